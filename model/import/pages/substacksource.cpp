// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pages/substacksource.h"

#include "model/import/archive/filetree.h"
#include "model/import/delimited.h"
#include "model/import/pages/pagesource.h"
#include "model/import/textencoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qint64 mostBytes = 100'000'000;

class SubstackSource : public ImportSource
{
public:
    SubstackSource(FileTree files, const QString &list, const QList<QStringList> &rows)
        : m_files(std::move(files))
        , m_folder(list.chopped(9)) // "posts.csv"
        , m_names(rows.value(0))
        , m_rows(rows.mid(1))
    {
        takeUnlisted();
    }

    Result<bool> next(SourceItem &item) override
    {
        if (m_next < m_rows.size()) {
            const QStringList row = m_rows.at(m_next++);
            if (row.size() != m_names.size())
                return std::unexpected(brokenRow());
            m_line += 1 + row.join(QString()).count(u'\n');
            item = itemOf(row);
            m_lastTitle = item.title;
            return true;
        }
        if (m_unlisted.isEmpty())
            return false;
        const QString path = m_unlisted.takeFirst();
        item = SourceItem{};
        readText(path, item);
        item.id = QFileInfo(path).completeBaseName().section(u'.', 0, 0);
        item.slug = QFileInfo(path).completeBaseName().section(u'.', 1);
        item.title = item.slug;
        item.state = SourceState::Draft;
        item.notes.append(tr("The archive's list of posts does not name it; it comes as a draft."));
        return true;
    }

    SourceAbout about() const override
    {
        SourceAbout about;
        about.name = u"Substack"_s;
        about.key = u"substack"_s; // Its numbers are its own, whichever archive they are in.
        about.hosts = m_hosts;
        return about;
    }
    qint64 doneBytes() const override { return m_next; } ///< Posts here: all that a progress needs.
    qint64 totalBytes() const override { return m_rows.size(); }

private:
    QString value(const QStringList &row, const QString &name) const
    {
        return row.value(m_names.indexOf(name)).trimmed();
    }

    Error brokenRow() const
    {
        const QString hint = tr("Export the archive anew, or bring in what comes before that place (--keep-good).");
        return m_lastTitle.isEmpty() ? Error{tr("The list of posts is damaged in line %1.").arg(m_line), hint, {}}
                                     : Error{tr("The list of posts is damaged in line %1, behind the post “%2”.")
                                                 .arg(m_line)
                                                 .arg(m_lastTitle),
                                             hint,
                                             {}};
    }

    SourceItem itemOf(const QStringList &row)
    {
        SourceItem item;
        const QString name = value(row, u"post_id"_s); // "1234567.the-slug"
        item.id = name.section(u'.', 0, 0);
        item.slug = name.section(u'.', 1);
        item.type = value(row, u"type"_s);
        item.title = value(row, u"title"_s);
        item.excerpt = value(row, u"subtitle"_s);
        if (!item.slug.isEmpty())
            item.address = u"/p/"_s + item.slug;
        takeDate(value(row, u"post_date"_s), item);
        takeStanding(row, item);
        if (const QString sound = value(row, u"podcast_url"_s); !sound.isEmpty())
            item.fields.append({u"podcast_url"_s, sound});
        readText(m_folder + u"posts/"_s + name + u".html"_s, item);
        return item;
    }

    static void takeDate(const QString &text, SourceItem &item)
    {
        const QDateTime date = QDateTime::fromString(text, Qt::ISODate);
        if (date.isValid() && date.date().year() > 0)
            item.date = date;
        else if (!text.isEmpty() && !text.startsWith("0000"_L1))
            item.notes.append(tr("The date “%1” cannot be read.").arg(text.left(60)));
    }

    void takeStanding(const QStringList &row, SourceItem &item) const
    {
        const QString audience = value(row, u"audience"_s);
        if (value(row, u"is_published"_s).compare("true"_L1, Qt::CaseInsensitive) != 0) {
            item.state = SourceState::Draft;
        } else if (!audience.isEmpty() && audience != "everyone"_L1) {
            item.state = SourceState::Private;
            item.notes.append(tr("It was for some readers alone (%1); it comes as a draft.").arg(audience));
        }
    }

    void readText(const QString &path, SourceItem &item)
    {
        item.form = BodyForm::Html;
        if (!m_files.contains(path)) {
            item.notes.append(tr("Its text is not in the archive."));
            return;
        }
        const Result<QByteArray> bytes = m_files.read(path, mostBytes);
        if (!bytes) {
            item.notes.append(bytes.error().message + u' ' + bytes.error().detail);
            return;
        }
        item.body = toUtf8(*bytes);
        learnHosts(QString::fromUtf8(item.body));
        if (item.body.contains("substackcdn.com") || item.body.contains("bucketeer-"))
            item.notes.append(tr("Its images are not in the archive; the post shows them from Substack's servers."));
    }

    /// The archive does not say where it was served from; links between its posts do.
    void learnHosts(const QString &text)
    {
        static const QRegularExpression link(u"\"https?://([\\w.-]+)/p/([\\w-]+)"_s);
        for (auto matches = link.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (m_slugs.contains(match.captured(2)) && !m_hosts.contains(match.captured(1)))
                m_hosts.append(match.captured(1));
        }
    }

    void takeUnlisted()
    {
        QSet<QString> listed;
        for (const QStringList &row : std::as_const(m_rows)) {
            const QString name = value(row, u"post_id"_s);
            listed.insert(m_folder + u"posts/"_s + name + u".html"_s);
            m_slugs.insert(name.section(u'.', 1));
        }
        for (const QString &path : m_files.paths()) {
            if (path.startsWith(m_folder + u"posts/"_s) && path.endsWith(".html"_L1) && !listed.contains(path))
                m_unlisted.append(path);
        }
    }

    FileTree m_files;
    QString m_folder;
    QStringList m_names;
    QList<QStringList> m_rows;
    QStringList m_unlisted;
    QSet<QString> m_slugs;
    QStringList m_hosts;
    qsizetype m_next = 0;
    qsizetype m_line = 2; ///< Of the list, where the next row begins.
    QString m_lastTitle;
};

/// None: it is no list of Substack's.
std::optional<QList<QStringList>> rowsOf(const QByteArray &list)
{
    QList<QStringList> rows = rowsOfDelimited(QString::fromUtf8(toUtf8(list)), u',');
    if (rows.isEmpty() || !rows.constFirst().contains(u"post_id"_s))
        return std::nullopt;
    while (rows.constLast() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

} // namespace

Result<std::unique_ptr<ImportSource>> openSubstack(const QString &path)
{
    const QString hint = tr("Make one under Settings > Exports in Substack, and name the archive, or the folder that "
                            "it was unpacked to.");
    Result<FileTree> files = FileTree::open(path, hint);
    if (!files)
        return std::unexpected(files.error());
    const auto list = std::ranges::find_if(
        files->paths(), [](const QString &file) { return file.section(u'/', -1) == "posts.csv"_L1; });
    const Error none{tr("“%1” is no archive of Substack.").arg(QFileInfo(path).fileName()), hint, {}};
    if (list == files->paths().cend())
        return std::unexpected(none);
    const QString name = *list;
    const Result<QByteArray> bytes = files->read(name, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto rows = rowsOf(*bytes);
    if (!rows)
        return std::unexpected(none);
    return std::make_unique<SubstackSource>(*std::move(files), name, *rows);
}

} // namespace galley::model
