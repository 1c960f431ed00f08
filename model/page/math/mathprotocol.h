// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/protocol.h"

#include <QByteArray>
#include <QDataStream>
#include <QString>

/// What Galley and galley-math say to each other, in frames as the renderer's.
namespace galley::model::math {

struct Request
{
    QString tex;
    bool isDisplay = false;
    bool onlyMathMl = false; ///< Else HTML for KaTeX's style sheet, with MathML for screen readers.
};

struct Answer
{
    QByteArray html;
    QString reason; ///< KaTeX's own words, where there is no html.
};

inline QDataStream &operator<<(QDataStream &out, const Request &request)
{
    return out << request.tex << request.isDisplay << request.onlyMathMl;
}

inline QDataStream &operator>>(QDataStream &in, Request &request)
{
    return in >> request.tex >> request.isDisplay >> request.onlyMathMl;
}

inline QDataStream &operator<<(QDataStream &out, const Answer &answer) { return out << answer.html << answer.reason; }

inline QDataStream &operator>>(QDataStream &in, Answer &answer) { return in >> answer.html >> answer.reason; }

} // namespace galley::model::math
