// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/openpost.h"
#include "app/window/rail/rail.h"
#include "editor/text/markdowneditor.h"
#include "realwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// Metadata is edited with the fields that the site's posts have; each edit changes only the bytes of its value.
class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFieldsAreThoseOfTheSite();
    void anEditChangesItsValueAlone_data();
    void anEditChangesItsValueAlone();
    void knownTagsAreOffered();
    void chipsAreTakenOutByKeys();
    void aDateIsCheckedAndKeepsItsSpelling();
    void aTakenSlugIsSaid();
    void theBlockCanBeEditedAsText();
    void whatCannotBeEditedSaysSo();

private:
    QByteArray source() const { return m_galley->window->openPost().sourceOnPaper(); }
    void replaceText(const char *field, const QString &text) const;
    model::PostId post(const QByteArray &source) const;
    void open(const model::PostId &id) const;

    std::unique_ptr<RealWindow> m_galley;
    model::SiteId m_site;
    QByteArray m_before;
};

model::PostId InspectorTest::post(const QByteArray &source) const
{
    return m_galley->library->with([&](model::Library &library) { return library.createPost(m_site, source)->id; });
}

void InspectorTest::open(const model::PostId &id) const
{
    m_galley->window->openPost().open(id);
    QTRY_COMPARE(m_galley->window->openPost().post().id, id);
}

void InspectorTest::replaceText(const char *field, const QString &text) const
{
    auto *line = m_galley->find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    m_galley->type(text + u'\n');
}

void InspectorTest::initTestCase()
{
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    const QString folder = m_galley->folder.filePath(u"site"_s);
    QVERIFY(QDir().mkpath(folder + u"/content/posts"_s));
    m_site = m_galley->library->with(
        [&](model::Library &library) { return library.addSite({{}, u"Notes"_s, folder, u"hugo"_s})->id; });
    for (int number = 0; number < 9; ++number) {
        post("---\ntitle: Post " + QByteArray::number(number) + "\ndate: 2024-05-0" + QByteArray::number(number + 1) +
             "\ntags: [sea, " + (number % 2 ? "wind" : "salt") + "]\nseries: " + (number % 3 ? "Harbour" : "Coast") +
             "\nweight: " + QByteArray::number(number) + "\ntoc: true\ncover: /images/" + QByteArray::number(number) +
             ".jpg\n---\n\nText.\n");
    }
    m_galley->window->rail().reload(m_site);
}

void InspectorTest::init()
{
    m_before = "---\n# A comment.\ntitle:   \"Low tide\"   # kept\ndate: '2024-05-06T07:08:09+02:00'\ntags: [sea]\n"
               "weight: 3\ntoc: false\nmenu:\n  main: {weight: 1}\nmy own: yes and no\n---\n\nThe water.\n";
    open(post(m_before));
    if (!m_galley->shows("inspector"))
        m_galley->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    if (m_galley->shows("headText"))
        m_galley->click("inspectorAsText");
    QTRY_VERIFY(m_galley->shows("inspector-weight") && m_galley->shows("inspector-series"));
    QCOMPARE(source(), m_before);
}

void InspectorTest::theFieldsAreThoseOfTheSite()
{
    QCOMPARE(m_galley->find<QLineEdit>("inspectorTitle")->text(), u"Low tide"_s);
    QCOMPARE(m_galley->find<QLineEdit>("inspectorDate")->text(), u"2024-05-06T07:08:09+02:00"_s);
    QCOMPARE(m_galley->find<QLineEdit>("inspector-weight")->text(), u"3"_s);
    QVERIFY(!m_galley->find<QCheckBox>("inspector-toc")->isChecked());
    auto *series = m_galley->find<QComboBox>("inspector-series");
    QCOMPARE(series->count(), 2);
    QCOMPARE(series->itemText(0), u"Harbour"_s); // The commonest first.
    QVERIFY(m_galley->shows("inspector-cover"));
    QVERIFY(m_galley->shows("inspector-my own")); // Of this post alone.
    QVERIFY(!m_galley->shows("inspector-menu"));  // It holds further fields.
    QVERIFY(m_galley->find<QLabel>("inspectorAddress")->text().contains(u"/posts/low-tide/"_s));
    for (const QWidget *field : m_galley->find("inspectorRows")->findChildren<QWidget *>()) {
        if (field->focusPolicy() & Qt::TabFocus && field->isVisible())
            QVERIFY2(!field->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(field) ||
                         field->inherits("QComboBoxPrivateContainer"),
                     qPrintable(field->objectName() + u' ' + QLatin1StringView(field->metaObject()->className())));
    }
}

void InspectorTest::anEditChangesItsValueAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a title in quotes") << u"inspectorTitle"_s << u"High tide"_s << "\"Low tide\""_ba
                                       << "\"High tide\""_ba;
    QTest::newRow("a number stays one") << u"inspector-weight"_s << u"12"_s << "weight: 3"_ba << "weight: 12"_ba;
    QTest::newRow("a key of one's own") << u"inspector-my own"_s << u"no"_s << "yes and no"_ba << "\"no\""_ba;
}

