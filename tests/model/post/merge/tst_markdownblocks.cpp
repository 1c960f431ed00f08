// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/markdownblocks.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class MarkdownBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksOfABody_data();
    void blocksOfABody();
    void pairs_data();
    void pairs();
};

void MarkdownBlocksTest::blocksOfABody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("blocks");

    QTest::newRow("nothing") << ""_ba << QByteArrayList{};
    QTest::newRow("only empty lines") << "\n\n"_ba << QByteArrayList{};
    QTest::newRow("paragraphs are parted by empty lines")
        << "One\nline.\n\nTwo.\n"_ba << QByteArrayList{"One\nline.", "Two."};
    QTest::newRow("several empty lines, with spaces in them")
        << "\nOne.\n  \n\t\nTwo."_ba << QByteArrayList{"One.", "Two."};
    QTest::newRow("a heading needs no empty line")
        << "Text\n## Head\nMore\n"_ba << QByteArrayList{"Text", "## Head", "More"};
    QTest::newRow("two headings") << "# One\n## Two\n"_ba << QByteArrayList{"# One", "## Two"};
    QTest::newRow("a heading underlined stays with its line")
        << "Head\n====\n\nText\n"_ba << QByteArrayList{"Head\n====", "Text"};
    QTest::newRow("no heading without a space") << "Text\n#tag\n"_ba << QByteArrayList{"Text\n#tag"};
    QTest::newRow("a fence holds empty lines and what looks like a heading")
        << "Text\n```sh\n# no heading\n\nmore\n```\nAfter\n"_ba
        << QByteArrayList{"Text", "```sh\n# no heading\n\nmore\n```", "After"};
    QTest::newRow("a fence that never ends") << "~~~\na\n\nb\n"_ba << QByteArrayList{"~~~\na\n\nb"};
    QTest::newRow("a tight list is one") << "- a\n- b\n  more\n\nText\n"_ba
                                         << QByteArrayList{"- a\n- b\n  more", "Text"};
    QTest::newRow("a fence in a list item stays in it")
        << "- a\n  ```\n  x\n\n  y\n  ```\n- b\n"_ba << QByteArrayList{"- a\n  ```\n  x\n\n  y\n  ```\n- b"};
    QTest::newRow("Windows' line ends") << "One\r\nline\r\n\r\nTwo\r\n"_ba << QByteArrayList{"One\r\nline", "Two"};
}

void MarkdownBlocksTest::blocksOfABody()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, blocks);
    const MarkdownBlocks found = markdownBlocks(body);
    QByteArray all = found.lead;
    QByteArrayList texts;
    for (const MarkdownBlock &block : found.blocks) {
        texts.append(block.text);
        all += block.text + block.tail;
    }
    QCOMPARE(texts, blocks);
    QCOMPARE(all, body);
}

void MarkdownBlocksTest::pairs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<qsizetype>>("pairs");

    const QByteArray three = "The first is here.\n\nThe second was there.\n\nA third one stays.\n";
    QTest::newRow("the same") << three << three << QList<qsizetype>{0, 1, 2};
    QTest::newRow("one taken out") << three << "The first is here.\n\nA third one stays.\n"_ba
                                   << QList<qsizetype>{0, 2};
    QTest::newRow("one put in before a changed one")
        << three
        << "The first is here.\n\nNew words altogether!\n\nThe second was never there.\n\nA third one stays.\n"_ba
        << QList<qsizetype>{0, -1, 1, 2};
    QTest::newRow("one put in behind a changed one")
        << three
        << "The first is here.\n\nThe second was never there.\n\nNew words altogether!\n\nA third one stays.\n"_ba
        << QList<qsizetype>{0, 1, -1, 2};
    QTest::newRow("one written anew") << three << "The first is here.\n\nWhat now?\n\nA third one stays.\n"_ba
                                      << QList<qsizetype>{0, 1, 2};
    QTest::newRow("the same words twice") << "Ha\n\nHa\n"_ba << "Ha\n\nHa\n\nHa\n"_ba << QList<qsizetype>{0, 1, -1};
    QTest::newRow("from nothing") << ""_ba << three << QList<qsizetype>{-1, -1, -1};
}

void MarkdownBlocksTest::pairs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QList<qsizetype>, pairs);
    QCOMPARE(pairedBlocks(markdownBlocks(before).blocks, markdownBlocks(after).blocks), pairs);
}

QTEST_GUILESS_MAIN(MarkdownBlocksTest)
#include "tst_markdownblocks.moc"
