// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/textdiff.h"

#include "publish/git/gitlibrary.h"

namespace galley::publish {

namespace {

int takeHunk(const git_diff_delta *, const git_diff_hunk *, void *payload)
{
    auto &lines = *static_cast<QList<DiffLine> *>(payload);
    if (!lines.isEmpty())
        lines.append({DiffLine::Kind::Gap, {}});
    return 0;
}

int takeLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line, void *payload)
{
    auto &lines = *static_cast<QList<DiffLine> *>(payload);
    QString text = QString::fromUtf8(line->content, qsizetype(line->content_len));
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    switch (line->origin) {
    case GIT_DIFF_LINE_ADDITION:
        lines.append({DiffLine::Kind::Added, text});
        break;
    case GIT_DIFF_LINE_DELETION:
        lines.append({DiffLine::Kind::Removed, text});
        break;
    case GIT_DIFF_LINE_CONTEXT:
        lines.append({DiffLine::Kind::Same, text});
        break;
    default:
        break; // “No newline at end of file” and the like.
    }
    return 0;
}

} // namespace

QList<DiffLine> diffTexts(const QByteArray &before, const QByteArray &after, unsigned around)
{
    QList<DiffLine> lines;
    startGitLibrary();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = around;
    git_diff_buffers(before.constData(), size_t(before.size()), nullptr, after.constData(), size_t(after.size()),
                     nullptr, &options, nullptr, nullptr, takeHunk, takeLine, &lines);
    return lines;
}

} // namespace galley::publish
