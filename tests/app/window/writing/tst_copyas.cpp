// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// What is copied for other programs, in the real window.
class CopyAsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allOfItOrTheSelection();

private:
    void choose(const QString &name) const;

    std::unique_ptr<RealWindow> m_galley;
};

void CopyAsTest::initTestCase() { ScratchRepository::isolate(); }

void CopyAsTest::choose(const QString &name) const
{
    for (QAction *action : m_galley->window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == name)
            return action->trigger();
    }
    QFAIL(qPrintable(name));
}

void CopyAsTest::allOfItOrTheSelection()
{
    QSettings().clear();
    const QTemporaryDir site;
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    const model::PostId post = m_galley->library->with([&](model::Library &library) {
        const auto added = library.addSite({{}, u"Blog"_s, site.path(), u"hugo"_s});
        const auto created = library.createPost(added.value_or(model::Site()).id,
                                                "---\ntitle: A post\n---\n\nA *wave*.\n\n![s](/s.png)\n");
        return created.value_or(model::Post()).id;
    });
    m_galley->window->refresh();
    QTRY_VERIFY(m_galley->shows("titleField"));
    m_galley->window->openPost().open(post);
    QTRY_COMPARE(m_galley->find<QLineEdit>("titleField")->text(), u"A post"_s);
    const QClipboard *clipboard = QGuiApplication::clipboard();

    choose(u"Copy as HTML"_s);
    QTRY_VERIFY(clipboard->text().contains(u"<p>A <em>wave</em>.</p>"_s));
    QVERIFY(clipboard->text().contains(u"src=\"/s.png\""_s));
    QVERIFY(!clipboard->mimeData()->hasHtml());
    choose(u"Copy as rich text"_s);
    QTRY_VERIFY(clipboard->mimeData()->html().contains(u"<em>wave</em>"_s));
    QVERIFY(clipboard->text().contains(u"A *wave*."_s));

    QTextCursor cursor = m_galley->window->paper().editor().textCursor();
    cursor.setPosition(2);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    m_galley->window->paper().editor().setTextCursor(cursor);
    choose(u"Copy as Markdown"_s);
    QTRY_COMPARE(clipboard->text(), u"*wave*"_s);
    choose(u"Copy as HTML"_s);
    QTRY_COMPARE(clipboard->text().trimmed(), u"<p><em>wave</em></p>"_s);
}

} // namespace galley::app

QTEST_MAIN(galley::app::CopyAsTest)
#include "tst_copyas.moc"
