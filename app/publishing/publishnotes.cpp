// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishnotes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int rowPx = 30;
constexpr int mostRows = 4; ///< Longer lists scroll.
constexpr qsizetype mostSecretsNamed = 5;

/// Where, what stands there, and what is wrong with it.
QString lineFor(const SiteFinding &finding)
{
    const QString shape = stopsPublishing(finding.fault) ? u"!"_s : u"•"_s;
    const QString where =
        finding.line > 0 ? PublishNotes::tr("%1, line %2").arg(finding.title).arg(finding.line) : finding.title;
    return finding.place.isEmpty()
               ? PublishNotes::tr("%1  %2: %3").arg(shape, where, finding.reason)
               : PublishNotes::tr("%1  %2, “%3”: %4").arg(shape, where, finding.place, finding.reason);
}

QString lineFor(const FoundSecret &secret)
{
    return secret.line > 0 ? PublishNotes::tr("%1 in %2, line %3 (%4)")
                                 .arg(secret.kind, secret.path)
                                 .arg(secret.line)
                                 .arg(secret.hint)
                           : PublishNotes::tr("%1: %2").arg(secret.kind, secret.path);
}

QString summaryOf(const QList<SiteFinding> &findings, qsizetype stopping)
{
    if (stopping > 0)
        return stopping == 1
                   ? PublishNotes::tr("! The check found something that should not go out like this.")
                   : PublishNotes::tr("! The check found %1 things that should not go out like this.").arg(stopping);
    return findings.size() == 1 ? PublishNotes::tr("• The check found one thing to look at.")
                                : PublishNotes::tr("• The check found %1 things to look at.").arg(findings.size());
}

} // namespace

PublishNotes::PublishNotes(QWidget *parent)
    : QWidget(parent)
    , m_secretWords(new QLabel(this))
    , m_allowSecrets(new QCheckBox(tr("Publish it all the same: it is no &secret, or no longer one"), this))
    , m_findingWords(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_goTo(new QPushButton(tr("&Go there"), this))
    , m_mend(new QPushButton(this))
    , m_despiteFindings(new QCheckBox(tr("Publish &all the same"), this))
{
    m_secretWords->setObjectName(u"secretWords"_s);
    m_secretWords->setProperty("role", u"bad"_s);
    m_secretWords->setTextFormat(Qt::PlainText);
    m_secretWords->setWordWrap(true);
    m_allowSecrets->setObjectName(u"allowSecrets"_s);
    m_findingWords->setObjectName(u"findingWords"_s);
    m_list->setObjectName(u"publishFindings"_s);
    m_list->setAccessibleName(tr("What the check of the site found"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_goTo->setObjectName(u"findingGoTo"_s);
    m_mend->setObjectName(u"findingMend"_s);
    m_despiteFindings->setObjectName(u"despiteFindings"_s);
    for (QPushButton *button : {m_goTo, m_mend})
        button->setProperty("quiet", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_findingWords, 1);
    head->addWidget(m_mend);
    head->addWidget(m_goTo);
    layout->addWidget(m_secretWords);
    layout->addWidget(m_allowSecrets);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_despiteFindings);
    connect(m_allowSecrets, &QCheckBox::toggled, this, &PublishNotes::answerChanged);
    connect(m_despiteFindings, &QCheckBox::toggled, this, &PublishNotes::answerChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &PublishNotes::showSelected);
    connect(m_list, &QListWidget::itemActivated, this, &PublishNotes::goToSelected);
    connect(m_goTo, &QPushButton::clicked, this, &PublishNotes::goToSelected);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(m_findings.at(m_list->currentRow())); });
    setPreview({}, true);
}

void PublishNotes::setPreview(const PublishPreview &preview, bool isChecked)
{
    m_findings = preview.findings;
    std::ranges::stable_sort(m_findings, [](const SiteFinding &a, const SiteFinding &b) {
        return stopsPublishing(a.fault) > stopsPublishing(b.fault);
    });
    showSecrets(preview.plan.secrets);
    showFindings();
    if (!isChecked) {
        m_findingWords->setText(tr("Checking links, images and addresses…"));
        m_findingWords->show();
    }
    setVisible(!isChecked || !m_findings.isEmpty() || !m_secrets.isEmpty());
}

void PublishNotes::showSecrets(const QList<FoundSecret> &secrets)
{
    m_secrets = secrets;
    QStringList lines{tr("! This looks like a secret. Once it is pushed, everybody has it, for good:")};
    for (const FoundSecret &secret : secrets.first(qMin(secrets.size(), mostSecretsNamed)))
        lines.append(lineFor(secret));
    if (secrets.size() > mostSecretsNamed)
        lines.append(tr("and %1 more").arg(secrets.size() - mostSecretsNamed));
    m_secretWords->setText(lines.join(u'\n'));
    m_secretWords->setVisible(!secrets.isEmpty());
    m_allowSecrets->setVisible(!secrets.isEmpty());
}

void PublishNotes::showFindings()
{
    const qsizetype stopping = stoppingOnes(m_findings).size();
    m_findingWords->setText(summaryOf(m_findings, stopping));
    m_findingWords->setProperty("role", stopping > 0 ? u"bad"_s : u"soft"_s);
    m_findingWords->style()->unpolish(m_findingWords);
    m_findingWords->style()->polish(m_findingWords);
    m_list->clear();
    for (const SiteFinding &finding : std::as_const(m_findings)) {
        auto *item = new QListWidgetItem(lineFor(finding), m_list);
        item->setSizeHint({0, rowPx});
        item->setToolTip(finding.reason);
    }
    m_list->setFixedHeight(int(qMin<qsizetype>(m_findings.size(), mostRows)) * rowPx + 10);
    for (QWidget *widget : {static_cast<QWidget *>(m_findingWords), static_cast<QWidget *>(m_list)})
        widget->setVisible(!m_findings.isEmpty());
    m_despiteFindings->setVisible(stopping > 0);
    m_list->setCurrentRow(0);
    showSelected();
}

void PublishNotes::showSelected()
{
    const int row = m_list->currentRow();
    const bool hasRow = row >= 0 && row < m_findings.size();
    m_goTo->setVisible(hasRow);
    const bool canMend = hasRow && m_findings.at(row).mend.has_value();
    m_mend->setVisible(canMend);
    if (canMend)
        m_mend->setText(m_findings.at(row).mend->words);
}

void PublishNotes::goToSelected()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_findings.size())
        Q_EMIT placeWanted(m_findings.at(row).post, m_findings.at(row).line);
}

bool PublishNotes::allowsSecrets() const { return m_allowSecrets->isChecked(); }

bool PublishNotes::isInTheWay() const
{
    return (!m_secrets.isEmpty() && !allowsSecrets()) ||
           (!stoppingOnes(m_findings).isEmpty() && !m_despiteFindings->isChecked());
}

} // namespace galley::app
