// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/drawing.h"

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 << 20;
constexpr qint64 mostElements = 100'000;
constexpr size_t deepest = 200;

/// What stands in an element that can be repeated.
struct Part
{
    qint64 elements = 1;
    QStringList repeated; ///< The ids that its <use> elements name.
    qint64 total = -1;    ///< Elements with all that is repeated; -1: not known yet.
    bool isCounting = false;
};

/// A part that holds itself, however far down, is endless.
qint64 totalOf(QHash<QString, Part> &parts, const QString &id, size_t depth = 0)
{
    const auto part = parts.find(id);
    if (part == parts.end())
        return 0;
    if (part->total >= 0)
        return part->total;
    if (part->isCounting || depth > deepest)
        return mostElements + 1;
    part->isCounting = true;
    qint64 total = part->elements;
    const QStringList repeated = part->repeated;
    for (const QString &other : repeated)
        total = std::min(mostElements + 1, total + totalOf(parts, other, depth + 1));
    parts[id].total = total;
    return total;
}

QString nameOfUse(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "href"_L1)
            return attribute.value().toString().section(u'#', 1);
    }
    return {};
}

} // namespace

bool isReasonableDrawing(const QByteArray &svg)
{
    if (svg.size() > mostBytes)
        return false;
    QHash<QString, Part> parts;
    std::vector<QString> open; // The ids of the elements around; empty: none.
    QXmlStreamReader reader(svg);
    for (qint64 elements = 0; !reader.atEnd();) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && !open.empty())
            open.pop_back();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++elements > mostElements || open.size() >= deepest)
            return false;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString repeated = reader.name() == "use"_L1 ? nameOfUse(attributes) : QString();
        open.push_back(open.empty() ? u"#"_s : attributes.value("id"_L1).toString()); // The drawing itself is “#”.
        for (const QString &id : open) {
            if (id.isEmpty())
                continue;
            Part &part = parts[id];
            ++part.elements;
            if (!repeated.isEmpty())
                part.repeated.append(repeated);
        }
    }
    return !reader.hasError() && totalOf(parts, u"#"_s) <= mostElements;
}

} // namespace galley::model
