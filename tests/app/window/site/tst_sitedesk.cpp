// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/rail.h"
#include "app/window/site/sitedesk.h"
#include "app/window/site/stepdesk.h"
#include "model/library/library.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// A site as a whole: its settings, and changes of all its posts, asked for with the keyboard in the real window.
class SiteDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsBecomeOne();
    void aFieldForAll();
    void linksInAnotherStyle();
    void imagesBesideTheirPost();
    void postsInOneFolderOnly();
    void slugOfThePublished();

private:
    QByteArray textOf(const QString &path) const
    {
        return m_galley->library->with([&](model::Library &library) {
            const auto post = library.postAt(m_galley->window->rail().site().id, path);
            return post && *post ? (*post)->source : QByteArray();
        });
    }
    QTreeWidget *looked() const { return m_galley->find<QTreeWidget>("changedPosts"); }

    std::unique_ptr<ScratchRepository> m_site;
    std::unique_ptr<RealWindow> m_galley;
};

namespace {

QByteArray post(const QByteArray &tags, const QByteArray &body)
{
    return "---\ntitle: A post\ntags: [" + tags + "]\n---\n\n" + body + "\n";
}

const QString one = u"content/posts/one.md"_s;
const QString two = u"content/posts/two.md"_s;

} // namespace

void SiteDeskTest::init()
{
    m_site = std::make_unique<ScratchRepository>();
    m_site->write(u"hugo.toml"_s, "title = \"Blog\"\n");
    m_site->write(one, post("sea, boat", "[two](/posts/two/)"));
    m_site->write(two, post("ships", "![g](/img/gull.png)"));
    m_site->write(u"content/notes/three.md"_s, post("", "Three."));
    m_site->write(u"static/img/gull.png"_s, "the bytes of a gull");
    m_site->commitAll(u"Posts"_s);
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    m_galley->window->steps().openSite(m_site->folder());
    QTRY_VERIFY(m_galley->shows("siteReportClose"));
    QTRY_COMPARE(m_galley->find<QPushButton>("siteReportClose")->text(), u"Show the posts"_s);
    m_galley->click("siteReportClose");
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 3);
    QTRY_VERIFY(m_galley->window->openPost().isOpen());
}

void SiteDeskTest::cleanup()
{
    m_galley.reset();
    m_site.reset();
}

void SiteDeskTest::tagsBecomeOne()
{
    m_galley->window->siteDesk().renameLabels();
    auto *labels = m_galley->find<QListWidget>("labelList");
    QTRY_COMPARE(labels->count(), 3);
    QVERIFY(!m_galley->find<QPushButton>("makeChange")->isEnabled());
    labels->setFocus();
    labels->setCurrentRow(0); // boat
    m_galley->press(Qt::Key_Space);
    m_galley->press(Qt::Key_Down);
    m_galley->press(Qt::Key_Down); // ships
    m_galley->press(Qt::Key_Space);
    m_galley->find("labelName")->setFocus();
    m_galley->type(u"vessels"_s);
    QTRY_COMPARE(looked()->topLevelItemCount(), 2);
    QVERIFY(m_galley->find<QLabel>("changeWords")->text().contains(u"2 posts"_s));
    QVERIFY(textOf(two).contains("[ships]")); // Only looked at.
    m_galley->click("makeChange");
    QTRY_VERIFY(!m_galley->shows("labelsSheet"));
    QCOMPARE(textOf(one), post("sea, vessels", "[two](/posts/two/)"));
    QCOMPARE(textOf(two), post("vessels", "![g](/img/gull.png)"));
}

void SiteDeskTest::aFieldForAll()
{
    m_galley->window->siteDesk().changeField();
    m_galley->find("fieldName")->setFocus();
    m_galley->type(u"author"_s);
    m_galley->find("fieldValue")->setFocus();
    m_galley->type(u"Ada"_s);
    QTRY_COMPARE(looked()->topLevelItemCount(), 3);
    QCOMPARE(looked()->topLevelItem(0)->text(1), u"adds author: Ada"_s);
    m_galley->click("makeAndPublish");
    QTRY_VERIFY(m_galley->shows("publishSheet")); // To be reviewed once more, as one commit.
    QVERIFY(textOf(one).contains("author: Ada\n"));
}

void SiteDeskTest::linksInAnotherStyle()
{
    m_galley->window->siteDesk().changeLinks();
    m_galley->click("linkReference");
    QTRY_COMPARE(looked()->topLevelItemCount(), 1);
    m_galley->click("makeChange");
    QTRY_VERIFY(textOf(one).contains("[two]({{< relref \"/posts/two.md\" >}})"));
}

void SiteDeskTest::imagesBesideTheirPost()
{
    m_galley->window->siteDesk().moveImages();
    QTRY_COMPARE(looked()->topLevelItemCount(), 1);
    m_galley->click("makeChange");
    QTRY_COMPARE(textOf(u"content/posts/two/index.md"_s), post("ships", "![g](gull.png)"));
}

void SiteDeskTest::postsInOneFolderOnly()
{
    m_galley->window->siteDesk().showSettings();
    auto *folders = m_galley->find<QListWidget>("contentFolders");
    QTRY_VERIFY(folders->count() > 1);
    QVERIFY(!m_galley->find<QPushButton>("keepSiteSettings")->isEnabled());
    m_galley->click("foldersChosen");
    folders->setFocus();
    folders->setCurrentItem(folders->findItems(u"content/posts"_s, Qt::MatchExactly).constFirst());
    m_galley->press(Qt::Key_Space);
    m_galley->click("keepSiteSettings");
    QTRY_VERIFY(!m_galley->shows("siteSettings"));
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 2);
    QCOMPARE(m_galley->window->rail().site().contentFolders, QStringList{u"content/posts"_s});
    QCOMPARE(m_site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

/// Typed in the details, it is asked for what else goes along.
void SiteDeskTest::slugOfThePublished()
{
    const model::PostId id = m_galley->library->with(
        [&](model::Library &library) { return (*library.postAt(m_galley->window->rail().site().id, two))->id; });
    m_galley->window->openPost().open(id);
    QTRY_COMPARE(m_galley->window->openPost().post().id, id);
    m_galley->window->toggleInspector();
    QTRY_VERIFY(m_galley->shows("inspectorSlug"));
    auto *slug = m_galley->find<QLineEdit>("inspectorSlug");
    slug->setFocus();
    slug->selectAll();
    m_galley->type(u"second\n"_s);
    QTRY_VERIFY(m_galley->shows("renameSheet"));
    QTRY_COMPARE(m_galley->find<QLineEdit>("renameSlug")->text(), u"second"_s);
    m_galley->click("renameConfirm");
    QTRY_VERIFY(!m_galley->shows("renameSheet"));
    QTRY_COMPARE(textOf(u"content/posts/second.md"_s), post("ships", "![g](/img/gull.png)"));
    QVERIFY(textOf(one).contains("[two](/posts/second/)"));
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    galley::app::SiteDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitedesk.moc"
