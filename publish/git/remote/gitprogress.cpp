// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/gitprogress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::GitProgress)
};

/// "2.50", "MiB" as bytes.
qint64 bytesOf(const QString &number, const QString &unit)
{
    static const QStringList units{u"bytes"_s, u"KiB"_s, u"MiB"_s, u"GiB"_s};
    double bytes = number.toDouble();
    for (qsizetype step = units.indexOf(unit); step > 0; --step)
        bytes *= 1024;
    return qint64(bytes);
}

} // namespace

ProgressReport progressIn(const QString &what, const QByteArray &words)
{
    // "Writing objects:  33% (1/3), 2.00 MiB | 1.10 MiB/s", each overwriting the one before.
    static const QRegularExpression counted(
        u"\\d+% \\((\\d+)/(\\d+)\\)(?:, ([\\d.]+) (bytes|[KMG]iB)(?: \\| ([\\d.]+) (bytes|[KMG]iB)/s)?)?"_s);
    ProgressReport report{what, 0, 0};
    QRegularExpressionMatchIterator matches = counted.globalMatch(QString::fromUtf8(words));
    QRegularExpressionMatch last;
    while (matches.hasNext())
        last = matches.next();
    if (!last.hasMatch())
        return report;
    report.done = last.captured(1).toLongLong();
    report.total = last.captured(2).toLongLong();
    const QLocale locale;
    const QString bytes = locale.formattedDataSize(bytesOf(last.captured(3), last.captured(4)), 1);
    if (!last.captured(5).isEmpty()) {
        const QString rate = locale.formattedDataSize(bytesOf(last.captured(5), last.captured(6)), 1);
        report.what = Text::tr("%1 (%2, %3/s)").arg(what, bytes, rate);
    } else if (!last.captured(3).isEmpty()) {
        report.what = Text::tr("%1 (%2)").arg(what, bytes);
    }
    return report;
}

} // namespace galley::publish
