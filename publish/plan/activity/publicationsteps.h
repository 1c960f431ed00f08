// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace galley::publish {

/// One thing that happened to a publication.
struct PublicationStep
{
    /// Begun: written down before anything else. Refused: no commit was made. NotPushed: the commit stayed here.
    enum class Kind { Begun, Committed, Refused, Pushed, NotPushed };

    Kind kind = Kind::Begun;
    QDateTime when;   ///< UTC.
    QString words{};  ///< What the remote said, or what stood in the way.
    QString detail{}; ///< The technical words behind that.

    bool operator==(const PublicationStep &) const = default;
};

/// "begun", "committed" …: the word that commands and JSON use; never translated.
QString toString(PublicationStep::Kind kind);

/// Writes a step into the publication's record, with the time of now; updatePublication keeps it.
void addStep(model::Publication &publication, PublicationStep::Kind kind, const QString &words = {});
void addStep(model::Publication &publication, PublicationStep::Kind kind, const Error &error);
void addStep(model::Publication &publication, const PublicationStep &step); ///< With a time of its own.

/// What happened, in order. Of publications of earlier versions, which kept no steps, what their phase tells.
QList<PublicationStep> stepsOf(const model::Publication &publication);

} // namespace galley::publish
