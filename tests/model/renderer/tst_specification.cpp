// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gfmexamples.h"
#include "model/renderer/rendererclient.h"
#include "tests/support/needed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// The examples of the specifications, block by block through the real renderer: HTML as they say, byte for byte.
class SpecificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonMark_data();
    void commonMark();
    void gitHub_data();
    void gitHub();

private:
    QByteArray rendered(const QByteArray &markdown, RenderOptions options = {.headingIds = false});

    RendererClient m_client;
};

namespace {

// As Debian packs it, with another reader of Markdown (packaging/dependencies/test.txt).
constexpr char examplesFile[] = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json";

QJsonArray commonMarkExamples()
{
    QFile file(QString::fromLatin1(examplesFile));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// Where cmark-gfm 0.29 with GitHub's links says otherwise than CommonMark 0.30.
const QHash<int, QByteArray> saidOtherwise{
    {28, "<p>&amp;nbsp &amp;x; &amp;#; &amp;#x;\n\xEF\xBF\xBD\n&amp;#abcdef0;\n&amp;ThisIsNotDefined; &amp;hi?;</p>\n"},
    {171, "<textarea>\n<p><em>foo</em></p>\n<p><em>bar</em></p>\n</textarea>\n"},
    {601, "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n"},
    {605, "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n"},
    {607, "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n"},
    {610, "<p><a href=\"http://example.com\">http://example.com</a></p>\n"},
    {611, "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n"},
};

bool mayHoldForeign(const QByteArray &markdown)
{
    return markdown.contains('$') || markdown.contains('{') || markdown.contains("\\(") || markdown.contains("\\[") ||
           markdown.contains(":::");
}

} // namespace

QByteArray SpecificationTest::rendered(const QByteArray &markdown, RenderOptions options)
{
    const Result<RenderedText> text = m_client.renderNow(markdown, options);
    QByteArray html;
    for (const RenderedBlock &block : text ? text->blocks : QList<RenderedBlock>())
        html += block.html;
    return html;
}

void SpecificationTest::commonMark_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    for (const QJsonValue &value : commonMarkExamples()) {
        const QJsonObject example = value.toObject();
        QTest::addRow("%s, example %d", qUtf8Printable(example[u"section"].toString()), example[u"example"].toInt())
            << example[u"markdown"].toString().toUtf8()
            << saidOtherwise.value(example[u"example"].toInt(), example[u"html"].toString().toUtf8());
    }
    if (commonMarkExamples().isEmpty())
        QTest::newRow("none") << QByteArray() << QByteArray();
}

void SpecificationTest::commonMark()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);
    if (markdown.isEmpty() && html.isEmpty())
        GALLEY_NOT_INSTALLED("The specification's examples are not installed: see packaging/dependencies/test.txt.");
    QCOMPARE(rendered(markdown), html);
    if (!mayHoldForeign(
            markdown)) { // Looking for shortcodes, math and attributes changes nothing where there are none.
        const RenderOptions options{.headingIds = false,
                                    .tags = TagStyle::Hugo,
                                    .attributes = AttributeStyle::Blocks,
                                    .math = true,
                                    .containers = true};
        QCOMPARE(rendered(markdown, options), html);
    }
}

void SpecificationTest::gitHub_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    for (const GfmExample &example : gfmExamples)
        QTest::newRow(example.rule) << example.markdown << example.html;
}

void SpecificationTest::gitHub()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, html);
    QCOMPARE(rendered(markdown), html);
}

QTEST_GUILESS_MAIN(SpecificationTest)
#include "tst_specification.moc"
