// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/history.h"
#include "model/library/librarydata.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// When texts become versions, and how they come back.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRestoredTextIsAVersionAndTheOneBeforeIsKept();
    void restoringIsUndoneByRestoring();
    void restoringTheSameTextChangesNothing();
    void restoringAnUnknownVersionChangesNothing();
    void aTextFromElsewhereIsRestoredToo();
    void aTextThatIsWrittenOverIsKept();
    void publishingMakesThePauseLast();
    void whatWasBroughtBackAndPublishedIsPublished();
    void aPauseDoesNotWeakenAPublish();
    void whatIsPublishedIsKeptThoughTheAuthorTypedOn();
    void importKeepsWhatItBringsAndWhatItReplaces();

private:
    PostId postWith(const QList<QByteArray> &texts)
    {
        const PostId id = m_library->createPost(m_site.id, texts.constFirst())->id;
        for (const QByteArray &text : texts) {
            m_library->saveSource(id, text).value();
            m_library->keepVersion(id, VersionReason::Pause).value();
        }
        return id;
    }
    /// Texts with the reasons they are kept for, oldest first.
    QStringList told(const PostId &id)
    {
        static const QStringList names{u"pause"_s, u"publish"_s, u"import"_s, u"restore"_s, u"outside"_s, u"bulk"_s};
        QStringList all;
        const QList<Version> versions = m_library->versions(id).value();
        for (const Version &version : versions)
            all.prepend(names.at(int(version.reason)) + u' ' +
                        QString::fromUtf8(m_library->versionSource(id, version.number).value_or("?")));
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void HistoryTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void HistoryTest::aRestoredTextIsAVersionAndTheOneBeforeIsKept()
{
    const PostId id = postWith({"one", "two"});
    VERIFY_DONE(m_library->saveSource(id, "three, just typed"));
    const auto restored = restoreVersion(*m_library, id, 1);
    VERIFY_DONE(restored);
    QCOMPARE(restored->post.source, QByteArray("one"));
    QCOMPARE(restored->before, 3);
    QCOMPARE(restored->version, 4);
    QCOMPARE(m_library->post(id)->source, QByteArray("one"));
    QCOMPARE(told(id), (QStringList{u"pause one"_s, u"pause two"_s, u"pause three, just typed"_s, u"restore one"_s}));
}

void HistoryTest::restoringIsUndoneByRestoring()
{
    const PostId id = postWith({"one", "two"});
    const auto restored = restoreVersion(*m_library, id, 1);
    VERIFY_DONE(restored);
    const auto undone = restoreVersion(*m_library, id, restored->before);
    VERIFY_DONE(undone);
    QCOMPARE(m_library->post(id)->source, QByteArray("two"));
    QCOMPARE(undone->before, restored->version);
    QCOMPARE(m_library->versions(id)->size(), 4);
}

void HistoryTest::restoringTheSameTextChangesNothing()
{
    const PostId id = postWith({"one", "two"});
    const QDateTime changed = m_library->post(id)->changed;
    const auto restored = restoreVersion(*m_library, id, 2);
    VERIFY_DONE(restored);
    QCOMPARE(restored->version, restored->before);
    QCOMPARE(m_library->post(id)->changed, changed);
    QCOMPARE(told(id), (QStringList{u"pause one"_s, u"pause two"_s}));
}

void HistoryTest::restoringAnUnknownVersionChangesNothing()
{
    const PostId id = postWith({"one"});
    VERIFY_DONE(m_library->saveSource(id, "typed"));
    const auto restored = restoreVersion(*m_library, id, 9);
    QVERIFY(!restored);
    QVERIFY(!restored.error().hint.isEmpty());
    QCOMPARE(m_library->versions(id)->size(), 1);
    QCOMPARE(m_library->post(id)->source, QByteArray("typed"));
}

void HistoryTest::aTextFromElsewhereIsRestoredToo()
{
    const PostId id = postWith({"one"});
    const auto restored = restoreText(*m_library, id, simplePost(u"Committed"_s, u"long ago"_s));
    VERIFY_DONE(restored);
    QCOMPARE(restored->post.fields.title, u"Committed"_s);
    QCOMPARE(m_library->search(u"long ago"_s)->size(), 1);
}

void HistoryTest::aTextThatIsWrittenOverIsKept()
{
    const PostId id = m_library->createPost(m_site.id, "never kept")->id;
    VERIFY_DONE(saveAndKeep(*m_library, id, "written by a script"));
    QCOMPARE(told(id), (QStringList{u"pause never kept"_s, u"pause written by a script"_s}));
}

void HistoryTest::publishingMakesThePauseLast()
{
    const PostId id = postWith({"one"});
    QCOMPARE(m_library->keepVersion(id, VersionReason::Publish).value_or(-1), 1);
    QCOMPARE(told(id), QStringList(u"publish one"_s));
}

void HistoryTest::whatWasBroughtBackAndPublishedIsPublished()
{
    const PostId id = postWith({"one", "two"});
    VERIFY_DONE(restoreVersion(*m_library, id, 1));
    VERIFY_DONE(m_library->keepVersion(id, VersionReason::Publish));
    QCOMPARE(told(id), (QStringList{u"pause one"_s, u"pause two"_s, u"publish one"_s}));
}

void HistoryTest::aPauseDoesNotWeakenAPublish()
{
    const PostId id = m_library->createPost(m_site.id, "one")->id;
    VERIFY_DONE(m_library->keepVersion(id, VersionReason::Publish));
    QCOMPARE(m_library->keepVersion(id, VersionReason::Pause).value_or(-1), 1);
    QCOMPARE(told(id), QStringList(u"publish one"_s));
}

void HistoryTest::whatIsPublishedIsKeptThoughTheAuthorTypedOn()
{
    const PostId id = postWith({"one"});
    VERIFY_DONE(m_library->saveSource(id, "typed on while it was published"));
    VERIFY_DONE(keepVersionOf(*m_library, id, "as published", VersionReason::Publish));
    QCOMPARE(told(id), (QStringList{u"pause one"_s, u"publish as published"_s}));
    QCOMPARE(m_library->post(id)->source, QByteArray("typed on while it was published"));
    QCOMPARE(m_library->versions(id)->constFirst().words, 2);
}

void HistoryTest::importKeepsWhatItBringsAndWhatItReplaces()
{
    const auto import = [this](const QByteArray &text) {
        return m_library->importPosts(m_site.id,
                                      {{u"a.md"_s, text, PublishedText{u"a.md"_s, text, {}, PostState::Committed}}});
    };
    VERIFY_DONE(import("first"));
    const PostId id = m_library->posts()->constFirst().id;
    VERIFY_DONE(import("second"));
    QCOMPARE(told(id), (QStringList{u"import first"_s, u"import second"_s}));
    VERIFY_DONE(m_library->saveSource(id, "mine"));
    VERIFY_DONE(import("theirs"));
    QCOMPARE(m_library->post(id)->source, QByteArray("mine"));
    QCOMPARE(told(id).constLast(), u"outside theirs"_s);
    QCOMPARE(m_library->versions(id)->constFirst().words, 1);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
