// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyvfs.h"
#include "model/library/database/database.h"
#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One thing that an author does: it is done or refused, never half.
struct Act
{
    QString name;
    std::function<Result<>(Library &, const PostId &, const SiteId &)> run;
};

template<typename Value>
Result<> onlyDone(const Result<Value> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

const QByteArray oldText = simplePost(u"Old"_s, u"old body"_s, u"red"_s);
const QByteArray newText = simplePost(u"New"_s, u"new body "_s.repeated(3000), u"green"_s);

QList<Act> acts()
{
    return {
        {u"saves"_s,
         [](Library &library, const PostId &id, const SiteId &) { return onlyDone(library.saveSource(id, newText)); }},
        {u"creates"_s, [](Library &library, const PostId &,
                          const SiteId &site) { return onlyDone(library.createPost(site, newText)); }},
        {u"keeps a version"_s, [](Library &library, const PostId &id,
                                  const SiteId &) { return onlyDone(library.keepVersion(id, VersionReason::Pause)); }},
        {u"publishes"_s,
         [](Library &library, const PostId &id, const SiteId &) {
             return library.setPublished(id, {u"p.md"_s, newText, u"c"_s, PostState::Committed});
         }},
        {u"moves to the trash"_s,
         [](Library &library, const PostId &id, const SiteId &) { return library.moveToTrash(id); }},
        {u"adds media"_s,
         [](Library &library, const PostId &id, const SiteId &) {
             return onlyDone(library.addMedia(id, u"a.png"_s, QByteArray(100000, 'm')));
         }},
        {u"searches after a save"_s,
         [](Library &library, const PostId &id, const SiteId &) -> Result<> {
             if (auto saved = library.saveSource(id, newText); !saved)
                 return std::unexpected(saved.error());
             return onlyDone(library.search(u"new"_s));
         }},
        {u"settles"_s, [](Library &library, const PostId &, const SiteId &) { return library.settle(); }},
    };
}

/// Everything an author could look at, as text.
QString shown(Library &library, const PostId &id)
{
    const auto list = [](const auto &result, auto show) {
        QStringList all;
        if (!result)
            return u"error: "_s + result.error().detail;
        for (const auto &one : *result)
            all += show(one);
        return all.join(u',');
    };
    const auto post = library.post(id);
    const auto base = library.published(id);
    return (post ? QString::fromUtf8(post->source) + post->fields.title + QString::number(int(post->state)) + post->path
                 : u"no post"_s) +
           list(library.posts(), [](const PostSummary &one) { return one.fields.title; }) +
           list(library.posts({.tags = {u"green"_s}}), [](const PostSummary &one) { return one.fields.title; }) +
           list(library.versions(id), [](const Version &one) { return QString::number(one.number); }) +
           list(library.media(id), [](const MediaFile &one) { return one.name; }) +
           (base && *base ? QString::fromUtf8((*base)->source) : u"no base"_s);
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteMayFail_data();
    void everyWriteMayFail();
    void openingMayFail();
    void sentencesTellWhatToDo();
};

void FaultsTest::everyWriteMayFail_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::addColumn<FaultyVfs::Times>("times");
    for (int act = 0; act < acts().size(); ++act) {
        const QByteArray name = acts().at(act).name.toLatin1();
        QTest::addRow("the disk is full while it %s", name.constData())
            << act << FaultyVfs::Fault::DiskFull << FaultyVfs::Times::FromThenOn;
        QTest::addRow("the disk errs once while it %s", name.constData())
            << act << FaultyVfs::Fault::BrokenDisk << FaultyVfs::Times::Once;
        if (!qEnvironmentVariableIsSet("GALLEY_FULL"))
            continue;
        QTest::addRow("the disk is full once while it %s", name.constData())
            << act << FaultyVfs::Fault::DiskFull << FaultyVfs::Times::Once;
        QTest::addRow("the disk breaks while it %s", name.constData())
            << act << FaultyVfs::Fault::BrokenDisk << FaultyVfs::Times::FromThenOn;
    }
}

void FaultsTest::everyWriteMayFail()
{
    QFETCH(int, act);
    QFETCH(FaultyVfs::Fault, fault);
    QFETCH(FaultyVfs::Times, times);
    FaultyVfs vfs;
    bool unharmed = false;
    for (int call = 1; !unharmed; ++call) {
        QVERIFY2(call < 500, "there is no end to its writes");
        QTemporaryDir folder;
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        const Site site = newSite(*library);
        const PostId id = library->createPost(site.id, oldText)->id;
        const QString before = shown(*library, id);

        vfs.failAt(call, fault, times);
        const auto done = acts().at(act).run(*library, id, site.id);
        unharmed = !vfs.wasHit();
        vfs.heal();
        const QByteArray where = "write " + QByteArray::number(call);
        if (unharmed)
            QVERIFY2(done.has_value(), where.constData());
        if (!done) {
            QVERIFY2(!done.error().message.isEmpty() && !done.error().hint.isEmpty(), where.constData());
            if (fault == FaultyVfs::Fault::DiskFull)
                QVERIFY2(done.error().message.contains(u"full"),
                         qPrintable(done.error().message + done.error().detail));
            // A search changes nothing that is shown; the save before it may have been done.
            if (!acts().at(act).name.startsWith(u"search"))
                QCOMPARE(shown(*library, id), before);
        }

        // The library goes on working, here and after a start.
        VERIFY_DONE(acts().at(act).run(*library, id, site.id));
        VERIFY_DONE(library->restoreFromTrash(id));
        VERIFY_DONE(library->saveSource(id, newText + "after the fault"));
        QCOMPARE(library->search(u"fault"_s)->size(), 1);
        QCOMPARE(library->mendSearch().value_or(true), false);
        const QString after = shown(*library, id);
        library = std::unexpected(Error());
        library = openSimple(folder.path());
        VERIFY_DONE(library);
        QCOMPARE(shown(*library, id), after);
    }
}

void FaultsTest::openingMayFail()
{
    FaultyVfs vfs;
    bool unharmed = false;
    for (int call = 1; !unharmed; ++call) {
        QTemporaryDir folder;
        vfs.failAt(call, FaultyVfs::Fault::DiskFull, FaultyVfs::Times::FromThenOn);
        const bool opened = openSimple(folder.path()).has_value();
        unharmed = !vfs.wasHit();
        vfs.heal();
        QVERIFY(opened || !unharmed);
        const auto again = openSimple(folder.path());
        VERIFY_DONE(again);
    }
}

void FaultsTest::sentencesTellWhatToDo()
{
    QStringList messages;
    for (const DatabaseFault fault : {DatabaseFault::DiskFull, DatabaseFault::NotWritable, DatabaseFault::Damaged,
                                      DatabaseFault::InUse, DatabaseFault::TooLarge, DatabaseFault::Other}) {
        const Error error = databaseError(fault, u"/home/me/library.sqlite"_s);
        QVERIFY(error.message.contains(u"/home/me/library.sqlite"));
        QVERIFY(!error.hint.isEmpty());
        messages += error.message;
    }
    QCOMPARE(messages.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
