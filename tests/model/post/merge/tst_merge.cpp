// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/merge.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(galley::model::Headers)
Q_DECLARE_METATYPE(galley::model::Keep)

/// One text that went two ways becomes one again.
class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfDifferentPartsMeet_data();
    void changesOfDifferentPartsMeet();
    void changesOfOnePartConflict_data();
    void changesOfOnePartConflict();
    void answersSettle_data();
    void answersSettle();
    void withoutABaseWhatIsCommonCounts();
};

namespace {

QByteArray yaml(const QByteArray &fields, const QByteArray &body) { return "---\n" + fields + "---\n\n" + body; }

void fieldRows()
{
    const auto row = [](const char *name, const QByteArray &base, const QByteArray &here, const QByteArray &there,
                        const QByteArray &expected) {
        QTest::newRow(name) << yaml(base, "Text\n") << yaml(here, "Text\n") << yaml(there, "Text\n")
                            << yaml(expected, "Text\n") << Headers::None;
    };
    row("two fields", "title: A\ndate: 2024-01-01\n", "title: B\ndate: 2024-01-01\n", "title: A\ndate: 2025-01-01\n",
        "title: B\ndate: 2025-01-01\n");
    row("each adds a field", "title: A\n", "title: A\nslug: a\n", "title: A\nlang: de\n",
        "title: A\nlang: de\nslug: a\n");
    row("a field taken out, another changed", "title: A\nslug: a\nlang: de\n", "title: A\nslug: a\nlang: en\n",
        "title: A\nlang: de\n", "title: A\nlang: en\n");
    row("tags are a set", "tags: [a, b, c]\n", "tags: [a, c, new]\n", "tags: [a, b, c, other]\n",
        "tags: [a, c, new, other]\n");
    row("tags of a block list", "tags:\n  - a\n  - b\n", "tags:\n  - a\n", "tags:\n  - a\n  - b\n  - c\n",
        "tags:\n  - a\n  - c\n");
    row("each gives tags to a post without", "title: A\n", "title: A\ntags: [sea]\n", "title: A\ntags: [port]\n",
        "title: A\ntags: [sea, port]\n");
    row("a comment there, a value here", "title: A # old\nslug: a\n", "title: A # old\nslug: b\n",
        "title: A # new\nslug: a\n", "title: A # new\nslug: b\n");
    row("a comment here, the value there", "title: A # old\n", "title: A # new\n", "title: B # old\n",
        "title: B # new\n");
    row("a comment line comes with its field", "title: A\nslug: a\n", "title: B\nslug: a\n",
        "title: A\n# why\nslug: b\n", "title: B\n# why\nslug: b\n");
    row("quotes there, another field here", "title: A\nslug: a\n", "title: A\nslug: b\n", "title: \"A\"\nslug: a\n",
        "title: \"A\"\nslug: b\n");
    row("fields in another order there", "title: A\nslug: a\nlang: de\n", "title: B\nslug: a\nlang: de\n",
        "lang: de\nslug: a\ntitle: A\n", "lang: de\nslug: a\ntitle: B\n");
    row("fields in another order here", "title: A\nslug: a\nlang: de\n", "lang: de\nslug: a\ntitle: A\n",
        "title: A\nslug: a\nlang: en\n", "lang: en\nslug: a\ntitle: A\n");
    row("a block scalar there", "title: A\nsummary: x\n", "title: B\nsummary: x\n",
        "title: A\nsummary: |\n  one\n  two\n", "title: B\nsummary: |\n  one\n  two\n");
    row("members of a map", "cover:\n  image: a.jpg\n  alt: A\n", "cover:\n  image: b.jpg\n  alt: A\n",
        "cover:\n  image: a.jpg\n  alt: B\n", "cover:\n  image: b.jpg\n  alt: B\n");
    row("the same change on both sides", "title: A\nslug: a\n", "title: B\nslug: b\n", "title: B\nslug: a\n",
        "title: B\nslug: b\n");
    QTest::newRow("TOML") << "+++\ntitle = \"A\"\ntags = [\"x\"]\ndraft = true\n+++\nText\n"_ba
                          << "+++\ntitle = \"B\"\ntags = [\"x\", \"y\"]\ndraft = true\n+++\nText\n"_ba
                          << "+++\ntitle = \"A\"\ntags = [\"x\", \"z\"]\ndraft = false\n+++\nText\n"_ba
                          << "+++\ntitle = \"B\"\ntags = [\"x\", \"y\", \"z\"]\ndraft = false\n+++\nText\n"_ba
                          << Headers::None;
    QTest::newRow("TOML tables")
        << "+++\ntitle = \"A\"\n[taxonomies]\ntags = [\"x\"]\n[extra]\na = 1\n+++\nText\n"_ba
        << "+++\ntitle = \"B\"\n[taxonomies]\ntags = [\"x\", \"y\"]\n[extra]\na = 1\n+++\nText\n"_ba
        << "+++\ntitle = \"A\"\n[taxonomies]\ntags = [\"x\"]\n[extra]\na = 2\n+++\nText\n"_ba
        << "+++\ntitle = \"B\"\n[taxonomies]\ntags = [\"x\", \"y\"]\n[extra]\na = 2\n+++\nText\n"_ba << Headers::None;
    QTest::newRow("JSON") << "{\n  \"title\": \"A\",\n  \"slug\": \"a\"\n}\n\nText\n"_ba
                          << "{\n  \"title\": \"B\",\n  \"slug\": \"a\"\n}\n\nText\n"_ba
                          << "{\n  \"title\": \"A\",\n  \"slug\": \"a\",\n  \"lang\": \"de\"\n}\n\nText\n"_ba
                          << "{\n  \"title\": \"B\",\n  \"slug\": \"a\",\n  \"lang\": \"de\"\n}\n\nText\n"_ba
                          << Headers::None;
    QTest::newRow("header lines, whose tags are one text")
        << "Title: A\nTags: x, y\n\nText\n"_ba << "Title: B\nTags: x, y, z\n\nText\n"_ba
        << "Title: A\nTags: x\n\nMore text\n"_ba << "Title: B\nTags: x, z\n\nMore text\n"_ba << Headers::Lines;
    QTest::newRow("front matter in another form there")
        << yaml("title: A\nslug: a\n", "Text\n") << yaml("title: B\nslug: a\n", "Text\n")
        << "+++\ntitle = \"A\"\nslug = \"a\"\n+++\n\nText\n"_ba
        << "+++\ntitle = \"B\"\nslug = \"a\"\n+++\n\nText\n"_ba << Headers::None;
}

void bodyRows()
{
    const auto row = [](const char *name, const QByteArray &base, const QByteArray &here, const QByteArray &there,
                        const QByteArray &expected) {
        QTest::newRow(name) << base << here << there << expected << Headers::None;
    };
    row("paragraphs next to each other", "One.\n\nTwo.\n", "One, changed.\n\nTwo.\n", "One.\n\nTwo, changed.\n",
        "One, changed.\n\nTwo, changed.\n");
    row("a heading and the text below it", "# Head\nText.\n", "# Another head\nText.\n", "# Head\nText and more.\n",
        "# Another head\nText and more.\n");
    row("a fence and the text around it", "Before.\n```\na\n\nb\n```\nAfter.\n", "Before.\n```\na\n\nc\n```\nAfter.\n",
        "Before all.\n```\na\n\nb\n```\nAfter all.\n", "Before all.\n```\na\n\nc\n```\nAfter all.\n");
    row("one at the end here, one at the start there", "Text.\n", "Text.\n\nEnd.\n", "Start.\n\nText.\n",
        "Start.\n\nText.\n\nEnd.\n");
    row("the last taken out here, one put in behind the first there", "One one.\n\nTwo two.\n", "One one.\n",
        "One one.\n\nNew.\n\nTwo two.\n", "One one.\n\nNew.\n");
    row("one taken out on both sides", "One.\n\nTwo.\n\nThree.\n", "Three, changed.\n", "One.\n\nThree.\n",
        "Three, changed.\n");
    row("the same new paragraph on both sides", "A.\n\nB.\n", "A.\n\nNew.\n\nB.\n", "A.\n\nNew.\n\nB, changed.\n",
        "A.\n\nNew.\n\nB, changed.\n");
    row("no line end at the end", "One.\n\nTwo.", "One!\n\nTwo.", "One.\n\nTwo.\n\nThree.", "One!\n\nTwo.\n\nThree.");
    row("a line end at the end came here", "One.\n\nTwo.", "One.\n\nTwo.\n", "One!\n\nTwo.", "One!\n\nTwo.\n");
    row("Windows' line ends", "One.\r\n\r\nTwo.\r\n", "One!\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo!\r\n",
        "One!\r\n\r\nTwo!\r\n");
    row("all line ends changed there", "One\nline.\n\nTwo.\n", "One\nline.\n\nTwo!\n", "One\r\nline.\r\n\r\nTwo.\r\n",
        "One\r\nline.\r\n\r\nTwo!\r\n");
    row("a mark came there", "One.\n\nTwo.\n", "One!\n\nTwo.\n", "\xEF\xBB\xBFOne.\n\nTwo.\n",
        "\xEF\xBB\xBFOne!\n\nTwo.\n");
    row("more space between two here", "One.\n\nTwo.\n", "One.\n\n\n\nTwo.\n", "One.\n\nTwo!\n", "One.\n\n\n\nTwo!\n");
    row("front matter came here, text there", "Text.\n", "---\ntitle: A\n---\nText.\n", "Text!\n",
        "---\ntitle: A\n---\nText!\n");
    row("front matter that nobody can read, untouched here", "---\ntitle: [\n---\nText.\n",
        "---\ntitle: [\n---\nText!\n", "---\ntitle: ]\n---\nText.\n", "---\ntitle: ]\n---\nText!\n");
    row("marks that were in the text before", "<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n\nText\n",
        "<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n\nText!\n",
        "New\n\n<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n\nText\n",
        "New\n\n<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n\nText!\n");
}

} // namespace

