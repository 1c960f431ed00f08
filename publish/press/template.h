// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QVariantMap>

#include <memory>

namespace galley::publish {

/// A Mustache template. {{name}} is escaped for HTML, {{{name}}} is not. Not for two threads at a time.
class Template
{
public:
    /// Errors: the template cannot be parsed; `name` stands in the message.
    static Result<Template> parse(const QString &name, const QByteArray &text);
    Template(Template &&) noexcept;
    Template &operator=(Template &&) noexcept;
    ~Template();

    /// Values are QString, QByteArray (UTF-8), bool, QVariantList and QVariantMap; others count as absent.
    QByteArray render(const QVariantMap &values);

private:
    Template();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace galley::publish
