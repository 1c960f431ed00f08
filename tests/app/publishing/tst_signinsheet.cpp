// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/sendlater/outbox.h"
#include "app/publishing/signin/signinsheet.h"
#include "app/publishing/signin/windowasker.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <future>

using namespace galley;
using namespace galley::app;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// What git asks, as sheets of the window, while git waits on another thread.
class SignInSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passphraseIsTypedAndGiven();
    void userAndToken();
    void wrongAnswerIsSaid();
    void newServerIsShownAndDeclined();
    void newServerIsAccepted();
    void cancelTakesTheSheetAway();
    void closedWindowDeclines();
    void pausesGrow();

private:
    std::future<std::optional<Reply>> ask(const Question &question)
    {
        return std::async(std::launch::async, [this, question] {
            return WindowAsker(m_window.get()).ask(question, [this](const ProgressReport &) {
                return m_isWanted.load();
            });
        });
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    bool isShown() const { return m_window->findChild<SignInSheet *>() != nullptr; }

    std::unique_ptr<QWidget> m_window;
    std::atomic<bool> m_isWanted = true;
};

namespace {

template<typename Value>
bool isReady(std::future<Value> &future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

const Question newServer{.kind = Question::Kind::HostKey,
                         .subject = u"git.example.org"_s,
                         .fingerprint = u"SHA256:n0tTheRealOne"_s,
                         .keyType = u"ED25519"_s};

} // namespace

void SignInSheetTest::init()
{
    m_isWanted = true;
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SignInSheetTest::passphraseIsTypedAndGiven()
{
    auto reply = ask({.kind = Question::Kind::Passphrase, .subject = u"/home/ada/.ssh/id_ed25519"_s});
    QTRY_VERIFY(isShown());
    auto *secret = find<QLineEdit>("signInSecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!find<QLineEdit>("signInUser"));
    QVERIFY(!find<QPushButton>("signInConfirm")->isEnabled());
    QVERIFY(find<QLabel>("signInExplanation")->text().contains(u"id_ed25519"_s));
    QVERIFY(!find<QCheckBox>("signInKeep")->isChecked()); // Only if the author wants.
    QTest::keyClicks(secret, u"open sesame"_s);
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY(isReady(reply));
    const auto given = reply.get();
    QVERIFY(given);
    QCOMPARE(given->secret, "open sesame"_ba);
    QVERIFY(!given->isKept);
    QTRY_VERIFY(!isShown());
}

void SignInSheetTest::userAndToken()
{
    auto reply = ask({.kind = Question::Kind::UserName, .subject = u"https://git.example.org"_s});
    QTRY_VERIFY(isShown());
    QTest::keyClicks(find<QLineEdit>("signInSecret"), u"token"_s);
    QVERIFY(!find<QPushButton>("signInConfirm")->isEnabled()); // Whose?
    QTest::keyClicks(find<QLineEdit>("signInUser"), u"ada"_s);
    QTest::mouseClick(find<QCheckBox>("signInKeep"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(find<QCheckBox>("signInKeep")->isChecked());
    QTest::mouseClick(find<QPushButton>("signInConfirm"), Qt::LeftButton);
    QTRY_VERIFY(isReady(reply));
    const auto given = reply.get();
    QVERIFY(given);
    QCOMPARE(given->user, u"ada"_s);
    QCOMPARE(given->secret, "token"_ba);
    QVERIFY(given->isKept);
}

void SignInSheetTest::wrongAnswerIsSaid()
{
    auto reply = ask({.kind = Question::Kind::Password, .subject = u"https://ada@git.example.org"_s, .isAgain = true});
    QTRY_VERIFY(isShown());
    QVERIFY(find<QLabel>("signInExplanation")->text().contains(u"did not accept"_s));
    QTest::keyClick(m_window->findChild<SignInSheet *>(), Qt::Key_Escape);
    QTRY_VERIFY(isReady(reply));
    QVERIFY(!reply.get());
}

void SignInSheetTest::newServerIsShownAndDeclined()
{
    auto reply = ask(newServer);
    QTRY_VERIFY(isShown());
    QCOMPARE(find<QLabel>("signInFingerprint")->text(), newServer.fingerprint);
    QVERIFY(!find<QLineEdit>("signInSecret"));
    QTRY_VERIFY(find<QPushButton>("signInDecline")->hasFocus()); // A key pressed too soon lets nobody in.
    QTest::mouseClick(find<QPushButton>("signInDecline"), Qt::LeftButton);
    QTRY_VERIFY(isReady(reply));
    QVERIFY(!reply.get());
}

void SignInSheetTest::newServerIsAccepted()
{
    auto reply = ask(newServer);
    QTRY_VERIFY(isShown());
    QTest::mouseClick(find<QPushButton>("signInConfirm"), Qt::LeftButton);
    QTRY_VERIFY(isReady(reply));
    QVERIFY(reply.get());
}

void SignInSheetTest::cancelTakesTheSheetAway()
{
    auto reply = ask(newServer);
    QTRY_VERIFY(isShown());
    m_isWanted = false;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(reply), 1000);
    QVERIFY(!reply.get());
    QTRY_VERIFY(!isShown());
}

void SignInSheetTest::closedWindowDeclines()
{
    auto reply = ask(newServer);
    QTRY_VERIFY(isShown());
    m_window.reset();
    QTRY_VERIFY(isReady(reply));
    QVERIFY(!reply.get());
}

void SignInSheetTest::pausesGrow()
{
    for (int attempts = 1; attempts < 20; ++attempts) {
        QVERIFY(Outbox::pauseMs(attempts) >= Outbox::pauseMs(attempts - 1));
        QVERIFY(Outbox::pauseMs(attempts) <= 15 * 60 * 1000);
    }
    QVERIFY(Outbox::pauseMs(0) < Outbox::pauseMs(3));
}

QTEST_MAIN(SignInSheetTest)
#include "tst_signinsheet.moc"
