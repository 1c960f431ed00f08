// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// galley-renderer: parses Markdown and colours text for Galley, in a process that can be ended. See protocol.h.

#include "model/renderer/program/channel.h"
#include "model/renderer/program/codehtml.h"
#include "model/renderer/program/confinement.h"
#include "model/renderer/program/document.h"
#include "model/renderer/program/linehighlighter.h"
#include "model/renderer/protocol.h"

#include <KSyntaxHighlighting/Repository>
#include <malloc.h>
#include <memory>
#include <optional>

using namespace galley::model;
using protocol::Request;

namespace {

constexpr int processorSecondsPerRequest = 10;
constexpr qint64 defaultMemoryBytes = qint64(512) << 20;

/// Answers requests one after the other. What a request needs is made when it first comes: rendering alone never loads
/// the highlighting.
class Answerer
{
public:
    /// None: `frame` is no request.
    std::optional<QByteArray> answer(const QByteArray &frame)
    {
        QDataStream in(frame);
        protocol::setForm(in);
        quint8 kind = 0;
        in >> kind;
        switch (Request(kind)) {
        case Request::Render:
            return answerTo<protocol::RenderRequest>(in, [this](const auto &it) { return m_document.render(it); });
        case Request::ColourCode:
            return answerTo<protocol::ColourCodeRequest>(
                in, [this](const auto &it) { return m_code.toHtml(it.language, it.code); });
        case Request::SetLines:
            return answerTo<protocol::LinesRequest>(in, [this](const auto &it) { return lines().setLines(it); });
        case Request::ReplaceLines:
            return answerTo<protocol::LinesRequest>(in, [this](const auto &it) { return lines().replaceLines(it); });
        case Request::MoreLines:
            return protocol::pack(lines().more());
        case Request::SetTheme:
            return answerTo<QString>(in, [this](const auto &it) { return lines().setTheme(it); });
        }
        return {};
    }

private:
    template<typename Message, typename Function>
    static std::optional<QByteArray> answerTo(QDataStream &in, const Function &function)
    {
        Message message;
        in >> message;
        if (in.status() != QDataStream::Ok) {
            return {};
        }
        return protocol::pack(function(message));
    }

    LineHighlighter &lines()
    {
        if (!m_lines) {
            m_lines = std::make_unique<LineHighlighter>(m_languages);
        }
        return *m_lines;
    }

    Languages m_languages;
    CodeHtml m_code{m_languages};
    Document m_document{m_code};
    std::unique_ptr<LineHighlighter> m_lines;
};

} // namespace

int main(int argc, char **argv)
{
    const qint64 memoryBytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : defaultMemoryBytes;
    confine(memoryBytes);
    // Trees of megabytes come and go with each key: keep their pages instead of asking the kernel for them again.
    ::mallopt(M_TRIM_THRESHOLD, 64 << 20);
    ::mallopt(M_MMAP_THRESHOLD, 32 << 20);

    Channel channel;
    Answerer answerer;
    while (const std::optional<QByteArray> request = channel.receive()) {
        allowProcessorTime(processorSecondsPerRequest);
        const std::optional<QByteArray> answer = answerer.answer(*request);
        if (!answer || !channel.send(*answer)) {
            return 1;
        }
    }
    return 0;
}
