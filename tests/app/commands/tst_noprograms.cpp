// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Opening and looking at a site starts no program that its repository names.
class NoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheRepositoryRuns();

private:
    static void plantPrograms(const ScratchRepository &site, const QString &canary);
    static QStringList started(const QString &traces) { return QDir(traces).entryList(QDir::Files, QDir::Name); }
};

/// Every place where git runs what a repository says; each program leaves a file of its name.
void NoProgramsTest::plantPrograms(const ScratchRepository &site, const QString &canary)
{
    for (const QString &hook :
         {u"pre-commit"_s, u"post-checkout"_s, u"post-index-change"_s, u"reference-transaction"_s, u"pre-push"_s,
          u"commit-msg"_s, u"post-commit"_s, u"fsmonitor-watchman"_s, u"post-merge"_s, u"pre-auto-gc"_s}) {
        const QString path = site.path(u".git/hooks/"_s + hook);
        QDir(site.folder()).mkpath(u".git/hooks"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nexec " + canary.toUtf8() + " hook-" + hook.toUtf8() + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const auto set = [&](const QString &key, const QString &name) {
        site.git({u"config"_s, key, canary + u' ' + name});
    };
    set(u"core.fsmonitor"_s, u"fsmonitor"_s);
    set(u"core.sshCommand"_s, u"ssh"_s);
    set(u"core.askPass"_s, u"askpass"_s);
    set(u"core.pager"_s, u"pager"_s);
    set(u"core.editor"_s, u"editor"_s);
    set(u"core.gitProxy"_s, u"proxy"_s);
    set(u"diff.external"_s, u"external-diff"_s);
    set(u"diff.odd.textconv"_s, u"textconv"_s);
    set(u"diff.odd.command"_s, u"diff-driver"_s);
    set(u"merge.odd.driver"_s, u"merge-driver"_s);
    set(u"filter.odd.clean"_s, u"clean"_s);
    set(u"filter.odd.smudge"_s, u"smudge"_s);
    set(u"filter.odd.process"_s, u"process"_s);
    set(u"gpg.program"_s, u"gpg"_s);
    set(u"credential.helper"_s, u"credential"_s);
    set(u"uploadpack.packObjectsHook"_s, u"pack-objects"_s);
    site.git({u"config"_s, u"alias.status"_s, u"!"_s + canary + u" alias"_s});
    site.git({u"config"_s, u"commit.gpgSign"_s, u"true"_s});
    site.git({u"remote"_s, u"add"_s, u"origin"_s, u"ssh://git@nowhere.invalid/blog.git"_s});
}

void NoProgramsTest::nothingOfTheRepositoryRuns()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    site.write(u"content/posts/a.md"_s, "---\ntitle: A\n---\n\nText.\n");
    site.write(u".gitattributes"_s, "*.md diff=odd merge=odd\n*.bin filter=odd\n");
    site.write(u"static/a.bin"_s, "bytes");
    site.commitAll(u"Site"_s);

    const QString traces = galley.path(u"traces"_s);
    QVERIFY(QDir().mkpath(traces));
    const QString canary = galley.path(u"canary"_s);
    QFile program(canary);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\ntouch '" + traces.toUtf8() + "/'\"$1\"\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    plantPrograms(site, canary);

    // The canaries sing when git itself looks: else their silence would say nothing.
    site.write(u"content/posts/a.md"_s, "---\ntitle: B\n---\n\nText.\n");
    site.tryGit({u"diff"_s, u"--ext-diff"_s});
    site.tryGit({u"checkout"_s, u"--quiet"_s, u"--"_s, u"."_s});
    QVERIFY2(started(traces).size() >= 2, qPrintable(started(traces).join(u' ')));
    for (const QString &name : started(traces))
        QVERIFY(QFile::remove(traces + u'/' + name));

    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s}).exitCode, 0);
    const QString id = galley.json({u"list"_s}).array().first()["id"_L1].toString();
    galley.run({u"show"_s, id, u"--format"_s, u"html"_s});
    galley.run({u"site"_s, u"check"_s, u"site"_s});
    galley.run({u"site"_s, u"settle"_s, u"site"_s, u"--content"_s, u"content/posts"_s});
    galley.run({u"history"_s, id});
    QCOMPARE(galley.run({u"set"_s, id, u"title=Another"_s}).exitCode, 0);
    galley.run({u"publish"_s, id, u"--dry-run"_s});
    galley.run({u"site"_s, u"open"_s, site.folder()});
    QCOMPARE(started(traces), QStringList());

    // Publishing is refused, by name, until the author trusts the site.
    const GalleyRun published = galley.json({u"publish"_s, id});
    QVERIFY(published.exitCode != 0);
    QCOMPARE(started(traces), QStringList());
}

QTEST_GUILESS_MAIN(NoProgramsTest)
#include "tst_noprograms.moc"
