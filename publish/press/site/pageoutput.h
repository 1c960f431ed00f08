// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/digest.h"
#include "publish/press/site/pagesink.h"

#include <QDataStream>
#include <QIODevice>

#include <functional>
#include <optional>

namespace galley::publish {

/// One digest of values that something is made of.
template<typename... Values>
QByteArray digestOf(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream << ... << values);
    return model::sha256(bytes);
}

/// Hands the files of one build to their sink: each path once, none outside the output folder, and only those made
/// anew whose inputs changed.
class PageOutput
{
public:
    using Make = std::function<Result<QByteArray>()>;

    /// `common`: what every page depends on.
    PageOutput(PageSink &sink, const QByteArray &common);

    /// A file of the author's own at `path` ("/404.html"), which stands in for a page there; to be told before pages.
    void addFile(const QString &path, const QByteArray &inputs, const Make &make);
    /// A page; who comes first has the place.
    void addPage(const QString &path, const QByteArray &inputs, const Make &make);
    /// One that is made quickly, so that its bytes are its inputs.
    void addBytes(const QString &path, const QByteArray &bytes);
    bool hasPage(const QString &path) const { return m_pages.contains(path); }

    /// The first thing that went wrong; from then on nothing is made.
    const std::optional<Error> &error() const { return m_error; }

private:
    void put(const QString &path, const QByteArray &inputs, const Make &make);

    PageSink &m_sink;
    QByteArray m_common;
    QSet<QString> m_files;
    QSet<QString> m_pages;
    std::optional<Error> m_error;
};

} // namespace galley::publish
