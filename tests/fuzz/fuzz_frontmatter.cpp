// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a post: reading never crashes; an edit that succeeds changes only that value, and set back, with the
// earlier text at hand, leaves the identical file.

#include "model/post/frontmatter.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<Result<QByteArray>(const FrontMatter &)>;

[[noreturn]] void fail(const char *what, const QString &key, const QByteArray &before, const QByteArray &after)
{
    std::fprintf(stderr, "%s: key “%s”\n%s\n-- became --\n%s\n", what, qPrintable(key), before.constData(),
                 after.constData());
    std::abort();
}

void checkOthers(const FrontMatter &before, const FrontMatter &after, const QString &key)
{
    const QString changed =
        key.contains(u'.') && !before.keys().contains(key) ? key.section(u'.', 0, 0) : key.toLower();
    for (const QString &other : before.keys()) {
        if (other.toLower() != changed && other != key && other != u"<<" && before.value(other) != after.value(other))
            fail("another value changed", other, before.source(), after.source());
    }
    if (before.body() != after.body())
        fail("the body changed", key, before.source(), after.source());
}

/// Makes one change and, for a key that is there, takes it back.
void tryChange(const FrontMatter &before, const QString &key, Headers headers, const Change &change, const Change &back)
{
    const Result<QByteArray> changed = change(before);
    if (!changed) {
        if (changed.error().message.isEmpty() || changed.error().hint.isEmpty())
            fail("refused without a word", key, before.source(), {});
        return;
    }
    const Result<FrontMatter> after = FrontMatter::parse(*changed, headers);
    if (!after)
        fail("cannot be read again", key, before.source(), *changed);
    checkOthers(before, *after, key);
    if (!before.contains(key) || *changed == before.source())
        return;
    const Result<QByteArray> restored = back(*after);
    if (!restored)
        return; // Refusing is safe; a lost value is not, and was looked for above.
    const Result<FrontMatter> again = FrontMatter::parse(*restored, headers);
    if (!again)
        fail("cannot be read when set back", key, before.source(), *restored);
    const QByteArray spelled = again->withSpellingOf(before, key, TextList::Commas);
    if (spelled != before.source())
        fail("not identical when set back", key, before.source(), spelled);
}

void tryKey(const FrontMatter &post, const QString &key, Headers headers)
{
    const QString old = post.text(key);
    const QVariant value = post.value(key);
    const bool isList = value.metaType() == QMetaType::fromType<QVariantList>();
    const QStringList items = post.list(key);
    const auto setText = [&](const FrontMatter &now) { return now.withText(key, old); };
    const auto setList = [&](const FrontMatter &now) { return now.withList(key, items); };
    if (!isList && value.isValid()) {
        for (const QString &text : {u"Other"_s, u"Odd: 'it' #1 \"x\""_s})
            tryChange(post, key, headers, [&](const FrontMatter &now) { return now.withText(key, text); }, setText);
    }
    if (isList) {
        const auto add = [&](const FrontMatter &now) { return now.withItem(key, u"one more"_s); };
        const auto take = [&](const FrontMatter &now) { return now.withoutItem(key, u"one more"_s); };
        const bool isThere = items.contains(u"one more"_s);
        tryChange(post, key, headers, add, isThere ? Change(setList) : Change(take));
        tryChange(post, key, headers, [&](const FrontMatter &now) { return now.withList(key, {}); }, setList);
    }
    if (const QDateTime date = post.date(key); date.isValid() && !isList) {
        tryChange(
            post, key, headers, [&](const FrontMatter &now) { return now.withDate(key, date.addDays(40)); },
            [&](const FrontMatter &now) { return now.withText(key, old); });
    }
    if (const Result<QByteArray> less = post.without(key)) {
        const Result<FrontMatter> after = FrontMatter::parse(*less, headers);
        if (!after)
            fail("cannot be read without", key, post.source(), *less);
        checkOthers(post, *after, key);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 4096)
        return 0;
    const auto headers = Headers(data[0] % 3);
    const QByteArray source(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const Result<FrontMatter> post = FrontMatter::parse(source, headers);
    const qsizetype offset = FrontMatter::bodyOffset(source, headers);
    if (offset < 0 || offset > source.size())
        std::abort();
    if (!post)
        return 0;
    if (post->source() != source || post->body() != source.sliced(offset))
        fail("the source changed", {}, source, post->source());
    for (const QString &key : post->keys().mid(0, 4))
        tryKey(*post, key, headers);
    const auto none = [](const FrontMatter &now) { return Result<QByteArray>(now.source()); };
    for (const QString &key : {u"new"_s, u"m.new"_s}) {
        const auto set = [&](const FrontMatter &now) { return now.withList(key, {u"a"_s, u"b: c"_s}); };
        tryChange(*post, key, headers, set, none);
    }
    return 0;
}
