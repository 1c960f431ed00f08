// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/pushing.h"
#include "app/publishing/sendlater/outbox.h"
#include "app/window/parts/messagebar.h"
#include "model/library/database/ownerlock.h"
#include "publish/git/remote/remotewords.h"
#include "tests/support/scratchrepository.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::app;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Commits that the remote was out of reach for: kept, told of, and sent when it is there again.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsAndIsSentByTheAuthor();
    void theNextStartGoesOn();
    void whatWasNeverToBeSentStays();
    void aRefusalIsNoReasonToWait();

private:
    QString remoteTip() const
    {
        return QString::fromLatin1(ScratchRepository::git(m_bare, {u"for-each-ref"_s, u"--format=%(objectname)"_s}));
    }
    void setRemote(const QString &address) const
    {
        m_repository->git({u"remote"_s, u"set-url"_s, u"origin"_s, address});
    }
    bool isWaiting() { return !m_library->with(sitesToSendLater).isEmpty(); }

    const QString m_nowhere = u"git://127.0.0.1:1/blog.git"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScratchRepository> m_repository;
    std::unique_ptr<LibraryThread> m_library;
    QString m_bare;
    Site m_site;
};

void OutboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<ScratchRepository>();
    m_repository->write(u"hugo.toml"_s, "title = 'Harbour'\n");
    m_repository->commitAll(u"Site"_s);
    m_bare = m_repository->addBareRemote();
    m_library = std::make_unique<LibraryThread>();
    auto lock = OwnerLock::tryTake(m_folder->path());
    QVERIFY(lock && *lock);
    bool isOpen = false;
    m_library->open(std::move(**lock), this, [&isOpen](const Result<> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    m_site = m_library->with([this](Library &library) {
        return library.addSite({{}, u"Harbour"_s, m_repository->folder(), u"hugo"_s}).value_or(Site());
    });
}

void OutboxTest::waitsAndIsSentByTheAuthor()
{
    setRemote(m_nowhere);
    const auto answer = pushCommits(*m_library, m_site);
    QVERIFY(!answer);
    QVERIFY(isWaiting());
    MessageBar bar;
    Outbox outbox(*m_library, bar, nullptr);
    outbox.look();
    auto *text = bar.findChild<QLabel *>(u"messageText"_s);
    QTRY_VERIFY2(text->text().contains(u"“Harbour” is committed, not pushed"_s), qPrintable(text->text()));

    setRemote(m_bare);
    QSignalSpy sent(&outbox, &Outbox::sent);
    const auto buttons = bar.findChildren<QPushButton *>();
    const auto now = std::ranges::find(buttons, u"Send it now"_s, &QPushButton::text);
    QVERIFY(now != buttons.end());
    QTest::mouseClick(*now, Qt::LeftButton);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(remoteTip(), m_repository->head());
    QVERIFY(text->text().contains(u"was sent"_s)); // Never silently.
    QVERIFY(!isWaiting());
}

void OutboxTest::theNextStartGoesOn()
{
    setRemote(m_nowhere);
    QVERIFY(!pushCommits(*m_library, m_site));
    setRemote(m_bare);
    MessageBar bar;
    Outbox outbox(*m_library, bar, nullptr); // As a window that opens later.
    QSignalSpy sent(&outbox, &Outbox::sent);
    outbox.look();
    QTRY_VERIFY(!bar.isHidden());
    outbox.sendNow(); // As when the network is back.
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(remoteTip(), m_repository->head());
}

void OutboxTest::whatWasNeverToBeSentStays()
{
    MessageBar bar;
    Outbox outbox(*m_library, bar, nullptr);
    outbox.look();
    outbox.sendNow();
    m_library->run([](Library &) {});
    QCoreApplication::processEvents();
    QVERIFY(bar.isHidden());
    QCOMPARE(remoteTip(), QString());
}

void OutboxTest::aRefusalIsNoReasonToWait()
{
    setRemote(u"/nowhere/blog.git"_s);
    const auto answer = pushCommits(*m_library, m_site);
    QVERIFY(!answer);
    QCOMPARE(int(publish::troubleOf(answer.error())), int(publish::RemoteTrouble::NoRepository));
    QVERIFY(!isWaiting());
}

QTEST_MAIN(OutboxTest)
#include "tst_outbox.moc"
