// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/template.h"

#include <QCoreApplication>

#include <kainjow/mustache.hpp>

namespace galley::publish {

namespace mustache = kainjow::mustache;

class Template::Private
{
public:
    explicit Private(const std::string &text)
        : parsed(text)
    {
    }
    mustache::mustache parsed;
};

namespace {

mustache::data toData(const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        return mustache::data(value.toBool());
    case QMetaType::QString:
    case QMetaType::QByteArray: {
        const QByteArray text = value.toByteArray();
        if (text.isEmpty())
            return mustache::data(false); // So that {{#name}} asks whether there is a text.
        return mustache::data(text.toStdString());
    }
    case QMetaType::QVariantList: {
        mustache::data list(mustache::data::type::list);
        for (const QVariant &item : value.toList())
            list.push_back(toData(item));
        return list;
    }
    case QMetaType::QVariantMap: {
        mustache::data object(mustache::data::type::object);
        const QVariantMap map = value.toMap();
        for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
            object.set(entry.key().toStdString(), toData(entry.value()));
        return object;
    }
    default:
        return mustache::data(false);
    }
}

/// The parser ends what it says with the place of the fault, counted in bytes.
qsizetype lineOf(const QString &message, const QByteArray &text)
{
    const qsizetype place = message.section(u' ', -1).toLongLong();
    return text.first(qBound(qsizetype(0), place, text.size())).count('\n') + 1;
}

} // namespace

Template::Template() = default;
Template::Template(Template &&) noexcept = default;
Template &Template::operator=(Template &&) noexcept = default;
Template::~Template() = default;

Result<Template> Template::parse(const QString &name, const QByteArray &text)
{
    Template made;
    made.d = std::make_unique<Private>(text.toStdString());
    if (made.d->parsed.is_valid())
        return made;
    const QString message = QString::fromStdString(made.d->parsed.error_message());
    return std::unexpected(
        Error{QCoreApplication::translate("Template", "%1, line %2: The template cannot be read.")
                  .arg(name)
                  .arg(lineOf(message, text)),
              QCoreApplication::translate("Template", "A {{tag}} or {{#section}} that starts there is not closed."),
              message});
}

QByteArray Template::render(const QVariantMap &values)
{
    return QByteArray::fromStdString(d->parsed.render(toData(values)));
}

} // namespace galley::publish
