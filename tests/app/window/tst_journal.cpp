// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// What is typed is in the library within a second, with or without a name.
class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textWithoutATitleIsKept();
    void titleFollows();
    void everyKeyOfFastTypingIsKept();
    void whatACommandWritesIsShown();

private:
    QByteArray keptText() const
    {
        return m_galley->library->with([](model::Library &library) {
            const auto posts = library.posts();
            return posts && !posts->isEmpty() ? library.post(posts->first().id).value_or(model::Post()).source
                                              : QByteArray();
        });
    }

    std::unique_ptr<RealWindow> m_galley;
};

void JournalTest::initTestCase()
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

void JournalTest::textWithoutATitleIsKept()
{
    m_galley->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->find<QLineEdit>("titleField")->hasFocus());
    m_galley->click("bodyEditor");
    m_galley->type(u"Words without a name"_s);
    QTRY_VERIFY_WITH_TIMEOUT(keptText().endsWith("Words without a name\n"), 1000);
}

void JournalTest::titleFollows()
{
    m_galley->click("titleField");
    m_galley->type(u"A name"_s);
    QTRY_VERIFY_WITH_TIMEOUT(keptText().contains("title: A name\n"), 1000);
}

void JournalTest::everyKeyOfFastTypingIsKept()
{
    m_galley->click("bodyEditor");
    m_galley->press(Qt::Key_End, Qt::ControlModifier);
    const QString text = u" and many more of them"_s.repeated(20);
    m_galley->type(text);
    QTRY_VERIFY_WITH_TIMEOUT(keptText().endsWith(text.toUtf8() + '\n'), 1000);
}

void JournalTest::whatACommandWritesIsShown()
{
    const model::PostId id = m_galley->window->openPost().post().id;
    m_galley->library->run([&id](model::Library &library) {
        const QByteArray source = library.post(id).value_or(model::Post()).source;
        QVERIFY(library.saveSource(id, QByteArray(source).replace("Words without", "Words from elsewhere, without")));
    });
    m_galley->window->refresh();
    QTRY_VERIFY(m_galley->window->paper().editor().markdown().startsWith(u"Words from elsewhere"_s));
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    galley::app::JournalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
