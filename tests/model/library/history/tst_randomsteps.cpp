// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "essay.h"
#include "model/library/history/history.h"
#include "model/library/history/thinning.h"
#include "model/library/history/thinrule.h"
#include "model/library/librarydata.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Promise D5, the part of versions: random sequences of edits, pauses, restores, publishes, thinnings, trips through
/// the trash and restarts, beside a model of plain lists. 200 sequences with GALLEY_FULL, else a tenth.
class RandomStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraryEqualsModel();
};

namespace {

struct Kept
{
    qint64 number = 0;
    VersionReason reason = VersionReason::Pause;
    QByteArray text;
};

struct PostModel
{
    PostId id;
    Essay essay{0, 1};
    QByteArray text;
    QList<Kept> kept;
    bool isTrashed = false;

    void keep(VersionReason reason, const QByteArray &source)
    {
        if (!kept.isEmpty() && kept.constLast().text == source) {
            if (kept.constLast().reason == VersionReason::Pause || reason == VersionReason::Publish)
                kept.last().reason = reason;
            return;
        }
        kept.append({kept.isEmpty() ? 1 : kept.constLast().number + 1, reason, source});
    }
};

class Sequence
{
public:
    explicit Sequence(quint32 seed)
        : m_random(seed)
    {
        open();
        const SiteId site = newSite(*m_library).id;
        for (quint32 index = 0; index < 3; ++index) {
            PostModel post;
            post.essay = Essay(seed * 10 + index, 400 + m_random.bounded(4'000));
            post.text = post.essay.text();
            post.id = m_library->createPost(site, post.text).value().id;
            m_posts.append(post);
        }
    }

    void step()
    {
        PostModel &post = m_posts[m_random.bounded(3)];
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            post.essay.edit();
            post.text = post.essay.text();
            m_library->saveSource(post.id, post.text).value();
            m_library->keepVersion(post.id, VersionReason::Pause).value();
            post.keep(VersionReason::Pause, post.text);
            break;
        case 4:
            keepAs(post, m_random.bounded(2) ? VersionReason::Publish : VersionReason::Bulk);
            break;
        case 5:
        case 6:
            restore(post);
            break;
        case 7:
            post.isTrashed = !post.isTrashed;
            (post.isTrashed ? m_library->moveToTrash(post.id) : m_library->restoreFromTrash(post.id)).value();
            break;
        case 8:
            thin();
            break;
        default:
            open();
        }
    }

    /// Empty when library and model are the same, else what differs.
    QString difference()
    {
        for (const PostModel &post : m_posts) {
            if (m_library->post(post.id).value().source != post.text)
                return u"the text of %1"_s.arg(post.id);
            QList<Version> versions = m_library->versions(post.id).value();
            if (versions.size() != post.kept.size())
                return u"%1 versions, not %2"_s.arg(versions.size()).arg(post.kept.size());
            for (const Kept &kept : post.kept) {
                const Version version = versions.takeLast();
                if (version.number != kept.number || version.reason != kept.reason)
                    return u"version %1"_s.arg(kept.number);
                if (m_library->versionSource(post.id, kept.number).value_or("?") != kept.text)
                    return u"the text of version %1"_s.arg(kept.number);
            }
        }
        return {};
    }

private:
    void open()
    {
        m_library.reset();
        m_library.emplace(openSimple(m_folder.path()).value());
    }

    void keepAs(PostModel &post, VersionReason reason)
    {
        m_library->keepVersion(post.id, reason).value();
        post.keep(reason, post.text);
        if (reason == VersionReason::Publish)
            m_library->setPublished(post.id, {u"a.md"_s, post.text, {}, PostState::Committed}).value();
    }

    void restore(PostModel &post)
    {
        if (post.kept.isEmpty())
            return;
        const Kept chosen = post.kept.at(m_random.bounded(int(post.kept.size())));
        restoreVersion(*m_library, post.id, chosen.number).value();
        const bool isSame = post.text == chosen.text;
        post.keep(VersionReason::Pause, post.text);
        post.text = chosen.text;
        if (!isSame)
            post.keep(VersionReason::Restore, post.text);
    }

    /// Days later: what the rule names is gone, of all posts, and nothing else.
    void thin()
    {
        const QDateTime later = QDateTime::currentDateTimeUtc().addDays(3);
        for (PostModel &post : m_posts) {
            const QList<qint64> gone = versionsToThin(m_library->versions(post.id).value(), later, QTimeZone::utc());
            post.kept.removeIf([&gone](const Kept &kept) { return gone.contains(kept.number); });
        }
        ThinningPlace place;
        while (!place.isDone)
            place = thinVersions(*m_library, place, later, QTimeZone::utc(), 5).value();
    }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    std::optional<Library> m_library;
    QList<PostModel> m_posts;
};

} // namespace

void RandomStepsTest::libraryEqualsModel()
{
    const int sequences = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    for (int seed = 1; seed <= sequences; ++seed) {
        Sequence sequence(static_cast<quint32>(seed));
        for (int step = 1; step <= 60; ++step) {
            sequence.step();
            const QString difference = sequence.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(difference)));
        }
    }
}

QTEST_GUILESS_MAIN(RandomStepsTest)
#include "tst_randomsteps.moc"
