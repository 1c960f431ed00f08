// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"
#include "tests/model/post/realsites.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Reads and edits every Markdown file of real sites: each of title, date, tags, draft and slug is set to something
/// else and back.
class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfRealPostsAreOneHunkAndCanBeTakenBack();

private:
    struct Figures
    {
        int files = 0;
        int withoutBlock = 0;
        int withBlock = 0;
        int edits = 0;
        qint64 parseNs = 0;
        QMap<QString, QStringList> spelledBack; ///< Taken back exactly only with withSpellingOf(), by reason.
        QMap<QString, QStringList> unreadable;
        QMap<QString, QStringList> refused;
        QStringList wrong;
    };

    using Change = std::function<Result<QByteArray>(const FrontMatter &)>;

    struct Post
    {
        RealPost file;
        FrontMatter before;
    };

    static void tryFile(const RealPost &file, Figures &figures);
    static void tryChange(const Post &post, const QString &key, const Change &change, const Change &back,
                          Figures &figures);
    static void tryTexts(const Post &post, Figures &figures);
    static void tryDate(const Post &post, Figures &figures);
    static void tryLists(const Post &post, Figures &figures);
    static void tryFlag(const Post &post, Figures &figures);
    static void print(const Figures &figures);
};

namespace {

/// Sets a key back, or takes it away again.
template<typename Set>
auto backTo(const FrontMatter &before, const QString &key, Set set)
{
    return [&before, key, set](const FrontMatter &after) {
        return before.contains(key) ? set(after) : after.without(key);
    };
}

} // namespace

void CorporaTest::tryChange(const Post &post, const QString &key, const Change &change, const Change &back,
                            Figures &figures)
{
    const FrontMatter &before = post.before;
    ++figures.edits;
    const QString place = post.file.path + u' ' + key;
    const Result<QByteArray> changed = change(before);
    if (!changed) {
        figures.refused[key + u": "_s + changed.error().detail].append(place + u": "_s + changed.error().message);
        return;
    }
    const Hunk hunk = hunkOf(before.source(), *changed, key);
    if (*changed == before.source() || !hunk.isOneHunk || !hunk.isWithinKey)
        figures.wrong.append(place + u": not one hunk within the value"_s);
    const Result<FrontMatter> after = FrontMatter::parse(*changed, post.file.headers);
    const Result<QByteArray> restored = after ? back(*after) : std::unexpected(after.error());
    if (!restored) {
        figures.wrong.append(place + u": cannot be set back: "_s + restored.error().detail);
    } else if (*restored != before.source()) {
        const QString reason = reasonOfOtherSpelling(before.source(), *restored);
        figures.spelledBack[reason].append(place);
        if (FrontMatter::parse(*restored, post.file.headers)->withSpellingOf(before, key, TextList::Commas) !=
            before.source())
            figures.wrong.append(place + u": not the same after it was set back"_s);
    }
}

void CorporaTest::tryTexts(const Post &post, Figures &figures)
{
    const FrontMatter &before = post.before;
    for (const QString &key : {u"title"_s, u"slug"_s}) {
        const auto setBack = backTo(
            before, key, [&before, key](const FrontMatter &after) { return after.withText(key, before.text(key)); });
        for (const QString &text : {u"Something else"_s, u"Odd: “it's” #1 \"x\""_s})
            tryChange(post, key, [&](const FrontMatter &now) { return now.withText(key, text); }, setBack, figures);
    }
}

void CorporaTest::tryDate(const Post &post, Figures &figures)
{
    const QString key = u"date"_s;
    const QDateTime date = post.before.date(key);
    if (post.before.contains(key) && !date.isValid())
        return;
    const QDateTime other =
        date.isValid() ? date.addDays(40).addSecs(3600) : QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    tryChange(
        post, key, [&](const FrontMatter &now) { return now.withDate(key, other); },
        backTo(post.before, key, [&](const FrontMatter &after) { return after.withDate(key, date); }), figures);
}

