// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/foldersource.h"

#include "model/import/others/listsource.h"
#include "model/import/others/wikilinks.h"
#include "model/post/digest.h"
#include "model/post/frontmatter.h"
#include "model/site/posts/heading.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qint64 mostBytes = 100'000'000;
constexpr qsizetype mostFiles = 200'000;

bool isHidden(const QString &path)
{
    return path.startsWith(u'.') || path.contains(u"/."_s) || path.contains(u"node_modules/"_s);
}

/// A number for a path, as other sources have for their posts: it stays the same at the next import.
QString numberOf(const QString &path)
{
    const QByteArray hash = sha256(path.toUtf8());
    return QString::number(qFromBigEndian<quint64>(hash.constData()) >> 1U);
}

/// By path and by name, without ending and case: as notes are linked.
QString keyOf(const QString &name)
{
    static const QRegularExpression ending(u"\\.(md|markdown|txt)$"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(ending).toCaseFolded();
}

class Folder
{
public:
    explicit Folder(const QString &folder)
        : m_folder(folder)
    {
    }

    QList<SourceItem> items()
    {
        QDirIterator files(m_folder.path(), {u"*.md"_s, u"*.markdown"_s, u"*.txt"_s},
                           QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext() && paths.size() < mostFiles) {
            const QString path = m_folder.relativeFilePath(files.next());
            if (!isHidden(path))
                paths.append(path);
        }
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            m_byPath.insert(keyOf(path), path);
            m_byName.insert(keyOf(path.section(u'/', -1)), path);
        }
        QList<SourceItem> items;
        for (const QString &path : std::as_const(paths))
            items.append(itemOf(path));
        return items;
    }

private:
    SourceItem itemOf(const QString &path)
    {
        SourceItem item;
        item.id = numberOf(path);
        item.type = u"post"_s;
        item.form = BodyForm::Markdown;
        QFile file(m_folder.filePath(path));
        if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
            item.kind = ItemKind::Other;
            item.title = path;
            item.notes.append(tr("The file cannot be read, or is too large for a text."));
            return item;
        }
        readSource(file.readAll(), item);
        const QString name = QFileInfo(path).completeBaseName();
        static const QRegularExpression dated(u"^(\\d{4}-\\d{2}-\\d{2})[-_ ]+(.+)$"_s);
        const QRegularExpressionMatch match = dated.match(name);
        if (!item.date.isValid() && match.hasMatch())
            item.date = QDateTime(QDate::fromString(match.captured(1), Qt::ISODate), QTime(0, 0), Qt::UTC);
        if (!item.date.isValid())
            item.date = QFileInfo(file).lastModified();
        if (item.title.isEmpty())
            item.title = match.hasMatch() ? match.captured(2) : name;
        item.body = withoutWikiLinks(
            item.body, [&](const QString &target) { return addressOf(path, target); },
            [&item](const QString &lost) { item.notes.append(tr("There is no note “%1”.").arg(lost)); });
        item.body = withPlainLinks(item.body, path);
        return item;
    }

    static void readSource(const QByteArray &source, SourceItem &item)
    {
        const Result<FrontMatter> head = FrontMatter::parse(source);
        item.body = head ? head->body() : source;
        if (!head)
            item.notes.append(
                tr("Its front matter cannot be read and stays in the text: %1").arg(head.error().message));
        if (head) {
            item.title = head->text(u"title"_s).trimmed();
            item.slug = head->text(u"slug"_s).trimmed();
            item.excerpt = head->text(u"description"_s).trimmed();
            item.language = head->text(u"lang"_s).trimmed();
            item.cover = head->text(u"cover"_s).trimmed();
            item.tags = head->list(u"tags"_s);
            for (const QString &category : head->list(u"categories"_s))
                item.categories.append(CategoryPath{category});
            for (const QString &key : {u"date"_s, u"created"_s}) {
                if (!item.date.isValid())
                    item.date = head->date(key);
            }
            const bool isDraft = head->value(u"draft"_s).toBool() || head->value(u"publish"_s).toString() == "false"_L1;
            item.state = isDraft ? SourceState::Draft : SourceState::Published;
        }
        if (const auto heading = firstHeading(item.body); heading && item.title.isEmpty()) {
            item.title = heading->text;
            item.body = item.body.sliced(heading->end);
        }
        while (item.body.startsWith('\n') || item.body.startsWith('\r'))
            item.body.remove(0, 1);
    }

    /// Of another note, in the form that leads to a text by its number.
    QString addressOf(const QString &from, const QString &name) const
    {
        const QString beside = QDir::cleanPath(QFileInfo(from).path() + u'/' + name);
        for (const QString &candidate : {beside, QDir::cleanPath(name)}) {
            if (const auto found = m_byPath.constFind(keyOf(candidate)); found != m_byPath.cend())
                return u"/?p="_s + numberOf(*found);
        }
        const auto named = m_byName.constFind(keyOf(name.section(u'/', -1)));
        return named == m_byName.cend() ? QString() : u"/?p="_s + numberOf(*named);
    }

    /// [words](other.md#part) leads to the text, not to the file.
    QByteArray withPlainLinks(const QByteArray &body, const QString &path) const
    {
        if (!body.contains(".md") && !body.contains(".markdown"))
            return body;
        static const QRegularExpression link(
            uR"(\]\((?![a-z][a-z0-9+.-]*:|/)([^)\s]+?\.(?:md|markdown))(#[^)\s]*)?\))"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromUtf8(body);
        QString linked;
        qsizetype at = 0;
        for (auto matches = link.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString address = addressOf(path, QUrl::fromPercentEncoding(match.captured(1).toUtf8()));
            linked += QStringView(text).sliced(at, match.capturedStart() - at);
            linked += address.isEmpty() ? match.captured() : u"](%1%2)"_s.arg(address, match.captured(2));
            at = match.capturedEnd();
        }
        linked += QStringView(text).sliced(at);
        return linked.toUtf8();
    }

    QDir m_folder;
    QHash<QString, QString> m_byPath;
    QHash<QString, QString> m_byName;
};

} // namespace

Result<std::unique_ptr<ImportSource>> openFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir()) {
        return std::unexpected(
            Error{tr("There is no folder “%1”.").arg(folder), tr("Name the folder that holds the texts."), {}});
    }
    SourceAbout about;
    about.name = info.fileName().isEmpty() ? info.absoluteFilePath() : info.fileName();
    about.key = u"folder:"_s + info.canonicalFilePath();
    return std::make_unique<ListSource>(about, Folder(info.canonicalFilePath()).items());
}

} // namespace galley::model
