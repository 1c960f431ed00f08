// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/log.h"
#include "tests/support/galleyprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// What stays on the machine when something went wrong, and what of the author never does.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatIsTheAuthors_data();
    void leavesOutWhatIsTheAuthors();
    void rotates();
    void errorsOfCommandsKeepNothingOfPosts();
    void aCrashLeavesWhereItWas();
    void theDoctorTellsWhatIsWrong();

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void LogTest::leavesOutWhatIsTheAuthors_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kept");

    QTest::newRow("our own words stay") << u"The site cannot be read."_s << u"The site cannot be read."_s;
    QTest::newRow("a title in quotes") << u"“My secret love” cannot be published."_s << u"… cannot be published."_s;
    QTest::newRow("a title that is cut off") << u"cannot open “My secret"_s << u"cannot open …"_s;
    QTest::newRow("as qDebug quotes") << u"no image \"me and \\\"you\" there"_s << u"no image …you… there"_s;
    QTest::newRow("a path") << u"no file /home/ada/love letter.md"_s << u"no file … letter.md"_s;
    QTest::newRow("an address with a token")
        << u"GET https://ada:hunter2@host/x?token=1 refused"_s << u"GET … refused"_s;
    QTest::newRow("a mail address") << u"to ada@example.org: no"_s << u"to … no"_s;
    QTest::newRow("a token alone") << u"key ghp_0123456789012345678901234567890123456789"_s << u"key …"_s;
    QTest::newRow("other scripts") << u"cannot read 私の日記"_s << u"cannot read …"_s;
}

void LogTest::leavesOutWhatIsTheAuthors()
{
    QFETCH(const QString, message);
    QFETCH(const QString, kept);
    const QString found = withoutPrivateParts(message);
    for (const QString &secret :
         {u"secret"_s, u"love"_s, u"me and"_s, u"hunter2"_s, u"token"_s, u"ada"_s, u"ghp_"_s, u"日"_s})
        QVERIFY2(!found.contains(secret), qPrintable(found));
    if (QLatin1StringView(QTest::currentDataTag()) != "as qDebug quotes"_L1)
        QCOMPARE(found, kept);
}

void LogTest::rotates()
{
    const QString name = logFile();
    QVERIFY(name.startsWith(qEnvironmentVariable("XDG_STATE_HOME"))); // Of tests/support/alone.
    const Error error{u"It is all gone wrong, and this sentence tells so at some length."_s, u"Again."_s, {}};
    for (int i = 0; i < 20'000 && !QFile::exists(name + u".1"_s); ++i)
        logError(error);
    QVERIFY(QFile::exists(name + u".1"_s));
    logError(error);
    QVERIFY(QFileInfo(name).size() < 1'000);
    QVERIFY(QFileInfo(name + u".1"_s).size() <= 512 * 1024);
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void LogTest::errorsOfCommandsKeepNothingOfPosts()
{
    QFile::remove(logFile());
    const GalleyProgram galley;
    QCOMPARE(galley.run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"Zanzibar"_s}).exitCode, 0);
    const GalleyRun made =
        galley.json({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Quetzalcoatl"_s, u"--body-file"_s, u"-"_s},
                    "Xylophone and token ghp_abcdefghijklmnopqrstuvwxyz0123456789.\n");
    const QString id = made.object()["id"_L1].toString();
    QCOMPARE(galley.run({u"publish"_s, id}).exitCode, 1); // It looks like a secret.
    QCOMPARE(galley.run({u"show"_s, u"Quetzalcoatl"_s}).exitCode, 1);
    QCOMPARE(galley.run({u"list"_s, u"--site"_s, u"Zanzibar-on-Sea"_s}).exitCode, 1);
    QCOMPARE(galley.run({u"set"_s, id, u"date=Xylophone"_s}).exitCode, 1);
    QCOMPARE(galley.run({u"site"_s, u"open"_s, u"Quetzalcoatl"_s}).exitCode, 1);
    const QByteArray log = read(logFile());
    QVERIFY(log.count('\n') >= 5);
    for (const char *word : {"Zanzibar", "Quetzalcoatl", "Xylophone", "ghp_", "blog"})
        QVERIFY2(!log.toLower().contains(QByteArray(word).toLower()), log.constData());
}

void LogTest::aCrashLeavesWhereItWas()
{
    const QByteArray sanitizer = qgetenv("ASAN_OPTIONS");
    qputenv("ASAN_OPTIONS", sanitizer + ":handle_segv=0"); // Else it would tell of the crash itself.
    const GalleyProgram galley;
    QProcess process;
    galley.start(process, {u"write"_s, u"1"_s, u"--body-file"_s, u"-"_s}); // Waits for its input.
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(QFile::exists(galley.library() + u"/library.sqlite"_s) || QFile::exists(galley.library()));
    const QString report = QFileInfo(logFile()).path() + u"/crash"_s;
    QFile::remove(report);
    kill(pid_t(process.processId()), SIGSEGV);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    qputenv("ASAN_OPTIONS", sanitizer);
    const QByteArray told = read(report);
    QVERIFY2(told.startsWith("galley ") && told.contains("signal 11\n") && told.count('\n') > 3, told.constData());
}

void LogTest::theDoctorTellsWhatIsWrong()
{
    const GalleyProgram galley;
    QCOMPARE(galley.run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"Blog"_s}).exitCode, 0);
    const auto outcomes = [&galley](int exitCode) {
        const GalleyRun run = galley.json({u"doctor"_s});
        QHash<QString, QString> byId;
        if (run.exitCode == exitCode) {
            for (const QJsonValue each : run.array()) {
                const bool isHelpful = (each["outcome"_L1] == u"good"_s) == each["mend"_L1].toString().isEmpty();
                byId.insert(each["id"_L1].toString(), isHelpful ? each["outcome"_L1].toString() : u"no help"_s);
            }
        }
        return byId;
    };
    const auto well = outcomes(0);
    for (const char *id : {"versions", "renderer", "preview", "formulas", "git", "author", "library", "log"})
        QCOMPARE(well.value(QLatin1StringView(id)), u"good"_s);

    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    QCOMPARE(outcomes(1).value(u"git"_s), u"bad"_s);
    qputenv("PATH", path);
}

} // namespace galley::app

QTEST_GUILESS_MAIN(galley::app::LogTest)
#include "tst_log.moc"
