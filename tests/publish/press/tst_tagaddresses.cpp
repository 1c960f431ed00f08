// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"
#include "publish/press/tagaddresses.h"

#include <QSet>
#include <QTest>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class TagAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldApart();
    void areSafe();
    void newTagsDoNotMoveOldOnes();
};

void TagAddressesTest::areToldApart()
{
    const QHash<QString, QString> slugs = tagSlugs({u"C"_s, u"C++"_s, u"c"_s, u"C"_s, u"Été"_s, u"ete"_s, u"c 2"_s});
    QCOMPARE(slugs.value(u"C"_s), u"c"_s);
    QCOMPARE(slugs.value(u"C++"_s), u"c-2"_s);
    QCOMPARE(slugs.value(u"c"_s), u"c-3"_s);
    QCOMPARE(slugs.value(u"Été"_s), u"ete"_s);
    QCOMPARE(slugs.value(u"ete"_s), u"ete-2"_s);
    QCOMPARE(slugs.value(u"c 2"_s), u"c-2-2"_s); // c-2 is taken.
}

void TagAddressesTest::areSafe()
{
    const QStringList tags{u"!?"_s, u"…"_s, u"../../etc"_s, u"<script>"_s, u"a/b"_s, u"."_s, u"🍐"_s, u"untitled"_s};
    const QHash<QString, QString> slugs = tagSlugs(tags);
    QSet<QString> seen;
    for (const QString &tag : tags) {
        QVERIFY2(galley::model::isSafeSlug(slugs.value(tag)), qPrintable(tag + u" -> "_s + slugs.value(tag)));
        seen.insert(slugs.value(tag));
    }
    QCOMPARE(seen.size(), tags.size());
}

void TagAddressesTest::newTagsDoNotMoveOldOnes()
{
    const QStringList before{u"C++"_s, u"qt"_s};
    const QHash<QString, QString> old = tagSlugs(before);
    const QHash<QString, QString> now = tagSlugs(before + QStringList{u"C"_s, u"Qt"_s});
    for (const QString &tag : before)
        QCOMPARE(now.value(tag), old.value(tag));
}

QTEST_APPLESS_MAIN(TagAddressesTest)
#include "tst_tagaddresses.moc"
