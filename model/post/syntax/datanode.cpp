// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/datanode.h"

#include "model/post/dates.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

const DataNode *DataNode::child(const QString &childKey) const
{
    const qsizetype index = indexOf(childKey);
    return index < 0 ? nullptr : &children.at(index);
}

qsizetype DataNode::indexOf(const QString &childKey) const
{
    if (kind != DataKind::Map)
        return -1;
    qsizetype found = -1;
    for (qsizetype index = 0; index < children.size() && !(firstCounts && found >= 0); ++index) {
        if (children.at(index).key == childKey)
            found = index;
    }
    return found;
}

namespace {

/// Members with those of a YAML merge (<<) that they do not override.
QVariantMap mapValue(const DataNode &node)
{
    QVariantMap map;
    if (const DataNode *merge = node.child(u"<<"_s)) {
        if (merge->kind == DataKind::Map)
            map = mapValue(*merge);
        for (auto source = merge->children.crbegin();
             merge->kind == DataKind::List && source != merge->children.crend(); ++source) {
            if (source->kind == DataKind::Map)
                map.insert(mapValue(*source));
        }
    }
    for (const DataNode &member : node.children) {
        if (member.key != u"<<"_s)
            map.insert(member.key, member.value());
    }
    return map;
}

} // namespace

QStringList DataNode::itemTexts() const
{
    QStringList texts;
    for (const DataNode &item : children)
        texts.append(item.text);
    return texts;
}

QVariant DataNode::value() const
{
    switch (kind) {
    case DataKind::Null:
        return {};
    case DataKind::Text:
        return text;
    case DataKind::Flag:
    case DataKind::Integer:
    case DataKind::Real:
        return scalar;
    case DataKind::Date: {
        const QDateTime date = dateFromText(text);
        return date.isValid() ? QVariant(date) : QVariant(text);
    }
    case DataKind::List: {
        QVariantList list;
        for (const DataNode &item : children)
            list.append(item.value());
        return list;
    }
    case DataKind::Map:
        break;
    }
    return mapValue(*this);
}

namespace {

const DataNode *mergedChild(const DataNode &map, const QString &key)
{
    const DataNode *merge = map.child(u"<<"_s);
    if (!merge)
        return nullptr;
    if (merge->kind == DataKind::Map)
        return merge->child(key);
    for (const DataNode &source : merge->children) {
        if (const DataNode *found = source.child(key))
            return found;
    }
    return nullptr;
}

} // namespace

const DataNode *nodeAt(const DataNode &root, const QStringList &path)
{
    const DataNode *node = &root;
    for (const QString &key : path) {
        const DataNode *next = node->child(key);
        node = next ? next : mergedChild(*node, key);
        if (!node)
            return nullptr;
    }
    return node;
}

const DataNode *ownNodeAt(const DataNode &root, const QStringList &path)
{
    const DataNode *node = &root;
    for (const QString &key : path) {
        node = node->child(key);
        if (!node)
            return nullptr;
    }
    return node;
}

DataNode withoutNode(DataNode root, const QStringList &path)
{
    const qsizetype index = root.indexOf(path.constFirst());
    if (index < 0)
        return root;
    if (path.size() > 1)
        root.children[index] = withoutNode(root.children.at(index), path.sliced(1));
    const DataNode &child = root.children.at(index);
    if (path.size() == 1 || (child.kind != DataKind::List && child.children.isEmpty()))
        root.children.removeAt(index);
    return root;
}

ReadProblem tooLarge(int line)
{
    return {
        line, QCoreApplication::translate("DataNode", "Write the values here without so many levels or aliases."), {}};
}

int lineNumber(const QByteArray &text, qsizetype position)
{
    int line = 1;
    for (qsizetype at = 0; at < position && at < text.size(); ++at) {
        const bool isPair = text.at(at) == '\r' && at + 1 < text.size() && text.at(at + 1) == '\n';
        line += text.at(at) == '\n' || (text.at(at) == '\r' && !isPair) ? 1 : 0;
    }
    return line;
}

bool sameMeaning(const DataNode &left, const DataNode &right)
{
    return left.key == right.key && left.kind == right.kind && left.text == right.text &&
           std::equal(left.children.cbegin(), left.children.cend(), right.children.cbegin(), right.children.cend(),
                      sameMeaning);
}

} // namespace galley::model
