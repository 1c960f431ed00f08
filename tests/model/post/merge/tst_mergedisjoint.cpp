// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/merge.h"
#include "tests/support/seeded.h"

#include <QTest>

#include <algorithm>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Random edits of both sides that never touch the same field or block have one result, whatever they are.
class MergeDisjointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfDifferentPartsHaveOneResult();
    void whateverConflictsNothingIsMadeUp();
};

namespace {

/// A post as parts: what each field and block says. Empty: it is not there.
struct Parts
{
    QList<QByteArray> fields; ///< Values by key.
    QList<QByteArray> blocks;
    QList<QByteArray> inserted; ///< Before each block, and behind the last.
    QList<QByteArray> added;    ///< Fields.

    explicit Parts(int fieldCount, int blockCount)
        : fields(fieldCount)
        , blocks(blockCount)
        , inserted(blockCount + 1)
        , added(2)
    {
    }
    QByteArray source(const QByteArray &lineEnd) const
    {
        QByteArray source = "---\n";
        for (qsizetype key = 0; key < fields.size(); ++key)
            source += fields.at(key).isEmpty() ? "" : "key" + QByteArray::number(key) + ": " + fields.at(key) + '\n';
        for (qsizetype key = added.size() - 1; key >= 0; --key) // Theirs come first: see tst_merge.
            source += added.at(key).isEmpty() ? "" : "added" + QByteArray::number(key) + ": " + added.at(key) + '\n';
        source += "---\n";
        for (qsizetype place = 0; place < inserted.size(); ++place) {
            source += inserted.at(place).isEmpty() ? "" : '\n' + inserted.at(place) + '\n';
            if (place < blocks.size() && !blocks.at(place).isEmpty())
                source += '\n' + blocks.at(place) + '\n';
        }
        return source.replace("\n", lineEnd);
    }
};

class Author
{
public:
    explicit Author(QRandomGenerator &random)
        : m_random(random)
    {
    }
    QByteArray sentence()
    {
        QByteArray sentence;
        for (int word = 2 + m_random.bounded(9); word > 0; --word)
            sentence += 'w' + QByteArray::number(m_random.bounded(100'000), 36) + ' ';
        return sentence.trimmed();
    }
    QByteArray block()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return "```\n" + sentence() + "\n\n# " + sentence() + "\n```";
        case 1:
            return "- " + sentence() + "\n- " + sentence();
        case 2:
            return "## " + sentence();
        default:
            return sentence() + '\n' + sentence();
        }
    }
    QByteArray value() { return m_random.bounded(3) == 0 ? "[" + sentence().replace(' ', ", ") + ']' : sentence(); }
    QByteArray changed(const QByteArray &text)
    {
        if (m_random.bounded(3) == 0)
            return block();
        return text.startsWith('`') ? "```\nx" + text.sliced(4) : text + ' ' + sentence();
    }

private:
    QRandomGenerator &m_random;
};

/// Edits of one side and of the other, and both of them made.
struct Edits
{
    Parts base;
    Parts here;
    Parts there;
    Parts both;
};

Edits randomEdits(QRandomGenerator &random)
{
    Author author(random);
    Parts base(1 + random.bounded(6), 1 + random.bounded(8));
    for (QByteArray &field : base.fields)
        field = author.value();
    for (QByteArray &block : base.blocks)
        block = author.block();
    Edits edits{base, base, base, base};
    const auto edit = [&](QList<QByteArray> Parts::*list, qsizetype index, const QByteArray &to) {
        Parts &side = random.bounded(2) == 0 ? edits.here : edits.there;
        (side.*list)[index] = to;
        (edits.both.*list)[index] = to;
    };
    for (qsizetype field = 0; field < base.fields.size(); ++field) {
        if (const int doing = random.bounded(5); doing < 2)
            edit(&Parts::fields, field, doing == 0 ? QByteArray() : author.value());
    }
    for (qsizetype block = 0; block < base.blocks.size(); ++block) {
        if (const int doing = random.bounded(4); doing < 2)
            edit(&Parts::blocks, block, doing == 0 ? author.changed(base.blocks.at(block)) : author.block());
    }
    edits.here.added[0] = edits.both.added[0] = random.bounded(2) == 0 ? author.value() : QByteArray();
    edits.there.added[1] = edits.both.added[1] = random.bounded(2) == 0 ? author.value() : QByteArray();
    return edits;
}

/// Blocks put in and taken out, where the blocks around them stay.
void takeInAndOut(Edits &edits, QRandomGenerator &random)
{
    Author author(random);
    bool isFree = true; // Nothing was done to the block before.
    for (qsizetype block = 0; block <= edits.base.blocks.size(); ++block) {
        const bool isSame =
            block == edits.base.blocks.size() || edits.both.blocks.at(block) == edits.base.blocks.at(block);
        Parts &side = random.bounded(2) == 0 ? edits.here : edits.there;
        if (isSame && isFree && random.bounded(3) == 0) {
            side.inserted[block] = edits.both.inserted[block] = author.block();
        } else if (isSame && isFree && block < edits.base.blocks.size() && random.bounded(4) == 0) {
            side.blocks[block] = edits.both.blocks[block] = QByteArray();
            isFree = false;
            continue;
        }
        isFree = isSame;
    }
}

} // namespace

