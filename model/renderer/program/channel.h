// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace galley::model {

/// Frames on standard input and output. Whatever else a library prints goes to standard error.
class Channel
{
public:
    Channel();

    /// Waits for the next frame; none when Galley closed its end or sent something that is no frame.
    std::optional<QByteArray> receive();
    /// False when nobody listens any more.
    bool send(const QByteArray &message);

private:
    bool readExactly(char *to, qint64 count);

    int m_input = 0;
    int m_output = 1;
};

} // namespace galley::model
