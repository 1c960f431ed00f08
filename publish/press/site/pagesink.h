// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace galley::publish {

/// Where the pages of a build go, one at a time, so that a large site never stands in memory whole.
class PageSink
{
public:
    virtual ~PageSink() = default;
    /// Whether the page there was made of these inputs already; then it stays, and is not made again.
    virtual bool holds(const QString &path, const QByteArray &inputs) = 0;
    virtual Result<> take(const QString &path, const QByteArray &inputs, const QByteArray &bytes) = 0;
};

/// Pages kept in memory from build to build: only those whose inputs changed are made again.
class PageMap : public PageSink
{
public:
    void begin();
    bool holds(const QString &path, const QByteArray &inputs) override;
    Result<> take(const QString &path, const QByteArray &inputs, const QByteArray &bytes) override;
    /// After a build without an error: pages that it did not make go.
    void end();

    const QMap<QString, QByteArray> &pages() const { return m_pages; }
    qsizetype made() const { return m_made; } ///< Since begin().

private:
    QMap<QString, QByteArray> m_pages;
    QHash<QString, QByteArray> m_inputs;
    QSet<QString> m_seen;
    qsizetype m_made = 0;
};

} // namespace galley::publish
