// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/outline/outline.h"

#include <QTest>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void OutlineTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outline");

    QTest::newRow("number signs") << u"# One\ntext\n### Three ###\n####### no\n#no\n"_s << u"0:1 One, 2:3 Three"_s;
    QTest::newRow("underlined") << u"One\n===\n\nTwo\n---\n"_s << u"0:1 One, 3:2 Two"_s;
    QTest::newRow("a rule is no underline") << u"text\n\n---\n\n- item\n---\n"_s << QString();
    QTest::newRow("code is none") << u"```\n# no\n```\n# yes\n"_s << u"3:1 yes"_s;
    QTest::newRow("front matter is none") << u"---\n# comment\ntitle: A\n---\n## yes\n"_s << u"4:2 yes"_s;
    QTest::newRow("an empty heading") << u"##\n"_s << u"0:2 "_s;
}

void OutlineTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, outline);
    QStringList found;
    for (const OutlineHeading &heading : outlineOf(text))
        found.append(u"%1:%2 %3"_s.arg(heading.line).arg(heading.level).arg(heading.text));
    QCOMPARE(found.join(u", "_s), outline);
}

QTEST_APPLESS_MAIN(OutlineTest)
#include "tst_outline.moc"
