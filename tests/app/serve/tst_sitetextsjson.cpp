// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/sitetextsjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;

class SiteTextsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsArriveAsTheyWere();
    void nothingNewIsNoEmptySite();
    void otherAnswersAreRefused();
};

namespace {

Result<SiteTexts> sent(const SiteTexts &texts) { return siteTextsFromJson(QJsonDocument(toJson(texts)).toJson()); }

} // namespace

void SiteTextsJsonTest::textsArriveAsTheyWere()
{
    const QByteArray anyBytes("no \xFF UTF-8 \0 here", 18);
    SiteTexts texts{{u"s"_s, u"Été"_s, u"/blog"_s, u"press"_s}, "1 2 3", QList<model::SiteText>()};
    texts.texts->append({u"one"_s, u"content/posts/a.md"_s, 1'732'000'000'123, true, std::nullopt, {}});
    texts.texts->append({u"two"_s, {}, 5, false, anyBytes, {{{}, u"a b.png"_s, anyBytes}}});
    const Result<SiteTexts> come = sent(texts);
    QVERIFY(come);
    QCOMPARE(come->site, texts.site);
    QCOMPARE(come->stamp, texts.stamp);
    QCOMPARE(come->texts->size(), 2);
    QCOMPARE(come->texts->at(0).changedMs, texts.texts->at(0).changedMs);
    QVERIFY(come->texts->at(0).isPublished && !come->texts->at(0).source);
    QCOMPARE(come->texts->at(1).source, anyBytes);
    QCOMPARE(come->texts->at(1).media.at(0).bytes, anyBytes);
    QCOMPARE(come->texts->at(1).media.at(0).name, u"a b.png"_s);
}

void SiteTextsJsonTest::nothingNewIsNoEmptySite()
{
    QVERIFY(!sent({{}, "1", std::nullopt})->texts);
    QVERIFY(sent({{}, "1", QList<model::SiteText>()})->texts);
}

void SiteTextsJsonTest::otherAnswersAreRefused()
{
    for (const QByteArray &answer : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("There is none")}) {
        const Result<SiteTexts> come = siteTextsFromJson(answer);
        QVERIFY(!come);
        QVERIFY(!come.error().hint.isEmpty());
    }
}

QTEST_APPLESS_MAIN(SiteTextsJsonTest)
#include "tst_sitetextsjson.moc"
