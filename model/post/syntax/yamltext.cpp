// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/yamltext.h"

#include "model/post/syntax/lines.h"

#include <algorithm>
#include <array>

namespace galley::model {

bool isTagOfYaml(QByteArrayView tag)
{
    static constexpr std::array<const char *, 9> tags = {"!",
                                                         "tag:yaml.org,2002:str",
                                                         "tag:yaml.org,2002:null",
                                                         "tag:yaml.org,2002:bool",
                                                         "tag:yaml.org,2002:int",
                                                         "tag:yaml.org,2002:float",
                                                         "tag:yaml.org,2002:timestamp",
                                                         "tag:yaml.org,2002:seq",
                                                         "tag:yaml.org,2002:map"};
    return std::any_of(tags.begin(), tags.end(), [&](const char *known) { return tag == known; });
}

qsizetype pastProperties(const QByteArray &source, Extent extent)
{
    qsizetype at = extent.begin;
    while (at < extent.end) {
        const char byte = source.at(at);
        if (byte == '&' || byte == '!') {
            while (at < extent.end && !QByteArrayView(" \t\r\n,]}").contains(source.at(at)))
                ++at;
        } else if (byte == '#') {
            at = lineTextEnd(source, at);
        } else if (QByteArrayView(" \t\r\n").contains(byte)) {
            ++at;
        } else {
            break;
        }
    }
    return qMin(at, extent.end);
}

bool isPlaceholder(const QByteArray &source, const DataNode &node)
{
    const QByteArrayView bytes = QByteArrayView(source).sliced(node.extent.begin, node.extent.length());
    return node.inBrackets && !node.isShared && node.children.size() == 1 &&
           node.children.constFirst().extent.length() == 0 && bytes.startsWith("{{") && bytes.endsWith("}}");
}

QByteArray withoutTabs(const QByteArray &source, Extent text, std::vector<qsizetype> &offsets)
{
    QByteArray result;
    bool isIndent = true;
    for (qsizetype at = text.begin; at < text.end; ++at) {
        const char byte = source.at(at);
        isIndent = isBreak(byte) || (isIndent && byte == '\t');
        const QByteArrayView bytes = isIndent && byte == '\t' ? QByteArrayView("  ") : QByteArrayView(&byte, 1);
        result += bytes;
        for (qsizetype copy = 0; copy < bytes.size() && (byte & 0xC0) != 0x80; ++copy)
            offsets.push_back(at - text.begin);
    }
    offsets.push_back(text.length());
    return result;
}

} // namespace galley::model
