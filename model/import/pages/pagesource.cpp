// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pages/pagesource.h"

#include "model/import/pages/htmlpage.h"
#include "model/library/media/mediastore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qint64 mostBytes = 100'000'000;

QString nameOf(const QString &path) { return path.section(u'/', -1); }

bool isHidden(const QString &path)
{
    return path.startsWith(u'.') || path.contains(u"/."_s) || path.startsWith("__MACOSX/"_L1) ||
           path.contains(u"node_modules/"_s);
}

bool isPage(const QString &path)
{
    static const QRegularExpression ending(u"\\.(x?html?)$"_s, QRegularExpression::CaseInsensitiveOption);
    return ending.match(path).hasMatch() && !isHidden(path);
}

/// "2017-04-21_words", "2017-04-21-words".
QDateTime dateInName(const QString &name)
{
    static const QRegularExpression dated(u"^(\\d{4}-\\d{2}-\\d{2})[-_ ]"_s);
    const QDate date = QDate::fromString(dated.match(name).captured(1), Qt::ISODate);
    return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
}

SourceItem htmlItem(const QString &path, const QByteArray &bytes)
{
    SourceItem item = readHtmlPage(bytes);
    QString name = nameOf(path);
    name.truncate(name.lastIndexOf(u'.'));
    item.id = path;
    item.base = u'/' + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    item.otherAddresses.append(item.base);
    if (item.address.isEmpty())
        item.address = item.otherAddresses.takeFirst();
    if (name == "index"_L1 && path.contains(u'/')) {
        name = path.section(u'/', -2, -2);
        item.otherAddresses.append(item.base.section(u'/', 0, -2) + u'/');
    }
    if (!item.date.isValid())
        item.date = dateInName(name);
    if (item.title.isEmpty())
        item.title = name;
    if (item.slug.isEmpty())
        item.slug = name;
    return item;
}

/// "2017-04-21_A-title-d1bf01d62ba3.html", "draft_A-title-d1bf01d62ba3.html".
SourceItem mediumItem(const QString &path, const QByteArray &bytes)
{
    static const QRegularExpression numbered(u"-([0-9a-f]{8,14})$"_s);
    SourceItem item = readHtmlPage(bytes);
    QString name = nameOf(path);
    name.truncate(name.lastIndexOf(u'.'));
    const QString number = numbered.match(name).captured(1);
    item.id = number.isEmpty() ? name : number;
    if (name.startsWith("draft_"_L1))
        item.state = SourceState::Draft;
    if (!item.date.isValid())
        item.date = dateInName(name);
    if (!number.isEmpty())
        item.otherAddresses.append(u"https://medium.com/p/"_s + number);
    item.slug = QUrl(item.address).path().section(u'/', -1).remove(numbered);
    if (item.body.contains("cdn-images-1.medium.com") || item.body.contains("miro.medium.com"))
        item.notes.append(tr("Its images are not in the archive; the post shows them from Medium's servers."));
    return item;
}

SourceAbout aboutOf(const QString &path, const QString &kind)
{
    const QFileInfo info(path);
    SourceAbout about;
    about.name = info.isDir() ? info.fileName() : info.completeBaseName();
    about.key = kind + u':' + info.canonicalFilePath();
    return about;
}

Error nothingThere(const QString &path, const QString &hint)
{
    return {tr("“%1” holds no posts.").arg(QFileInfo(path).fileName()), hint, {}};
}

} // namespace

PageSource::PageSource(SourceAbout about, FileTree files, QStringList pages, ReadPage read)
    : m_about(std::move(about))
    , m_files(std::move(files))
    , m_pages(std::move(pages))
    , m_read(std::move(read))
{
}

Result<bool> PageSource::next(SourceItem &item)
{
    if (m_next == m_pages.size())
        return false;
    const QString path = m_pages.at(m_next++);
    const Result<QByteArray> bytes = m_files.read(path, mostBytes);
    item = bytes ? m_read(path, *bytes) : unreadItem(path, bytes.error());
    if (!item.date.isValid() && item.state != SourceState::Draft)
        item.date = m_files.modified(path); // At least it is no later.
    return true;
}

std::optional<QByteArray> PageSource::file(const QString &address)
{
    QString path = QUrl(address).path(QUrl::FullyDecoded);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    if (isPage(path) || !m_files.contains(path))
        return std::nullopt;
    const Result<QByteArray> bytes = m_files.read(path, mediaLimitBytes);
    return bytes ? std::optional(*bytes) : std::nullopt; // Listed as missing, like any file that cannot be had.
}

SourceItem unreadItem(const QString &path, const Error &why)
{
    SourceItem item;
    item.id = path;
    item.kind = ItemKind::Other;
    item.type = u"file"_s;
    item.title = path;
    item.notes = QStringList{why.message + u' ' + why.detail};
    return item;
}

Result<std::unique_ptr<ImportSource>> openHtml(const QString &path)
{
    const QString hint = tr("Name a file of HTML, or a folder or ZIP archive of them.");
    const bool isOne = isPage(path) && QFileInfo(path).isFile();
    Result<FileTree> files = isOne ? FileTree::ofFile(path) : FileTree::open(path, hint);
    if (!files)
        return std::unexpected(files.error());
    QStringList pages;
    if (isOne)
        pages = QStringList{QFileInfo(path).fileName()};
    else
        std::ranges::copy_if(files->paths(), std::back_inserter(pages), isPage);
    if (pages.isEmpty())
        return std::unexpected(nothingThere(path, hint));
    SourceAbout about = aboutOf(path, u"html"_s);
    if (isOne)
        about.key = u"html:"_s + QFileInfo(path).canonicalPath(); // The same when its folder comes in.
    return std::make_unique<PageSource>(about, *std::move(files), pages, htmlItem);
}

Result<std::unique_ptr<ImportSource>> openMedium(const QString &path)
{
    const QString hint = tr("Name the archive that Medium sends you (Settings > Security and apps > Download your "
                            "information), or the folder that it was unpacked to.");
    Result<FileTree> files = FileTree::open(path, hint);
    if (!files)
        return std::unexpected(files.error());
    QStringList pages;
    std::ranges::copy_if(files->paths(), std::back_inserter(pages), [](const QString &file) {
        return isPage(file) && (u'/' + file).section(u'/', -2, -2) == "posts"_L1;
    });
    if (pages.isEmpty())
        return std::unexpected(nothingThere(path, hint));
    SourceAbout about = aboutOf(path, u"medium"_s);
    about.key = u"medium"_s; // Its numbers are its own, whichever archive they are in.
    about.name = u"Medium"_s;
    return std::make_unique<PageSource>(about, *std::move(files), pages, mediumItem);
}

} // namespace galley::model
