// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/rehearsal.h"
#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using Action = CommittedChange::Action;

/// What is shown before a commit is what git tells of it afterwards; and showing it writes nothing.
class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<ScratchRepository>(); }
    void isWhatTheCommitHolds();
    void lineEndsAreAsGitStoresThem();
    void onABranchWithoutACommit();
    void isRefusedAsTheCommitWouldBe();

private:
    CommitPlan planFor(const QList<TreeChange> &changes) const
    {
        const auto repository = Repository::open(m_site->folder());
        return {u"main"_s, repository->head().value_or(QString()), changes, u"Publish"_s, true};
    }
    /// Names and sizes of all that lies in the git folder.
    QStringList gitFolder() const
    {
        QStringList files;
        QDirIterator walk(m_site->path(u".git"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            files.append(walk.filePath() + u' ' + QString::number(walk.fileInfo().size()) + u' ' +
                         walk.fileInfo().lastModified().toString(Qt::ISODateWithMs));
        }
        files.sort();
        return files;
    }

    std::unique_ptr<ScratchRepository> m_site;
};

void RehearsalTest::isWhatTheCommitHolds()
{
    const QByteArray longText = "A text long enough that git knows it again where it went.\nAnd a second line of it.\n";
    m_site->write(u"posts/a.md"_s, "One\n");
    m_site->write(u"posts/gone.md"_s, "Gone\n");
    m_site->write(u"posts/old-name.md"_s, longText);
    m_site->commitAll(u"Start"_s);
    m_site->write(u"notes.txt"_s, "The author's own, not committed.\n");
    const CommitPlan plan = planFor({{u"posts/a.md"_s, "Two\n"},
                                     {u"posts/gone.md"_s, std::nullopt},
                                     {u"posts/old-name.md"_s, std::nullopt},
                                     {u"posts/new-name.md"_s, longText + "More.\n"},
                                     {u"posts/b.md"_s, "New\n"}});
    const QStringList before = gitFolder();
    const auto shown = rehearseCommit(m_site->folder(), plan);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
    QCOMPARE(gitFolder(), before);
    const QList<CommittedChange> expected{
        {Action::Changed, u"posts/a.md"_s, {}, "One\n", "Two\n"},
        {Action::Added, u"posts/b.md"_s, {}, {}, "New\n"},
        {Action::Removed, u"posts/gone.md"_s, {}, "Gone\n", {}},
        {Action::Moved, u"posts/new-name.md"_s, u"posts/old-name.md"_s, longText, longText + "More.\n"}};
    QCOMPARE(*shown, expected);

    auto repository = Repository::open(m_site->folder());
    QVERIFY(repository->commit(plan).has_value());
    const QByteArray told = m_site->git({u"show"_s, u"--format="_s, u"--name-status"_s, u"-M"_s, u"HEAD"_s});
    QByteArrayList lines;
    for (const CommittedChange &change : *shown) {
        const QByteArray letter = change.action == Action::Added     ? "A"
                                  : change.action == Action::Removed ? "D"
                                  : change.action == Action::Moved   ? "R"
                                                                     : "M";
        lines.append(letter + '\t' + change.path.toUtf8());
        if (change.action != Action::Removed)
            QCOMPARE(m_site->git({u"show"_s, u"HEAD:"_s + change.path}) + '\n', change.after);
    }
    for (const QByteArray &line : told.split('\n')) {
        const QByteArrayList parts = line.split('\t');
        QVERIFY2(lines.removeOne(parts.first().first(1) + '\t' + parts.last()), line);
    }
    QVERIFY(lines.isEmpty());
}

void RehearsalTest::lineEndsAreAsGitStoresThem()
{
    m_site->write(u".gitattributes"_s, "*.md text eol=crlf\n");
    m_site->write(u"a.md"_s, "One\r\nTwo\r\n");
    m_site->commitAll(u"Start"_s);
    const auto shown = rehearseCommit(m_site->folder(), planFor({{u"a.md"_s, "One\r\nThree\r\n"}}));
    QVERIFY(shown.has_value());
    QCOMPARE(*shown, (QList<CommittedChange>{{Action::Changed, u"a.md"_s, {}, "One\nTwo\n", "One\nThree\n"}}));
}

void RehearsalTest::onABranchWithoutACommit()
{
    const auto shown = rehearseCommit(m_site->folder(), planFor({{u"a.md"_s, "One\n"}}));
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message + shown.error().detail));
    QCOMPARE(*shown, (QList<CommittedChange>{{Action::Added, u"a.md"_s, {}, {}, "One\n"}}));
}

void RehearsalTest::isRefusedAsTheCommitWouldBe()
{
    m_site->write(u"a.md"_s, "One\n");
    m_site->commitAll(u"Start"_s);
    const CommitPlan plan = planFor({{u"a.md"_s, "Two\n"}});
    m_site->write(u"a.md"_s, "By hand\n");
    const auto shown = rehearseCommit(m_site->folder(), plan);
    QVERIFY(!shown);
    auto repository = Repository::open(m_site->folder());
    const auto committed = repository->commit(plan);
    QVERIFY(!committed);
    QCOMPARE(shown.error().message, committed.error().message);
}

} // namespace galley::publish

QTEST_APPLESS_MAIN(galley::publish::RehearsalTest)
#include "tst_rehearsal.moc"
