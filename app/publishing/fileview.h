// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/backgroundjob.h"
#include "publish/git/textdiff.h"
#include "publish/plan/sheet/planview.h"

#include <QStackedWidget>

class QTextBrowser;

namespace galley::app {

class ImagePair;

/// What changes in one file: a post's fields as a table and its text as prose, a picture old and new, other files line
/// by line. Compared off the GUI thread.
class FileView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FileView(QWidget *parent);
    ~FileView() override;

    void show(const model::Site &site, const publish::ShownChange &change);
    void showWords(const QString &words); ///< In the place of a file.
    void showPlain(const QString &text);  ///< The same for technical words.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Compared
    {
        publish::ShownChange change;
        publish::PostChange post;
        QList<publish::DiffLine> lines;
    };
    void showCompared();

    QTextBrowser *m_text;
    ImagePair *m_images;
    Compared m_compared;
    bool m_isCompared = false;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
