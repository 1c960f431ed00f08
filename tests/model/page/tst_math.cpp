// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/math/katexfiles.h"
#include "model/page/math/mathclient.h"
#include "tests/support/needed.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Formulas by the real galley-math and the machine's KaTeX.
class MathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isMade_data();
    void isMade();
    void comesLaterAndIsRemembered();
    void manyAreToldOnce();
    void wrongMathIsItsSourceWithTheReason_data();
    void wrongMathIsItsSourceWithTheReason();
    void hostileMathIsBounded_data();
    void hostileMathIsBounded();
    void oneDoesNotChangeTheNext();
    void itsFilesAreHere();
};

void MathTest::initTestCase()
{
    if (katexFile(u"katex.min.js"_s).isEmpty())
        GALLEY_NOT_INSTALLED("KaTeX is not installed: see packaging/dependencies/run.txt.");
}

void MathTest::isMade_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<bool>("isDisplay");
    QTest::addColumn<MathForm>("form");
    QTest::addColumn<QString>("part");
    QTest::newRow("styled, among words") << u"x^2"_s << false << MathForm::Styled << u"<span class=\"katex-html\""_s;
    QTest::newRow("styled, with MathML for readers") << u"x^2"_s << false << MathForm::Styled << u"<msup><mi>x</mi>"_s;
    QTest::newRow("styled, on its own") << u"\\frac12"_s << true << MathForm::Styled
                                        << u"<span class=\"katex-display\">"_s;
    QTest::newRow("MathML") << u"\\sqrt{\\alpha}"_s << false << MathForm::MathMl << u"<msqrt><mi>α</mi></msqrt>"_s;
    QTest::newRow("beyond the first plane") << u"\\text{😀 é}"_s << false << MathForm::MathMl << u"😀"_s;
}

void MathTest::isMade()
{
    QFETCH(const QString, tex);
    QFETCH(const bool, isDisplay);
    QFETCH(const MathForm, form);
    QFETCH(const QString, part);
    MathClient client(form);
    const QString html = QString::fromUtf8(client.htmlNow(tex, isDisplay));
    QVERIFY2(html.contains(part), qPrintable(html));
    QCOMPARE(html.contains("katex-html"_L1), form == MathForm::Styled);
    QCOMPARE(QString::fromUtf8(client.htmlNow(tex, isDisplay)), html);
}

void MathTest::comesLaterAndIsRemembered()
{
    MathClient client;
    QSignalSpy made(&client, &MathClient::made);
    QCOMPARE(client.html(u"x"_s, false), QByteArray());
    QVERIFY(made.wait());
    QVERIFY(client.html(u"x"_s, false).contains("katex"));
    QVERIFY(client.html(u"x"_s, true).isEmpty()); // Another one: it is shown otherwise.
    QVERIFY(made.wait());
}

void MathTest::manyAreToldOnce()
{
    MathClient client;
    QSignalSpy made(&client, &MathClient::made);
    for (int number = 0; number < 100; ++number)
        client.html(u"x_{%1}"_s.arg(number), false);
    QVERIFY(made.wait());
    QCOMPARE(made.count(), 1);
    for (int number = 0; number < 100; ++number)
        QVERIFY(!client.html(u"x_{%1}"_s.arg(number), false).isEmpty());
}

void MathTest::wrongMathIsItsSourceWithTheReason_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an unknown command") << u"\\nosuch<"_s << u"Undefined control sequence"_s;
    QTest::newRow("unbalanced") << u"{x<"_s << u"Expected"_s;
    QTest::newRow("macros without end") << u"\\def\\a{\\a\\a}\\a<"_s << u"Too many expansions"_s;
    QTest::newRow("too long") << u"x<"_s.repeated(5000) << u"longer than a formula may be"_s;
}

