// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/posts/learnedfields.h"

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace galley::app {

class MetadataField;
class OpenPost;

/// One row of the inspector: what it edits, and how.
struct RowPlan
{
    QString field; ///< One of ours (“title”), or a key of the front matter.
    QString caption;
    QString objectName;
    model::FieldType type = model::FieldType::Text;
    QStringList values{}; ///< To choose from.
};

/// Title, slug, date, tags and description always, then what the site's posts have, in their order, and what this post
/// has beside that.
QList<RowPlan> planRows(const model::SiteKind &kind, const QList<model::LearnedField> &learned, const QByteArray &head);

MetadataField *makeEditor(const RowPlan &plan, OpenPost &post, QWidget *parent);

} // namespace galley::app
