// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/site.h"

#include <QByteArray>
#include <QString>

namespace galley::model {

/// What a site's generator has built, in its output folder. Reads files there and nowhere else: links out of it lead to
/// nothing. All functions may be called from any thread.
class BuiltSite
{
public:
    explicit BuiltSite(const Site &site);

    /// The output folder, with links resolved; empty: nothing is built.
    QString folder() const { return m_folder; }

    /// The file, below the folder, that an address on the page `from` means: "/css/a.css", "../a.png?v=1", or the
    /// site's own whole address. Empty: it is not of this site.
    QString fileAt(const QString &address, const QString &from) const;
    /// The page at an address below the site's own: "/2024/a/". Empty: not built.
    QString pageAt(const QString &address) const;
    /// The page whose text holds `words` (letters and digits only); looks first at files named like `slug`. Reads at
    /// most a few hundred pages.
    QString pageWith(const QString &words, const QString &slug) const;

    /// Empty where there is no such file below the folder, or a great one.
    QByteArray read(const QString &file) const;
    bool has(const QString &file) const;

private:
    QString m_folder;
};

} // namespace galley::model
