// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/branch/requestlink.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class RequestLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_data();
    void link();
};

void RequestLinkTest::link_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("link");
    const QString gitHub = u"https://github.com/ada/blog/compare/main...post/t%C3%AFdes?expand=1"_s;
    QTest::newRow("GitHub over https") << u"https://github.com/ada/blog.git"_s << gitHub;
    QTest::newRow("GitHub over ssh, in short") << u"git@github.com:ada/blog.git"_s << gitHub;
    QTest::newRow("GitHub over ssh, in long") << u"ssh://git@github.com:22/ada/blog"_s << gitHub;
    QTest::newRow("GitHub by its other door") << u"ssh://git@ssh.github.com:443/ada/blog.git"_s << gitHub;
    QTest::newRow("a token is not told") << u"https://ada:secret@github.com/ada/blog.git"_s << gitHub;
    QTest::newRow("GitLab, in a group")
        << u"git@gitlab.com:team/web/blog.git"_s
        << u"https://gitlab.com/team/web/blog/-/merge_requests/new?merge_request%5Bsource_branch%5D=post%2Ft%C3%AFdes&merge_request%5Btarget_branch%5D=main"_s;
    QTest::newRow("GitLab of one's own")
        << u"https://gitlab.example.org/ada/blog"_s
        << u"https://gitlab.example.org/ada/blog/-/merge_requests/new?merge_request%5Bsource_branch%5D=post%2Ft%C3%AFdes&merge_request%5Btarget_branch%5D=main"_s;
    QTest::newRow("Codeberg") << u"https://codeberg.org/ada/blog.git"_s
                              << u"https://codeberg.org/ada/blog/compare/main...post/t%C3%AFdes"_s;
    QTest::newRow("a Gitea") << u"git@gitea.example.org:ada/blog.git"_s
                             << u"https://gitea.example.org/ada/blog/compare/main...post/t%C3%AFdes"_s;
    QTest::newRow("sourcehut") << u"git@git.sr.ht:~ada/blog"_s << u"https://git.sr.ht/~ada/blog/send-email"_s;
    QTest::newRow("Bitbucket")
        << u"git@bitbucket.org:ada/blog.git"_s
        << u"https://bitbucket.org/ada/blog/pull-requests/new?source=post%2Ft%C3%AFdes&dest=main"_s;
    QTest::newRow("a host that says nothing") << u"git@example.org:ada/blog.git"_s << QString();
    QTest::newRow("a folder") << u"/srv/git/github/blog.git"_s << QString();
    QTest::newRow("a folder as an address") << u"file:///srv/git/github/blog.git"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void RequestLinkTest::link()
{
    QFETCH(QString, remote);
    QFETCH(QString, link);
    const QUrl url = galley::publish::requestLink(remote, u"post/tïdes"_s, u"main"_s);
    QCOMPARE(QString::fromLatin1(url.toEncoded()), link);
}

QTEST_GUILESS_MAIN(RequestLinkTest)
#include "tst_requestlink.moc"
