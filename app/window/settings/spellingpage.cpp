// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/paper/paper.h"
#include "app/window/paper/spellingchoice.h"
#include "app/window/settings/settingspage.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int wordsHeightPx = 160;

class SpellingPage : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(SpellingPage)

public:
    explicit SpellingPage(MainWindow &window)
        : SettingsPage(tr("Spelling"))
        , m_window(window)
        , m_words(new QListWidget(this))
        , m_forget(new QPushButton(tr("&Forget the word"), this))
    {
        addHint(tr("Words are right if one of these languages knows them. A post that names its own language, or whose "
                   "site does, is read in that one."));
        addLanguages();
        addWords();
    }

private:
    void addLanguages()
    {
        const QStringList there = m_window.paper().editor().spellingLanguages();
        const QStringList on = m_window.spelling().chosen();
        for (const QString &language : there) {
            auto *box = new QCheckBox(u"%1 (%2)"_s.arg(QLocale(language).nativeLanguageName(), language), this);
            box->setObjectName(u"language_"_s + language);
            box->setChecked(on.contains(language));
            QObject::connect(box, &QCheckBox::toggled, this, [this, language](bool checked) {
                m_window.spelling().choose(language, checked);
                showWords();
            });
            addWide(box);
        }
        if (there.isEmpty())
            addHint(tr("There is no dictionary. Install one for your language (hunspell)."));
    }

    void addWords()
    {
        m_words->setObjectName(u"ownWords"_s);
        m_words->setAccessibleName(tr("Words of your own"));
        m_words->setFixedHeight(wordsHeightPx);
        m_forget->setObjectName(u"forgetWord"_s);
        QObject::connect(m_words, &QListWidget::currentRowChanged, this,
                         [this](int row) { m_forget->setEnabled(row >= 0); });
        QObject::connect(m_forget, &QPushButton::clicked, this, [this] {
            if (const QListWidgetItem *item = m_words->currentItem()) {
                m_window.paper().editor().forgetWord(item->text());
                showWords();
            }
        });
        addHint(
            tr("Words of your own. A right click on an underlined word learns it; other programs know it then too."));
        addWide(m_words);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_forget);
        layout->addStretch();
        addWide(row);
        showWords();
    }

    void showWords()
    {
        m_words->clear();
        m_words->addItems(m_window.paper().editor().learnedWords());
        m_forget->setEnabled(m_words->currentRow() >= 0);
    }

    MainWindow &m_window;
    QListWidget *m_words;
    QPushButton *m_forget;
};

} // namespace

SettingsPage *makeSpellingPage(MainWindow &window) { return new SpellingPage(window); }

} // namespace galley::app