void MathTest::wrongMathIsItsSourceWithTheReason()
{
    QFETCH(const QString, tex);
    QFETCH(const QString, reason);
    MathClient client;
    const QString html = QString::fromUtf8(client.htmlNow(tex, false));
    QVERIFY2(html.startsWith("<code class=\"galley-math-wrong\" title=\""_L1), qPrintable(html));
    QVERIFY2(html.section(u"\">"_s, 0, 1).contains(reason), qPrintable(html));
    QVERIFY(html.contains(u'>' + tex.toHtmlEscaped() + u"</code>"_s));
}

void MathTest::hostileMathIsBounded_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("doubling macros")
        << u"\\def\\a{xx}\\def\\b{\\a\\a}\\def\\c{\\b\\b}\\def\\d{\\c\\c}\\def\\e{\\d\\d}"
           "\\def\\f{\\e\\e}\\def\\g{\\f\\f}\\def\\h{\\g\\g}\\def\\i{\\h\\h}\\def\\j{\\i\\i}\\j"_s;
    QTest::newRow("deep groups") << u"{"_s.repeated(4000) + u"}"_s.repeated(4000);
    QTest::newRow("deep fractions") << u"\\frac{1}{"_s.repeated(800) + u"}"_s.repeated(800);
    QTest::newRow("a great matrix") << u"\\begin{matrix}"_s + u"&&&\\\\"_s.repeated(1300) + u"\\end{matrix}"_s;
    QTest::newRow("a great rule") << u"\\rule{99999999em}{99999999em}"_s;
    QTest::newRow("links and styles")
        << u"\\href{javascript:alert(1)}{x}\\includegraphics{http://e.vil}\\htmlStyle{position:fixed}{y}\\htmlClass{z}{z}"_s;
    QTest::newRow("tags as words") << u"\\text{<script>alert(1)</script><img src=x onerror=alert(1)>}"_s;
}

void MathTest::hostileMathIsBounded()
{
    QFETCH(const QString, tex);
    RendererLimits limits;
    limits.deadlineMs = 1500;
    MathClient client(MathForm::Styled, nullptr, limits);
    QElapsedTimer timer;
    timer.start();
    const QString html = QString::fromUtf8(client.htmlNow(tex, true));
    QVERIFY2(timer.elapsed() < 4000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(!html.isEmpty());
    QVERIFY(html.size() < 8 << 20);
    static const QRegularExpression words(u">[^<]*<"_s); // There TeX may say what it likes.
    const QString tags = QString(html).replace(words, u"><"_s);
    for (const char *harm : {"<script", "<img", " href=", "position:fixed", "99999999em"})
        QVERIFY2(!tags.contains(QLatin1StringView(harm)), harm);
    // And the next one is made as ever.
    QVERIFY(client.htmlNow(u"x^2"_s, false).contains("katex-html"));
}

void MathTest::oneDoesNotChangeTheNext()
{
    MathClient client(MathForm::MathMl);
    const QByteArray before = client.htmlNow(u"\\alpha+1"_s, false);
    client.htmlNow(u"\\gdef\\alpha{\\beta}\\newcommand{\\x}{1}\\x"_s, false);
    QVERIFY(client.htmlNow(u"\\x"_s, false).contains("galley-math-wrong"));
    QCOMPARE(client.htmlNow(u"\\alpha+1"_s, true).contains("\xCE\xB1"), true);
    QVERIFY(before.contains("\xCE\xB1"));
}

void MathTest::itsFilesAreHere()
{
    QVERIFY(!katexFile(u"katex.min.css"_s).isEmpty());
    QVERIFY(!katexFile(u"fonts/KaTeX_Main-Regular.woff2"_s).isEmpty());
    QVERIFY(katexFile(u"../../../etc/passwd"_s).isEmpty());
    QVERIFY(katexFile(u"fonts/../../etc/passwd"_s).isEmpty());
    QVERIFY(katexFile(u"none.js"_s).isEmpty());
}

QTEST_GUILESS_MAIN(MathTest)
#include "tst_math.moc"
