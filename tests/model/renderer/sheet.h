// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/highlighterclient.h"

#include <QSignalSpy>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

/// Waits for all colours. Quicker than QTRY_VERIFY, which looks every 50 ms.
inline bool becomesIdle(HighlighterClient &client)
{
    QSignalSpy idle(&client, &HighlighterClient::idle);
    return !client.isBusy() || idle.wait(20'000);
}

/// The lines and colours of a document as an editor has them.
struct Sheet
{
    explicit Sheet(HighlighterClient &source)
        : client(source)
    {
        QObject::connect(&client, &HighlighterClient::highlighted, &client,
                         [this](int first, const QList<HighlightedLine> &coloured) {
                             for (qsizetype index = 0; index < coloured.size(); ++index) {
                                 spans[first + index] = coloured[index];
                             }
                         });
    }

    void set(const QStringList &all, const HighlightLanguage &language = {})
    {
        lines = all;
        spans = QList<HighlightedLine>(all.size());
        client.setDocument(all, language);
    }

    void replace(int first, int removed, const QStringList &inserted)
    {
        lines.remove(first, removed);
        spans.remove(first, removed);
        for (qsizetype index = 0; index < inserted.size(); ++index) {
            lines.insert(first + index, inserted[index]);
            spans.insert(first + index, HighlightedLine());
        }
        client.replaceLines(first, removed, inserted);
    }

    /// “[text]role” for each span that is not plain.
    QString roles(int line) const
    {
        QString text;
        for (const HighlightSpan &span : spans[line]) {
            const TextRole role = client.styles()[span.style].role;
            if (role != TextRole::Plain) {
                text += u"[%1]%2 "_s.arg(lines[line].mid(span.start, span.length)).arg(int(role));
            }
        }
        return text.trimmed();
    }

    /// Names instead of numbers: two renderers may count styles differently.
    QStringList named() const
    {
        QStringList all;
        for (const HighlightedLine &line : spans) {
            QString text;
            for (const HighlightSpan &span : line) {
                const HighlightStyle &style = client.styles()[span.style];
                text += u"%1+%2 %3 %4; "_s.arg(span.start).arg(span.length).arg(style.name).arg(int(style.role));
            }
            all.append(text);
        }
        return all;
    }

    HighlighterClient &client;
    QStringList lines;
    QList<HighlightedLine> spans;
};

inline QString role(const char *text, TextRole role) { return u"[%1]%2"_s.arg(QString::fromUtf8(text)).arg(int(role)); }

} // namespace galley::model
