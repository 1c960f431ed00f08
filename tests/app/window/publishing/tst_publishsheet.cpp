// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/filelist.h"
#include "model/site/sitekind.h"
#include "publishingwindow.h"

#include <QBuffer>
#include <QCheckBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

/// The publish sheet in the real window, by keys and by mouse, with a real remote.
class PublishSheetTest : public PublishingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { m_galley.reset(); }
    void showsTheDiffAndPublishes();
    void picturesStandSideBySide();
    void aSecretHasToBeAllowed();
    void aFindingLeadsToItsPlace();
    void aFindingIsMended();
    void whatStopsCanBeOverruled();
    void aMessageBecomesTheForm();
    void severalPostsOneCommitEach();
    void earlierCommitsAreNamed();
    void aRefusedPushIsTold();
    void nothingToPublish();

private:
    QString diff() const { return m_galley->find<QTextBrowser>("diff")->toPlainText(); }
    FileList *files() const { return m_galley->find<FileList>("fileList"); }
    void publishAndClose();
};

void PublishSheetTest::publishAndClose()
{
    QTRY_VERIFY_WITH_TIMEOUT(canPublish(), 20'000);
    m_galley->click("publishConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(text("publishSummary").startsWith(u"Pushed as"_s), 20'000);
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("publishSheet"));
    QVERIFY(m_galley->window->paper().editor().hasFocus());
}

void PublishSheetTest::showsTheDiffAndPublishes()
{
    m_galley->type(u"Terns came."_s);
    openSheet();
    QCOMPARE(files()->count(), 1);
    QCOMPARE(files()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Changed: First, content/posts/first.md"_s);
    QTRY_VERIFY(diff().contains(u"Terns came."_s));
    QVERIFY(!diff().contains(u"title:"_s));
    QVERIFY(text("publishSummary").startsWith(u"One commit on the branch “main”, pushed to "_s));
    QCOMPARE(m_galley->find<QPlainTextEdit>("publishMessage")->toPlainText(), u"Update “First”"_s);
    QVERIFY(!m_galley->shows("commitEach"));
    QTRY_VERIFY(m_galley->find<QPushButton>("publishConfirm")->hasFocus());
    publishAndClose();
    QCOMPARE(subjects(1), QByteArray("Update “First”"));
    QCOMPARE(ScratchRepository::git(m_remote, {u"rev-parse"_s, u"main"_s}), m_site->head().toLatin1());
}

/// The library's picture is newer than the one of the same name that somebody committed meanwhile.
void PublishSheetTest::picturesStandSideBySide()
{
    const auto pictureOf = [](const QSize &size) {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        return buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG") ? bytes : QByteArray();
    };
    const PostId post = idOf(u"First"_s);
    m_galley->library->run(
        [&](Library &library) { QVERIFY(library.addMedia(post, u"sea.png"_s, pictureOf({640, 480}))); });
    m_site->write(u"static/images/first/sea.png"_s, pictureOf({320, 200}));
    m_site->commitAll(u"The sea"_s);
    const SiteKind &hugo = siteKind(u"hugo"_s);
    const QDir folder(m_site->folder());
    QCOMPARE(hugo.mediaPath(folder, u"content/posts/first.md"_s, u"sea.png"_s), u"static/images/first/sea.png"_s);
    m_galley->type(u"![The sea](%1)"_s.arg(hugo.mediaAddress(folder, u"content/posts/first.md"_s, u"sea.png"_s)));
    openSheet();
    QCOMPARE(files()->count(), 2);
    QTest::mouseClick(files()->viewport(), Qt::LeftButton, {}, files()->visualItemRect(files()->item(1)).center());
    QTRY_VERIFY(m_galley->shows("imagePair"));
    const auto pictures = m_galley->find<QWidget>("imagePair")->findChildren<QLabel *>(u"picture"_s);
    for (const QLabel *picture : pictures)
        QTRY_VERIFY(picture->isVisible() && !picture->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(pictures.first()->accessibleName().startsWith(u"320 × 200"_s));
    QVERIFY(pictures.last()->accessibleName().startsWith(u"640 × 480"_s));
    m_galley->press(Qt::Key_Escape);
}

void PublishSheetTest::aSecretHasToBeAllowed()
{
    m_galley->type(u"glpat-"_s + u"kT3mWq8Zr1Vb6Nc9Lp4x"_s);
    openSheet();
    QVERIFY(text("secretWords").contains(u"GitLab in content/posts/first.md, line 7"_s));
    QTRY_VERIFY(!m_galley->shows("findingWords"));
    QVERIFY(!canPublish());
    auto *allow = m_galley->find<QCheckBox>("allowSecrets");
    QTest::mouseClick(allow, Qt::LeftButton, {}, QPoint(8, allow->height() / 2));
    QVERIFY(allow->isChecked());
    publishAndClose();
}

void PublishSheetTest::aFindingLeadsToItsPlace()
{
    m_galley->type(u"\n\n[gone](/posts/gone/)"_s);
    openSheet();
    QTRY_VERIFY(m_galley->shows("publishFindings"));
    QCOMPARE(text("findingWords"), u"• The check found one thing to look at."_s);
    QVERIFY(canPublish()); // It only warns.
    m_galley->click("findingGoTo");
    QTRY_VERIFY(!m_galley->shows("publishSheet"));
    QTRY_COMPARE(m_galley->window->paper().editor().textCursor().block().text(), u"[gone](/posts/gone/)"_s);
}

void PublishSheetTest::aFindingIsMended()
{
    m_galley->type(u"\n\n[two](/old/second/)"_s);
    openSheet();
    QTRY_VERIFY(m_galley->shows("findingMend"));
    QVERIFY(m_galley->find<QPushButton>("findingMend")->text().contains(u"/posts/second/"_s));
    m_galley->click("findingMend");
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("fileList") && !m_galley->shows("publishFindings"), 20'000);
    QTRY_VERIFY(diff().contains(u"/posts/second/"_s));
    publishAndClose();
    QVERIFY(m_site->read(u"content/posts/first.md"_s).contains("[two](/posts/second/)"));
    QTRY_VERIFY(m_galley->window->paper().editor().markdown().contains(u"(/posts/second/)"_s));
}

void PublishSheetTest::whatStopsCanBeOverruled()
{
    const PostId post = idOf(u"First"_s);
    save(post, "---\ntitle: First\ndate: 2024-05-06\nurl: /posts/second/\n---\n\nThe harbour.\n");
    m_galley->window->refresh();
    openSheet();
    QTRY_VERIFY(m_galley->shows("despiteFindings"));
    QVERIFY(text("findingWords").startsWith(u"! "_s));
    QVERIFY(!canPublish());
    m_galley->find("despiteFindings")->setFocus();
    m_galley->press(Qt::Key_Space);
    publishAndClose();
}

void PublishSheetTest::aMessageBecomesTheForm()
{
    m_galley->type(u"Terns."_s);
    openSheet();
    QVERIFY(!m_galley->shows("formForAll"));
    auto *message = m_galley->find<QPlainTextEdit>("publishMessage");
    message->setFocus();
    message->selectAll();
    m_galley->type(u"post: First"_s);
    QTRY_VERIFY(m_galley->shows("formForAll"));
    auto *forAll = m_galley->find<QCheckBox>("formForAll");
    QVERIFY(forAll->text().endsWith(u"post: {title}"_s));
    QTest::mouseClick(forAll, Qt::LeftButton, {}, QPoint(8, forAll->height() / 2));
    publishAndClose();
    QCOMPARE(subjects(1), QByteArray("post: First"));

    m_galley->type(u"Gulls."_s);
    openSheet();
    QCOMPARE(m_galley->find<QPlainTextEdit>("publishMessage")->toPlainText(), u"post: First"_s);
    m_galley->press(Qt::Key_Escape);
}

void PublishSheetTest::severalPostsOneCommitEach()
{
    const QList<PostId> posts{idOf(u"First"_s), idOf(u"Second"_s)};
    for (const int round : {1, 2}) {
        for (const PostId &post : posts) {
            const QByteArray title = post == posts.first() ? "First" : "Second";
            save(post,
                 "---\ntitle: " + title + "\ndate: 2024-05-06\n---\n\nRound " + QByteArray::number(round) + ".\n");
        }
        m_galley->window->publishPosts(posts);
        QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("commitEach"), 20'000);
        if (round == 1) {
            QVERIFY(text("publishSummary").startsWith(u"One commit"_s));
            auto *each = m_galley->find<QAbstractButton>("commitEach");
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(8, each->height() / 2));
        }
        QVERIFY(text("publishSummary").startsWith(u"2 commits"_s)); // The second time as the author chose.
        QVERIFY(m_galley->find<QPlainTextEdit>("publishMessage")->toPlainText().contains(u"{title}"_s));
        QTRY_VERIFY_WITH_TIMEOUT(canPublish(), 20'000);
        m_galley->click("publishConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(text("publishSummary").startsWith(u"Pushed as 2 commits"_s), 20'000);
        m_galley->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_galley->shows("publishSheet"));
        QCOMPARE(subjects(2), QByteArray("Update “Second”\nUpdate “First”"));
    }
}

void PublishSheetTest::earlierCommitsAreNamed()
{
    m_site->write(u"own.txt"_s, "By hand\n");
    m_site->commitAll(u"My own & only commit"_s);
    m_galley->type(u"Terns."_s);
    openSheet();
    auto *earlier = m_galley->find<QPushButton>("earlierCommits");
    QCOMPARE(earlier->text(), u"One earlier commit goes along"_s);
    QCOMPARE(earlier->menu()->actions().size(), 1);
    QVERIFY(earlier->menu()->actions().first()->text().endsWith(u"My own && only commit"_s));
    m_galley->press(Qt::Key_Escape);
}

void PublishSheetTest::aRefusedPushIsTold()
{
    setRemoteHook("echo 'Not on a Sunday.'\nexit 1\n");
    m_galley->type(u"Terns."_s);
    openSheet();
    QTRY_VERIFY_WITH_TIMEOUT(canPublish(), 20'000);
    m_galley->click("publishConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(text("publishSummary").contains(u"but not pushed"_s), 20'000);
    QVERIFY(diff().contains(u"Not on a Sunday."_s));
    m_galley->click("publishActivity");
    QTRY_VERIFY(m_galley->shows("activityDetails"));
    QTRY_VERIFY(m_galley->find<QTextBrowser>("activityDetails")->toPlainText().contains(u"Not on a Sunday."_s));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(m_galley->find<QLabel>("postStatus")->text().contains(u"not pushed"_s));
}

void PublishSheetTest::nothingToPublish()
{
    m_galley->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("publishSummary"), 20'000);
    QTRY_VERIFY(text("publishSummary").startsWith(u"There is nothing to publish"_s));
    QVERIFY(!m_galley->shows("publishConfirm"));
    QTRY_VERIFY(m_galley->find<QPushButton>("publishCancel")->hasFocus());
    m_galley->press(Qt::Key_Return);
    QTRY_VERIFY(!m_galley->shows("publishSheet"));
}

} // namespace galley::app

QTEST_MAIN(galley::app::PublishSheetTest)
#include "tst_publishsheet.moc"
