// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/learnedfields.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class LearnedFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAndOrderAreThoseOfThePosts();
    void emptyAndBrokenPostsTellNothing();
    void headerLinesAreReadToo();
};

void LearnedFieldsTest::typesAndOrderAreThoseOfThePosts()
{
    QList<QByteArray> sources;
    for (int number = 0; number < 6; ++number) {
        const QByteArray digit = QByteArray::number(number);
        sources.append("---\ntitle: Post " + digit + "\ndate: '2024-05-0" + digit + " 10:00'\nweight: " + digit +
                       "\ntoc: true\nlayout: " + (number ? "post" : "page") + "\ntags: [sea, t" + digit +
                       "]\ncover: /a/" + digit + ".jpg\nmenu: {main: 1}\n---\n");
    }
    const QList<LearnedField> fields = learnFields(siteKind(u"hugo"_s), sources);
    QStringList keys;
    QList<FieldType> types;
    for (const LearnedField &field : fields) {
        keys.append(field.key);
        types.append(field.type);
        QCOMPARE(field.posts, 6);
    }
    QCOMPARE(keys, (QStringList{u"title"_s, u"date"_s, u"weight"_s, u"toc"_s, u"layout"_s, u"tags"_s, u"cover"_s,
                                u"menu"_s}));
    QCOMPARE(types, (QList<FieldType>{FieldType::Text, FieldType::Date, FieldType::Number, FieldType::Flag,
                                      FieldType::Choice, FieldType::List, FieldType::Image, FieldType::Other}));
    QCOMPARE(fields.at(4).values, (QStringList{u"post"_s, u"page"_s})); // The commonest first.
    QCOMPARE(fields.at(5).values.constFirst(), u"sea"_s);
}

void LearnedFieldsTest::emptyAndBrokenPostsTellNothing()
{
    const QList<LearnedField> fields =
        learnFields(siteKind(u"hugo"_s), {"---\nweight:\n---\n", "---\nweight: 3\n---\n", "---\na: [\n---\n", "text"});
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.constFirst().type, FieldType::Number);
    QCOMPARE(fields.constFirst().posts, 2);
}

void LearnedFieldsTest::headerLinesAreReadToo()
{
    const QList<LearnedField> fields =
        learnFields(siteKind(u"pelican"_s), {"Title: One\nDate: 2024-05-06 10:00\nModified: 2024-05-07\n\nText.\n"});
    QCOMPARE(fields.size(), 3);
    QCOMPARE(fields.at(2), (LearnedField{.key = u"modified"_s, .type = FieldType::Date, .posts = 1}));
}

QTEST_GUILESS_MAIN(LearnedFieldsTest)
#include "tst_learnedfields.moc"
