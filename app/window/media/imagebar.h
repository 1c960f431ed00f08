// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/media/tidyimage.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::app {

class ImageOptions;

/// Asks, below the text, what an image that was put in it shows. Nothing is lost by not answering.
class ImageBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImageBar(QWidget *parent);

    struct Question
    {
        QString name;
        QString facts; ///< Size and what was done to it.
        QImage picture;
        QString alt;
        editor::ImageTidying tidying;
        int number = 1; ///< Of `count` images that came together.
        int count = 1;
        bool isOfPixels = true; ///< Size and format can be chosen.
    };
    void ask(const Question &question);
    void showCount(const QString &name, int number, int count);
    void showFacts(const QString &facts);
    void showBusy(const QString &words); ///< Something slow goes on; nothing is asked yet.
    void close();                        ///< Without a word.

Q_SIGNALS:
    void altTyped(const QString &alt);
    void answered();   ///< What it shows is said, or left for later.
    void decoration(); ///< It shows nothing that needs words.
    void dismissed();
    void tidyingChanged(const galley::editor::ImageTidying &tidying);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_words;
    QLineEdit *m_alt;
    QLabel *m_facts;
    QPushButton *m_decoration;
    QPushButton *m_done;
    QPushButton *m_more;
    ImageOptions *m_options;
};

} // namespace galley::app
