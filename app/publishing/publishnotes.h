// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publish/preview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace galley::app {

/// What the author should know before publishing: what looks like a secret, and what the check of the site found. What
/// stops the publish has a tick with which it does not.
class PublishNotes : public QWidget
{
    Q_OBJECT

public:
    explicit PublishNotes(QWidget *parent);

    void setPreview(const PublishPreview &preview, bool isChecked);

    bool allowsSecrets() const;
    bool isInTheWay() const; ///< Something stops the publish, and the author has not said otherwise.

Q_SIGNALS:
    void answerChanged();
    void placeWanted(const galley::model::PostId &post, int line);
    void mendWanted(const galley::model::SiteFinding &finding);

private:
    void showSecrets(const QList<publish::FoundSecret> &secrets);
    void showFindings();
    void showSelected();
    void goToSelected();

    QList<model::SiteFinding> m_findings;
    QList<publish::FoundSecret> m_secrets;
    QLabel *m_secretWords;
    QCheckBox *m_allowSecrets;
    QLabel *m_findingWords;
    QListWidget *m_list;
    QPushButton *m_goTo;
    QPushButton *m_mend;
    QCheckBox *m_despiteFindings;
};

} // namespace galley::app
