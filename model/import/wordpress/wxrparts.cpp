// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/wxrparts.h"

#include "model/import/xml/xmlparts.h"

#include <QTimeZone>

#include <cstdlib>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime clockOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.trimmed().left(19).replace(u' ', u'T'), Qt::ISODate);
    return time.isValid() && time.date().year() > 0 ? time : QDateTime();
}

} // namespace

SourceComment readComment(QXmlStreamReader &xml)
{
    SourceComment comment;
    QString local;
    QString utc;
    QString approved = u"1"_s;
    forEachElement(xml, [&](const QString &name) {
        if (name == "comment_id"_L1)
            comment.id = elementText(xml);
        else if (name == "comment_author"_L1)
            comment.author = elementText(xml);
        else if (name == "comment_author_url"_L1)
            comment.address = elementText(xml).trimmed();
        else if (name == "comment_date"_L1)
            local = elementText(xml);
        else if (name == "comment_date_gmt"_L1)
            utc = elementText(xml);
        else if (name == "comment_content"_L1)
            comment.html = elementText(xml);
        else if (name == "comment_approved"_L1)
            approved = elementText(xml).trimmed();
        else if (name == "comment_type"_L1)
            comment.type = elementText(xml).trimmed();
        else if (name == "comment_parent"_L1)
            comment.parent = elementText(xml).trimmed();
        else
            return false;
        return true;
    });
    comment.date = wordpressDate(local, utc);
    comment.isApproved = approved == "1"_L1;
    if (comment.parent == "0"_L1)
        comment.parent.clear();
    if (comment.type == "comment"_L1)
        comment.type.clear();
    if (approved == "spam"_L1 || approved == "trash"_L1)
        comment.type = approved;
    return comment;
}

SourceField readField(QXmlStreamReader &xml)
{
    SourceField field;
    forEachElement(xml, [&](const QString &name) {
        if (name == "meta_key"_L1)
            field.key = elementText(xml);
        else if (name == "meta_value"_L1)
            field.value = elementText(xml);
        else
            return false;
        return true;
    });
    return field;
}

QDateTime wordpressDate(const QString &local, const QString &utc)
{
    QDateTime clock = clockOf(local);
    QDateTime moment = clockOf(utc);
    if (!clock.isValid())
        clock = moment;
    if (!clock.isValid())
        return {};
    if (!moment.isValid())
        moment = clock;
    clock.setTimeSpec(Qt::UTC);
    moment.setTimeSpec(Qt::UTC);
    constexpr qint64 quarter = 15LL * 60;
    constexpr qint64 farthest = 14LL * 3600;
    const qint64 offset =
        (moment.secsTo(clock) + (moment.secsTo(clock) < 0 ? -quarter / 2 : quarter / 2)) / quarter * quarter;
    if (std::abs(offset) > farthest) // One of the two was set by hand.
        return moment;
    return {clock.date(), clock.time(), Qt::OffsetFromUTC, int(offset)};
}

} // namespace galley::model
