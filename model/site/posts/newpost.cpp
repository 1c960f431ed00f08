// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/newpost.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys that say how this site lays out any post, so that a new one needs them too.
bool isHabit(const QString &key)
{
    static const QStringList habits{u"layout"_s, u"type"_s,     u"comments"_s, u"toc"_s,   u"math"_s,
                                    u"lang"_s,   u"language"_s, u"locale"_s,   u"markup"_s};
    return habits.contains(key.toLower());
}

/// The block alone, without a byte order mark: a new post does not need one.
QByteArray blockOf(const QByteArray &sample, Headers headers)
{
    QByteArray block = sample.left(FrontMatter::bodyOffset(sample, headers));
    while (block.endsWith("\n\n") || block.endsWith("\n\r\n")) // The empty line that ends header lines comes anew.
        block.chop(block.endsWith("\r\n") ? 2 : 1);
    if (block.startsWith("\xEF\xBB\xBF"))
        block.remove(0, 3);
    return block.endsWith('\n') ? block : block + '\n';
}

/// Edits of a source, one after the other; after the first that cannot be done the rest change nothing.
class Edits
{
public:
    Edits(const QByteArray &source, Headers headers)
        : m_source(source)
        , m_headers(headers)
    {
    }

    void setText(const QString &key, const QString &text)
    {
        apply([&](const FrontMatter &now) { return text.isEmpty() ? now.without(key) : now.withText(key, text); });
    }
    void setTitle(const QString &key, const QString &title) // Also an empty one keeps its place, for when it comes.
    {
        apply([&](const FrontMatter &now) { return now.withText(key, title); });
    }
    void setDate(const QString &key, const QDateTime &date)
    {
        apply([&](const FrontMatter &now) { return date.isValid() ? now.withDate(key, date) : now.without(key); });
    }
    void setList(const QString &key, const QStringList &items)
    {
        apply([&](const FrontMatter &now) { return now.withList(key, items); });
    }
    void setFlag(const QString &key, bool flag)
    {
        apply([&](const FrontMatter &now) { return now.withFlag(key, flag); });
    }
    void takeOut(const QString &key)
    {
        apply([&](const FrontMatter &now) { return now.without(key); });
    }

    const Result<QByteArray> &source() const { return m_source; }

private:
    template<typename Edit>
    void apply(Edit edit)
    {
        if (!m_source)
            return;
        const Result<FrontMatter> frontMatter = FrontMatter::parse(*m_source, m_headers);
        m_source = frontMatter ? edit(*frontMatter) : std::unexpected(frontMatter.error());
    }

    Result<QByteArray> m_source;
    Headers m_headers;
};

/// Whether the sample writes this list as [one, two]: an empty one then stays, to be filled in the same style.
bool isFlowList(const QByteArray &block, const QString &key)
{
    const QRegularExpression flow(u"^[ \\t]*\"?%1\"?[ \\t]*[:=][ \\t]*\\["_s.arg(QRegularExpression::escape(key)),
                                  QRegularExpression::MultilineOption);
    return flow.match(QString::fromUtf8(block)).hasMatch();
}

/// The lines that only hold a comment, which spoke of the sample, left out where that changes no value.
QByteArray withoutComments(const QByteArray &source, Headers headers)
{
    static const QRegularExpression comment(u"^[ \\t]*#[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
    const QByteArray bare = QString::fromUtf8(source).remove(comment).toUtf8();
    const Result<FrontMatter> before = FrontMatter::parse(source, headers);
    const Result<FrontMatter> after = FrontMatter::parse(bare, headers);
    if (!before || !after || before->keys() != after->keys())
        return source;
    for (const QString &key : before->keys()) {
        if (before->value(key) != after->value(key))
            return source;
    }
    return bare;
}

QByteArray withBody(const QByteArray &block, QByteArray body)
{
    if (block.contains("\r\n"))
        body.replace("\r\n", "\n").replace("\n", "\r\n");
    return block + (block.contains("\r\n") ? "\r\n" : "\n") + body;
}

} // namespace

Result<QByteArray> sourceLike(const QByteArray &sample, const NewPost &post, const NewPostKeys &keys, Headers headers)
{
    const QByteArray block = blockOf(sample, headers);
    const Result<FrontMatter> frontMatter = FrontMatter::parse(block, headers);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());

    Edits edits(block, headers);
    const QStringList ours{keys.title, keys.date, keys.slug, keys.tags, keys.description, keys.draft};
    for (const QString &key : frontMatter->keys()) {
        if (!isHabit(key) && !ours.contains(key))
            edits.takeOut(key);
    }
    edits.setTitle(keys.title, post.title);
    if (frontMatter->contains(keys.date))
        edits.setDate(keys.date, post.date);
    if (frontMatter->contains(keys.slug))
        edits.setText(keys.slug, post.slug);
    if (!post.tags.isEmpty() || isFlowList(block, keys.tags))
        edits.setList(keys.tags, post.tags);
    else if (frontMatter->contains(keys.tags))
        edits.takeOut(keys.tags);
    if (!post.description.isEmpty() || frontMatter->contains(keys.description))
        edits.setText(keys.description, post.description);
    if (frontMatter->contains(keys.draft))
        edits.setFlag(keys.draft, false);

    if (!edits.source())
        return edits.source();
    return withBody(withoutComments(*edits.source(), headers), post.body);
}

QByteArray sourceWithHeading(const NewPost &post)
{
    if (post.title.isEmpty())
        return post.body;
    return "# " + post.title.simplified().toUtf8() + "\n\n" + post.body;
}

} // namespace galley::model
