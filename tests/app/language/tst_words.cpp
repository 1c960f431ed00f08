// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/words.h"

#include <QSettings>
#include <QTest>

using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

/// What the program says, in every language that it speaks.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textsAreTranslatedWhereverTheyStand_data();
    void textsAreTranslatedWhereverTheyStand();
    void numbersHaveTheirForms_data();
    void numbersHaveTheirForms();
    void anUnknownLanguageIsSpokenInEnglish();
    void theAuthorChooses_data();
    void theAuthorChooses();

private:
    static QString said(const char *context, const char *text, int n = -1)
    {
        return QCoreApplication::translate(context, text, nullptr, n);
    }
};

void TestWords::init()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void TestWords::textsAreTranslatedWhereverTheyStand_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("English needs no translation") << u"en_GB"_s << u"Draft"_s << false;
    QTest::newRow("German") << u"de_DE"_s << u"Entwurf"_s << false;
    QTest::newRow("German as in Austria") << u"de_AT"_s << u"Entwurf"_s << false;
    QTest::newRow("French") << u"fr_FR"_s << u"Brouillon"_s << false;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"下書き"_s << false;
    QTest::newRow("Arabic, from right to left") << u"ar_EG"_s << u"مسودة"_s << true;
}

void TestWords::textsAreTranslatedWhereverTheyStand()
{
    QFETCH(QString, language);
    QFETCH(QString, draft);
    QFETCH(bool, isRightToLeft);
    Words::speak(QLocale(language));
    QCOMPARE(said("Wording", "Draft"), draft);
    QCOMPARE(said("Any other place", "Draft"), draft);
    QCOMPARE(QGuiApplication::isRightToLeft(), isRightToLeft);
    QCOMPARE(QLocale().name(), language);
    QCOMPARE(said("Wording", "No text of Galley's"), u"No text of Galley's"_s);
}

void TestWords::numbersHaveTheirForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("forms");
    QTest::newRow("German: one and many") << u"de"_s << QList<int>{1, 2, 5} << 2;
    QTest::newRow("French: none is one") << u"fr"_s << QList<int>{0, 1, 2, 5} << 2;
    QTest::newRow("Japanese: always the same") << u"ja"_s << QList<int>{0, 1, 2, 5} << 1;
    QTest::newRow("Arabic: none, one, two, few, many") << u"ar"_s << QList<int>{0, 1, 2, 5, 15} << 5;
}

void TestWords::numbersHaveTheirForms()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, numbers);
    QFETCH(int, forms);
    Words::speak(QLocale(language));
    QSet<QString> seen;
    for (const int number : numbers) {
        const QString text = said("FoldMarks", "… %n lines", number);
        QVERIFY(!text.contains(u'%'));
        seen.insert(QString(text).remove(QString::number(number)).trimmed());
    }
    QCOMPARE(seen.size(), forms);
}

void TestWords::anUnknownLanguageIsSpokenInEnglish()
{
    Words::speak(QLocale(u"fi_FI"_s));
    QCOMPARE(said("Wording", "Draft"), u"Draft"_s);
    QCOMPARE(QLocale().name(), u"fi_FI"_s);
}

void TestWords::theAuthorChooses_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing: as the desktop") << QString() << QLocale::languageToCode(QLocale::system().language());
    QTest::newRow("French") << u"fr"_s << u"fr"_s;
    QTest::newRow("English on any desktop") << u"en"_s << u"en"_s;
}

void TestWords::theAuthorChooses()
{
    QFETCH(QString, choice);
    QFETCH(QString, language);
    QSettings().setValue("window/language"_L1, choice);
    const QString code = QLocale::languageToCode(Words::chosen().language());
    QSettings().remove("window/language"_L1);
    if (choice.isEmpty())
        QCOMPARE(Words::chosen(), QLocale::system());
    else
        QCOMPARE(code, language);
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
