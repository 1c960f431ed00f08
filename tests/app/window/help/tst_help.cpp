// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/help/helpbook.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/writing/deskmodes.h"
#include "publish/press/press.h"
#include "tests/app/window/realwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// Where an author finds out how something is done.
class HelpTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeAddress(const QUrl &address) { m_address = address; }

private Q_SLOTS:
    void eachLinkOfTheHelpLeadsSomewhere();
    void theMenuItemsThatTheHelpNamesAreThere();
    void theSettingsThatTheHelpShowsAreRight();
    void itIsServedFromThisComputer();
    void theSheetHasEachActionWithKeys();

private:
    QUrl m_address;
};

void HelpTest::eachLinkOfTheHelpLeadsSomewhere()
{
    const Result<ServedPages> pages = helpPages();
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message + pages.error().detail));
    static const QRegularExpression link(u"href=\"(?!https?:|mailto:)([^\"#]*)"_s);
    int followed = 0;
    for (auto page = pages->files.cbegin(); page != pages->files.cend(); ++page) {
        if (!page.key().endsWith(u".html"_s) || page.key() == u"404.html"_s)
            continue;
        const QString folder = u"/"_s + page.key().section(u'/', 0, -2);
        for (auto found = link.globalMatch(QString::fromUtf8(page.value())); found.hasNext();) {
            QString target = QDir::cleanPath(folder + u'/' + found.next().captured(1)).sliced(1);
            if (!pages->files.contains(target))
                target += target.isEmpty() ? u"index.html"_s : u"/index.html"_s;
            QVERIFY2(pages->files.contains(target), qPrintable(page.key() + u" -> "_s + target));
            ++followed;
        }
    }
    QVERIFY2(followed > 50, qPrintable(QString::number(followed)));
    const QByteArray front = pages->files[u"index.html"_s];
    QVERIFY(front.lastIndexOf("Your first post</a>") < front.lastIndexOf("When something is in the way</a>"));
}

void HelpTest::theMenuItemsThatTheHelpNamesAreThere()
{
    const RealWindow galley;
    QSet<QString> names;
    for (const Shortcuts::Entry &entry : galley.window->modes().shortcuts().entries())
        names.insert(entry.where.section(u" › "_s, 0, 0) + u" > "_s + entry.name);
    static const QRegularExpression item(u"\\*((?:File|Edit|Post|Site|View|Library|Help) > [^*]+)\\*"_s);
    int named = 0;
    for (const QString &topic : QDir(u":/help"_s).entryList()) {
        QFile file(u":/help/"_s + topic);
        QVERIFY(file.open(QFile::ReadOnly));
        for (auto found = item.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++named) {
            const QString name = found.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(topic + u": "_s + name));
        }
    }
    QVERIFY(named > 8);
}

void HelpTest::theSettingsThatTheHelpShowsAreRight()
{
    QFile file(u":/help/blog.md"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray toml;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("    "))
            toml += line.trimmed() + '\n';
    }
    const auto settings = publish::PressSettings::parse(toml);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->links.size(), 1);
}

void HelpTest::itIsServedFromThisComputer()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "takeAddress");
    const RealWindow galley;
    galley.press(Qt::Key_F1);
    QTRY_VERIFY_WITH_TIMEOUT(m_address.isValid(), 20'000);
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QCOMPARE(m_address.host(), u"127.0.0.1"_s);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(m_address)));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().contains("Galley Help"));
}

void HelpTest::theSheetHasEachActionWithKeys()
{
    const RealWindow galley;
    galley.press(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(galley.shows("keyboardSheet"));
    QStringList texts;
    for (const QLabel *label : galley.find("keyboardSheet")->findChildren<QLabel *>())
        texts.append(label->text());
    const Shortcuts &shortcuts = galley.window->modes().shortcuts();
    for (int entry = 0; entry < shortcuts.entries().size(); ++entry) {
        const QString keys = shortcuts.keys(entry).toString(QKeySequence::NativeText);
        QVERIFY2(keys.isEmpty() || texts.contains(keys), qPrintable(keys));
        const QString name = shortcuts.entries().at(entry).name;
        QVERIFY(keys.isEmpty() || !texts.filter(name).isEmpty());
    }
    galley.press(Qt::Key_Escape);
    QTRY_VERIFY(!galley.shows("keyboardSheet"));
}

} // namespace galley::app

QTEST_MAIN(galley::app::HelpTest)
#include "tst_help.moc"
