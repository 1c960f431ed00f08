// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarythread.h"
#include "app/window/paper/openpost.h"
#include "model/library/upkeep/backup.h"
#include "tests/support/smalldisk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// The disk fills up while the author types.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextStaysAndIsSavedWhenThereIsRoom();
};

void FullDiskTest::theTextStaysAndIsSavedWhenThereIsRoom()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("Mounting a small disk needs root.");
    LibraryThread library;
    auto lock = model::OwnerLock::tryTake(disk.path(u"library"_s));
    QVERIFY(lock && *lock);
    library.open(std::move(**lock), this, [](const Result<> &opened) { QVERIFY(opened.has_value()); });
    QTRY_VERIFY(library.isOpen());
    const auto id = library.with([](model::Library &open) -> model::PostId {
        const auto site = open.addSite({{}, u"Blog"_s, u"/blog"_s, u"press"_s});
        return site ? open.createPost(site->id, "---\ntitle: A post\n---\nfirst words\n")->id : model::PostId();
    });
    QVERIFY(!id.isEmpty());

    QString typed = u"first words\n"_s;
    std::optional<model::TypedStretch> stretch;
    OpenPost post(library, {[&typed] { return typed; }, [&stretch] { return std::exchange(stretch, std::nullopt); },
                            [] { return QByteArray(); }});
    QSignalSpy problems(&post, &OpenPost::savingFailed);
    QSignalSpy saves(&post, &OpenPost::saved);
    post.open(id);
    QTRY_VERIFY(post.isOpen());
    QVERIFY(disk.leaveFree(0));

    typed = u"words that find no room "_s.repeated(5000) + u'\n';
    stretch = model::TypedStretch{0, qsizetype(12), typed};
    post.bodyChanged();
    QTRY_VERIFY(!problems.isEmpty());
    const auto problem = problems.first().first().value<Error>();
    QVERIFY2(problem.message.contains(u"full"), qPrintable(problem.message));
    QVERIFY(!problem.hint.isEmpty());
    QCOMPARE(saves.count(), 0);
    QVERIFY(post.sourceOnPaper().contains("words that find no room"));

    disk.makeRoom();
    QTRY_VERIFY(!saves.isEmpty()); // Nobody typed or asked for it.
    const QByteArray kept =
        library.with([&id](model::Library &open) { return open.post(id).value_or(model::Post()).source; });
    QVERIFY(kept.contains(typed.trimmed().toUtf8()));
}

} // namespace galley::app

QTEST_GUILESS_MAIN(galley::app::FullDiskTest)
#include "tst_fulldisk.moc"
