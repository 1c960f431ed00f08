// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

namespace galley::publish {

/// What a theme says itself, in the language of the site and never in that of the machine: “Older posts”.
class PageWords
{
public:
    /// `language`: "de", "pt-BR"; English stands in for what we have no words of.
    explicit PageWords(const QString &language);

    QString operator()(const QString &key) const { return m_words.value(key).toString(); }
    const QVariantMap &all() const { return m_words; }

private:
    QVariantMap m_words;
};

} // namespace galley::publish
