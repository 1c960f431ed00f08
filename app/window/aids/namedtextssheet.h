// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"

#include <QList>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace galley::app {

/// A text that the author gave a name to: a snippet, a template.
struct NamedText
{
    QString name;
    QString trigger; ///< Of a snippet: what is typed before Tab.
    QString text;
    bool isDefault = false; ///< Of a template: every new post begins as it does; one at most.

    bool operator==(const NamedText &) const = default;
};

/// The texts of one kind, to be added, changed and removed; what was done is told once, when the sheet is confirmed.
class NamedTextsSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Kind { Snippets, Templates };
    NamedTextsSheet(Kind kind, const QList<NamedText> &texts, QWidget *window);

Q_SIGNALS:
    void changed(const QList<galley::app::NamedText> &texts);

private:
    void add();
    void remove();
    void showCurrent();
    void take();
    void chooseDefault(bool isDefault);
    void confirm();

    QList<NamedText> m_texts;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_trigger; ///< Hidden for templates.
    QPlainTextEdit *m_text;
    QCheckBox *m_default; ///< Hidden for snippets.
    bool m_isShowing = false;
};

} // namespace galley::app
