// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/words.h"
#include "app/window/mainwindow.h"
#include "app/window/paper/paper.h"
#include "app/window/settings/settingspage.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/writingsettings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

class LookPage : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(LookPage)

public:
    explicit LookPage(MainWindow &window)
        : SettingsPage(tr("Look"))
        , m_window(window)
    {
        auto *appearance = new QComboBox(this);
        appearance->setObjectName(u"appearanceChoice"_s);
        appearance->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
        appearance->setCurrentIndex(int(Appearance::chosen()));
        QObject::connect(appearance, &QComboBox::currentIndexChanged, this,
                         [this](int index) { m_window.setAppearance(Appearance::Choice(index)); });
        addRow(tr("&Window"), appearance);
        addLanguage();
        addTheme(tr("Colours of the text when it is &light"), "lightTheme", false);
        addTheme(tr("Colours of the text when it is &dark"), "darkTheme", true);
        addHint(tr("Galley's own keeps the words calm and colours only code. With another theme, links, quotes and "
                   "signs take its colours too. Letters are kept readable on the paper."));
    }

private:
    void addLanguage()
    {
        auto *box = new QComboBox(this);
        box->setObjectName(u"languageChoice"_s);
        box->addItem(tr("As the desktop"), QString());
        for (const QString &code : Words::languages()) {
            const QLocale language(code);
            box->addItem(code == "en"_L1 ? u"English"_s : language.nativeLanguageName(), code);
        }
        box->setCurrentIndex(std::max(0, box->findData(QSettings().value("window/language"_L1))));
        QObject::connect(box, &QComboBox::currentIndexChanged, this,
                         [box] { QSettings().setValue("window/language"_L1, box->currentData()); });
        addRow(tr("Lan&guage"), box);
        addHint(tr("Another language is spoken from Galley's next start."));
    }

    void addTheme(const QString &label, const char *name, bool isDark)
    {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1StringView(name));
        box->setMinimumWidth(240);
        box->addItem(tr("Galley"), QString());
        QStringList names;
        for (const model::HighlightTheme &theme : m_window.paper().editor().allThemes()) {
            if (theme.dark == isDark)
                names.append(theme.name);
        }
        names.sort(Qt::CaseInsensitive);
        for (const QString &each : std::as_const(names))
            box->addItem(each, each);
        const editor::HighlightThemes now = m_window.modes().writing().themes();
        box->setCurrentIndex(std::max(0, box->findData(isDark ? now.dark : now.light)));
        QObject::connect(box, &QComboBox::currentIndexChanged, this, [this, box, isDark] {
            editor::HighlightThemes themes = m_window.modes().writing().themes();
            (isDark ? themes.dark : themes.light) = box->currentData().toString();
            m_window.modes().writing().setThemes(themes);
        });
        addRow(label, box);
    }

    MainWindow &m_window;
};

} // namespace

SettingsPage *makeLookPage(MainWindow &window) { return new LookPage(window); }

} // namespace galley::app
