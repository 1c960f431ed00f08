// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace galley::model {

/// "UTF-16LE" …, as the first bytes say it; "UTF-8" for its own mark; empty: they say nothing.
QByteArray encodingOfBom(const QByteArray &head);

/// Bytes in any encoding as UTF-8, piece by piece. What says to be UTF-8 and is not is read as Windows-1252, sign by
/// sign; so is a file in an encoding that nobody knows.
class TextDecoder
{
public:
    enum class Part { More, Last };

    explicit TextDecoder(const QByteArray &encoding);
    TextDecoder(TextDecoder &&) noexcept;
    ~TextDecoder();

    QByteArray decode(QByteArrayView bytes, Part part);
    qint64 mendedBytes() const { return m_mended; }

private:
    struct Converter;

    QByteArray fromUtf8(const QByteArray &bytes, Part part);
    QByteArray converted(QByteArray bytes, Part part);

    std::unique_ptr<Converter> m_converter; ///< None: it is UTF-8.
    QByteArray m_rest;
    qint64 m_mended = 0;
    bool m_isBegun = false;
};

/// A whole text, its encoding told by its first bytes.
QByteArray toUtf8(const QByteArray &bytes);

} // namespace galley::model
