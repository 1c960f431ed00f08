// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publish/preview.h"

#include <QByteArray>
#include <QJsonObject>

namespace galley::app {

/// All that the publish sheet shows, for programs.
QJsonObject toJson(const PublishPreview &preview);

/// The same to read.
QByteArray textOf(const PublishPreview &preview);

/// One line for each file: what becomes of it, and its path.
QByteArray listOf(const publish::PlanView &view);

} // namespace galley::app
