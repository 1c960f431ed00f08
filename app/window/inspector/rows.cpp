// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/rows.h"

#include "app/window/inspector/chipsfield.h"
#include "app/window/inspector/coverfield.h"
#include "app/window/inspector/datefield.h"
#include "app/window/inspector/simplefields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int rareShare = 20; ///< A key that fewer than one of so many posts have is not offered.

QString tr(const char *text) { return QCoreApplication::translate("Inspector", text); }

/// Our own fields in the order in which an author thinks of them.
QList<RowPlan> ownRows()
{
    return {{u"title"_s, tr("&Title"), u"inspectorTitle"_s},
            {u"slug"_s, tr("&Slug"), u"inspectorSlug"_s},
            {u"date"_s, tr("&Date"), u"inspectorDate"_s, FieldType::Date},
            {u"tags"_s, tr("Ta&gs"), u"inspectorTags"_s, FieldType::List},
            {u"categories"_s, tr("&Categories"), u"inspectorCategories"_s, FieldType::List},
            {u"description"_s, tr("D&escription"), u"inspectorDescription"_s},
            {u"draft"_s, {}, u"inspectorDraft"_s, FieldType::Flag}};
}

/// Whether the author can edit it as one value here.
bool isPlain(FieldType type) { return type != FieldType::Other; }

} // namespace

QList<RowPlan> planRows(const SiteKind &kind, const QList<LearnedField> &learned, const QByteArray &head)
{
    const Result<FrontMatter> frontMatter = kind.parse(head);
    if (!frontMatter)
        return {};
    int most = 0;
    for (const LearnedField &field : learned)
        most = qMax(most, field.posts);
    const auto isUsed = [&](const QString &key) {
        return frontMatter->contains(key) || std::ranges::any_of(learned, [&key](const LearnedField &field) {
                   return field.key.compare(key, Qt::CaseInsensitive) == 0;
               });
    };
    QList<RowPlan> rows;
    QStringList taken;
    for (const RowPlan &own : ownRows()) {
        const QString key = kind.keyFor(*frontMatter, own.field);
        taken.append(key.toLower());
        if (own.field != "categories"_L1 || isUsed(key))
            rows.append(own);
    }
    const auto add = [&](const LearnedField &field) {
        if (taken.contains(field.key.toLower()) || !isPlain(field.type))
            return;
        taken.append(field.key.toLower());
        rows.append({field.key, field.type == FieldType::Flag ? QString() : field.key, u"inspector-"_s + field.key,
                     field.type, field.values});
    };
    for (const LearnedField &field : learned) {
        if (field.posts * rareShare >= most)
            add(field);
    }
    for (const QString &key : frontMatter->keys())
        add({.key = key, .type = fieldType(*frontMatter, key)});
    return rows;
}

MetadataField *makeEditor(const RowPlan &plan, OpenPost &post, QWidget *parent)
{
    const QString name = QString(plan.caption.isEmpty() ? plan.field : plan.caption).remove(u'&');
    switch (plan.type) {
    case FieldType::Date:
        return new DateField(name, parent);
    case FieldType::List: {
        auto *chips = new ChipsField(name, parent);
        QList<LabelCount> known;
        for (const QString &value : plan.values)
            known.append({value, 0});
        chips->setKnown(known);
        return chips;
    }
    case FieldType::Flag:
        return new FlagField(name, plan.field == "draft"_L1 ? tr("D&raft: not to be published") : plan.field, parent);
    case FieldType::Choice:
        return new ChoiceField(name, plan.values, parent);
    case FieldType::Image:
        return new CoverField(name, post, parent);
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Other:
        break;
    }
    if (plan.field == "description"_L1)
        return new LongTextField(name, parent);
    return new TextField(name, plan.field == "title"_L1, parent);
}

} // namespace galley::app
