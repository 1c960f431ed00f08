// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publish/preview.h"
#include "app/actions/publishing.h"
#include "app/backgroundjob.h"
#include "model/library/libraryaccess.h"

#include <QObject>

#include <memory>
#include <variant>

namespace galley::app {

/// What the author chose in the sheet.
struct PublishChoices
{
    QString message; ///< Of one commit; with one each the form of all of them. Empty: the site's own.
    Commits commits = Commits::One;
    bool allowsSecrets = false;
    bool isFormForAll = false; ///< `form` is that of all posts of this site from now on.
    QString form{};
};

/// One publish from the first look to the last word, off the GUI thread.
class PublishProcess : public QObject
{
    Q_OBJECT

public:
    struct Planning
    {
    };
    /// The check of the site follows a moment after the rest.
    struct Ready
    {
        PublishPreview preview;
        bool isChecked = false;
    };
    struct Working
    {
        PublishPreview preview;
        ProgressReport report;
    };
    struct Done
    {
        PublishPreview preview;
        Published published;
    };
    struct Refused
    {
        Error error;
    };
    using State = std::variant<Planning, Ready, Working, Done, Refused>;

    explicit PublishProcess(model::LibraryAccess &library, QObject *parent = nullptr);
    ~PublishProcess() override;

    const State &state() const { return m_state; }

    void plan(const QList<model::PostId> &posts);
    /// Only when ready. A plan that names programs of the site's own is published because the author trusts them, which
    /// is remembered.
    void publish(const PublishChoices &choices);
    /// Makes the mend of a finding, then plans anew.
    void mend(const model::SiteFinding &finding);
    /// Ends planning or pushing at the next possible moment. What is committed stays committed.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void mended(const QString &words, qint64 step); ///< A post's text was changed.

private:
    void setState(State state);
    void check();

    model::LibraryAccess &m_library;
    QList<model::PostId> m_posts;
    State m_state = Planning();
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
