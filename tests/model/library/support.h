// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QTest>

namespace galley::model {

/// Posts of the tests: lines "Title:", "Tags:", "Draft:" up to a line "---", then the body.
PostReader simpleReader();

QByteArray simplePost(const QString &title, const QString &body, const QString &tags = {}, bool draft = false);

/// The library in `folder`, opened with the simple reader.
Result<Library> openSimple(const QString &folder);

/// A site to put posts in. Fails the test when it cannot be made.
Site newSite(Library &library, const QString &name = QStringLiteral("Notes"));

QStringList titles(const QList<PostSummary> &posts);

} // namespace galley::model

/// Passes if the Result is good; otherwise shows its message and hint.
#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? ""                                                                   \
                                                : qPrintable(verified.error().message + u' ' + verified.error().hint + \
                                                             u' ' + verified.error().detail));                         \
    } while (false)
