// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What bash would offer for the last of its words; the words lie in the arrays that bash itself fills.
const QString inBash = u"source \"$0\"; complete -p galley >/dev/null || exit 9\n"
                       "COMP_WORDS=(galley \"$@\"); COMP_CWORD=$#\n"
                       "_galley; printf '%s\\n' \"${COMPREPLY[@]}\""_s;

/// A line typed into a real zsh, and a tab: compadd, through which all offers go, writes them down.
const QString inZsh = uR"zsh(
zmodload zsh/zpty
zpty z env -i PATH="$PATH" HOME="$2" TERM=dumb zsh -f -i
zpty -w z "fpath=($2 \$fpath); autoload -Uz compinit; compinit -D -u; PROMPT=; unsetopt zle_bracketed_paste"
zpty -w z 'compadd() { local -a o; builtin compadd -O o "$@"; print -rl -- $o >>'"$2"'/offers; builtin compadd "$@" }'
zpty -w z 'bindkey "^I" complete-word; zstyle ":completion:*" verbose yes; print re""ady'
zpty -r -m z line '*ready*'
zpty -w -n z "$1"$'\t'
for ((i = 0; i < 100; i++)); do sleep 0.1; [[ -s $2/offers ]] && { sleep 0.3; break }; done
zpty -d z
sort -u $2/offers
)zsh"_s;

} // namespace

/// What real shells complete with what the program tells them.
class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bash_data() { rows(); }
    void bash();
    void bashQuotesNamesAndRunsNoneOfThem();
    void fish_data() { rows(); }
    void fish();
    void zsh_data() { rows(); }
    void zsh();

private:
    static void rows();
    QString completionFile(const QString &format, const QString &name) const;
    QStringList linesOf(const QString &program, const QStringList &words) const;
    void compareWithRow(const QStringList &offers) const;

    GalleyProgram m_galley;
    QString m_postId;
};

void CompletionTest::initTestCase()
{
    qputenv("PATH", GALLEY_BIN_DIR ":" + qgetenv("PATH"));
    QCOMPARE(m_galley.run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"My Blog"_s}).exitCode, 0);
    const GalleyRun made = m_galley.json({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Hello"_s, u"--tag"_s,
                                          u"tea"_s, u"--tag"_s, u"$(touch ran)"_s});
    m_postId = made.object()["id"_L1].toString();
    QVERIFY(!m_postId.isEmpty());
}

QString CompletionTest::completionFile(const QString &format, const QString &name) const
{
    QFile file(m_galley.path(name));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(m_galley.run({u"help"_s, u"--format"_s, format}).output);
    return file.fileName();
}

QStringList CompletionTest::linesOf(const QString &program, const QStringList &words) const
{
    QProcess shell;
    shell.setWorkingDirectory(m_galley.folder.path());
    shell.start(program, words);
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {u"exit %1: "_s.arg(shell.exitCode()) + QString::fromUtf8(shell.readAllStandardError())};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void CompletionTest::rows()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("notOffered");

    QTest::newRow("the first word is a command, each once")
        << QStringList{u"si"_s} << QStringList{u"site"_s} << QStringList{u"publish"_s};
    QTest::newRow("a group's second word")
        << QStringList{u"site"_s, u"s"_s} << QStringList{u"set"_s, u"sync"_s} << QStringList{u"list"_s, u"schedule"_s};
    QTest::newRow("a command that is a group too")
        << QStringList{u"tags"_s, {}} << QStringList{u"add"_s, u"rename"_s} << QStringList{u"site"_s};
    QTest::newRow("options of the command and of all")
        << QStringList{u"publish"_s, u"--d"_s} << QStringList{u"--dry-run"_s, u"--despite-checks"_s}
        << QStringList{u"--format"_s};
    QTest::newRow("an option's choices") << QStringList{u"show"_s, u"--format"_s, {}}
                                         << QStringList{u"source"_s, u"html"_s, u"json"_s} << QStringList{u"--json"_s};
    QTest::newRow("an argument's choices")
        << QStringList{u"mark"_s, {}} << QStringList{u"draft"_s, u"ready"_s} << QStringList{u"site"_s};
    QTest::newRow("posts of the library")
        << QStringList{u"tags"_s, u"add"_s, u"tea"_s, {}} << QStringList{u"ID"_s} << QStringList{u"publish"_s};
    QTest::newRow("posts again where several may stand")
        << QStringList{u"unpublish"_s, u"ID"_s, {}} << QStringList{u"ID"_s} << QStringList{u"publish"_s};
    QTest::newRow("tags of the library") << QStringList{u"tags"_s, u"remove"_s, u"te"_s} << QStringList{u"tea"_s}
                                         << QStringList{u"ID"_s};
    QTest::newRow("commands, after help")
        << QStringList{u"help"_s, u"publ"_s} << QStringList{u"publish"_s} << QStringList{u"push"_s};
}

