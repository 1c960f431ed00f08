// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/translationsline.h"

#include "app/librarythread.h"
#include "app/window/paper/openpost.h"
#include "model/library/sites/translations.h"
#include "model/site/languages/sitelanguage.h"

#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// “français” of “fr” and “fr_CA”; what is no language that Qt knows stays as the site spells it.
QString spokenLanguage(const QString &code)
{
    const QLocale locale(QString(code).replace(u'-', u'_'));
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace

TranslationsLine::TranslationsLine(LibraryThread &library, OpenPost &post, QWidget *parent)
    : QLabel(parent)
    , m_library(library)
    , m_post(post)
{
    setObjectName(u"inspectorTranslations"_s);
    setAccessibleName(tr("This post in other languages"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    connect(this, &QLabel::linkActivated, this, [this](const QString &id) { m_post.open(id); });
    connect(&m_post, &OpenPost::opened, this, &TranslationsLine::ask);
    connect(&m_post, &OpenPost::allSaved, this, &TranslationsLine::ask);
    connect(&m_post, &OpenPost::closed, this, &QWidget::hide);
}

void TranslationsLine::ask()
{
    struct Languages
    {
        QList<Translation> posts;
        QString ofSite;
    };
    m_library.then(
        this,
        [id = m_post.post().id, folder = m_post.site().folder](Library &library) {
            return Languages{translationsOf(library, id).value_or(QList<Translation>()), languageOfSite(QDir(folder))};
        },
        [this, id = m_post.post().id](const Languages &languages) {
            if (id != m_post.post().id)
                return;
            QStringList links;
            for (const Translation &other : languages.posts) {
                const QString code = other.language.isEmpty() ? languages.ofSite : other.language;
                const QString name = code.isEmpty() ? other.title : spokenLanguage(code);
                links.append(u"<a href=\"%1\">%2</a>"_s.arg(other.id, name.toHtmlEscaped()));
            }
            setText(tr("In other languages: %1").arg(links.join(u", "_s)));
            setVisible(!links.isEmpty());
        });
}

} // namespace galley::app
