// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/typing/typedpost.h"
#include "powerlossvfs.h"
#include "support.h"
#include "tests/support/seeded.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray textOf(int number, qsizetype bytes)
{
    const QByteArray word = "word" + QByteArray::number(number) + ' ';
    return "---\ntitle: Save " + QByteArray::number(number) + "\n---\n\n" + word.repeated(bytes / word.size()) + '\n';
}

} // namespace

/// What was said to be saved is there when the power comes back, at whatever moment it went.
class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidToBeSavedIsThere_data();
    void whatWasSaidToBeSavedIsThere();
    void withoutSyncsTheBedLosesTexts();

private:
    struct Found
    {
        bool isSound = false;
        QByteArray text;
        qsizetype versions = 0;
    };
    /// The library as it is found in a folder after the power loss.
    static Found lookInto(const QString &folder, const PostId &id);
};

PowerLossTest::Found PowerLossTest::lookInto(const QString &folder, const PostId &id)
{
    Result<Library> library = Library::open(folder);
    if (!library)
        return {};
    Found found;
    const auto check =
        firstRow(library->data().database.query("PRAGMA integrity_check"), [](Statement &row) { return row.text(0); });
    found.isSound = check.value_or(std::nullopt) == u"ok"_s && !library->mendSearch().value_or(true);
    found.text = library->post(id).value_or(Post()).source;
    const QList<Version> versions = library->versions(id).value_or(QList<Version>());
    for (const Version &version : versions)
        found.isSound = found.isSound && library->versionSource(id, version.number).has_value();
    found.versions = versions.size();
    return found;
}

void PowerLossTest::whatWasSaidToBeSavedIsThere_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("a short text") << qsizetype(4'000);
    QTest::newRow("a text that is kept by its edits") << qsizetype(300'000);
}

void PowerLossTest::whatWasSaidToBeSavedIsThere()
{
    QFETCH(qsizetype, bytes);
    const int cuts = qEnvironmentVariableIsSet("GALLEY_FULL") ? 100 : 10; // Twice, for both rows.
    QRandomGenerator random = seededRandom();
    QTemporaryDir folder;
    PowerLossVfs vfs;
    Result<Library> library = Library::open(folder.path());
    VERIFY_DONE(library);
    const PostId id = library->createPost(newSite(*library).id, textOf(0, bytes)).value().id;
    TypedPost typed = TypedPost::of(library->post(id).value()).value();
    qsizetype versions = 0;
    int number = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        QTemporaryDir after;
        vfs.cutAt(1 + random.bounded(bytes > 100'000 ? 120 : 30), after.path(), random);
        QByteArray before = typed.text().source();
        qsizetype versionsBefore = versions;
        while (!vfs.isCut()) {
            before = typed.text().source();
            versionsBefore = versions;
            ++number;
            if (number % 7 == 0) {
                VERIFY_DONE(typed.rest(*library));
                VERIFY_DONE(library->settle());
                versions = library->versions(id).value().size();
            } else {
                const qsizetype length = typed.text().text().size();
                const QString more = u" %1"_s.arg(number);
                const TypedStretch stretch{length, 0, more, length + more.size()};
                VERIFY_DONE(typed.keep(*library, {.stretch = stretch, .basis = typed.basis()}));
            }
        }
        const Found found = lookInto(after.path(), id);
        const QByteArray where = "cut " + QByteArray::number(cut) + " at save " + QByteArray::number(number);
        QVERIFY2(found.isSound, where.constData());
        QVERIFY2(found.text == before || found.text == typed.text().source(), where.constData());
        QVERIFY2(found.versions >= versionsBefore, where.constData());
    }
    library = std::unexpected(Error()); // Before its file system.
}

/// Otherwise the test above would prove nothing.
void PowerLossTest::withoutSyncsTheBedLosesTexts()
{
    QRandomGenerator random = seededRandom();
    int lost = 0;
    for (int cut = 0; cut < 20; ++cut) {
        QTemporaryDir folder;
        QTemporaryDir after;
        PowerLossVfs vfs;
        Result<Library> library = Library::open(folder.path());
        VERIFY_DONE(library);
        const PostId id = library->createPost(newSite(*library).id, textOf(0, 4000)).value().id;
        VERIFY_DONE(library->data().database.run("PRAGMA synchronous=OFF"));
        VERIFY_DONE(library->saveSource(id, textOf(1, 4000)));
        vfs.cutAt(0, after.path(), random);
        vfs.cut();
        const Found found = lookInto(after.path(), id);
        lost += !found.isSound || found.text != textOf(1, 4000) ? 1 : 0;
        library = std::unexpected(Error());
    }
    QVERIFY2(lost > 0, "every text survived without a sync");
}

QTEST_GUILESS_MAIN(PowerLossTest)
#include "tst_powerloss.moc"