void InspectorTest::anEditChangesItsValueAlone()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    replaceText(field.toLatin1().constData(), typed);
    QByteArray expected = QByteArray(m_before).replace(before, after);
    const QByteArray otherQuotes = QByteArray(m_before).replace(before, QByteArray(after).replace('"', '\''));
    QVERIFY2(source() == expected || source() == otherQuotes, source().constData());
    m_galley->find<QCheckBox>("inspector-toc")->setFocus();
    m_galley->press(Qt::Key_Space);
    QVERIFY(source().contains("\ntoc: true\n"));
}

void InspectorTest::knownTagsAreOffered()
{
    auto *line = m_galley->find<QLineEdit>("inspectorTags");
    line->setFocus();
    m_galley->type(u"wi"_s);
    QAbstractItemView *offers = line->completer()->popup();
    QTRY_VERIFY(offers->isVisible());
    QVERIFY(offers->model()->index(0, 0).data(Qt::DisplayRole).toString().startsWith(u"wind"_s));
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QTRY_COMPARE(source(), QByteArray(m_before).replace("[sea]", "[sea, wind]"));
    QTRY_COMPARE(line->text(), QString());
    m_galley->type(u"two words, foam\n"_s);
    QCOMPARE(source(), QByteArray(m_before).replace("[sea]", "[sea, wind, two words, foam]"));
}

void InspectorTest::chipsAreTakenOutByKeys()
{
    m_galley->find<QLineEdit>("inspectorTags")->setFocus();
    m_galley->type(u"foam\n"_s);
    QCOMPARE(source(), QByteArray(m_before).replace("[sea]", "[sea, foam]"));
    m_galley->press(Qt::Key_Left); // Onto the last chip …
    m_galley->press(Qt::Key_Left); // … and the one before it.
    m_galley->press(Qt::Key_Delete);
    QCOMPARE(source(), QByteArray(m_before).replace("[sea]", "[foam]"));
    m_galley->press(Qt::Key_Backspace);
    QVERIFY(!source().contains("foam"));
}

void InspectorTest::aDateIsCheckedAndKeepsItsSpelling()
{
    replaceText("inspectorDate", u"the day before"_s);
    QVERIFY(m_galley->find<QLabel>("inspectorComplaint")->text().contains(u"no date"_s));
    QCOMPARE(source(), m_before);
    replaceText("inspectorDate", u"2025-01-02 03:04:05+02:00"_s);
    QCOMPARE(source(), QByteArray(m_before).replace("2024-05-06T07:08:09+02:00", "2025-01-02T03:04:05+02:00"));
}

void InspectorTest::aTakenSlugIsSaid()
{
    replaceText("inspectorSlug", u"post-4"_s);
    auto *warning = m_galley->window->findChild<QLabel *>(u"inspectorWarning"_s);
    QTRY_VERIFY(warning->isVisible() && warning->text().contains(u"post-4"_s));
    replaceText("inspectorSlug", u"post-forty"_s);
    QTRY_VERIFY(!m_galley->shows("inspectorWarning"));
    replaceText("inspectorSlug", u"no/slash"_s);
    QVERIFY(m_galley->shows("inspectorComplaint"));
    QVERIFY(!source().contains("no/slash"));
}

void InspectorTest::theBlockCanBeEditedAsText()
{
    m_galley->click("inspectorAsText");
    auto *text = m_galley->find<editor::MarkdownEditor>("headText");
    QVERIFY(m_before.startsWith(text->markdown().toUtf8()));
    QTextCursor cursor = text->document()->find(u"weight: 3"_s);
    cursor.setPosition(cursor.selectionEnd());
    text->setTextCursor(cursor);
    text->setFocus();
    m_galley->type(u"1"_s);
    QCOMPARE(source(), QByteArray(m_before).replace("weight: 3", "weight: 31"));
    m_galley->type(u"\n\"open"_s); // No YAML.
    QVERIFY(m_galley->shows("headComplaint"));
    QCOMPARE(source(), QByteArray(m_before).replace("weight: 3\n", "weight: 31\n\n")); // As far as it could be read.
    for (int key = 0; key < 6; ++key)
        m_galley->press(Qt::Key_Backspace);
    QVERIFY(!m_galley->shows("headComplaint"));
    QCOMPARE(source(), QByteArray(m_before).replace("weight: 3", "weight: 31"));
    m_galley->click("inspectorAsText");
    QCOMPARE(m_galley->find<QLineEdit>("inspector-weight")->text(), u"31"_s);
}

void InspectorTest::whatCannotBeEditedSaysSo()
{
    open(post("---\ntitle: [\n---\n\nText.\n"));
    QTRY_VERIFY(m_galley->find<QLabel>("inspectorComplaint")->text().contains(u"Edit it as text"_s));
    m_galley->click("inspectorAsText");
    auto *text = m_galley->find<editor::MarkdownEditor>("headText");
    text->selectAll();
    text->setFocus();
    m_galley->type(u"---\ntitle: Mended\n---\n"_s);
    QTRY_VERIFY(source().startsWith("---\ntitle: Mended\n---\n"));
    QVERIFY(source().endsWith("Text.\n"));
    m_galley->click("inspectorAsText");
    QTRY_COMPARE(m_galley->find<QLineEdit>("inspectorTitle")->text(), u"Mended"_s);
}

} // namespace galley::app

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    QApplication application(argc, argv);
    galley::app::InspectorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspector.moc"
