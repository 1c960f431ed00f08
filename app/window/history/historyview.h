// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/history.h"
#include "app/backgroundjob.h"
#include "app/librarythread.h"
#include "publish/git/worddiff.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QSlider;
class QTextBrowser;

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

    void applyAppearance();
    /// Whether the proof is to come again when this is closed.
    void setProofBehind(bool isBehind) { m_isProofBehind = isBehind; }
    bool isProofBehind() const { return m_isProofBehind; }

Q_SIGNALS:
    void closed();
    void broughtBack(); ///< The post has another text in the library now.
    void problemMet(const galley::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeReading();
    void load();
    void addCommits();
    void showTexts(const QList<PastText> &texts);
    void select(int row); ///< From list, slider or keyboard: all three follow.
    void showSelected();
    void compare();
    void showDifference(const PastText &past, const Result<QList<publish::WordRun>> &runs);
    void bringBack(const PastText &past, bool isUndo);
    std::optional<PastText> selected() const;

    LibraryThread &m_library;
    OpenPost &m_post;
    QString m_postId;
    QByteArray m_present; ///< The post's text as it is now.
    QList<model::Version> m_versions;
    QList<CommittedText> m_commits;
    HistoryModel *m_model;
    QLabel *m_heading;
    QSlider *m_slider;
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_body;
    QLabel *m_time;
    QLabel *m_difference;
    QTextBrowser *m_text;
    QPushButton *m_bringBack;
    QWidget *m_done;
    QLabel *m_doneWords;
    QPushButton *m_undo;
    std::shared_ptr<BackgroundJob> m_reading; ///< Of the repository.
    bool m_isComparing = false; ///< One text is read and compared; the one that is selected then comes next.
    std::optional<PastText> m_compared;
    bool m_isProofBehind = true;
    qint64 m_versionBefore = 0; ///< What Undo brings back.
};

} // namespace galley::app
