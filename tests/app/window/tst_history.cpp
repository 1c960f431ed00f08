// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/publishing.h"
#include "app/actions/sites.h"
#include "app/window/history/thinner.h"
#include "model/library/history/history.h"
#include "model/library/librarydata.h"
#include "publish/plan/publisher.h"
#include "realwindow.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/waiting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

/// The time line of a post in the real window: slide, look, bring back, undo.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutEarlierTextsItSaysSo();
    void everyTextIsOnTheLine();
    void slidingShowsTheDifference();
    void bringingBackIsUndone();
    void keysAreEnough();
    void commitsAreOnTheLine();
    void aThousandVersionsStaySmooth();
    void oldVersionsAreThinnedMeanwhile();

private:
    void openHistory() const { m_galley->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); }
    QListView *list() const { return m_galley->find<QListView>("historyList"); }
    QSlider *slider() const { return m_galley->find<QSlider>("historySlider"); }
    QString shownText() const { return m_galley->find<QTextBrowser>("historyText")->toPlainText(); }
    QString label(const char *name) const { return m_galley->find<QLabel>(name)->text(); }
    QByteArray keptText() const
    {
        return m_galley->library->with([this](Library &library) { return library.post(m_post).value().source; });
    }
    /// Another post with these texts as versions, opened in the window.
    void openPostWith(const QList<QByteArray> &bodies);

    std::unique_ptr<RealWindow> m_galley;
    PostId m_post;
};

void HistoryTest::initTestCase()
{
    ScratchRepository::isolate();
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    NewSiteRequest request;
    request.folder = m_galley->folder.filePath(u"blog"_s);
    request.title = u"Blog"_s;
    request.authorName = u"Ada Author"_s;
    request.authorEmail = u"ada@example.org"_s;
    QVERIFY(newSite(*m_galley->library, request));
    m_galley->window->refresh();
    QTRY_VERIFY(m_galley->shows("titleField"));
}

void HistoryTest::openPostWith(const QList<QByteArray> &bodies)
{
    const Result<PostId> made = m_galley->library->with([&](Library &library) -> Result<PostId> {
        const SiteId site = library.sites().value().constFirst().id;
        const PostId id = library.createPost(site, "---\ntitle: Tides\n---\n" + bodies.constFirst()).value().id;
        const Result<> done = library.together([&]() -> Result<> {
            for (const QByteArray &body : bodies) {
                if (bodies.size() > 1)
                    keepVersionOf(library, id, "---\ntitle: Tides\n---\n" + body, VersionReason::Pause).value();
            }
            library.saveSource(id, "---\ntitle: Tides\n---\n" + bodies.constLast()).value();
            return {};
        });
        return done ? Result<PostId>(id) : std::unexpected(done.error());
    });
    QVERIFY(made);
    m_post = *made;
    m_galley->window->openPost().open(m_post);
    QTRY_COMPARE(m_galley->window->openPost().post().id, m_post);
}

void HistoryTest::withoutEarlierTextsItSaysSo()
{
    openPostWith({"Nothing was changed yet.\n"});
    openHistory();
    QTRY_VERIFY(m_galley->shows("historyEmpty"));
    QVERIFY(!m_galley->shows("bodyEditor"));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(m_galley->shows("bodyEditor"));
    QVERIFY(!m_galley->shows("history"));
}

