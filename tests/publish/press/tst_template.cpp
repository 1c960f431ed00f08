// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/template.h"

#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void tellsWhatCannotBeRead();
};

void TemplateTest::renders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("a text is escaped") << QByteArray("<a title=\"{{text}}\">")
                                       << QByteArray("<a title=\"&lt;b&gt; &quot;c&quot; &amp; &apos;d&apos;\">");
    QTest::newRow("HTML is not") << QByteArray("{{{html}}}") << QByteArray("<i>é</i>");
    QTest::newRow("an empty text is no text")
        << QByteArray("{{#empty}}yes{{/empty}}{{^empty}}no{{/empty}}") << QByteArray("no");
    QTest::newRow("a flag") << QByteArray("{{#flag}}yes{{/flag}}") << QByteArray("yes");
    QTest::newRow("a list") << QByteArray("{{#list}}[{{name}}]{{/list}}") << QByteArray("[a][b]");
    QTest::newRow("what is not there is nothing") << QByteArray("a{{nothing}}b") << QByteArray("ab");
    QTest::newRow("values are not read as templates") << QByteArray("{{mustache}}") << QByteArray("{{text}}");
}

void TemplateTest::renders()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, html);
    Result<Template> made = Template::parse(u"test"_s, text);
    QVERIFY(made.has_value());
    QCOMPARE(
        made->render({{u"text"_s, u"<b> \"c\" & 'd'"_s},
                      {u"html"_s, QByteArray("<i>é</i>")},
                      {u"empty"_s, QString()},
                      {u"flag"_s, true},
                      {u"mustache"_s, u"{{text}}"_s},
                      {u"list"_s, QVariantList{QVariantMap{{u"name"_s, u"a"_s}}, QVariantMap{{u"name"_s, u"b"_s}}}}}),
        html);
}

void TemplateTest::tellsWhatCannotBeRead()
{
    const Result<Template> made = Template::parse(u"post.mustache"_s, "{{#open}} never closed");
    QVERIFY(!made.has_value());
    QVERIFY(made.error().message.contains(u"post.mustache"_s));
    QVERIFY(!made.error().hint.isEmpty() && !made.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TemplateTest)
#include "tst_template.moc"
