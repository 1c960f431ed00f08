// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/sitekind.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::model;

/// How a post links to another one of its site, by kind.
class LinkToTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkTo_data();
    void linkTo();
};

void LinkToTest::linkTo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &kind, const QString &from, const QString &to,
                        const QString &link) { QTest::newRow(name) << kind << from << to << link; };
    row("Hugo checks its own", u"hugo"_s, u"content/posts/a.md"_s, u"content/posts/b.md"_s,
        u"{{< relref \"/posts/b.md\" >}}"_s);
    row("a bundle of Hugo", u"hugo"_s, {}, u"content/posts/b/index.md"_s, u"{{< relref \"/posts/b/index.md\" >}}"_s);
    row("Jekyll", u"jekyll"_s, {}, u"_posts/2026-01-02-b.md"_s, u"{% post_url 2026-01-02-b %}"_s);
    row("Jekyll, in a folder of posts", u"jekyll"_s, {}, u"_posts/sea/2026-01-02-b.md"_s,
        u"{% post_url sea/2026-01-02-b %}"_s);
    row("a draft of Jekyll has its address only", u"jekyll"_s, {}, u"_drafts/b.md"_s, {});
    row("Zola", u"zola"_s, {}, u"content/blog/b.md"_s, u"@/blog/b.md"_s);
    row("Hexo", u"hexo"_s, {}, u"source/_posts/b.md"_s, u"{% post_path b %}"_s);
    row("Pelican", u"pelican"_s, {}, u"content/sea/b.md"_s, u"{filename}/sea/b.md"_s);
    row("Docusaurus, beside it", u"docusaurus"_s, u"blog/a.md"_s, u"blog/b.md"_s, u"./b.md"_s);
    row("Docusaurus, elsewhere", u"docusaurus"_s, u"blog/x/index.md"_s, u"blog/b.md"_s, u"../b.md"_s);
    row("other kinds by address", u"press"_s, {}, u"content/posts/b.md"_s, {});
}

void LinkToTest::linkTo()
{
    QFETCH(QString, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, link);
    const QTemporaryDir site;
    const QDir folder(site.path());
    const QByteArray source = "---\ntitle: B\ndate: 2026-01-02\n---\nb\n";
    const SiteKind &rules = siteKind(kind);
    const QString address = rules.addressOf(folder, to, source);
    QVERIFY(address.startsWith(u'/'));
    QCOMPARE(rules.linkTo(folder, from, to, source), link.isEmpty() ? address : link);
}

QTEST_GUILESS_MAIN(LinkToTest)
#include "tst_linkto.moc"
