// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/appearance.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// What is written can be read: each role of text on each ground that it stands on, computed as the Web Content
/// Accessibility Guidelines do.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
};

namespace {

double lightness(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({lightness(one), lightness(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void ContrastTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<Appearance::Choice>("look");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ground");
    const QList<QByteArray> grounds{"paper", "desk", "rail", "selection", "hover"};
    const QList<std::pair<QByteArray, QList<QByteArray>>> pairs{
        {"ink", grounds + QList<QByteArray>{"hit", "added", "removed"}},
        {"soft", grounds},
        {"good", grounds},
        {"warn", grounds},
        {"bad", grounds},
        {"accent", {"paper", "desk", "rail"}},
        {"onAccent", {"accent"}},
        {"faint", {"paper", "desk"}}, // Nowhere else is anything written in it.
    };
    for (const auto look : {Appearance::Choice::Light, Appearance::Choice::Dark}) {
        const QByteArray name = look == Appearance::Choice::Light ? "light: " : "dark: ";
        for (const auto &[text, on] : pairs) {
            for (const QByteArray &ground : on)
                QTest::newRow(QByteArray(name + text + " on " + ground).constData()) << look << text << ground;
        }
    }
}

void ContrastTest::textStandsOutFromItsGround()
{
    QFETCH(Appearance::Choice, look);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, ground);
    const Appearance appearance = Appearance::of(look);
    const QColor written = appearance.colour(text.constData());
    const QColor on = appearance.colour(ground.constData());
    QVERIFY(written.isValid() && on.isValid());
    const double ratio = contrast(written, on);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

} // namespace galley::app

QTEST_GUILESS_MAIN(galley::app::ContrastTest)
#include "tst_contrast.moc"
