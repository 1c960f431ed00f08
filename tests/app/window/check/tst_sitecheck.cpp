// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "app/window/check/findingsmodel.h"
#include "app/window/rail/rail.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

/// The check of a site in the real window, by keys and by mouse.
class SiteCheckWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_galley.reset(); }
    void leadsToThePlace();
    void mendsAllOfAKind();
    void nothingIsFound();

private:
    void openSite(const QByteArray &body);
    /// Also while it is hidden behind the progress of a new check.
    QListView *findings() const { return m_galley->window->findChild<QListView *>(u"findings"_s); }
    int rowOf(const QString &place) const;
    QByteArray sourceOf(const QString &title) const;

    std::unique_ptr<RealWindow> m_galley;
    std::unique_ptr<ScratchRepository> m_site;
};

namespace {

const QByteArray head = "---\ntitle: First\ndate: 2024-05-06\n---\n";

} // namespace

void SiteCheckWindowTest::init()
{
    m_galley = std::make_unique<RealWindow>();
    m_site = std::make_unique<ScratchRepository>();
}

void SiteCheckWindowTest::openSite(const QByteArray &body)
{
    m_site->write(u"hugo.toml"_s, "baseURL = 'https://a.example/'\n");
    m_site->write(u"content/posts/first.md"_s, head + body);
    m_site->write(u"content/posts/second.md"_s, "---\ntitle: Second\ndate: 2024-05-05\n---\nSome text.\n");
    m_site->commitAll(u"Start"_s);
    const auto opened = app::openSite(*m_galley->library, m_site->folder(), {});
    QVERIFY(opened.has_value());
    m_galley->window->rail().showFirstPost();
    m_galley->window->rail().reload(opened->site.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("bodyEditor"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->window->openPost().isOpen(), 20'000);
    m_galley->click("bodyEditor");
}

int SiteCheckWindowTest::rowOf(const QString &place) const
{
    const auto *rows = qobject_cast<FindingsModel *>(findings()->model());
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->findingAt(row) && rows->findingAt(row)->place == place)
            return row;
    }
    return -1;
}

QByteArray SiteCheckWindowTest::sourceOf(const QString &title) const
{
    return m_galley->library->with([&](Library &library) -> QByteArray {
        for (const auto all = library.posts(); const PostSummary &post : *all) {
            if (post.fields.title == title)
                return library.post(post.id)->source;
        }
        return {};
    });
}

void SiteCheckWindowTest::leadsToThePlace()
{
    openSite("One\n\nTwo\n\n[gone](/posts/gone/)\n");
    m_galley->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("findings"), 20'000);
    QVERIFY(!m_galley->shows("proof"));
    QCOMPARE(rowOf(u"/posts/gone/"_s), 1);
    QTRY_COMPARE(findings()->currentIndex().row(), 1);
    QVERIFY(m_galley->find<QLabel>("checkReason")->text().contains(u"No post"_s));
    QVERIFY(!m_galley->shows("checkMend")); // Nothing is like it.

    findings()->setFocus();
    m_galley->press(Qt::Key_Return);
    QTRY_COMPARE(m_galley->window->openPost().post().fields.title, u"First"_s);
    QTRY_COMPARE(m_galley->window->paper().editor().textCursor().block().text(), u"[gone](/posts/gone/)"_s);
    QTRY_VERIFY(m_galley->window->paper().editor().hasFocus());

    findings()->setFocus();
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("siteCheck"));
    QVERIFY(m_galley->shows("proof"));
    QVERIFY(m_galley->window->paper().editor().hasFocus());
}

void SiteCheckWindowTest::mendsAllOfAKind()
{
    openSite("[a](/old/second/) and [b](/2019/second.html)\n\n[c](/posts/gone/) caf\u00c3\u00a9\n");
    m_galley->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("findings"), 20'000);
    QModelIndex place = findings()->model()->index(rowOf(u"\u00c3\u00a9"_s), 0);
    findings()->scrollTo(place);
    QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, findings()->visualRect(place).center());
    QTRY_VERIFY(m_galley->shows("checkMend"));
    QCOMPARE(m_galley->find<QPushButton>("checkMend")->text(), u"Write \u00e9"_s);
    m_galley->click("checkMend");
    QTRY_VERIFY(sourceOf(u"First"_s).contains("caf\u00e9"));

    QTRY_VERIFY(m_galley->shows("findings") && rowOf(u"\u00c3\u00a9"_s) < 0);
    findings()->setCurrentIndex(findings()->model()->index(rowOf(u"/old/second/"_s), 0));
    QCOMPARE(m_galley->find<QPushButton>("checkMendAll")->text(), u"Mend all 2 of this kind"_s);
    m_galley->click("checkMendAll");
    QTRY_COMPARE(sourceOf(u"First"_s),
                 head + "[a](/posts/second/) and [b](/posts/second/)\n\n[c](/posts/gone/) caf\u00e9\n");
    QTRY_COMPARE(findings()->model()->rowCount(), 2); // The kind, and the one that nothing is like.
}

void SiteCheckWindowTest::nothingIsFound()
{
    openSite("[b](/posts/second/)\n");
    m_galley->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("checkEmpty"), 20'000);
    QVERIFY(m_galley->find<QLabel>("checkEmpty")->text().startsWith(u"Nothing was found"_s));
    m_galley->window->paper().editor().setFocus();
    m_galley->press(Qt::Key_End, Qt::ControlModifier);
    m_galley->type(u"[x](/posts/x/)"_s); // What is only typed yet is looked at too.
    m_galley->click("checkAgain");
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("findings"), 20'000);
    QVERIFY(rowOf(u"/posts/x/"_s) > 0);
}

} // namespace galley::app

QTEST_MAIN(galley::app::SiteCheckWindowTest)
#include "tst_sitecheck.moc"
