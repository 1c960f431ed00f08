// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"

#include <QTimer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace galley::app {

class OpenPost;

/// Where should this link lead? An address, or words of the title of another post of the site: that one is linked in
/// the form that the site's kind keeps right.
class LinkSheet : public Sheet
{
    Q_OBJECT

public:
    /// `text`: what is selected, to be the link's text. `address`: a first guess, selected with it or copied.
    LinkSheet(LibraryThread &library, OpenPost &post, const QString &text, const QString &address, QWidget *window);

Q_SIGNALS:
    /// `text` may be empty; it is Markdown.
    void chosen(const QString &text, const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Target
    {
        QString title;
        QString link;
        QString where; ///< Date or path, to tell posts of one name apart.
    };
    void search();
    void show(const QList<Target> &targets);
    void confirm();

    LibraryThread &m_library;
    OpenPost &m_post;
    QLineEdit *m_address; ///< Made first: it gets the focus first.
    QListWidget *m_list;
    QLineEdit *m_text;
    QPushButton *m_insert;
    QTimer m_soon; ///< Letters typed in a row are looked for once.
    int m_asked = 0;
    bool m_textWasGiven = false;
};

} // namespace galley::app
