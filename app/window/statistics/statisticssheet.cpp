// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statistics/statisticssheet.h"

#include "app/window/statistics/poststatistics.h"
#include "model/page/readability.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int widthPx = 560;
constexpr int mostTarget = 1'000'000;

QString number(int count) { return QLocale().toString(count); }

} // namespace

QString readingTime(const model::TextCounts &counts)
{
    const int minutes = qRound(model::readingSeconds(counts) / 60.0);
    return minutes < 1 ? QCoreApplication::translate("StatisticsSheet", "under a minute")
                       : QCoreApplication::translate("StatisticsSheet", "%1 min").arg(minutes);
}

QString readingEaseWords(const model::TextCounts &counts, const QString &language)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("StatisticsSheet", text); };
    const std::optional<double> ease = model::readingEase(counts, language);
    if (!ease)
        return counts.words == 0 ? u"–"_s : say("not for this language");
    const char *grade = *ease >= 70   ? "%1, easy"
                        : *ease >= 50 ? "%1, plain"
                        : *ease >= 30 ? "%1, hard"
                                      : "%1, very hard";
    return say(grade).arg(qRound(*ease));
}

StatisticsSheet::StatisticsSheet(PostStatistics &statistics, QWidget *window)
    : Sheet(tr("How long is it?"), widthPx, window)
    , m_statistics(statistics)
    , m_rows(new QGridLayout)
{
    setObjectName(u"statisticsSheet"_s);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(0, 1); // The rest is as wide as its words.
    content()->addLayout(m_rows);
    fill();

    auto *target = new QSpinBox(panel());
    target->setObjectName(u"statisticsTarget"_s);
    target->setRange(0, mostTarget);
    target->setSingleStep(100);
    target->setGroupSeparatorShown(true);
    target->setSpecialValueText(tr("none"));
    target->setSuffix(tr(" words"));
    target->setAccessibleName(tr("Target of this post, in words"));
    target->setValue(statistics.target());
    target->setMinimumSize(140, 32);
    connect(target, &QSpinBox::valueChanged, &statistics, &PostStatistics::setTarget);
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("Target"), panel()), 1);
    line->addWidget(target);
    content()->addSpacing(8);
    content()->addLayout(line);
}

void StatisticsSheet::addRow(const QString &name, const QString &whole, const QString &part)
{
    const int row = m_rows->rowCount();
    auto *label = new QLabel(name, panel());
    label->setProperty("role", u"soft"_s);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(new QLabel(whole, panel()), row, 1, Qt::AlignRight);
    if (!part.isNull())
        m_rows->addWidget(new QLabel(part, panel()), row, 2, Qt::AlignRight);
}

void StatisticsSheet::fill()
{
    const model::TextCounts whole = m_statistics.counts();
    const std::optional<model::TextCounts> part = m_statistics.selected();
    const auto add = [&](const QString &name, int model::TextCounts::*count) {
        addRow(name, number(whole.*count), part ? number((*part).*count) : QString());
    };
    if (part)
        addRow({}, tr("Post"), tr("Selection"));
    add(tr("Words"), &model::TextCounts::words);
    add(tr("Characters"), &model::TextCounts::characters);
    add(tr("Characters without spaces"), &model::TextCounts::charactersWithoutSpaces);
    add(tr("Sentences"), &model::TextCounts::sentences);
    add(tr("Paragraphs"), &model::TextCounts::paragraphs);
    addRow(tr("Reading time"), readingTime(whole), part ? readingTime(*part) : QString());
    const QString language = m_statistics.language();
    addRow(tr("Reading ease"), readingEaseWords(whole, language), part ? readingEaseWords(*part, language) : QString());
    const int since = m_statistics.wordsThisSession();
    addRow(tr("Words this session"), (since > 0 ? u"+"_s : QString()) + number(since), {});
}

} // namespace galley::app
