// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncedsite.h"
#include "tests/support/seeded.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;
using namespace galley::model;

/// At random moments the file of a post is changed, moved or deleted, while its author writes on: every text that
/// either side had is there in the end, and no text holds marks.
class MomentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAtAnyMoment();
};

namespace {

/// One post and its file, each with a will of its own.
class Struggle
{
public:
    Struggle(SyncedSite &site, QRandomGenerator &random)
        : m_site(site)
        , m_random(random)
        , m_id(site.at(u"a"_s).id)
        , m_file(SyncedSite::path(u"a"_s))
    {
    }

    void outside(int moment)
    {
        const QString full = m_site.repository.path(m_file);
        switch (m_random.bounded(6)) {
        case 0: // Moved.
            if (QFile::exists(full)) {
                const QString to = SyncedSite::path(u"moved-%1"_s.arg(moment));
                QVERIFY(QFile::rename(full, m_site.repository.path(to)));
                m_file = to;
            }
            break;
        case 1:
            QFile::remove(full);
            break;
        case 2:
            m_site.repository.git({u"add"_s, u"-A"_s});
            m_site.repository.git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"Moment"_s});
            break;
        default:
            changeFile(moment);
        }
    }

    void here(int moment)
    {
        const Post post = m_site.byId(m_id);
        const QByteArray text = changed(post.source, "here " + QByteArray::number(moment));
        QVERIFY(m_site.library().saveSource(m_id, text));
        QVERIFY(m_site.library().keepVersion(m_id, VersionReason::Pause));
        m_texts.append(text);
    }

    void look()
    {
        const QString full = m_site.repository.path(m_file);
        const bool isThere = QFile::exists(full);
        const QByteArray file = isThere ? m_site.repository.read(m_file) : QByteArray();
        const Post before = m_site.byId(m_id);
        const SyncReport report = m_site.sync();
        const Post after = m_site.byId(m_id);
        QVERIFY(!after.source.contains("<<<<<<<") && !after.source.contains("======="));
        if (isThere && before.state != PostState::Trash)
            QVERIFY2(after.source == file || kept().contains(file) || report.added.size() == 1, file.constData());
        if (!report.conflicts.isEmpty()) {
            QCOMPARE(after.source, before.source);
            QCOMPARE(int(after.state), int(PostState::Conflict));
        }
        QCOMPARE(isThere ? m_site.repository.read(m_file) : QByteArray(), file); // The site is only looked at.
    }

    QByteArrayList texts() const { return m_texts; }
    QByteArrayList kept()
    {
        QByteArrayList kept;
        PostFilter all;
        all.site = m_site.site.id;
        const QList<PostSummary> posts = m_site.library().posts(all).value_or(QList<PostSummary>());
        for (const PostSummary &post : posts)
            kept += m_site.versionsOf(post.id) + QByteArrayList{m_site.byId(post.id).source};
        return kept + m_site.versionsOf(m_id) + QByteArrayList{m_site.byId(m_id).source};
    }

private:
    QByteArray changed(const QByteArray &text, const QByteArray &mark)
    {
        QByteArrayList blocks = text.split('\n');
        const qsizetype first = blocks.indexOf("---", 1) + 1;
        const qsizetype line = first + m_random.bounded(int(blocks.size() - first));
        if (m_random.bounded(4) == 0)
            return QByteArray(text).replace("tags: [", "tags: [t" + mark.split(' ').constLast() + ", ");
        blocks[line] += " " + mark;
        return blocks.join('\n');
    }
    void changeFile(int moment)
    {
        const QByteArray text =
            QFile::exists(m_site.repository.path(m_file)) ? m_site.repository.read(m_file) : SyncedSite::post("a");
        m_site.repository.write(m_file, changed(text, "there " + QByteArray::number(moment)));
    }

    SyncedSite &m_site;
    QRandomGenerator &m_random;
    PostId m_id;
    QString m_file;
    QByteArrayList m_texts; ///< All that the author wrote.
};

} // namespace

void MomentsTest::nothingIsLostAtAnyMoment()
{
    QRandomGenerator random = seededRandom();
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 100 : 10;
    for (int time = 0; time < times; ++time) {
        SyncedSite site;
        site.open({u"a"_s, u"b"_s});
        Struggle struggle(site, random);
        for (int moment = 0; moment < 12 && !QTest::currentTestFailed(); ++moment) {
            if (random.bounded(2) == 0)
                struggle.here(moment);
            if (random.bounded(3) > 0)
                struggle.outside(moment);
            if (random.bounded(2) == 0)
                struggle.look();
        }
        struggle.look();
        const QByteArrayList kept = struggle.kept();
        for (const QByteArray &text : struggle.texts())
            QVERIFY2(kept.contains(text), text.constData());
        QVERIFY(!QTest::currentTestFailed());
    }
}

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
