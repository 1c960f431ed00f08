// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QFrame>

class QLabel;

namespace galley::app {

/// Whether the preview may load images from the web for a site: the author's choice, kept in the settings; at first it
/// may not.
bool allowsRemoteImages(const model::SiteId &site);
void allowRemoteImages(const model::SiteId &site, bool allowed);

/// A quiet line over the page that says that such images are left out, and offers to load them.
class RemoteImagesBar : public QFrame
{
    Q_OBJECT

public:
    explicit RemoteImagesBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void loadingAllowed();
};

} // namespace galley::app
