// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

QStringList Words::languages()
{
    QStringList codes{u"en"_s};
    for (const QString &file : QDir(u":/words"_s).entryList({u"galley_*.qm"_s}))
        codes.append(file.mid(7).chopped(3));
    return codes;
}

QLocale Words::chosen()
{
    const QString code = QSettings().value("window/language"_L1).toString();
    const QLocale desktop = QLocale::system();
    // The desktop's own country is kept where it fits: dates in Vienna are not those in Berlin.
    if (code.isEmpty() || QLocale(code).language() == desktop.language())
        return desktop;
    return QLocale(code);
}

void Words::speak(const QLocale &locale)
{
    QCoreApplication *const application = QCoreApplication::instance();
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication *>(application))
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    auto *const words = new Words(application);
    if (!words->load(locale, u"galley"_s, u"_"_s, u":/words"_s)) {
        delete words;
        return;
    }
    // Qt's words first: who was installed last is asked first.
    auto *const qtWords = new QTranslator(application);
    if (qtWords->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    QCoreApplication::installTranslator(words);
    if (qobject_cast<QGuiApplication *>(application))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString Words::translate(const char *, const char *sourceText, const char *, int n) const
{
    return QTranslator::translate("Galley", sourceText, nullptr, n);
}

} // namespace galley::app
