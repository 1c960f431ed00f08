// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/actions/sites.h"
#include "app/window/paper/openpost.h"
#include "realwindow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

/// Addresses that the desktop hands to the window that is open.
class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPostsAddressShowsIt();
    void whatIsNoAddressIsSaidAndOpensNothing_data();
    void whatIsNoAddressIsSaidAndOpensNothing();

private:
    PostId draft(const QString &title) const;
    QString shown() const
    {
        return m_galley->window->openPost().isOpen() ? m_galley->window->openPost().post().id : QString();
    }

    std::unique_ptr<RealWindow> m_galley;
    SiteId m_site;
    PostId m_first;
};

PostId AddressesTest::draft(const QString &title) const
{
    const Result<Post> post = m_galley->library->with(
        [&](Library &library) { return newPost(library, NewPostRequest{m_site, title, {}, {}, {}, {}}); });
    return post ? post->id : PostId();
}

void AddressesTest::initTestCase()
{
    m_galley = std::make_unique<RealWindow>();
    const Result<NewSite> made = sampleSite(*m_galley->library, m_galley->folder.filePath(u"sample"_s));
    QVERIFY(made);
    m_site = made->site.id;
    m_first = draft(u"First"_s);
    QVERIFY(!m_first.isEmpty());
    m_galley->window->refresh();
    m_galley->window->comeForward({u"galley://post/"_s + m_first});
    QTRY_COMPARE(shown(), m_first);
}

void AddressesTest::aPostsAddressShowsIt()
{
    const PostId second = draft(u"Second"_s);
    m_galley->window->comeForward({u"galley://post/"_s + second});
    QTRY_COMPARE(shown(), second);
    m_galley->window->comeForward({u"galley://post/"_s + m_first});
    QTRY_COMPARE(shown(), m_first);
}

void AddressesTest::whatIsNoAddressIsSaidAndOpensNothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a post that is not there") << u"galley://post/zzzzzz"_s;
    QTest::newRow("no post") << u"galley://post/"_s;
    QTest::newRow("something else") << u"galley://publish/1"_s;
    QTest::newRow("a way out") << u"galley://post/../../etc/passwd"_s;
    QTest::newRow("no address") << u"galley:"_s;
}

void AddressesTest::whatIsNoAddressIsSaidAndOpensNothing()
{
    QFETCH(const QString, address);
    const PostId before = shown();
    m_galley->window->comeForward({address});
    QTRY_VERIFY(m_galley->shows("messageBar"));
    QCOMPARE(shown(), before);
    m_galley->press(Qt::Key_Escape);
}

} // namespace galley::app

QTEST_MAIN(galley::app::AddressesTest)
#include "tst_addresses.moc"
