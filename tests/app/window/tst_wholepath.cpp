// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// From nothing to a pushed post, with the mouse and the keys of an author.
class WholePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makeSite();
    void writePost();
    void publishPost();

private:
    void makeDirt() const;
    QByteArray inBlog(const QStringList &arguments) const { return ScratchRepository::git(m_blog, arguments); }
    QByteArray inRemote(const QStringList &arguments) const { return ScratchRepository::git(m_remote, arguments); }

    QTemporaryDir m_folder;
    QString m_blog = m_folder.filePath(u"blog"_s);
    QString m_remote = m_folder.filePath(u"remote.git"_s);
    std::unique_ptr<RealWindow> m_galley;
};

void WholePathTest::initTestCase()
{
    ScratchRepository::isolate();
    ScratchRepository::git(m_folder.path(), {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, m_remote});
    m_galley = std::make_unique<RealWindow>();
}

void WholePathTest::makeSite()
{
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    m_galley->click("newSiteButton");
    m_galley->click("newSiteTitle");
    m_galley->type(u"Notes from the Harbour"_s);
    auto *folder = m_galley->find<QLineEdit>("newSiteFolder");
    m_galley->click("newSiteFolder");
    folder->selectAll();
    m_galley->type(m_blog);
    m_galley->click("newSiteRemote");
    m_galley->type(m_remote);
    m_galley->click("newSiteAuthor");
    m_galley->type(u"Ada Author"_s);
    m_galley->click("newSiteEmail");
    m_galley->type(u"ada@example.org"_s);
    m_galley->click("makeSiteButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("titleField"), 20'000);

    QCOMPARE(inRemote({u"rev-parse"_s, u"main"_s}), inBlog({u"rev-parse"_s, u"HEAD"_s}));
    QCOMPARE(inBlog({u"status"_s, u"--porcelain"_s}), QByteArray());
}

/// What a developer has lying about: a file with changes, one staged, one half staged, one unknown to git.
void WholePathTest::makeDirt() const
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_blog + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"dirty.txt"_s, "one\n");
    inBlog({u"add"_s, u"dirty.txt"_s});
    inBlog({u"commit"_s, u"-qm"_s, u"A file of my own"_s});
    inBlog({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    write(u"dirty.txt"_s, "two\n");
    write(u"staged.txt"_s, "staged\n");
    write(u"half.txt"_s, "first\n");
    inBlog({u"add"_s, u"staged.txt"_s, u"half.txt"_s});
    write(u"half.txt"_s, "second\n");
    write(u"unknown.txt"_s, "unknown\n");
}

void WholePathTest::writePost()
{
    m_galley->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->find<QLineEdit>("titleField")->hasFocus());
    m_galley->type(u"Low Tide\n"_s);
    m_galley->type(u"The water went *out* at six.\n\n## What it left\n\n- shells\n\tsmall ones\n\n\n\n"_s);
    m_galley->type(u"| Find | Count |\n| --- | ---: |\n| Shells | 12 |\n\n"_s);
    m_galley->type(u"```sh\nls shore\n```\n\nhttps://twitter.com/harbour/status/1234\n\n"_s);
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(picture);
    m_galley->press(Qt::Key_V, Qt::ControlModifier);

    QVERIFY(m_galley->pageBecomes(u"!!document.querySelector('h2')"_s));
    QVERIFY(m_galley->pageBecomes(u"document.querySelectorAll('ul ul li').length == 1"_s));
    QVERIFY(m_galley->pageBecomes(u"[...document.querySelectorAll('td')].some(cell => cell.textContent == '12')"_s));
    QVERIFY(m_galley->pageBecomes(u"document.querySelector('pre code').textContent.includes('ls shore')"_s));
    QVERIFY(m_galley->pageBecomes(u"document.querySelector('figure.embed a').href.includes('harbour/status/1234')"_s));
    QVERIFY(m_galley->pageBecomes(u"[...document.querySelectorAll('img')].some(image => image.naturalWidth == 64)"_s));
    QVERIFY(m_galley->pageBecomes(
        u"[...document.querySelectorAll('h1')].some(title => title.textContent == 'Low Tide')"_s));
    QTRY_VERIFY(m_galley->find<QLabel>("postStatus")->text().contains(u"Draft"_s));
}

void WholePathTest::publishPost()
{
    makeDirt();
    const QByteArray before = inRemote({u"rev-parse"_s, u"main"_s});
    const QByteArray statusBefore = inBlog({u"status"_s, u"--porcelain"_s});
    const QByteArray stagedBefore =
        inBlog({u"ls-files"_s, u"--stage"_s, u"staged.txt"_s, u"half.txt"_s, u"dirty.txt"_s});

    m_galley->click("publishButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->find<QPushButton>("publishConfirm")->isEnabled(), 20'000);
    m_galley->click("publishConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->find<QLabel>("publishSummary")->text().startsWith(u"Pushed as"_s), 20'000);
    m_galley->click("publishCancel");
    QTRY_VERIFY(m_galley->find<QLabel>("postStatus")->text().contains(u"Pushed"_s));

    QCOMPARE(inRemote({u"rev-list"_s, u"--count"_s, QString::fromLatin1(before) + u"..main"_s}), "1"_ba);
    QByteArrayList files =
        inRemote({u"diff-tree"_s, u"-r"_s, u"--name-only"_s, u"--no-commit-id"_s, u"main"_s}).split('\n');
    files.removeIf([](const QByteArray &file) { return file.startsWith("docs/") || file.startsWith("static/media/"); });
    QCOMPARE(files, QByteArrayList{"content/posts/low-tide.md"});
    QCOMPARE(inRemote({u"fsck"_s, u"--full"_s, u"--strict"_s}), QByteArray());
    QCOMPARE(inBlog({u"fsck"_s, u"--full"_s, u"--strict"_s}), QByteArray());
    QCOMPARE(inBlog({u"status"_s, u"--porcelain"_s}), statusBefore);
    QCOMPARE(inBlog({u"ls-files"_s, u"--stage"_s, u"staged.txt"_s, u"half.txt"_s, u"dirty.txt"_s}), stagedBefore);
    const QByteArray page = inRemote({u"show"_s, u"main:docs/index.html"_s});
    QVERIFY(page.contains("Low Tide") && page.contains("embed"));
}

} // namespace galley::app

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    QApplication application(argc, argv);
    galley::app::WholePathTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wholepath.moc"
