// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/savedfilters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"lists/filters"_s;

QString tr(const char *text) { return QCoreApplication::translate("SavedFilters", text); }

Result<> keepAll(Library &library, QList<SavedFilter> filters)
{
    std::ranges::sort(filters, [](const SavedFilter &left, const SavedFilter &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    QJsonArray array;
    for (const SavedFilter &saved : filters)
        array.append(QJsonObject{{u"name"_s, saved.name},
                                 {u"filter"_s, QJsonDocument::fromJson(filterToJson(saved.filter)).object()}});
    return library.remember(key, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void removeNamed(QList<SavedFilter> &filters, const QString &name)
{
    filters.removeIf([&name](const SavedFilter &saved) { return saved.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Error namelessError() { return {tr("A filter needs a name to be found again."), tr("Type a name for it."), {}}; }

} // namespace

Result<QList<SavedFilter>> savedFilters(Library &library)
{
    const auto json = library.recall(key);
    if (!json)
        return std::unexpected(json.error());
    QList<SavedFilter> filters;
    for (const QJsonValue value : QJsonDocument::fromJson(*json).array()) {
        const QJsonObject object = value.toObject();
        filters.append({object.value(u"name"_s).toString(),
                        filterFromJson(QJsonDocument(object.value(u"filter"_s).toObject()).toJson())});
    }
    return filters;
}

Result<> saveFilter(Library &library, const QString &name, const PostFilter &filter)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return std::unexpected(namelessError());
    auto filters = savedFilters(library);
    if (!filters)
        return std::unexpected(filters.error());
    removeNamed(*filters, wanted);
    SavedFilter saved{wanted, filter};
    saved.filter.site.clear();
    filters->append(saved);
    return keepAll(library, *filters);
}

Result<> renameFilter(Library &library, const QString &name, const QString &newName)
{
    const QString wanted = newName.simplified();
    if (wanted.isEmpty())
        return std::unexpected(namelessError());
    auto filters = savedFilters(library);
    if (!filters)
        return std::unexpected(filters.error());
    const auto found = std::ranges::find(*filters, name, &SavedFilter::name);
    if (found == filters->end())
        return std::unexpected(
            Error{tr("There is no saved filter “%1”.").arg(name), tr("Choose one of those that are listed."), {}});
    SavedFilter renamed = *found;
    renamed.name = wanted;
    removeNamed(*filters, name);
    removeNamed(*filters, wanted);
    filters->append(renamed);
    return keepAll(library, *filters);
}

Result<> removeFilter(Library &library, const QString &name)
{
    auto filters = savedFilters(library);
    if (!filters)
        return std::unexpected(filters.error());
    removeNamed(*filters, name);
    return keepAll(library, *filters);
}

} // namespace galley::model
