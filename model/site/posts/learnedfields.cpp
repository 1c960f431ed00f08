// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/learnedfields.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostChoices = 8;
constexpr int mostValues = 40;

/// All that was seen of one key.
struct Seen
{
    QHash<FieldType, int> types;
    QHash<QString, int> values;
    int posts = 0;
    double place = 0; ///< Sum of where it stood among the others, from 0 to 1.
};

bool isDate(const FrontMatter &frontMatter, const QString &key)
{
    // A year alone, or a number, reads as a date too.
    static const QRegularExpression shape(u"\\d{1,4}[-/. ]\\S+[-/. ]\\d{1,4}"_s);
    return shape.match(frontMatter.text(key)).hasMatch() && frontMatter.date(key).isValid();
}

bool isImageAddress(const QString &text)
{
    static const QRegularExpression image(u"^\\S.*\\.(?:png|jpe?g|webp|gif|svg|avif)(?:[?#].*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return image.match(text).hasMatch();
}

FieldType commonest(const QHash<FieldType, int> &types)
{
    FieldType best = FieldType::Text;
    for (auto type = types.begin(); type != types.end(); ++type) {
        if (*type > types.value(best) || (*type == types.value(best) && type.key() < best))
            best = type.key();
    }
    return best;
}

LearnedField learned(const QString &key, const Seen &seen)
{
    LearnedField field{.key = key, .type = commonest(seen.types), .posts = seen.posts};
    QList<QPair<int, QString>> values;
    for (auto value = seen.values.begin(); value != seen.values.end(); ++value)
        values.append({-*value, value.key()});
    std::sort(values.begin(), values.end());
    const bool isChosen = values.size() <= mostChoices && seen.posts >= 3 * values.size();
    if (field.type == FieldType::Text && isChosen && !values.isEmpty())
        field.type = FieldType::Choice;
    for (const auto &value : std::as_const(values).first(std::min<qsizetype>(values.size(), mostValues)))
        field.values.append(value.second);
    return field;
}

} // namespace

FieldType fieldType(const FrontMatter &frontMatter, const QString &key)
{
    const QVariant value = frontMatter.value(key);
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        return FieldType::Flag;
    case QMetaType::LongLong:
    case QMetaType::Double:
        return FieldType::Number;
    case QMetaType::QDateTime:
        return FieldType::Date;
    case QMetaType::QVariantMap:
        return FieldType::Other;
    case QMetaType::QVariantList: {
        const QVariantList items = value.toList();
        const bool isOfTexts = std::all_of(items.begin(), items.end(), [](const QVariant &item) {
            return item.metaType().id() != QMetaType::QVariantList && item.metaType().id() != QMetaType::QVariantMap;
        });
        return isOfTexts ? FieldType::List : FieldType::Other;
    }
    default:
        if (isDate(frontMatter, key))
            return FieldType::Date;
        return isImageAddress(frontMatter.text(key)) ? FieldType::Image : FieldType::Text;
    }
}

QList<LearnedField> learnFields(const SiteKind &kind, const QList<QByteArray> &sources)
{
    std::map<QString, Seen> all;
    for (const QByteArray &source : sources) {
        const Result<FrontMatter> frontMatter = kind.parse(source);
        if (!frontMatter)
            continue;
        const QStringList keys = frontMatter->keys();
        for (qsizetype index = 0; index < keys.size(); ++index) {
            const QString &key = keys.at(index);
            Seen &seen = all[key];
            ++seen.posts;
            seen.place += double(index) / double(keys.size());
            const FieldType type = fieldType(*frontMatter, key);
            const QString text = frontMatter->text(key);
            const bool isEmpty = text.trimmed().isEmpty() && frontMatter->list(key).isEmpty();
            if (!isEmpty || type == FieldType::Other) // An empty value tells nothing.
                ++seen.types[type];
            if (type == FieldType::List) {
                for (const QString &item : frontMatter->list(key))
                    ++seen.values[item];
            } else if (type == FieldType::Text && !text.trimmed().isEmpty()) {
                ++seen.values[text.trimmed()];
            }
        }
    }
    QList<QPair<double, LearnedField>> placed;
    for (const auto &[key, seen] : all)
        placed.append({seen.place / seen.posts, learned(key, seen)});
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<LearnedField> fields;
    for (const auto &each : std::as_const(placed))
        fields.append(each.second);
    return fields;
}

} // namespace galley::model
