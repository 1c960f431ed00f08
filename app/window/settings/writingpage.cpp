// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/paper/paper.h"
#include "app/window/settings/settingspage.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/writingsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using editor::TextLook;

constexpr QSize numberSize(150, 32);

class WritingPage : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(WritingPage)

public:
    explicit WritingPage(WritingSettings &writing)
        : SettingsPage(tr("Writing"))
        , m_writing(writing)
    {
        addType();
        addModes();
    }

private:
    template<typename Change>
    void change(Change change)
    {
        TextLook look = m_writing.look();
        change(look);
        m_writing.setLook(look);
    }

    void addType()
    {
        const TextLook &look = m_writing.look();
        auto *family = new QComboBox(this);
        family->setObjectName(u"textFont"_s);
        family->setMinimumWidth(280);
        family->addItem(tr("The desktop's own serif"), QString());
        for (const QString &each : QFontDatabase::families()) {
            if (!QFontDatabase::isPrivateFamily(each) && QFontDatabase::isSmoothlyScalable(each))
                family->addItem(each, each);
        }
        family->setCurrentIndex(std::max(0, family->findData(look.family)));
        QObject::connect(family, &QComboBox::currentIndexChanged, this, [this, family] {
            change([family](TextLook &to) { to.family = family->currentData().toString(); });
        });
        addRow(tr("&Font of the text"), family);

        addRow(tr("&Size"), number("textSize", look.sizePx, TextLook::leastSizePx, TextLook::mostSizePx, tr(" px"),
                                   [](TextLook &to, int value) { to.sizePx = value; }));
        addRow(tr("&Width of the column"),
               number("textMeasure", look.measure, TextLook::leastMeasure, TextLook::mostMeasure, tr(" characters"),
                      [](TextLook &to, int value) { to.measure = value; }));
        auto *spacing = new QDoubleSpinBox(this);
        spacing->setMinimumSize(numberSize);
        spacing->setObjectName(u"textLineHeight"_s);
        spacing->setRange(TextLook::leastLineHeight, TextLook::mostLineHeight);
        spacing->setSingleStep(0.1);
        spacing->setDecimals(1);
        spacing->setValue(look.lineHeight);
        QObject::connect(spacing, &QDoubleSpinBox::valueChanged, this,
                         [this](double value) { change([value](TextLook &to) { to.lineHeight = value; }); });
        addRow(tr("&Line spacing"), spacing);
    }

    QSpinBox *number(const char *name, int value, int least, int most, const QString &unit,
                     void (*set)(TextLook &, int))
    {
        auto *box = new QSpinBox(this);
        box->setMinimumSize(numberSize);
        box->setObjectName(QLatin1StringView(name));
        box->setRange(least, most);
        box->setSuffix(unit);
        box->setValue(value);
        QObject::connect(box, &QSpinBox::valueChanged, this,
                         [this, set](int to) { change([set, to](TextLook &look) { set(look, to); }); });
        return box;
    }

    void addModes()
    {
        auto *focus = new QComboBox(this);
        focus->setObjectName(u"focusMode"_s);
        focus->addItems({tr("The whole text"), tr("The paragraph"), tr("The sentence")});
        focus->setCurrentIndex(int(m_writing.focus()));
        QObject::connect(focus, &QComboBox::currentIndexChanged, this,
                         [this](int index) { m_writing.setFocus(editor::Focus(index)); });
        addRow(tr("Focus &on"), focus);

        auto *typewriter = new QCheckBox(tr("&Typewriter: the cursor's line stays at one height"), this);
        typewriter->setObjectName(u"typewriterMode"_s);
        typewriter->setChecked(m_writing.isTypewriter());
        QObject::connect(typewriter, &QCheckBox::toggled, this, [this](bool on) { m_writing.setTypewriter(on); });
        addWide(typewriter);

        auto *preview = new QCheckBox(tr("Show the &preview in full screen too"), this);
        preview->setObjectName(u"fullScreenPreview"_s);
        preview->setChecked(m_writing.showsPreviewInFullScreen());
        QObject::connect(preview, &QCheckBox::toggled, this, [this](bool on) { m_writing.setPreviewInFullScreen(on); });
        addWide(preview);
    }

    WritingSettings &m_writing;
};

} // namespace

SettingsPage *makeWritingPage(MainWindow &window) { return new WritingPage(window.modes().writing()); }

} // namespace galley::app
