// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/address.h"

#include "app/actions/filedraft.h"
#include "model/library/library.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Address", text); }

const QString ours = u"galley:"_s;

Result<QString> postIn(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString id = url.path().mid(1);
    if (url.isValid() && url.host() == "post"_L1 && !id.isEmpty() && !id.contains(u'/'))
        return id;
    return std::unexpected(Error{tr("“%1” is not an address of Galley.").arg(address),
                                 tr("An address of a post is galley://post/ and its id, as “galley list” shows it."),
                                 {}});
}

} // namespace

bool isAddress(const QString &word) { return word.startsWith(ours) || word.startsWith("file:"_L1); }

QString openable(const QString &word, const QDir &folder)
{
    if (word.startsWith(ours))
        return word;
    const QUrl url(word);
    return url.isLocalFile() ? url.toLocalFile() : folder.absoluteFilePath(word);
}

Result<Post> openWord(LibraryAccess &access, const QString &word, const SiteId &site)
{
    if (!word.startsWith(ours))
        return openFile(access, word, site);
    const Result<QString> id = postIn(word);
    if (!id)
        return std::unexpected(id.error());
    return access.with([&](Library &library) { return library.findPost(*id); });
}

} // namespace galley::app