/// ID stands for the post's.
void CompletionTest::compareWithRow(const QStringList &offers) const
{
    QFETCH(const QStringList, offered);
    QFETCH(const QStringList, notOffered);
    const auto real = [this](const QString &word) { return word == "ID"_L1 ? m_postId : word; };
    for (const QString &word : offered)
        QVERIFY2(offers.count(real(word)) == 1, qPrintable(word + u" in: "_s + offers.join(u", "_s)));
    for (const QString &word : notOffered)
        QVERIFY2(!offers.contains(real(word)), qPrintable(word + u" in: "_s + offers.join(u", "_s)));
}

void CompletionTest::bash()
{
    QFETCH(QStringList, typed);
    typed.replaceInStrings(u"ID"_s, m_postId);
    compareWithRow(linesOf(u"bash"_s, QStringList{u"-c"_s, inBash, completionFile(u"bash"_s, u"galley.bash"_s),
                                                  u"--library"_s, m_galley.library()} +
                                          typed));
}

void CompletionTest::bashQuotesNamesAndRunsNoneOfThem()
{
    const QStringList begin{u"-c"_s, inBash, completionFile(u"bash"_s, u"galley.bash"_s), u"--library"_s,
                            m_galley.library()};
    QCOMPARE(linesOf(u"bash"_s, begin + QStringList{u"site"_s, u"sync"_s, u"My"_s}), QStringList{u"My\\ Blog"_s});
    QCOMPARE(linesOf(u"bash"_s, begin + QStringList{u"site"_s, u"sync"_s, u"\"My B"_s}), QStringList{u"My Blog"_s});
    const QStringList tags = linesOf(u"bash"_s, begin + QStringList{u"tags"_s, u"remove"_s, {}});
    QVERIFY2(tags.contains(u"\\$\\(touch\\ ran\\)"_s), qPrintable(tags.join(u", "_s)));
    QVERIFY(!QFile::exists(m_galley.path(u"ran"_s)));
}

void CompletionTest::fish()
{
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        GALLEY_NOT_INSTALLED("There is no fish here.");
    QFETCH(QStringList, typed);
    typed.replaceInStrings(u"ID"_s, m_postId);
    const QString line = u"galley --library "_s + m_galley.library() + u' ' + typed.join(u' ');
    const QStringList described =
        linesOf(u"fish"_s, {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
                            completionFile(u"fish"_s, u"galley.fish"_s), line});
    QStringList offers;
    for (const QString &offer : described)
        offers.append(offer.section(u'\t', 0, 0));
    compareWithRow(offers);
}

void CompletionTest::zsh()
{
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        GALLEY_NOT_INSTALLED("There is no zsh here.");
    QFETCH(QStringList, typed);
    typed.replaceInStrings(u"ID"_s, m_postId);
    QFile::remove(m_galley.path(u"offers"_s));
    QVERIFY(!completionFile(u"zsh"_s, u"_galley"_s).isEmpty());
    const QString line = u"galley --library "_s + m_galley.library() + u' ' + typed.join(u' ');
    QStringList offers = linesOf(u"zsh"_s, {u"-f"_s, u"-c"_s, inZsh, u"zsh"_s, line, m_galley.folder.path()});
    for (QString &offer : offers)
        offer = offer.section(u':', 0, 0);
    offers.removeDuplicates();
    compareWithRow(offers);
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