void MergeTest::changesOfDifferentPartsMeet_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<Headers>("headers");
    fieldRows();
    bodyRows();
}

void MergeTest::changesOfDifferentPartsMeet()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, here);
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, expected);
    QFETCH(Headers, headers);
    const MergedText merged = mergeTexts({base, here, there}, headers);
    QCOMPARE(merged.source, expected);
    QCOMPARE(merged.conflicts.size(), 0);
    for (const QByteArray &text : {here, there}) {
        QCOMPARE(mergeTexts({base, text, base}, headers).source, text);
        QCOMPARE(mergeTexts({base, base, text}, headers).source, text);
        QCOMPARE(mergeTexts({base, text, text}, headers).source, text);
    }
}

void MergeTest::changesOfOnePartConflict_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QList<MergeConflict>>("conflicts");
    QTest::addColumn<QByteArray>("source");

    using Part = MergeConflict::Part;
    QTest::newRow("a field, beside one that merges")
        << yaml("title: A\nslug: a\n", "Text\n") << yaml("title: B\nslug: a\n", "Text\n")
        << yaml("title: C\nslug: c\n", "Text\n")
        << QList<MergeConflict>{{Part::Field, u"title"_s, u"A"_s, u"B"_s, u"C"_s}}
        << yaml("title: B\nslug: c\n", "Text\n");
    QTest::newRow("a field taken out here and changed there")
        << yaml("title: A\nslug: a\n", "Text\n") << yaml("title: A\n", "Text\n")
        << yaml("title: A\nslug: c\n", "Text\n") << QList<MergeConflict>{{Part::Field, u"slug"_s, u"a"_s, {}, u"c"_s}}
        << yaml("title: A\n", "Text\n");
    QTest::newRow("a paragraph")
        << "One.\n\nTwo.\n"_ba << "One here.\n\nTwo.\n"_ba << "One there.\n\nTwo there.\n"_ba
        << QList<MergeConflict>{{Part::Passage, {}, u"One."_s, u"One here."_s, u"One there."_s}}
        << "One here.\n\nTwo there.\n"_ba;
    QTest::newRow("a paragraph taken out here and changed there")
        << "One.\n\nTwo.\n"_ba << "Two.\n"_ba << "One there.\n\nTwo.\n"_ba
        << QList<MergeConflict>{{Part::Passage, {}, u"One."_s, {}, u"One there."_s}} << "Two.\n"_ba;
    QTest::newRow("two new paragraphs in one place")
        << "One.\n"_ba << "One.\n\nHere.\n"_ba << "One.\n\nThere.\n"_ba
        << QList<MergeConflict>{{Part::Passage, {}, {}, u"Here."_s, u"There."_s}} << "One.\n\nHere.\n"_ba;
    QTest::newRow("a paragraph that was taken in two here")
        << "The sea is near. The wind is cold.\n"_ba << "The sea is near.\n\nThe wind is cold.\n"_ba
        << "The sea is near. The wind is very cold.\n"_ba
        << QList<MergeConflict>{{Part::Passage,
                                 {},
                                 u"The sea is near. The wind is cold."_s,
                                 u"The sea is near.\n\nThe wind is cold."_s,
                                 u"The sea is near. The wind is very cold."_s}}
        << "The sea is near.\n\nThe wind is cold.\n"_ba;
    QTest::newRow("a field and a paragraph, in this order")
        << yaml("title: A\n", "Text\n") << yaml("title: B\n", "Text here\n") << yaml("title: C\n", "Text there\n")
        << QList<MergeConflict>{{Part::Field, u"title"_s, u"A"_s, u"B"_s, u"C"_s},
                                {Part::Passage, {}, u"Text"_s, u"Text here"_s, u"Text there"_s}}
        << yaml("title: B\n", "Text here\n");
    QTest::newRow("front matter that cannot be read here")
        << yaml("title: A\n", "Text\n") << yaml("title: [\n", "Text\n") << yaml("title: C\n", "Text\n")
        << QList<MergeConflict>{{Part::FrontMatter,
                                 {},
                                 u"---\ntitle: A\n---"_s,
                                 u"---\ntitle: [\n---"_s,
                                 u"---\ntitle: C\n---"_s}}
        << yaml("title: [\n", "Text\n");
}

