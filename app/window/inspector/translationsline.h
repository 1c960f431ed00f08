// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace galley::app {

class LibraryThread;
class OpenPost;

/// The other languages of the open post, each a link that opens it; hidden while there are none.
class TranslationsLine : public QLabel
{
    Q_OBJECT

public:
    TranslationsLine(LibraryThread &library, OpenPost &post, QWidget *parent);

private:
    void ask();

    LibraryThread &m_library;
    OpenPost &m_post;
};

} // namespace galley::app
