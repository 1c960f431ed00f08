// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/importplan.h"

#include "model/post/slug.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

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

QString slugOf(const SourceItem &head)
{
    const QString slug = head.slug.isEmpty() ? slugFromTitle(head.title) : head.slug;
    return isSafeSlug(slug) ? slug : slugFromTitle(slug);
}

} // namespace

ImportPlan::ImportPlan(LibraryAccess &access, const ImportRequest &request)
    : m_access(access)
    , m_request(request)
    , m_kind(siteKind(request.site.kind))
    , m_folder(request.site.folder)
{
}

Result<> ImportPlan::make(const Progress &progress, ImportReport &report)
{
    if (const Result<> looked = look(progress, report); !looked)
        return looked;
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
        planOne(m_places[i], *known, report);
        if (!m_byId.contains(m_places.at(i).head.id))
            m_byId.insert(m_places.at(i).head.id, i);
    }
    return {};
}

const Place *ImportPlan::placeOf(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_places.at(*found);
}

Result<> ImportPlan::look(const Progress &progress, ImportReport &report)
{
    auto source = m_request.open(SourceDetail::Heads);
    if (!source)
        return std::unexpected(source.error());
    for (;;) {
        if (!goesOn(progress, tr("Looking at what there is"), **source))
            return std::unexpected(importStopped());
        SourceItem item;
        const Result<bool> more = (*source)->next(item);
        if (!more) {
            if (!m_request.keepsGood || m_places.isEmpty())
                return std::unexpected(more.error());
            report.problem = more.error().message;
            break;
        }
        if (!*more)
            break;
        item.body.clear();
        item.comments.clear();
        m_places.append({item, {}, {}, 0});
    }
    m_about = (*source)->about();
    report.name = m_about.name;
    m_links.setHosts(m_about.hosts);
    for (const Place &place : std::as_const(m_places))
        m_links.add(place.head);
    return {};
}

void ImportPlan::planOne(Place &place, const QHash<QString, KnownImport> &known, ImportReport &report)
{
    const SourceItem &head = place.head;
    place.report = report.items.size();
    ItemReport item;
    item.sourceId = head.id;
    item.type = head.type;
    item.title = head.title;
    item.state = head.state;
    const auto before = known.constFind(head.id);
    if (head.kind == ItemKind::Medium) {
        item.fate = ItemFate::File;
    } else if (head.kind == ItemKind::Other) {
        item.fate = head.notes.isEmpty() ? ItemFate::LeftOut : ItemFate::NotRead;
        item.notes = head.notes;
    } else if (head.state == SourceState::Trashed && !m_request.takesTrash) {
        item.fate = ItemFate::LeftOut;
    } else if (before != known.cend()) {
        item.fate = before->isInTrash ? ItemFate::InTrash : ItemFate::Known;
        item.post = before->id;
        place.path = before->path;
        place.slug = slugOf(head);
    } else if (m_byId.contains(head.id)) {
        item.fate = ItemFate::LeftOut;
        item.notes.append(tr("Another item of the export has the same number."));
    } else {
        choosePath(place);
    }
    item.path = place.path;
    report.items.append(item);
}

void ImportPlan::choosePath(Place &place)
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

Error importStopped()
{
    return {tr("Bringing in the posts was stopped."), tr("Nothing of it stays; begin again when you like."), {}};
}

bool goesOn(const Progress &progress, const QString &what, const ImportSource &source)
{
    return !progress || progress({what, source.doneBytes(), source.totalBytes()});
}

} // namespace galley::model
