// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Reads and edits every Markdown file below GALLEY_CORPORA: real sites, which are not part of the project.
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
        int edits = 0;
        QMap<QString, QStringList> spelledBack; ///< Taken back exactly only with withSpellingOf().
        QMap<QString, QStringList> unreadable;
        QMap<QString, QStringList> refused;
        QStringList wrong;
    };

    using Change = std::function<Result<QByteArray>(const FrontMatter &)>;

    void tryFile(const QString &path, Figures &figures);
    void tryChange(const QString &path, const FrontMatter &before, const QString &key, const Change &change,
                   const Change &back, Figures &figures);
    void tryKeys(const QString &path, const FrontMatter &before, Figures &figures);
    qint64 m_parseNs = 0;
};

namespace {

/// Whether `after` differs from `before` in one run of lines only, and there within the lines of `key`.
bool isOneHunk(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList left = before.split('\n');
    const QByteArrayList right = after.split('\n');
    qsizetype head = 0;
    while (head < qMin(left.size(), right.size()) && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(left.size(), right.size()) - head &&
           left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    // Nothing between the first and the last changed line is the same on both sides but blank lines within a list.
    for (qsizetype line = head; line < left.size() - tail; ++line) {
        if (line < right.size() - tail && left.at(line) == right.at(line) && !left.at(line).trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

void CorporaTest::tryChange(const QString &path, const FrontMatter &before, const QString &key, const Change &change,
                            const Change &back, Figures &figures)
{
    ++figures.edits;
    const Result<QByteArray> changed = change(before);
    if (!changed) {
        figures.refused[key + u": "_s + changed.error().detail].append(path + u": "_s + changed.error().message);
        return;
    }
    const QString place = path + u' ' + key;
    if (*changed == before.source() || !isOneHunk(before.source(), *changed))
        figures.wrong.append(place + u": not one hunk"_s);
    const Result<FrontMatter> after = FrontMatter::parse(*changed);
    const Result<QByteArray> restored = after ? back(*after) : std::unexpected(after.error());
    if (!restored) {
        figures.wrong.append(place + u": cannot be set back: "_s + restored.error().detail);
    } else if (*restored != before.source()) {
        figures.spelledBack[key].append(path);
        if (FrontMatter::parse(*restored).value().withSpellingOf(before) != before.source())
            figures.wrong.append(place + u": not the same after it was set back"_s);
    }
}

void CorporaTest::tryKeys(const QString &path, const FrontMatter &before, Figures &figures)
{
    const auto backTo = [&](const QString &key, const Change &set) {
        return Change(
            [&, key, set](const FrontMatter &after) { return before.contains(key) ? set(after) : after.without(key); });
    };
    for (const QString &key : {u"title"_s, u"slug"_s}) {
        const auto setBack = [&, key](const FrontMatter &after) { return after.withText(key, before.text(key)); };
        for (const QString &text : {u"Something else"_s, u"Odd: “it's” #1 \"x\""_s})
            tryChange(
                path, before, key, [&](const FrontMatter &now) { return now.withText(key, text); },
                backTo(key, setBack), figures);
    }
    const QDateTime date = before.date(u"date"_s);
    const bool hasOtherDate = before.contains(u"date"_s) && !date.isValid();
    if (!hasOtherDate) {
        const QDateTime other =
            date.isValid() ? date.addDays(40).addSecs(3600) : QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        tryChange(
            path, before, u"date"_s, [&](const FrontMatter &now) { return now.withDate(u"date"_s, other); },
            backTo(u"date"_s, [&](const FrontMatter &after) { return after.withDate(u"date"_s, date); }), figures);
    }
    for (const QString &key : {u"tags"_s, u"categories"_s, u"taxonomies.tags"_s}) {
        if (before.value(key).typeId() == QMetaType::QString)
            continue;
        const auto setBack =
            backTo(key, [&, key](const FrontMatter &after) { return after.withList(key, before.list(key)); });
        const auto add = [&](const FrontMatter &now) {
            return now.withList(key, now.list(key) + QStringList{u"new tag"_s});
        };
        const auto replace = [&](const FrontMatter &now) { return now.withList(key, {u"x: y"_s, u"other"_s}); };
        tryChange(path, before, key, add, setBack, figures);
        tryChange(path, before, key, replace, setBack, figures);
    }
    if (before.contains(u"draft"_s) && !before.flag(u"draft"_s))
        return;
    const bool draft = before.flag(u"draft"_s).value_or(false);
    tryChange(
        path, before, u"draft"_s, [&](const FrontMatter &now) { return now.withFlag(u"draft"_s, !draft); },
        backTo(u"draft"_s, [&](const FrontMatter &after) { return after.withFlag(u"draft"_s, draft); }), figures);
}

void CorporaTest::tryFile(const QString &path, Figures &figures)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray source = file.readAll();
    QElapsedTimer timer;
    timer.start();
    const Result<FrontMatter> before = FrontMatter::parse(source);
    m_parseNs += timer.nsecsElapsed();
    ++figures.files;
    if (!before) {
        figures.unreadable[before.error().message + u' ' + before.error().detail].append(path);
        return;
    }
    if (before->source() != source || source.sliced(FrontMatter::bodyOffset(source)) != before->body())
        figures.wrong.append(path + u": the source changed"_s);
    if (before->kind() == FrontMatterKind::None) {
        ++figures.withoutBlock;
        return;
    }
    for (const QString &key : before->keys())
        before->value(key);
    tryKeys(path, *before, figures);
}

void CorporaTest::editsOfRealPostsAreOneHunkAndCanBeTakenBack()
{
    Figures figures;
    QDirIterator files(qEnvironmentVariable("GALLEY_CORPORA"), {u"*.md"_s, u"*.markdown"_s, u"*.mdx"_s},
                       QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        tryFile(files.next(), figures);

    QVERIFY(figures.files > 0);
    qInfo().noquote() << figures.files << "files," << figures.withoutBlock << "without front matter," << figures.edits
                      << "edits," << m_parseNs / figures.files << "ns to parse one";
    for (auto reason = figures.unreadable.cbegin(); reason != figures.unreadable.cend(); ++reason)
        qInfo().noquote() << "unreadable:" << reason.key() << reason->size() << reason->constFirst();
    for (auto reason = figures.refused.cbegin(); reason != figures.refused.cend(); ++reason)
        qInfo().noquote() << "refused:" << reason.key() << reason->size() << reason->constFirst();
    for (auto key = figures.spelledBack.cbegin(); key != figures.spelledBack.cend(); ++key)
        qInfo().noquote() << "taken back only by the earlier spelling:" << key.key() << key->size()
                          << key->constFirst();
    for (const QString &wrong : figures.wrong.first(qMin<qsizetype>(40, figures.wrong.size())))
        qInfo().noquote() << "wrong:" << wrong;
    QCOMPARE(figures.wrong.size(), 0);
}

QTEST_GUILESS_MAIN(CorporaTest)
#include "tst_corpora.moc"
