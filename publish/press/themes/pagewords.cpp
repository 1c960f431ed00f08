// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/themes/pagewords.h"

#include "model/post/datafile.h"
#include "publish/press/themes/themefiles.h"

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

const QVariantMap &wordsOfLanguages()
{
    static const QVariantMap all = [] {
        const QString name = u"words.toml"_s;
        const Result<QVariantMap> read = model::readData(model::DataFormat::Toml, builtInThemeFile(name), name);
        Q_ASSERT(read); // Built in.
        return read.value_or(QVariantMap());
    }();
    return all;
}

} // namespace

PageWords::PageWords(const QString &language)
    : m_words(wordsOfLanguages().value(u"en"_s).toMap())
{
    m_words.insert(wordsOfLanguages().value(language.section(u'-', 0, 0).toLower()).toMap());
}

} // namespace galley::publish
