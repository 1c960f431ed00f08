// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/highlight.h"
#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QString>

/// What Galley and galley-renderer say to each other. Each message is a frame: its length as a little-endian quint32,
/// then its bytes. This file is compiled by both, with Qt 6 there and the Qt of KSyntaxHighlighting here.
namespace galley::model::protocol {

/// Longer frames are a fault of the sender.
constexpr quint32 longestFrameBytes = 256u << 20;

enum class Request : quint8 { Render, ColourCode, SetLines, ReplaceLines, MoreLines, SetTheme };

/// `removed` bytes from `offset` on give way to `inserted`.
struct TextEdit
{
    qint32 offset = 0;
    qint32 removed = 0;
    QByteArray inserted;
};

struct RenderRequest
{
    RenderOptions options;
    bool whole = false; ///< The answer starts from nothing.
    TextEdit edit;      ///< Of the text of the last RenderRequest; at first it is empty.
};

enum class Outcome : quint8 { Done, TextTooLong, TableTooBig, TooDeep, ParagraphTooLong, PageTooLong, OutOfStep };

struct RenderAnswer
{
    Outcome outcome = Outcome::Done;
    RenderPatch patch; ///< Its outline holds only what takes the place of `outlineRemoved` headings.
    qint32 outlineFirst = 0;
    qint32 outlineRemoved = 0;
};

struct ColourCodeRequest
{
    QString language;
    QString code;
};

/// SetLines has `first` and `removed` 0 and starts a new document.
struct LinesRequest
{
    quint32 serial = 0;
    qint32 first = 0;
    qint32 removed = 0;
    QString lines; ///< Each with a line feed after it.
    QString definition;
    bool frontMatter = false;
};

struct LinesAnswer
{
    quint32 serial = 0; ///< Of the last change that this answer knows of.
    qint32 first = 0;
    QList<HighlightedLine> lines;
    bool more = false; ///< Lines are left: ask by MoreLines.
    bool anew = false; ///< `styles` replace those known; else they are added to them.
    QList<HighlightStyle> styles;
    QList<HighlightTheme> themes; ///< In the first answer only.
};

QDataStream &operator<<(QDataStream &out, const RenderRequest &request);
QDataStream &operator>>(QDataStream &in, RenderRequest &request);
QDataStream &operator<<(QDataStream &out, const RenderAnswer &answer);
QDataStream &operator>>(QDataStream &in, RenderAnswer &answer);
QDataStream &operator<<(QDataStream &out, const ColourCodeRequest &request);
QDataStream &operator>>(QDataStream &in, ColourCodeRequest &request);
QDataStream &operator<<(QDataStream &out, const LinesRequest &request);
QDataStream &operator>>(QDataStream &in, LinesRequest &request);
QDataStream &operator<<(QDataStream &out, const LinesAnswer &answer);
QDataStream &operator>>(QDataStream &in, LinesAnswer &answer);

/// The form that Qt 5 and Qt 6 both read and write.
inline void setForm(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_5_15);
    stream.setByteOrder(QDataStream::LittleEndian);
}

template<typename Message>
QByteArray pack(const Message &message)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    setForm(out);
    out << message;
    return bytes;
}

template<typename Message>
QByteArray pack(Request request, const Message &message)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    setForm(out);
    out << quint8(request) << message;
    return bytes;
}

/// False where `bytes` are no such message.
template<typename Message>
bool unpack(const QByteArray &bytes, Message &message)
{
    QDataStream in(bytes);
    setForm(in);
    in >> message;
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace galley::model::protocol
