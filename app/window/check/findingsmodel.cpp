// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/check/findingsmodel.h"

#include <QMap>

#include <algorithm>

namespace galley::app {

using namespace model;

namespace {

QString nameOf(SiteFault fault)
{
    switch (fault) {
    case SiteFault::BrokenLink:
        return FindingsModel::tr("Links that lead nowhere");
    case SiteFault::BrokenAnchor:
        return FindingsModel::tr("Links to a heading that is not there");
    case SiteFault::MissingImage:
        return FindingsModel::tr("Images that are not there");
    case SiteFault::LargeImage:
        return FindingsModel::tr("Images that are slow to load");
    case SiteFault::MissingAltText:
        return FindingsModel::tr("Images without a description");
    case SiteFault::SameAddress:
        return FindingsModel::tr("Posts that share an address");
    case SiteFault::DateAgainstFileName:
        return FindingsModel::tr("Dates that disagree with the file’s name");
    case SiteFault::FutureDate:
        return FindingsModel::tr("Dates that lie ahead");
    case SiteFault::DraftThatIsPublished:
        return FindingsModel::tr("Drafts that are published all the same");
    case SiteFault::UnreadableFrontMatter:
        return FindingsModel::tr("Front matter that cannot be read");
    case SiteFault::WrongEncoding:
        return FindingsModel::tr("Signs in a wrong encoding");
    }
    return {};
}

} // namespace

void FindingsModel::setFindings(const QList<SiteFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    m_rows.clear();
    QMap<SiteFault, QList<qsizetype>> byKind;
    for (qsizetype i = 0; i < findings.size(); ++i)
        byKind[findings.at(i).fault].append(i);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
        m_rows.append({kind.key(), -1, kind->size()});
        for (const qsizetype finding : *kind)
            m_rows.append({kind.key(), finding, kind->size()});
    }
    endResetModel();
}

const SiteFinding *FindingsModel::findingAt(int row) const
{
    const bool isFinding = row >= 0 && row < m_rows.size() && m_rows.at(row).finding >= 0;
    return isFinding ? &m_findings.at(m_rows.at(row).finding) : nullptr;
}

QList<SiteFinding> FindingsModel::kindAt(int row) const
{
    QList<SiteFinding> kind;
    std::ranges::copy_if(m_findings, std::back_inserter(kind),
                         [&](const SiteFinding &finding) { return finding.fault == m_rows.at(row).fault; });
    return kind;
}

QString FindingsModel::kindName(int row) const { return nameOf(m_rows.at(row).fault); }

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SiteFinding *finding = findingAt(index.row());
    const qsizetype count = m_rows.at(index.row()).count;
    if (role == Qt::DisplayRole)
        return finding ? finding->title : kindName(index.row());
    if (role == Qt::AccessibleTextRole && finding)
        return tr("%1, line %2: %3. %4").arg(finding->title).arg(finding->line).arg(finding->place, finding->reason);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(kindName(index.row())).arg(count);
    if (role == Qt::ToolTipRole && finding)
        return finding->path;
    return {};
}

} // namespace galley::app
