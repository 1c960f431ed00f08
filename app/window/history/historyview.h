// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/history.h"
#include "app/backgroundjob.h"
#include "app/librarythread.h"
#include "app/window/parts/appearance.h"

#include <QFont>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QSlider;
class QTextBrowser;
class QTextDocument;

namespace galley::app {

class HistoryModel;
class OpenPost;

/// The time line of the open post, where paper and proof stand otherwise: slide or step through its earlier texts, see
/// word by word how each differs from the text as it is now, bring one back.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(LibraryThread &library, OpenPost &post, QWidget *parent);
    ~HistoryView() override;

    void applyAppearance();
    void setReadingFont(const QFont &font) { m_readingFont = font; }
    /// How the window was divided, and is to be again when this is closed.
    struct Behind
    {
        QList<int> sizes;
        bool hasProof = true;
    };
    void setBehind(const Behind &behind) { m_behind = behind; }
    const Behind &behind() const { return m_behind; }

Q_SIGNALS:
    void closed();
    void broughtBack(); ///< The post has another text in the library now.
    void problemMet(const galley::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// From the present text to an earlier one, to be read.
    struct Difference
    {
        bool isNone = false;
        std::shared_ptr<QTextDocument> document;
    };
    static Difference difference(const QByteArray &present, const QByteArray &past, const Appearance &look);

    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeReading();
    void load();
    void addCommits();
    void showTexts(const QList<PastText> &texts);
    void select(int row); ///< From list, slider or keyboard: all three follow.
    void showSelected();
    void compare();
    void showDifference(const PastText &past, const Result<Difference> &difference);
    void bringBack(const PastText &past, bool isUndo);
    std::optional<PastText> selected() const;

    LibraryThread &m_library;
    OpenPost &m_post;
    Behind m_behind;
    QFont m_readingFont;
    QString m_postId;
    QByteArray m_present; ///< The post's text as it is now.
    QList<model::Version> m_versions;
    QList<CommittedText> m_commits;
    HistoryModel *m_model;
    QLabel *m_heading = nullptr;
    QSlider *m_slider = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_body = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_difference = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_bringBack = nullptr;
    QWidget *m_done = nullptr;
    QLabel *m_doneWords = nullptr;
    QPushButton *m_undo = nullptr;
    std::shared_ptr<BackgroundJob> m_reading; ///< Of the repository.
    bool m_isShown = false;                   ///< Something was shown, and the list has had the keyboard.
    bool m_isComparing = false; ///< One text is read and compared; the one that is selected then comes next.
    std::optional<PastText> m_compared;
    std::shared_ptr<QTextDocument> m_document; ///< What m_text shows.
    qint64 m_versionBefore = 0;                ///< What Undo brings back.
};

} // namespace galley::app
