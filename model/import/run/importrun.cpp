// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/importrun.h"

#include "model/import/convert/postwriter.h"
#include "model/import/run/importplan.h"
#include "model/library/imports/imports.h"
#include "model/library/text/textform.h"
#include "model/post/digest.h"
#include "model/renderer/rendererclient.h"
#include "model/site/configuration/configuration.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr qsizetype postsAtOnce = 50;
constexpr qint64 bytesAtOnce = 8'000'000;

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
        , m_plan(access, request)
    {
        m_report.isDry = request.isDry;
    }

    Result<ImportReport> go()
    {
        if (const Result<> planned = m_plan.make(m_progress, m_report); !planned)
            return std::unexpected(planned.error());
        if (!m_request.isDry) {
            const auto begun = m_access.with([this](Library &library) {
                return beginImport(library, m_request.site.id, m_plan.about().key,
                                   tr("Brought in “%1”").arg(m_plan.about().name));
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
    /// How the post at `fromPath` writes a link to another one that comes along.
    QString linkTo(const QString &fromPath, const QString &id)
    {
        const Place *const found = m_plan.placeOf(id);
        if (!found || found->path.isEmpty())
            return {};
        QByteArray &head = m_heads[id];
        if (head.isEmpty())
            head = headOf(found->head, found->slug, found->path, m_rules);
        return m_kind.linkTo(m_folder, fromPath, found->path, head);
    }

    /// The second reading.
    Result<> takeAll()
    {
        auto source = m_request.open(SourceDetail::Whole);
        if (!source)
            return std::unexpected(source.error());
        for (qsizetype i = 0; i < m_plan.places().size(); ++i) {
            if (!goesOn(m_progress, tr("Bringing in the posts"), **source))
                return std::unexpected(importStopped());
            SourceItem item;
            const Result<bool> more = (*source)->next(item);
            if (!more || !*more) {
                return std::unexpected(more ? Error{tr("The export changed while it was read."),
                                                    tr("Bring it in once more, when it is at rest."),
                                                    {}}
                                            : more.error());
            }
            takeOne(**source, item, m_plan.places().at(i));
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

    void takeOne(ImportSource &source, SourceItem &item, const Place &place)
    {
        ItemReport &report = m_report.items[place.report];
        report.comments = int(item.comments.size());
        if (report.fate != ItemFate::Added)
            return;
        if (item.slug.isEmpty())
            item.slug = place.slug;
        TextSurroundings around{&m_kind, m_folder, place.path, &m_plan.links(), {}, {}};
        around.findFile = [&](const QString &address) { return fileFor(source, address); };
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

    /// One that comes with the texts, else one that lies beside them.
    std::optional<FoundFile> fileFor(ImportSource &source, const QString &address) const
    {
        if (std::optional<QByteArray> bytes = source.file(address))
            return FoundFile{QUrl(address).path(QUrl::FullyDecoded).section(u'/', -1), *std::move(bytes)};
        return m_request.findFile ? m_request.findFile(address) : std::nullopt;
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
        const auto ids = m_access.with([this](Library &library) {
            return takeIncoming(library, m_request.site.id, m_run, m_plan.about().key, m_ready);
        });
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
    ImportPlan m_plan;
    RendererClient m_renderer;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QHash<QString, QByteArray> m_heads; ///< Of posts that others link to, by their ids.
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
