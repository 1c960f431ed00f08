// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/bulkchange.h"
#include "model/library/trash/trash.h"
#include "tests/model/library/support.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the library should hold, kept beside it in plain containers.
struct Expected
{
    struct Text
    {
        QByteArray source;
        bool inTrash = false;
        QList<QByteArray> kept; ///< Every text that was kept as a version.

        bool operator==(const Text &) const = default;
    };
    struct Change
    {
        Text before;
        Text after;
    };
    struct Step
    {
        qint64 number = 0;
        QMap<PostId, Change> posts;
    };

    QMap<PostId, Text> posts;
    QList<Step> steps; ///< Those that were not taken back.
};

} // namespace

/// Random sequences of editing, deleting and restoring, one post or many; after each step the library must be as
/// expected, and after a restart too.
class SequencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();

private:
    void step();
    void edit(const PostId &post);
    void changeMany();
    void takeBackOne();
    void removeOne();
    void check();
    void open();
    PostId anyPost();
    QList<PostId> somePosts();
    QByteArray newText();
    template<typename Item>
    const Item &pick(const QList<Item> &items)
    {
        return items.at(m_random.bounded(items.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
    QRandomGenerator m_random;
    Expected m_expected;
};

void SequencesTest::open()
{
    m_library.reset();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
}

PostId SequencesTest::anyPost()
{
    const QList<PostId> posts = m_expected.posts.keys();
    return posts.isEmpty() ? PostId() : pick(posts);
}

QList<PostId> SequencesTest::somePosts()
{
    QList<PostId> posts;
    for (const PostId &post : m_expected.posts.keys()) {
        if (m_random.bounded(2) == 0)
            posts.append(post);
    }
    return posts;
}

QByteArray SequencesTest::newText()
{
    static const QStringList bodies{u"tea"_s, u"coffee"_s, QString(), u"茶"_s, u"word "_s.repeated(300)};
    return simplePost(u"T%1"_s.arg(m_random.bounded(5)), pick(bodies) + QString::number(m_random.bounded(4)));
}

void SequencesTest::edit(const PostId &post)
{
    Expected::Text &text = m_expected.posts[post];
    text.source = newText();
    VERIFY_DONE(m_library->saveSource(post, text.source));
    if (m_random.bounded(2) == 0) {
        VERIFY_DONE(m_library->keepVersion(post, VersionReason::Pause));
        text.kept.append(text.source);
    }
}

void SequencesTest::changeMany()
{
    const int what = m_random.bounded(3);
    const QByteArray words = " and " + QByteArray::number(m_random.bounded(100));
    const BulkChange change{u"Changed"_s, somePosts(), [what, words](const Post &post) -> Result<PostChange> {
                                if (what == 0)
                                    return PostChange{.source = post.source + words};
                                return PostChange{.inTrash = what == 1};
                            }};
    DirectLibraryAccess access(*m_library);
    const auto outcome = changePosts(access, change);
    VERIFY_DONE(outcome);
    Expected::Step step{outcome->step, {}};
    for (const PostId &post : change.posts) {
        Expected::Text &text = m_expected.posts[post];
        const Expected::Text before = text;
        if (what == 0)
            text.source += words;
        else
            text.inTrash = what == 1;
        const bool isChanged = text.source != before.source || text.inTrash != before.inTrash;
        QCOMPARE(outcome->changed.contains(post), isChanged);
        if (isChanged) {
            text.kept.append({before.source, text.source});
            step.posts.insert(post, {before, text});
        }
    }
    if (outcome->step > 0)
        m_expected.steps.append(step);
}

/// Whatever the step changed and nobody changed since is as before; the rest stays.
void SequencesTest::takeBackOne()
{
    if (m_expected.steps.isEmpty())
        return;
    const Expected::Step step = m_expected.steps.takeAt(m_random.bounded(m_expected.steps.size()));
    DirectLibraryAccess access(*m_library);
    const auto outcome = takeBack(access, step.number);
    VERIFY_DONE(outcome);
    for (const LeftPost &left : outcome->left)
        QVERIFY(m_expected.posts.contains(left.id));
    for (auto change = step.posts.cbegin(); change != step.posts.cend(); ++change) {
        const auto post = m_expected.posts.find(change.key());
        if (post == m_expected.posts.end() || !outcome->changed.contains(change.key()))
            continue; // Which posts are left is told, and tested elsewhere.
        if (change->before.source != change->after.source) {
            QCOMPARE(post->source, change->after.source);
            post->source = change->before.source;
        }
        if (change->before.inTrash != change->after.inTrash)
            post->inTrash = change->before.inTrash;
    }
}

void SequencesTest::removeOne()
{
    const PostId post = anyPost();
    const bool goes = m_expected.posts.value(post).inTrash;
    DirectLibraryAccess access(*m_library);
    const auto removed = emptyTrash(access, {post});
    VERIFY_DONE(removed);
    QCOMPARE(*removed, goes ? 1 : 0);
    if (goes)
        m_expected.posts.remove(post);
}

void SequencesTest::step()
{
    const PostId post = anyPost();
    const int what = m_random.bounded(100);
    if (post.isEmpty() || what < 15) {
        const QByteArray source = newText();
        const auto made = m_library->createPost(m_site.id, source);
        VERIFY_DONE(made);
        m_expected.posts.insert(made->id, {source, false, {}});
    } else if (what < 45) {
        edit(post);
    } else if (what < 55) {
        VERIFY_DONE(m_library->moveToTrash(post));
        m_expected.posts[post].inTrash = true;
    } else if (what < 65) {
        VERIFY_DONE(m_library->restoreFromTrash(post));
        m_expected.posts[post].inTrash = false;
    } else if (what < 80) {
        changeMany();
    } else if (what < 90) {
        takeBackOne();
    } else if (what < 95) {
        DirectLibraryAccess access(*m_library); // A start with a clock of any year.
        VERIFY_DONE(emptyOldTrash(access, QDateTime::currentDateTimeUtc().addYears(m_random.bounded(21) - 10)));
    } else {
        removeOne();
    }
}

void SequencesTest::check()
{
    QMap<PostId, Expected::Text> found;
    for (const PostFilter &filter : {PostFilter{}, PostFilter{.states = {PostState::Trash}}}) {
        const auto posts = m_library->posts(filter);
        VERIFY_DONE(posts);
        for (const PostSummary &summary : *posts) {
            const auto post = m_library->post(summary.id);
            VERIFY_DONE(post);
            found.insert(summary.id,
                         {post->source, post->state == PostState::Trash, m_expected.posts.value(summary.id).kept});
        }
    }
    QVERIFY(found == m_expected.posts);
    for (auto post = found.cbegin(); post != found.cend(); ++post) {
        QList<QByteArray> kept;
        const auto versions = m_library->versions(post.key());
        VERIFY_DONE(versions);
        for (const Version &version : *versions) {
            const auto source = m_library->versionSource(post.key(), version.number);
            VERIFY_DONE(source);
            kept.append(*source);
        }
        for (const QByteArray &text : post->kept)
            QVERIFY2(kept.contains(text), text.constData());
    }
}

void SequencesTest::nothingIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    const int count = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    const quint32 first = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                                   : QRandomGenerator::global()->generate();
    for (int number = 0; number < count; ++number)
        QTest::addRow("GALLEY_SEED=%u", first + number) << first + number;
}

void SequencesTest::nothingIsLost()
{
    QFETCH(quint32, seed);
    constexpr int stepCount = 40;
    m_random.seed(seed);
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_expected = {};
    open();
    m_site = newSite(*m_library);
    for (int number = 0; number < stepCount; ++number) {
        step();
        check();
        if (m_random.bounded(8) == 0) {
            open();
            check();
        }
        if (QTest::currentTestFailed())
            return;
    }
    open();
    check();
    QVERIFY(!*m_library->mendSearch());
}

QTEST_GUILESS_MAIN(SequencesTest)
#include "tst_sequences.moc"