void CorporaTest::tryLists(const Post &post, Figures &figures)
{
    const FrontMatter &before = post.before;
    for (const QString &key : {u"tags"_s, u"categories"_s, u"taxonomies.tags"_s}) {
        const bool isHeader = before.kind() == FrontMatterKind::Headers;
        if (isHeader && key.contains(u'.'))
            continue;
        const QStringList items = before.list(key, TextList::Commas);
        const auto setBack = backTo(
            before, key, [&, key](const FrontMatter &after) { return after.withList(key, items, TextList::Commas); });
        const auto add = [&, key](const FrontMatter &now) { return now.withItem(key, u"new tag"_s, TextList::Commas); };
        const auto takeBack = backTo(before, key, [&, key](const FrontMatter &after) {
            return after.withoutItem(key, u"new tag"_s, TextList::Commas);
        });
        const auto replace = [&, key](const FrontMatter &now) {
            return now.withList(key, {u"x: y"_s, u"other"_s}, TextList::Commas);
        };
        tryChange(post, key, add, takeBack, figures);
        tryChange(post, key, replace, setBack, figures);
        if (items.isEmpty())
            continue;
        const auto takeLast = [&, key](const FrontMatter &now) {
            return now.withList(key, items.first(items.size() - 1), TextList::Commas);
        };
        tryChange(post, key, takeLast, setBack, figures);
    }
}

void CorporaTest::tryFlag(const Post &post, Figures &figures)
{
    const QString key = u"draft"_s;
    if (post.before.contains(key) && !post.before.flag(key))
        return;
    const bool draft = post.before.flag(key).value_or(false);
    tryChange(
        post, key, [&](const FrontMatter &now) { return now.withFlag(key, !draft); },
        backTo(post.before, key, [&](const FrontMatter &after) { return after.withFlag(key, draft); }), figures);
}

void CorporaTest::tryFile(const RealPost &real, Figures &figures)
{
    QFile file(real.path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray source = file.readAll();
    QElapsedTimer timer;
    timer.start();
    const Result<FrontMatter> before = FrontMatter::parse(source, real.headers);
    figures.parseNs += timer.nsecsElapsed();
    ++figures.files;
    if (!before) {
        figures.unreadable[before.error().message + u' ' + before.error().detail].append(real.path);
        return;
    }
    if (before->source() != source || source.sliced(FrontMatter::bodyOffset(source, real.headers)) != before->body())
        figures.wrong.append(real.path + u": the source changed"_s);
    ++(before->kind() == FrontMatterKind::None ? figures.withoutBlock : figures.withBlock);
    if (before->kind() == FrontMatterKind::None)
        return;
    for (const QString &key : before->keys())
        before->value(key);
    const Post post{real, *before};
    tryTexts(post, figures);
    tryDate(post, figures);
    tryLists(post, figures);
    tryFlag(post, figures);
}

void CorporaTest::print(const Figures &figures)
{
    qInfo().noquote() << figures.files << "files," << figures.withBlock << "with front matter," << figures.edits
                      << "edits," << figures.parseNs / figures.files << "ns to parse one";
    const auto list = [](const QString &what, const QMap<QString, QStringList> &cases) {
        for (auto reason = cases.cbegin(); reason != cases.cend(); ++reason)
            qInfo().noquote() << what << reason.key() << reason->size()
                              << reason->first(qMin<qsizetype>(3, reason->size()));
    };
    list(u"unreadable:"_s, figures.unreadable);
    list(u"refused:"_s, figures.refused);
    list(u"taken back only by the earlier spelling:"_s, figures.spelledBack);
    for (const QString &wrong : figures.wrong.first(qMin<qsizetype>(40, figures.wrong.size())))
        qInfo().noquote() << "wrong:" << wrong;
}

void CorporaTest::editsOfRealPostsAreOneHunkAndCanBeTakenBack()
{
    const QList<RealPost> files = realPosts();
    if (files.isEmpty())
        QSKIP("Real sites are no part of the project: name a folder with some in GALLEY_CORPORA to try them.");
    Figures figures;
    for (const RealPost &file : files)
        tryFile(file, figures);
    print(figures);
    QVERIFY(figures.withBlock > 0);
    QCOMPARE(figures.wrong.size(), 0);
    QVERIFY(!figures.spelledBack.contains(QString())); // Each has a reason that is known.
}

QTEST_GUILESS_MAIN(CorporaTest)
#include "tst_corpora.moc"
