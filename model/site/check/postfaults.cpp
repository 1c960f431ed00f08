// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textlinks.h"
#include "model/site/check/faultsofpost.h"
#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteCheck", text); }

/// The first byte that is not part of a UTF-8 text; -1: all are.
qsizetype firstWrongByte(QByteArrayView text)
{
    const auto isMore = [&](qsizetype place) { return place < text.size() && (quint8(text[place]) & 0xC0) == 0x80; };
    for (qsizetype place = 0; place < text.size();) {
        const quint8 byte = quint8(text[place]);
        const int more = byte < 0x80 ? 0 : byte >= 0xC2 && byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : byte < 0xF5 ? 3 : -1;
        if (more < 0 || (byte >= 0x80 && byte < 0xC2))
            return place;
        for (int next = 1; next <= more; ++next) {
            if (!isMore(place + next))
                return place;
        }
        place += more + 1;
    }
    return -1;
}

/// UTF-8 that was once read as Windows-1252 and written again: “â€™” for ’, “Ã¤” for ä.
struct Garbled
{
    QByteArrayView written;
    QByteArrayView meant;
};

constexpr Garbled garbled[]{
    {"\u00e2\u20ac\u2122", "\u2019"}, {"\u00e2\u20ac\u0153", "\u201c"}, {"\u00e2\u20ac\u009d", "\u201d"},
    {"\u00e2\u20ac\u201c", "\u2013"}, {"\u00e2\u20ac\u201d", "\u2014"}, {"\u00e2\u20ac\u00a6", "\u2026"},
    {"\u00c3\u00a4", "\u00e4"},       {"\u00c3\u00b6", "\u00f6"},       {"\u00c3\u00bc", "\u00fc"},
    {"\u00c3\u0178", "\u00df"},       {"\u00c3\u00a9", "\u00e9"},       {"\u00c3\u00a8", "\u00e8"},
    {"\u00c3\u00b1", "\u00f1"},       {"\u00c3\u00a7", "\u00e7"},       {"\u00c3\u00b3", "\u00f3"},
};

void checkGarbled(CheckRun &run, qsizetype index)
{
    const QByteArray &source = run.post(index).source;
    if (!source.contains("\u00c3") && !source.contains("\u00e2\u20ac"))
        return;
    for (const Garbled &pair : garbled) {
        for (qsizetype place = source.indexOf(pair.written); place >= 0;
             place = source.indexOf(pair.written, place + pair.written.size())) {
            SiteFinding &finding = run.add(SiteFault::WrongEncoding, index, place, QString::fromUtf8(pair.written),
                                           tr("“%1” seems to be a “%2” that was once read in the wrong encoding.")
                                               .arg(QString::fromUtf8(pair.written), QString::fromUtf8(pair.meant)));
            finding.mend = SiteMend{tr("Write %1").arg(QString::fromUtf8(pair.meant)), place, pair.written.size(),
                                    pair.meant.toByteArray()};
        }
    }
}

/// "fr" of a.fr.md: posts of several languages lie apart, whatever the addresses that Galley knows say.
QString languageInPath(const QString &path)
{
    static const QRegularExpression language(u"\\.([a-z]{2}(?:-[A-Za-z]{2,4})?)\\.[A-Za-z]+$"_s);
    return language.match(path).captured(1);
}

QString shortDate(const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); }

} // namespace

SiteFinding &CheckRun::add(SiteFault fault, qsizetype index, qsizetype begin, const QString &place,
                           const QString &reason)
{
    const CheckedPost &about = post(index);
    const int line = begin < 0 ? 0 : lineOf(about.source, begin);
    return findings.emplaceBack(SiteFinding{fault, about.id, about.path, about.fields.title, line, place, reason});
}

void checkText(CheckRun &run, qsizetype index)
{
    const CheckedPost &post = run.post(index);
    if (const qsizetype wrong = firstWrongByte(post.source); wrong >= 0)
        run.add(SiteFault::WrongEncoding, index, wrong, {},
                tr("The text is not in UTF-8 here: some programs show it as other characters."));
    else
        checkGarbled(run, index);
    if (const auto frontMatter = run.addresses.kind().parse(post.source); !frontMatter) {
        run.add(SiteFault::UnreadableFrontMatter, index, 0, {}, frontMatter.error().message);
    }
}

void checkDates(CheckRun &run, qsizetype index)
{
    const CheckedPost &post = run.post(index);
    const SiteKind &kind = run.addresses.kind();
    const QDate named = post.path.isEmpty() ? QDate() : partsOfPath(post.path).date;
    if (named.isValid() && post.fields.date.isValid() && post.fields.date.date() != named)
        run.add(SiteFault::DateAgainstFileName, index, -1, shortDate(named),
                tr("The file's name says %1, the post itself %2.")
                    .arg(shortDate(named), shortDate(post.fields.date.date())));
    if (post.fields.date > run.now && !post.fields.draft)
        run.add(SiteFault::FutureDate, index, -1, shortDate(post.fields.date.date()),
                kind.showsFuturePosts(run.addresses.folder())
                    ? tr("%1 shows it at once, although its date lies ahead.").arg(kind.name())
                    : tr("%1 leaves it out until it is built after that date.").arg(kind.name()));
    if (post.fields.draft || !kind.isDraftKeyUnknown(run.addresses.folder()) ||
        !post.source.first(kind.bodyOffset(post.source)).contains("draft"))
        return;
    const auto frontMatter = kind.parse(post.source);
    if (frontMatter && frontMatter->flag(u"draft"_s) == true)
        run.add(
            SiteFault::DraftThatIsPublished, index, 0, u"draft"_s,
            tr("The post says that it is a draft, but %1 does not know “draft” and publishes it.").arg(kind.name()));
}

void checkAddress(CheckRun &run, qsizetype index)
{
    const CheckedPost &post = run.post(index);
    const QString address = run.addresses.addressOf(index);
    for (const qsizetype other : run.addresses.postsAt(address)) {
        if (other == index || post.fields.draft || run.post(other).fields.draft ||
            languageInPath(post.path) != languageInPath(run.post(other).path))
            continue;
        run.add(
            SiteFault::SameAddress, index, -1, address,
            tr("The post “%1” has the same address: only one of them can be read.").arg(run.post(other).fields.title));
        return;
    }
}

} // namespace galley::model
