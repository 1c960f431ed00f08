// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

#include <QList>

namespace galley::model {

/// A source that is small enough to be read at once.
class ListSource : public ImportSource
{
public:
    /// `broken` is what is wrong behind the last item.
    ListSource(SourceAbout about, QList<SourceItem> items, std::optional<Error> broken = std::nullopt)
        : m_about(std::move(about))
        , m_items(std::move(items))
        , m_broken(std::move(broken))
    {
    }

    Result<bool> next(SourceItem &item) override
    {
        if (m_next == m_items.size()) {
            if (m_broken)
                return std::unexpected(*m_broken);
            return false;
        }
        item = std::exchange(m_items[m_next], {}); // Taken, so that a long list shrinks while it is read.
        ++m_next;
        return true;
    }
    SourceAbout about() const override { return m_about; }
    qint64 doneBytes() const override { return m_next; } ///< Items here: all that a progress needs.
    qint64 totalBytes() const override { return m_items.size(); }

private:
    SourceAbout m_about;
    QList<SourceItem> m_items;
    std::optional<Error> m_broken;
    qsizetype m_next = 0;
};

/// All bytes of an export. Errors: it cannot be read; it is larger than any honest one.
Result<QByteArray> readExport(const QString &fileName);

} // namespace galley::model
