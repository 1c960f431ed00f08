// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/spellingchoice.h"

#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "model/site/languages/postlanguage.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString settingsKey = u"editor/spelling"_s;
constexpr int afterOpeningMs = 300; // Dictionaries take their time; the text comes first.

/// “de” of “de-AT”.
QString baseOf(const QString &language) { return QString(language).replace(u'-', u'_').section(u'_', 0, 0).toLower(); }

} // namespace

QStringList dictionariesFor(const QString &language, const QStringList &there)
{
    const QString name = QString(language).replace(u'-', u'_');
    if (there.contains(name))
        return {name};
    QStringList found;
    for (const QString &dictionary : there) {
        if (baseOf(dictionary) == baseOf(language))
            found.append(dictionary);
    }
    return found;
}

QStringList readingDictionaries(const QString &language, const QStringList &chosen, const QStringList &there)
{
    const QString start = baseOf(language);
    QStringList preferred;
    for (const QString &dictionary : chosen) {
        if (baseOf(dictionary) == start)
            preferred.append(dictionary);
    }
    const QStringList own = dictionariesFor(language, there);
    const bool isExact = own.size() == 1 && own.constFirst() == QString(language).replace(u'-', u'_');
    return isExact || preferred.isEmpty() ? own : preferred;
}

SpellingChoice::SpellingChoice(Paper &paper, OpenPost &post)
    : QObject(&paper)
    , m_paper(paper)
    , m_post(post)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterOpeningMs);
    connect(&m_soon, &QTimer::timeout, this, &SpellingChoice::apply);
    connect(&post, &OpenPost::opened, &m_soon, qOverload<>(&QTimer::start));
    connect(&post, &OpenPost::fieldsChanged, &m_soon, qOverload<>(&QTimer::start)); // The language may be one of them.
}

void SpellingChoice::apply()
{
    const QStringList chosenOnes = chosen();
    const QString language = chosenOnes.isEmpty() ? QString() : languageOfPost();
    if (language.isEmpty()) {
        m_paper.editor().setSpelling(chosenOnes);
        return;
    }
    // Without a dictionary of its language nothing is marked: by another one's every word would be wrong.
    m_paper.editor().setSpelling(readingDictionaries(language, chosenOnes, m_paper.editor().spellingLanguages()));
}

QString SpellingChoice::languageOfPost() const
{
    return m_post.isOpen() ? model::languageOfPost(m_post.sourceOnPaper(), m_post.site()) : QString();
}

QStringList SpellingChoice::chosen()
{
    const QSettings settings;
    if (settings.contains(settingsKey))
        return settings.value(settingsKey).toStringList();
    const QStringList there = m_paper.editor().spellingLanguages();
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (const QStringList found = dictionariesFor(language, there); !found.isEmpty())
            return found.contains(u"en_US"_s) ? QStringList{u"en_US"_s} : QStringList{found.first()};
    }
    return {};
}

void SpellingChoice::choose(const QString &language, bool on)
{
    QStringList languages = chosen();
    languages.removeAll(language);
    if (on)
        languages.append(language);
    QSettings().setValue(settingsKey, languages);
    apply();
}

void SpellingChoice::fill(QMenu &menu)
{
    menu.clear();
    const QStringList there = m_paper.editor().spellingLanguages();
    const QStringList on = chosen();
    for (const QString &language : there) {
        const QLocale locale(language);
        const QString name = u"%1 (%2)"_s.arg(locale.nativeLanguageName(), language);
        QAction *action = menu.addAction(name, this, [this, language](bool checked) { choose(language, checked); });
        action->setCheckable(true);
        action->setChecked(on.contains(language));
    }
    if (there.isEmpty())
        menu.addAction(tr("There is no dictionary. Install one for your language (hunspell)."))->setEnabled(false);
}

} // namespace galley::app
