// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/importrun.h"

#include "model/import/convert/postwriter.h"
#include "model/library/imports/imports.h"
#include "model/library/text/textform.h"
#include "model/post/digest.h"
#include "model/post/slug.h"
#include "model/renderer/rendererclient.h"
#include "model/site/configuration/configuration.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qsizetype postsAtOnce = 50;
constexpr qint64 bytesAtOnce = 8'000'000;

/// Where an item will lie.
struct Place
{
    SourceItem head; ///< Without its text.
    QString slug;
    QString path;
    qsizetype report = 0; ///< Its place in the report.
};

Error stoppedError()
{
    return {tr("Bringing in the posts was stopped."), tr("Nothing of it stays; begin again when you like."), {}};
}

/// Where pages lie by the habits of the kinds; those of other kinds lie with the posts.
QString pathOfPage(const SiteKind &kind, const QDir &folder, const QString &slug)
{
    const QString content = kind.contentFolders(folder).value(0);
    const QString below = content.isEmpty() ? QString() : content + u'/';
    static const QHash<QString, QString> forms{{u"hugo"_s, u"%1%2.md"_s},
                                               {u"zola"_s, u"%1%2.md"_s},
                                               {u"jekyll"_s, u"%2.md"_s},
                                               {u"pelican"_s, u"%1pages/%2.md"_s}};
    const QString form = forms.value(kind.id());
    const QString path = form.isEmpty() ? QString() : QString(form).replace(u"%1"_s, below).replace(u"%2"_s, slug);
    const bool isPost = kind.isPost(path) || kind.isPostIn(content, path);
    return !path.isEmpty() && isPost ? path : QString();
}

QJsonObject aboutOf(const SourceItem &item, const ItemReport &report)
{
    QJsonArray fields;
    for (const SourceField &field : item.fields)
        fields.append(QJsonObject{{u"key"_s, field.key}, {u"value"_s, field.value}});
    QJsonArray comments;
    for (const SourceComment &comment : item.comments)
        comments.append(QJsonObject{{u"id"_s, comment.id},
                                    {u"parent"_s, comment.parent},
                                    {u"author"_s, comment.author},
                                    {u"url"_s, comment.address},
                                    {u"date"_s, comment.date.toString(Qt::ISODate)},
                                    {u"html"_s, comment.html},
                                    {u"type"_s, comment.type},
                                    {u"approved"_s, comment.isApproved}});
    QJsonArray categories;
    for (const CategoryPath &path : item.categories)
        categories.append(QJsonArray::fromStringList(path));
    return {{u"type"_s, item.type},        {u"state"_s, toString(item.state)},
            {u"address"_s, item.address},  {u"otherAddresses"_s, QJsonArray::fromStringList(item.otherAddresses)},
            {u"slug"_s, item.slug},        {u"authors"_s, QJsonArray::fromStringList(item.authors)},
            {u"categories"_s, categories}, {u"fields"_s, fields},
            {u"comments"_s, comments},     {u"report"_s, toJson(report)}};
}

class Run
{
public:
    Run(LibraryAccess &access, const ImportRequest &request, const Progress &progress)
        : m_access(access)
        , m_request(request)
        , m_progress(progress)
        , m_kind(siteKind(request.site.kind))
        , m_folder(request.site.folder)
        , m_rules{&m_kind, m_folder, request.style, request.fieldKeys}
        , m_reader(readerBySiteKind())
    {
        m_report.isDry = request.isDry;
    }

    Result<ImportReport> go()
    {
        if (const Result<> looked = look(); !looked)
            return std::unexpected(looked.error());
        if (const Result<> planned = plan(); !planned)
            return std::unexpected(planned.error());
        if (!m_request.isDry) {
            const auto begun = m_access.with([this](Library &library) {
                return beginImport(library, m_request.site.id, m_about.key, tr("Brought in “%1”").arg(m_about.name));
            });
            if (!begun)
                return std::unexpected(begun.error());
            m_run = *begun;
            m_report.isResumed = m_run.isResumed;
        }
        if (const Result<> taken = takeAll(); !taken)
            return std::unexpected(giveUp(taken.error()));
        return m_report;
    }

private:
    bool goesOn(const QString &what, const ImportSource &source)
    {
        return !m_progress || m_progress({what, source.doneBytes(), source.totalBytes()});
    }

