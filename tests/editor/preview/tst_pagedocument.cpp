// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pagedocument.h"

#include <QTest>

using namespace galley::editor;

class PageDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePolicyComesFirst_data();
    void thePolicyComesFirst();
    void theBlocksHaveAPlace();
};

void PageDocumentTest::thePolicyComesFirst_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("policyBefore");

    QTest::newRow("after the doctype") << QByteArray("<!DOCTYPE html><html>") << QByteArray("<html>");
    QTest::newRow("after an old doctype, in small letters")
        << QByteArray("<!doctype html PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<html>") << QByteArray("\n<html>");
    QTest::newRow("after white space and comments before it")
        << QByteArray(" \n<!-- made by x -->\n<!doctype html><p>") << QByteArray("<p>");
    QTest::newRow("after a byte order mark") << QByteArray("\xEF\xBB\xBF<!doctype html><p>") << QByteArray("<p>");
    QTest::newRow("at the start without a doctype") << QByteArray("<html><head>") << QByteArray("<html><head>");
    QTest::newRow("at the start of nothing") << QByteArray() << QByteArray();
    QTest::newRow("a comment that ends at once hides nothing")
        << QByteArray("<!--><img src=x>--><!doctype html>") << QByteArray("<!--><img src=x>--><!doctype html>");
    QTest::newRow("nor one that ends a dash later")
        << QByteArray("<!---><img>--><!doctype html>") << QByteArray("<!---><img>--><!doctype html>");
    QTest::newRow("nor one that ends with a mark")
        << QByteArray("<!-- --!><img>--><!doctype html>") << QByteArray("<!-- --!><img>--><!doctype html>");
    QTest::newRow("an unfinished doctype") << QByteArray("<!doctype html") << QByteArray("<!doctype html");
}

void PageDocumentTest::thePolicyComesFirst()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, policyBefore);
    QCOMPARE(html.sliced(afterDoctype(html)), policyBefore.isEmpty() ? QByteArray() : policyBefore);
    const QByteArray document = pageDocument(html, "</body>");
    QCOMPARE(document.indexOf("Content-Security-Policy") > 0, true);
    QVERIFY(document.sliced(document.indexOf("form-action 'none'\">") + 20).startsWith(policyBefore));
}

void PageDocumentTest::theBlocksHaveAPlace()
{
    QVERIFY(pageDocument("<!doctype html><main>", "</main>").endsWith("<main><!--galley-blocks--></main>"));
}

QTEST_APPLESS_MAIN(PageDocumentTest)
#include "tst_pagedocument.moc"
