// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/site/pageoutput.h"

#include "model/site/paths/paths.h"
#include "publish/press/press.h"

#include <QCoreApplication>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last gate: whatever a title or a file is called, nothing is written elsewhere.
std::optional<Error> leavesOutput(const QString &path)
{
    if (model::pathWithin(path) == path && path.startsWith(QLatin1String(Press::outputFolder) + u'/'))
        return std::nullopt;
    return Error{
        QCoreApplication::translate("Press", "A page at “%1” would lie outside the folder of the pages.").arg(path),
        QCoreApplication::translate("Press", "Rename the post or file that it comes from."),
        {}};
}

} // namespace

PageOutput::PageOutput(PageSink &sink, const QByteArray &common)
    : m_sink(sink)
    , m_common(common)
{
}

void PageOutput::addFile(const QString &path, const QByteArray &inputs, const Make &make)
{
    if (m_files.contains(path))
        return;
    m_files.insert(path);
    put(path, inputs, make);
}

void PageOutput::addPage(const QString &path, const QByteArray &inputs, const Make &make)
{
    if (m_pages.contains(path))
        return;
    m_pages.insert(path);
    if (!m_files.contains(path))
        put(path, inputs, make);
}

void PageOutput::addBytes(const QString &path, const QByteArray &bytes)
{
    addPage(path, digestOf(bytes), [&bytes] { return bytes; });
}

void PageOutput::put(const QString &path, const QByteArray &inputs, const Make &make)
{
    const QString file = QLatin1String(Press::outputFolder) + path;
    if (!m_error)
        m_error = leavesOutput(file);
    const QByteArray all = model::sha256(m_common + inputs);
    if (m_error || m_sink.holds(file, all))
        return;
    const Result<QByteArray> bytes = make();
    const Result<> taken = bytes ? m_sink.take(file, all, *bytes) : std::unexpected(bytes.error());
    if (!taken)
        m_error = taken.error();
}

} // namespace galley::publish
