// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/spellingchoice.h"

#include <QTest>

using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

class SpellingChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dictionaries_data();
    void dictionaries();
};

void SpellingChoiceTest::dictionaries_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("the very one") << u"de_AT"_s << QStringList{u"de_AT"_s};
    QTest::newRow("as the web spells it") << u"de-AT"_s << QStringList{u"de_AT"_s};
    QTest::newRow("a language alone is all of its dictionaries") << u"de"_s << QStringList{u"de_AT"_s, u"de_DE"_s};
    QTest::newRow("another country's, rather than none") << u"en-GB"_s << QStringList{u"en_US"_s};
    QTest::newRow("none") << u"ja"_s << QStringList();
}

void SpellingChoiceTest::dictionaries()
{
    QFETCH(QString, language);
    QFETCH(QStringList, found);
    QCOMPARE(dictionariesFor(language, {u"de_AT"_s, u"de_DE"_s, u"en_US"_s}), found);
}

QTEST_APPLESS_MAIN(SpellingChoiceTest)
#include "tst_spellingchoice.moc"