void MergeDisjointTest::editsOfDifferentPartsHaveOneResult()
{
    QRandomGenerator random = seededRandom();
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 20'000 : 2'000;
    for (int time = 0; time < times; ++time) {
        Edits edits = randomEdits(random);
        takeInAndOut(edits, random);
        const QByteArray lineEnd = random.bounded(4) == 0 ? "\r\n" : "\n";
        const ThreeTexts texts{edits.base.source(lineEnd), edits.here.source(lineEnd), edits.there.source(lineEnd)};
        const MergedText merged = mergeTexts(texts);
        const QByteArray expected = edits.both.source(lineEnd);
        if (merged.source != expected || !merged.conflicts.isEmpty()) {
            qInfo("BASE\n%s\nHERE\n%s\nTHERE\n%s\nEXPECTED\n%s\nMERGED\n%s", texts.base.constData(),
                  texts.here.constData(), texts.there.constData(), expected.constData(), merged.source.constData());
        }
        QCOMPARE(merged.conflicts.size(), 0);
        QCOMPARE(merged.source, expected);
        QCOMPARE(mergeTexts({texts.base, texts.here, texts.base}).source, texts.here);
        QCOMPARE(mergeTexts({texts.base, texts.base, texts.here}).source, texts.here);
        QCOMPARE(mergeTexts({texts.base, texts.there, texts.there}).source, texts.there);
    }
}

/// Both sides change what they like: every line of the result is a line of one side, and each answer brings its text.
void MergeDisjointTest::whateverConflictsNothingIsMadeUp()
{
    QRandomGenerator random = seededRandom();
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 10'000 : 1'000;
    for (int time = 0; time < times; ++time) {
        const Edits one = randomEdits(random);
        Edits other = one;
        Author author(random);
        for (QByteArray &block : other.there.blocks) {
            if (random.bounded(2) == 0)
                block = author.block();
        }
        for (QByteArray &insertion : other.there.inserted)
            insertion = random.bounded(4) == 0 ? author.block() : QByteArray();
        const ThreeTexts texts{one.base.source("\n"), one.here.source("\n"), other.there.source("\n")};
        QList<Keep> answers;
        for (qsizetype conflict = mergeTexts(texts).conflicts.size(); conflict > 0; --conflict)
            answers.append(static_cast<Keep>(random.bounded(3)));
        const MergedText merged = mergeTexts(texts, Headers::None, answers);
        const QByteArrayList known = texts.here.split('\n') + texts.there.split('\n');
        for (const QByteArray &line : merged.source.split('\n'))
            QVERIFY2(known.contains(line) || line.contains('['), line.constData());
        for (qsizetype index = 0; index < answers.size(); ++index) {
            const MergeConflict &conflict = merged.conflicts.at(index);
            if (conflict.part != MergeConflict::Part::Passage)
                continue;
            const QString text = QString::fromUtf8(merged.source);
            QVERIFY(answers.at(index) == Keep::There || text.contains(conflict.here));
            QVERIFY(answers.at(index) == Keep::Here || text.contains(conflict.there));
        }
    }
}

QTEST_GUILESS_MAIN(MergeDisjointTest)
#include "tst_mergedisjoint.moc"
