// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QListView;
class QString;

namespace galley::app {

/// Files of the library side by side, each a picture and its name. `name` is for screen readers.
void showAsGrid(QListView &list, QAbstractItemModel *model, const QString &name, int cellPx, int heightPx);

} // namespace galley::app