    /// The first reading: which items there are, and where readers found them.
    Result<> look()
    {
        auto source = m_request.open(SourceDetail::Heads);
        if (!source)
            return std::unexpected(source.error());
        for (;;) {
            if (!goesOn(tr("Looking at what there is"), **source))
                return std::unexpected(stoppedError());
            SourceItem item;
            const Result<bool> more = (*source)->next(item);
            if (!more) {
                if (!m_request.keepsGood || m_places.isEmpty())
                    return std::unexpected(more.error());
                m_report.problem = more.error().message;
                break;
            }
            if (!*more)
                break;
            item.body.clear();
            item.comments.clear();
            m_places.append({item, {}, {}, 0});
        }
        m_about = (*source)->about();
        m_report.name = m_about.name;
        m_links.setHosts(m_about.hosts);
        for (const Place &place : std::as_const(m_places))
            m_links.add(place.head);
        return {};
    }

    Result<> plan()
    {
        const auto known =
            m_access.with([this](Library &library) { return knownImports(library, m_request.site.id, m_about.key); });
        const auto standing =
            m_access.with([this](Library &library) { return library.posts({.site = m_request.site.id}); });
        if (!known || !standing)
            return std::unexpected(known ? standing.error() : known.error());
        for (const PostSummary &post : *standing) {
            m_takenPaths.insert(post.path.toLower());
            if (m_neighbours.size() < 200 && !post.path.isEmpty())
                m_neighbours.append(post.path);
        }
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            planOne(m_places[i], *known);
            m_byId.insert(m_places.at(i).head.id, i);
        }
        return {};
    }

    void planOne(Place &place, const QHash<QString, KnownImport> &known)
    {
        const SourceItem &head = place.head;
        place.report = m_report.items.size();
        ItemReport report;
        report.sourceId = head.id;
        report.type = head.type;
        report.title = head.title;
        report.state = head.state;
        const auto before = known.constFind(head.id);
        if (head.kind == ItemKind::Medium) {
            report.fate = ItemFate::File;
        } else if (head.kind == ItemKind::Other) {
            report.fate = ItemFate::LeftOut;
        } else if (head.state == SourceState::Trashed && !m_request.takesTrash) {
            report.fate = ItemFate::LeftOut;
        } else if (before != known.cend()) {
            report.fate = before->isInTrash ? ItemFate::InTrash : ItemFate::Known;
            report.post = before->id;
            place.path = before->path;
            place.slug = slugOf(head);
        } else if (m_byId.contains(head.id)) {
            report.fate = ItemFate::LeftOut;
            report.notes.append(tr("Another item of the export has the same number."));
        } else {
            choosePath(place);
        }
        report.path = place.path;
        m_report.items.append(report);
    }

    static QString slugOf(const SourceItem &head)
    {
        const QString slug = head.slug.isEmpty() ? slugFromTitle(head.title) : head.slug;
        return isSafeSlug(slug) ? slug : slugFromTitle(slug);
    }

    void choosePath(Place &place)
    {
        const SourceItem &head = place.head;
        const QString wanted = slugOf(head);
        const auto pathFor = [&](const QString &slug) {
            const QString page = head.kind == ItemKind::Page ? pathOfPage(m_kind, m_folder, slug) : QString();
            const QDateTime date = head.date.isValid() ? head.date : m_now;
            return page.isEmpty() ? m_kind.pathOfNewPost(m_folder, {head.title, slug, date, {}, {}, {}}, m_neighbours)
                                  : page;
        };
        place.slug = freeSlug(wanted, [&](const QString &slug) {
            const QString path = pathFor(slug);
            return m_takenPaths.contains(path.toLower()) || QFileInfo::exists(m_folder.filePath(path));
        });
        place.path = pathFor(place.slug);
        m_takenPaths.insert(place.path.toLower());
    }

    /// How the post at `fromPath` writes a link to another one that comes along.
    QString linkTo(const QString &fromPath, const QString &id)
    {
        const auto found = m_byId.constFind(id);
        if (found == m_byId.cend() || m_places.at(*found).path.isEmpty())
            return {};
        const Place &place = m_places.at(*found);
        QByteArray &head = m_heads[id];
        if (head.isEmpty())
            head = headOf(place.head, place.slug, place.path, m_rules);
        return m_kind.linkTo(m_folder, fromPath, place.path, head);
    }

    /// The second reading.
    Result<> takeAll()
    {
        auto source = m_request.open(SourceDetail::Whole);
        if (!source)
            return std::unexpected(source.error());
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (!goesOn(tr("Bringing in the posts"), **source))
                return std::unexpected(stoppedError());
            SourceItem item;
            const Result<bool> more = (*source)->next(item);
            if (!more || !*more) {
                return std::unexpected(more ? Error{tr("The export changed while it was read."),
                                                    tr("Bring it in once more, when it is at rest."),
                                                    {}}
                                            : more.error());
            }
            takeOne(item, m_places.at(i));
            if (m_ready.size() >= postsAtOnce || m_readyBytes >= bytesAtOnce) {
                if (const Result<> kept = keepReady(); !kept)
                    return kept;
            }
        }
        if (const Result<> kept = keepReady(); !kept)
            return kept;
        if (m_request.isDry)
            return {};
        m_report.step = m_report.count(ItemFate::Added) > 0 ? m_run.step : 0;
        return m_access.with([this](Library &library) { return endImport(library, m_run); });
    }

    void takeOne(SourceItem &item, const Place &place)
    {
        ItemReport &report = m_report.items[place.report];
        report.comments = int(item.comments.size());
        if (report.fate != ItemFate::Added)
            return;
        if (item.slug.isEmpty())
            item.slug = place.slug;
        TextSurroundings around{&m_kind, m_folder, place.path, &m_links, {}, m_request.findFile};
        around.linkTo = [&](const QString &id) { return linkTo(place.path, id); };
        const ConvertedText text = convertText(item, around);
        const Result<WrittenPost> written = writtenPost(item, place.slug, place.path, text, m_rules);
        report.notes = item.notes + text.notes;
        report.missing = text.missing;
        report.keptHtml = text.keptHtml;
        report.codes = text.codes;
        report.media = int(text.media.size());
        if (!written) {
            report.fate = ItemFate::NotRead;
            report.notes.append(written.error().message);
            return;
        }
        report.redirects = written->redirects;
        report.address = written->address;
        report.notes += written->notes;
        if (item.form != BodyForm::Markdown) // Which stays as it is, but for addresses.
            compare(text, report);
        if (!m_request.isDry)
            makeReady(item, place, text, written->source);
    }

    void compare(const ConvertedText &text, ItemReport &report)
    {
        const Result<RenderedText> rendered = m_renderer.renderNow(text.plainMarkdown);
        if (!rendered) {
            report.notes.append(
                tr("The text could not be compared with the original: %1").arg(rendered.error().message));
            return;
        }
        QByteArray html;
        for (const RenderedBlock &block : rendered->blocks)
            html += block.html;
        report.differences = differencesOf(visibleWords(text.readersHtml), visibleWords(html));
    }

    void makeReady(const SourceItem &item, const Place &place, const ConvertedText &text, const QByteArray &source)
    {
        IncomingPost post;
        post.post = preparedPost(m_reader, m_kind.id(), {place.path, source, {}}, sha256(source));
        post.sourceId = item.id;
        const QJsonObject about = aboutOf(item, m_report.items.at(place.report));
        post.about = QJsonDocument(about).toJson(QJsonDocument::Compact);
        post.original = packed(item.body);
        post.media = text.media;
        if (item.state == SourceState::Scheduled && item.date > m_now)
            post.scheduled = WallTime{item.date, item.date.timeZone()};
        m_readyBytes += source.size() + item.body.size();
        for (const MediaFile &file : text.media)
            m_readyBytes += file.bytes.size();
        m_ready.append(post);
        m_readyReports.append(place.report);
    }

    Result<> keepReady()
    {
        if (m_ready.isEmpty())
            return {};
        const auto ids = m_access.with(
            [this](Library &library) { return takeIncoming(library, m_request.site.id, m_run, m_about.key, m_ready); });
        if (!ids)
            return std::unexpected(ids.error());
        for (qsizetype i = 0; i < ids->size(); ++i)
            m_report.items[m_readyReports.at(i)].post = ids->at(i);
        m_ready.clear();
        m_readyReports.clear();
        m_readyBytes = 0;
        return {};
    }

    Error giveUp(const Error &why)
    {
        if (m_request.isDry || m_run.number == 0)
            return why;
        const Result<> back = takeImportBack(m_access, m_run);
        if (back)
            return why;
        return {why.message, back.error().message + u' ' + back.error().hint, back.error().detail};
    }

    LibraryAccess &m_access;
    const ImportRequest &m_request;
    const Progress &m_progress;
    const SiteKind &m_kind;
    QDir m_folder;
    ConfigurationScope m_readOnce;
    WritingRules m_rules;
    PostReader m_reader;
    RendererClient m_renderer;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    SourceAbout m_about;
    SourceLinks m_links;
    QList<Place> m_places;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QByteArray> m_heads; ///< Of posts that others link to, by their ids.
    QSet<QString> m_takenPaths;
    QStringList m_neighbours;
    ImportRun m_run;
    QList<IncomingPost> m_ready;
    QList<qsizetype> m_readyReports;
    qint64 m_readyBytes = 0;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> runImport(LibraryAccess &access, const ImportRequest &request, const Progress &progress)
{
    return Run(access, request, progress).go();
}

} // namespace galley::model
