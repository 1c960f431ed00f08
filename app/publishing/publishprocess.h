// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publishing.h"
#include "app/backgroundjob.h"
#include "model/library/libraryaccess.h"
#include "publish/plan/publisher.h"

#include <QObject>

#include <memory>
#include <variant>

namespace galley::app {

/// One publish from the first look to the last word, off the GUI thread.
class PublishProcess : public QObject
{
    Q_OBJECT

public:
    struct Planning
    {
    };
    struct Ready
    {
        publish::PublishPlan plan;
    };
    struct Working
    {
        publish::PublishPlan plan;
        ProgressReport report;
    };
    struct Done
    {
        publish::PublishPlan plan;
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
    void publish(const QString &message);
    /// Ends planning or pushing at the next possible moment. What is committed stays committed.
    void cancel();

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);

    model::LibraryAccess &m_library;
    State m_state = Planning();
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
