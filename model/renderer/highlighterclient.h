// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/highlight.h"
#include "model/renderer/rendererclient.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace galley::model {

/// What a document is, for its colours.
struct HighlightLanguage
{
    QString definition = QStringLiteral("Markdown"); ///< A definition or language name, as after a fence: “cpp”, “C++”.
    /// A head between ---, +++ or { } is coloured as YAML, TOML or JSON.
    bool frontMatter = true;

    bool operator==(const HighlightLanguage &) const = default;
};

/// Colours the lines of one document with a galley-renderer of its own, which remembers the state after each line.
/// The client tells it every change of lines; answers come by `highlighted`, with line numbers as they are now, however
/// many changes were sent since. Long work comes in chunks of a few milliseconds, the last changed lines first; nothing
/// here waits but waitForAnswer. A renderer that dies or exceeds its limits is started anew and given the whole text;
/// twice on one text, and the text stays plain.
class HighlighterClient : public QObject
{
    Q_OBJECT

public:
    /// Longer lines are coloured up to here only.
    static constexpr int longestLineUtf16 = 10'000;

    explicit HighlighterClient(QObject *parent = nullptr, RendererLimits limits = {});
    ~HighlighterClient() override;

    /// Another document: all its lines, as QTextDocument has blocks (an empty document has one empty line).
    void setDocument(const QStringList &lines, const HighlightLanguage &language = {});

    /// `removed` lines from `first` on gave way to `lines`. A changed line is one removed, one inserted.
    void replaceLines(int first, int removed, const QStringList &lines);

    /// Waits until the answer to the last replaceLines or setDocument is here, at most `timeoutUs`, without an event
    /// loop; `highlighted` is emitted before it returns. For a key: about 50 µs. False: not yet; the answer comes by
    /// the event loop.
    bool waitForAnswer(int timeoutUs);

    /// True while lines wait for their colours.
    bool isBusy() const;

    /// Of the running process; 0: none runs.
    qint64 rendererProcessId() const;

    /// Chooses a theme by name; the answer comes by stylesChanged. Spans stay as they are: only what a style looks like
    /// changes.
    void setTheme(const QString &name);
    QString theme() const;

    /// The styles that spans name by index, in the chosen theme. Grows when a language is met for the first time:
    /// stylesChanged comes before the `highlighted` that needs it.
    const QList<HighlightStyle> &styles() const;

    /// All themes of KSyntaxHighlighting; empty until the renderer's first answer.
    const QList<HighlightTheme> &themes() const;

Q_SIGNALS:
    /// Lines from `firstLine` on have these spans.
    void highlighted(int firstLine, const QList<galley::model::HighlightedLine> &lines);
    void stylesChanged();
    void idle();                              ///< Every line has its colours.
    void refused(const galley::Error &error); ///< This text stays plain.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace galley::model
