// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/sitechanges.h"
#include "app/window/site/change/changesheets.h"
#include "model/site/sitekind.h"

#include <QButtonGroup>
#include <QDir>
#include <QFrame>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// What a link looks like in each style, for this kind of site.
QString exampleOf(const Site &site, LinkStyle style)
{
    const SiteKind &kind = siteKind(site.kind);
    const QDir folder(site.folder);
    NewPost post;
    post.title = u"Hello"_s;
    post.slug = u"hello"_s;
    post.date = QDateTime::currentDateTime();
    const QString path = kind.pathOfNewPost(folder, post, {});
    const QByteArray source = kind.sourceOfNewPost(post, {});
    const QString address = kind.addressOf(folder, path, source);
    if (style == LinkStyle::Reference)
        return kind.linkTo(folder, path, path, source);
    const bool endsOpen = address.endsWith(u'/');
    return style == LinkStyle::Address ? address : (endsOpen ? u"../hello/"_s : address.section(u'/', -1));
}

} // namespace

LinksSheet::LinksSheet(LibraryThread &library, const Site &site, QWidget *window)
    : ChangeSheet(library, tr("How should posts of “%1” link to each other?").arg(site.name),
                  tr("Links to other sites, and links that lead nowhere, stay as they are."), window)
    , m_site(site)
{
    setObjectName(u"linksSheet"_s);
    auto *choices = new QButtonGroup(this);
    const auto add = [&](const QString &name, const char *objectName, LinkStyle style) {
        auto *choice = new QRadioButton(tr("%1: %2").arg(name, exampleOf(site, style)), panel());
        choice->setObjectName(QLatin1StringView(objectName));
        choices->addButton(choice, int(style));
        form()->addWidget(choice);
    };
    add(tr("By address"), "linkAddress", LinkStyle::Address);
    if (exampleOf(site, LinkStyle::Reference) != exampleOf(site, LinkStyle::Address))
        add(tr("As %1 checks it").arg(siteKind(site.kind).name()), "linkReference", LinkStyle::Reference);
    add(tr("From page to page"), "linkRelative", LinkStyle::Relative);
    finish();
    connect(choices, &QButtonGroup::idClicked, this, [this](int style) { update(LinkStyle(style)); });
}

void LinksSheet::update(LinkStyle style)
{
    look([site = m_site, style](LibraryAccess &opened, const Progress &progress) {
        return linksOfSite(opened, site, style, progress);
    });
}

BundlesSheet::BundlesSheet(LibraryThread &library, const Site &site, QWidget *window)
    : ChangeSheet(library, tr("Should images lie beside their posts?"), {}, window)
{
    setObjectName(u"bundlesSheet"_s);
    finish();
    look([site](LibraryAccess &opened, const Progress &progress) { return bundlesOfSite(opened, site, progress); });
}

} // namespace galley::app
