// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settinglist.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// The list of settings against the source that reads them, and what it takes.
class SettingListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void everyKeyOfTheSourceIsListed();
    void usualValuesFit();
    void takesAndRefuses_data();
    void takesAndRefuses();
    void whatIsChosenIsWhatTheProgramReads();

private:
    QTemporaryDir m_folder;
};

void SettingListTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"galley-test"_s);
}

void SettingListTest::everyKeyOfTheSourceIsListed()
{
    // What the window remembers of itself is no choice of the author's.
    const QStringList remembered{u"window/geometry"_s, u"window/panes"_s, u"window/desktopDark"_s};
    const QRegularExpression literal(u"\"((?:editor|images|preview|window|shortcuts)/[A-Za-z]*/?)\"_"_s);
    QStringList found;
    QDirIterator files(QStringLiteral(GALLEY_SOURCE_DIR "/app/window"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &match : literal.globalMatch(QString::fromUtf8(file.readAll())))
            found.append(match.captured(1));
    }
    found.removeDuplicates();
    QVERIFY(found.size() > 15);
    for (const QString &key : found) {
        const QString one = key.endsWith(u'/') ? key + u"x"_s : key;
        QVERIFY2(remembered.contains(key) || findSetting(one), qPrintable(key));
    }
    for (const Setting &setting : settingList()) {
        QString key = setting.key;
        QVERIFY2(found.contains(key.remove(u'*')), qPrintable(setting.key));
    }
}

void SettingListTest::usualValuesFit()
{
    QString last;
    for (const Setting &setting : settingList()) {
        QVERIFY(!setting.help.isEmpty() && !rangeOf(setting).isEmpty());
        const QString text = valueOf(setting, setting.key);
        QVERIFY2(choose(setting, setting.key, text), qPrintable(setting.key));
        QCOMPARE(valueOf(setting, setting.key), text);
        QVERIFY2(last < setting.key, qPrintable(setting.key)); // By key, each once.
        last = setting.key;
    }
}

void SettingListTest::takesAndRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // Empty: refused.

    QTest::newRow("a number") << u"editor/size"_s << u"20"_s << u"20"_s;
    QTest::newRow("a number that is too large") << u"editor/size"_s << u"400"_s << QString();
    QTest::newRow("no number") << u"editor/size"_s << u"large"_s << QString();
    QTest::newRow("a fraction") << u"editor/lineHeight"_s << u"1.75"_s << u"1.75"_s;
    QTest::newRow("a fraction for a whole number") << u"editor/measure"_s << u"70.5"_s << QString();
    QTest::newRow("on") << u"editor/smartQuotes"_s << u"true"_s << u"on"_s;
    QTest::newRow("neither on nor off") << u"editor/smartQuotes"_s << u"maybe"_s << QString();
    QTest::newRow("a choice") << u"window/appearance"_s << u"dark"_s << u"dark"_s;
    QTest::newRow("no choice") << u"window/appearance"_s << u"2"_s << QString();
    QTest::newRow("a list") << u"editor/spelling"_s << u"en_US,de_DE"_s << u"en_US, de_DE"_s;
    QTest::newRow("one of a family") << u"shortcuts/file.new"_s << u"Ctrl+J"_s << u"Ctrl+J"_s;
}

void SettingListTest::takesAndRefuses()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    const Result<Setting> setting = findSetting(key);
    QVERIFY(setting);
    const QString before = valueOf(*setting, key);
    const Result<> chosen = choose(*setting, key, text);
    QCOMPARE(bool(chosen), !value.isEmpty());
    QCOMPARE(valueOf(*setting, key), value.isEmpty() ? before : value);
    if (!chosen)
        QVERIFY(!chosen.error().hint.isEmpty());
    chooseUsual(key);
    QCOMPARE(valueOf(*setting, key), before);
    QVERIFY(!findSetting(key + u"/no such"_s) || key.startsWith("shortcuts/"_L1));
}

/// The window reads numbers and truths, not words.
void SettingListTest::whatIsChosenIsWhatTheProgramReads()
{
    QVERIFY(choose(*findSetting(u"window/appearance"_s), u"window/appearance"_s, u"dark"_s));
    QVERIFY(choose(*findSetting(u"images/webp"_s), u"images/webp"_s, u"on"_s));
    QVERIFY(choose(*findSetting(u"editor/spelling"_s), u"editor/spelling"_s, u"en_US, de_DE"_s));
    const QSettings read;
    QCOMPARE(read.value(u"window/appearance"_s).toInt(), 2);
    QCOMPARE(read.value(u"images/webp"_s).toBool(), true);
    QCOMPARE(read.value(u"editor/spelling"_s).toStringList(), (QStringList{u"en_US"_s, u"de_DE"_s}));
}

} // namespace galley::app

QTEST_GUILESS_MAIN(galley::app::SettingListTest)
#include "tst_settinglist.moc"