void MergeTest::changesOfOnePartConflict()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, here);
    QFETCH(QByteArray, there);
    QFETCH(QList<MergeConflict>, conflicts);
    QFETCH(QByteArray, source);
    const MergedText merged = mergeTexts({base, here, there});
    QCOMPARE(merged.source, source);
    QCOMPARE(merged.conflicts.size(), conflicts.size());
    for (qsizetype index = 0; index < conflicts.size(); ++index) {
        QCOMPARE(int(merged.conflicts.at(index).part), int(conflicts.at(index).part));
        QCOMPARE(merged.conflicts.at(index).key, conflicts.at(index).key);
        QCOMPARE(merged.conflicts.at(index).base, conflicts.at(index).base);
        QCOMPARE(merged.conflicts.at(index).here, conflicts.at(index).here);
        QCOMPARE(merged.conflicts.at(index).there, conflicts.at(index).there);
    }
    // Seen from the other side it is the same quarrel.
    QCOMPARE(mergeTexts({base, there, here}).conflicts.size(), conflicts.size());
}

void MergeTest::answersSettle_data()
{
    QTest::addColumn<QList<Keep>>("answers");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none: mine") << QList<Keep>{} << yaml("title: B\nlang: de\n", "Mine\n\nMiddle!\n\nEnd here\n");
    QTest::newRow("theirs") << QList<Keep>{Keep::There, Keep::There, Keep::There}
                            << yaml("title: C\nlang: de\n", "Theirs\n\nMiddle!\n\nEnd there\n");
    QTest::newRow("one of each") << QList<Keep>{Keep::Here, Keep::There, Keep::Both}
                                 << yaml("title: B\nlang: de\n", "Theirs\n\nMiddle!\n\nEnd here\n\nEnd there\n");
}

void MergeTest::answersSettle()
{
    QFETCH(QList<Keep>, answers);
    QFETCH(QByteArray, expected);
    const ThreeTexts texts{yaml("title: A\n", "Start\n\nMiddle\n\nEnd\n"),
                           yaml("title: B\n", "Mine\n\nMiddle!\n\nEnd here\n"),
                           yaml("title: C\nlang: de\n", "Theirs\n\nMiddle\n\nEnd there\n")};
    const MergedText merged = mergeTexts(texts, Headers::None, answers);
    QCOMPARE(merged.source, expected);
    QCOMPARE(merged.conflicts.size(), 3);
}

void MergeTest::withoutABaseWhatIsCommonCounts()
{
    const MergedText merged = mergeTexts({{},
                                          yaml("title: A\n", "Same.\n\nOnly here.\n\nEnd.\n"),
                                          yaml("title: A\ntags: [x]\n", "Same.\n\nEnd.\n\nMore.\n")});
    QCOMPARE(merged.conflicts.size(), 0);
    QCOMPARE(merged.source, yaml("title: A\ntags: [x]\n", "Same.\n\nOnly here.\n\nEnd.\n\nMore.\n"));
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
