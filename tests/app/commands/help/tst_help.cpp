// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandline.h"
#include "app/commands/help/filling.h"
#include "app/commands/help/formats.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;

namespace {

QString withoutRoff(const QByteArray &page)
{
    static const QRegularExpression font(u"\\\\f[BIR]|\\\\&"_s);
    return QString::fromUtf8(page).remove(font).replace(u"\\ "_s, u" "_s).replace(u"\\-"_s, u"-"_s);
}

} // namespace

/// The manual page, --help and the completions against the commands' own tables.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandAndOptionIsInEach();
    void everyTableIsWrittenAsItIsMeant();
    void theManualKeepsProseAndTakesSummariesElsewhere();
    void theManualRefusesLinesForNoCommand_data();
    void theManualRefusesLinesForNoCommand();
    void fillings_data();
    void fillings();
};

void HelpTest::everyCommandAndOptionIsInEach()
{
    QFile page(QStringLiteral(GALLEY_SOURCE_DIR "/packaging/galley.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray prose = page.readAll();
    const Result<QByteArray> manual = manualPage(commands(), prose);
    QVERIFY2(manual, qPrintable(manual ? QString() : manual.error().message));
    const QStringList heads = withoutRoff(*manual).split(u'\n');
    const QString list = helpText({});
    const QString bash = QString::fromUtf8(bashCompletion(commands()));
    const QString zsh = QString::fromUtf8(zshCompletion(commands()));
    const QString fish = QString::fromUtf8(fishCompletion(commands()));
    for (const Command &command : commands()) {
        const auto missing = qPrintable(command.name);
        const QString head = u"galley %1 %2"_s.arg(command.name, command.arguments).trimmed();
        const auto isHead = [&head](const QString &line) { return line == head || line.startsWith(head + u" [--"_s); };
        QVERIFY2(std::ranges::count_if(heads, isHead) == 1, missing);
        QVERIFY2(list.contains(u"  "_s + command.name + u' '), missing);
        QVERIFY2(bash.contains(u"    '%1'\n"_s.arg(command.name)), missing);
        QVERIFY2(zsh.contains(u"    '%1:"_s.arg(command.name)), missing);
        QVERIFY2(fish.contains(u" '%1'"_s.arg(command.name)), missing);

        const QString own = helpText(command);
        const QString bashLine = bash.section(u"        '%1') "_s.arg(command.name), 1).section(u'\n', 0, 0);
        const QString zshPart = zsh.section(u"        '%1')"_s.arg(command.name), 1).section(u";;"_s, 0, 0);
        for (const QCommandLineOption &option : command.options) {
            const QString name = u"--"_s + option.names().constFirst();
            QVERIFY2(own.contains(name), qPrintable(command.name + name));
            QVERIFY2(bashLine.contains(name), qPrintable(command.name + name));
            QVERIFY2(zshPart.contains(u'*' + name + u'['), qPrintable(command.name + name));
            QVERIFY2(fish.contains(u"-n '__galley_at \\'%1\\'' -l %2 "_s.arg(command.name, name.mid(2))),
                     qPrintable(command.name + name));
        }
    }
}

void HelpTest::everyTableIsWrittenAsItIsMeant()
{
    QStringList names;
    for (const Command &command : commands()) {
        QVERIFY2(!command.summary.isEmpty(), qPrintable(command.name));
        QVERIFY2(!names.contains(command.name), qPrintable(command.name));
        names.append(command.name);
        QVERIFY2(command.name.count(u' ') < 2, qPrintable(command.name)); // As the command line is read.
        for (const QCommandLineOption &option : command.options)
            QVERIFY2(!option.description().isEmpty(), qPrintable(command.name + option.names().constFirst()));
        if (command.leastArguments > 0)
            QVERIFY2(!argumentsOf(command).isEmpty(), qPrintable(command.name));
    }
}

void HelpTest::theManualKeepsProseAndTakesSummariesElsewhere()
{
    const QList<Command> two{
        {u"first one"_s, u"DIR --title T"_s, u"Says -x and \\."_s, {}, {}},
        {u"second"_s, u"[ID...]|never"_s, u"Not by hand."_s, {QCommandLineOption(u"at-once"_s, u".dot"_s)}, {}}};
    const Result<QByteArray> page =
        manualPage(two, ".SH A\n.\\\" @command first one\nBy hand.\n.SH B\n.\\\" @others\n.SH C\nEnd.\n");
    QVERIFY(page);
    QCOMPARE(
        QString::fromUtf8(*page),
        u".SH A\n.TP\n\\fBgalley\\fR \\fBfirst\\fR \\fBone\\fR \\fIDIR\\fR \\fB\\-\\-title\\fR \\fIT\\fR\nBy "
        "hand.\n.SH B\n.TP\n\\fBgalley\\fR \\fBsecond\\fR [\\fIID\\fR\\&...]|\\fBnever\\fR "
        "[\\fB\\-\\-at\\-once\\fR]\nNot by hand.\n.RS\n.TP\n\\fB\\-\\-at\\-once\\fR\n\\&.dot\n.RE\n.SH C\nEnd.\n"_s);
}

void HelpTest::theManualRefusesLinesForNoCommand_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("a command that there is not") << QByteArray(".\\\" @command no such\n");
    QTest::newRow("a command that stands twice") << QByteArray(".\\\" @command list\n.\\\" @command list\n");
}

void HelpTest::theManualRefusesLinesForNoCommand()
{
    QFETCH(const QByteArray, page);
    const Result<QByteArray> made = manualPage(commands(), page);
    QVERIFY(!made);
    QVERIFY(!made.error().hint.isEmpty());
}

void HelpTest::fillings_data()
{
    using enum Filling::Names;
    QTest::addColumn<QString>("word");
    QTest::addColumn<Filling>("filling");
    QTest::newRow("a name of the library") << u"SITE"_s << Filling{u"SITE"_s, Sites};
    QTest::newRow("several of them") << u"ID..."_s << Filling{u"ID..."_s, Posts, {}, true};
    QTest::newRow("some if wanted") << u"[ID...]"_s << Filling{u"[ID...]"_s, Posts, {}, true};
    QTest::newRow("one of some words") << u"on|off"_s << Filling{u"on|off"_s, None, {u"on"_s, u"off"_s}};
    QTest::newRow("a word or something else") << u"WHEN|never"_s << Filling{u"WHEN|never"_s, None, {u"never"_s}};
    QTest::newRow("a file or standard input") << u"FILE|-"_s << Filling{u"FILE|-"_s, Files};
    QTest::newRow("what nobody can guess") << u"KEY=VALUE"_s << Filling{u"KEY=VALUE"_s};
}

void HelpTest::fillings()
{
    QFETCH(const QString, word);
    QFETCH(const Filling, filling);
    QCOMPARE(fillingOf(word), filling);
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
