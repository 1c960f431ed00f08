// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/spellingchoice.h"

#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "model/post/frontmatter.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString settingsKey = u"editor/spelling"_s;
constexpr int afterOpeningMs = 300; // Dictionaries take their time; the text comes first.

} // namespace

QString languageOf(const QByteArray &source)
{
    const Result<model::FrontMatter> frontMatter = model::FrontMatter::parse(source);
    if (!frontMatter)
        return {};
    for (const QString &key : {u"lang"_s, u"language"_s, u"locale"_s}) {
        if (const QString language = frontMatter->text(key); !language.isEmpty())
            return language;
    }
    return {};
}

QStringList dictionariesFor(const QString &language, const QStringList &there)
{
    const QString name = QString(language).replace(u'-', u'_');
    if (there.contains(name))
        return {name};
    const QString start = name.section(u'_', 0, 0).toLower();
    QStringList found;
    for (const QString &dictionary : there) {
        if (dictionary.section(u'_', 0, 0) == start)
            found.append(dictionary);
    }
    return found;
}

SpellingChoice::SpellingChoice(Paper &paper, OpenPost &post)
    : QObject(&paper)
    , m_paper(paper)
    , m_post(post)
{
    connect(&post, &OpenPost::opened, this,
            [this] { QTimer::singleShot(afterOpeningMs, this, &SpellingChoice::apply); });
}

void SpellingChoice::apply()
{
    const QString language = m_post.isOpen() ? languageOf(m_post.sourceOnPaper()) : QString();
    const QStringList chosenOnes = chosen();
    if (chosenOnes.isEmpty() || language.isEmpty()) {
        m_paper.editor().setSpelling(chosenOnes);
        return;
    }
    const QStringList own = dictionariesFor(language, m_paper.editor().spellingLanguages());
    m_paper.editor().setSpelling(own.isEmpty() ? chosenOnes : own);
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