void HistoryTest::everyTextIsOnTheLine()
{
    openPostWith({"The sea is quiet.\n", "The sea is very quiet.\n", "The sea is loud tonight.\n"});
    m_galley->click("bodyEditor");
    m_galley->press(Qt::Key_End, Qt::ControlModifier);
    m_galley->type(u"Typed just now."_s);
    openHistory();
    QTRY_VERIFY(m_galley->shows("historyList"));
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(slider()->maximum(), 3);
    QCOMPARE(slider()->value(), 3);
    QVERIFY(list()->currentIndex().data().toString().contains(u"as it is now"_s));
    QVERIFY(!m_galley->find<QPushButton>("bringBack")->isEnabled());
    QTRY_VERIFY(shownText().contains(u"Typed just now."_s));
    QVERIFY(!list()->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(list()->currentIndex().data(Qt::ToolTipRole).toString().contains(u':'));
}

void HistoryTest::slidingShowsTheDifference()
{
    slider()->setValue(0);
    QTRY_VERIFY(shownText().contains(u"quiet"_s));
    QCOMPARE(list()->currentIndex().row(), 3);
    const QString html = m_galley->find<QTextBrowser>("historyText")->toHtml();
    QVERIFY(html.contains(u"line-through"_s) && html.contains(u"underline"_s));
    QVERIFY(label("historyDifference").contains(u"Struck out"_s));
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QCOMPARE(slider()->value(), 1);
    QTRY_VERIFY(shownText().contains(u"very"_s));
}

void HistoryTest::bringingBackIsUndone()
{
    slider()->setValue(0);
    QTRY_VERIFY(m_galley->find<QPushButton>("bringBack")->isEnabled());
    m_galley->click("bringBack");
    QTRY_COMPARE(list()->model()->rowCount(), 5);
    QVERIFY(keptText().endsWith("The sea is quiet.\n"));
    QTRY_VERIFY(label("broughtBack").contains(u"is back"_s));
    QTRY_COMPARE(m_galley->window->openPost().sourceOnPaper(), keptText());

    m_galley->click("undoBringBack");
    QTRY_COMPARE(list()->model()->rowCount(), 6);
    QVERIFY(keptText().contains("Typed just now."));
    QTRY_COMPARE(m_galley->window->openPost().sourceOnPaper(), keptText());
    m_galley->click("historyClose");
    QTRY_VERIFY(m_galley->window->paper().editor().markdown().contains(u"Typed just now."_s));
    QTRY_VERIFY(m_galley->find("bodyEditor")->hasFocus());
}

void HistoryTest::keysAreEnough()
{
    openPostWith({"One.\n", "Two.\n", "Three.\n"});
    openHistory();
    QTRY_VERIFY(m_galley->shows("historyList"));
    QTRY_VERIFY(list()->hasFocus());
    m_galley->press(Qt::Key_Down);
    m_galley->press(Qt::Key_Down);
    QTRY_VERIFY(shownText().contains(u"One."_s));
    m_galley->press(Qt::Key_Return);
    QVERIFY(m_galley->find("bringBack")->hasFocus());
    m_galley->press(Qt::Key_Space);
    QTRY_VERIFY(keptText().endsWith("One.\n"));
    QTRY_VERIFY(m_galley->shows("undoBringBack"));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(m_galley->shows("bodyEditor"));
    QTRY_COMPARE(m_galley->window->paper().editor().markdown(), u"One."_s);
}

void HistoryTest::commitsAreOnTheLine()
{
    openPostWith({"Before it was published.\n", "As it was published.\n"});
    publish::Publisher publisher(*m_galley->library);
    const auto plan = publisher.plan({m_post});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    const auto published = publisher.commit(*plan);
    QVERIFY2(published, published ? "" : qPrintable(published.error().message));
    m_galley->window->refresh();
    openHistory();
    QTRY_VERIFY(m_galley->shows("historyList"));
    QTRY_VERIFY(label("historyTime").contains(u"Tides"_s)); // The commit's message.
    QVERIFY(label("historyTime").contains(u"Published"_s));
    m_galley->press(Qt::Key_Escape);
}

/// With 1,000 versions of 40 KB: however fast the author slides, the window is never held up for long.
void HistoryTest::aThousandVersionsStaySmooth()
{
    QByteArray body;
    for (int line = 0; body.size() < 40'000; ++line)
        body += "Line " + QByteArray::number(line) + " of a long text about the sea and its lights.\n\n";
    QList<QByteArray> bodies;
    for (int version = 0; version < 1000; ++version) {
        body.replace(version * 39, 4, "tide");
        bodies.append(body);
    }
    openPostWith(bodies);
    openHistory();
    QTRY_VERIFY(m_galley->shows("historyList"));
    QTRY_COMPARE(slider()->maximum(), 999);

    qint64 longestMs = 0;
    for (int value = 999; value >= 0; value -= 3) {
        QElapsedTimer timer;
        timer.start();
        slider()->setValue(value);
        bool isShown = false;
        QTimer::singleShot(0, slider(), [&isShown] { isShown = true; }); // After all that the slider has brought about.
        QVERIFY(waitFor([&isShown] { return isShown; }, 5'000));
        longestMs = qMax(longestMs, timer.elapsed());
    }
    qInfo("The longest stop while sliding through 1,000 versions of 40 KB: %lld ms", qlonglong(longestMs));
    QVERIFY2(longestMs < 250, qPrintable(QString::number(longestMs)));
    QTRY_VERIFY(shownText().contains(u"tide"_s));
    QTRY_VERIFY(label("historyDifference").contains(u"Struck out"_s));
}

/// The thousand versions of the test before are a day old now.
void HistoryTest::oldVersionsAreThinnedMeanwhile()
{
    m_galley->press(Qt::Key_Escape);
    m_galley->library->with([](Library &library) {
        const qint64 dayMs = 86'400'000;
        return library.data().database.run("UPDATE version SET kept_ms = kept_ms - ?", 2 * dayMs);
    });
    Thinner thinner(*m_galley->library);
    QSignalSpy finished(&thinner, &Thinner::finished);
    thinner.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto left = m_galley->library->with([this](Library &library) { return library.versions(m_post); });
    QVERIFY(left);
    QVERIFY2(!left->isEmpty() && left->size() <= 2, qPrintable(QString::number(left->size()))); // It may be midnight.
    QCOMPARE(left->constFirst().number, 1000);
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    galley::app::HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history.moc"
