// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/secrets/secrets.h"

#include "publish/plan/publishplan.h"
#include "publish/plan/secrets/secretformats.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

namespace {

constexpr qsizetype lookedAtForZeros = 8000; ///< As git does, to tell what is no text.
constexpr qsizetype longestSecret = 400;
constexpr qsizetype mostBefore = 60; ///< What some forms look back at.
constexpr qsizetype shownLength = 4;
constexpr qsizetype mostFound = 100; ///< More of them tell the author nothing more.

/// Which formats may begin with two bytes, so that a text is gone through once.
class Starts
{
public:
    Starts()
    {
        const QList<SecretFormat> &formats = secretFormats();
        for (qsizetype index = 0; index < formats.size(); ++index) {
            const QByteArray &start = formats.at(index).start;
            m_known.set(pairAt(start.constData()));
            m_byFirst[uchar(start.at(0))].append(index);
        }
    }

    bool mayBeginAt(const char *bytes) const { return m_known.test(pairAt(bytes)); }
    const QList<qsizetype> &beginningWith(char first) const { return m_byFirst[uchar(first)]; }

private:
    static size_t pairAt(const char *bytes) { return size_t(uchar(bytes[0])) << 8U | uchar(bytes[1]); }

    std::bitset<0x10000> m_known;
    std::array<QList<qsizetype>, 256> m_byFirst;
};

bool isWordCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z') || character == '_';
}

/// Keys that instructions make up to show what one looks like.
bool isMadeUp(const QString &whole, const QString &varying, int leastVariety)
{
    static const QRegularExpression madeUp(
        u"example|x{4}|0{6}|\\.{3}|\\*{3}|12345|23456|abcdef|abc123|deadbeef|your|dummy|sample|placeholder|redacted|"
        "changeme|password|passwd|secret|hunter2"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = varying.isEmpty() ? whole : varying;
    const QSet<QChar> different(varying.begin(), varying.end());
    return different.size() < leastVariety || madeUp.match(name).hasMatch();
}

/// The secret of this format whose start stands at `begin`; nothing when it is none.
QString secretAt(const SecretFormat &format, const QByteArray &bytes, qsizetype begin)
{
    if (!QByteArrayView(bytes).sliced(begin).startsWith(format.start))
        return {};
    const bool isWord = isWordCharacter(format.start.front());
    if (isWord && begin > 0 && isWordCharacter(bytes.at(begin - 1)))
        return {};
    const qsizetype from = qMax(qsizetype(0), begin - mostBefore);
    const QString around = QString::fromLatin1(bytes.sliced(from, qMin(longestSecret, bytes.size() - from)));
    const QRegularExpressionMatch match = format.form.match(around, begin - from, QRegularExpression::NormalMatch,
                                                            QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || isMadeUp(match.captured(), match.captured(1), format.leastVariety))
        return {};
    return match.captured();
}

QString shortened(const SecretFormat &format, const QString &secret)
{
    if (format.start.endsWith("://"))
        return QString::fromLatin1(format.start) + u'…';
    return secret.first(qMin(format.start.size() + shownLength, secret.size() / 2)).simplified() + u'…';
}

QString kindOf(const char *kind) { return QCoreApplication::translate("Secrets", kind); }

bool isText(const QByteArray &bytes) { return !bytes.first(qMin(bytes.size(), lookedAtForZeros)).contains('\0'); }

} // namespace

QList<FoundSecret> findSecrets(const QString &path, const QByteArray &bytes)
{
    QList<FoundSecret> found;
    if (const char *kind = secretByName(path.section(u'/', -1)); kind && !bytes.trimmed().isEmpty())
        found.append({path, 0, kindOf(kind), path.section(u'/', -1)});
    if (!isText(bytes))
        return found;
    static const Starts starts;
    qsizetype counted = 0;
    int line = 1;
    for (qsizetype place = 0; place + 1 < bytes.size() && found.size() < mostFound; ++place) {
        if (!starts.mayBeginAt(bytes.constData() + place))
            continue;
        for (const qsizetype index : starts.beginningWith(bytes.at(place))) {
            const SecretFormat &format = secretFormats().at(index);
            const QString secret = secretAt(format, bytes, place);
            if (secret.isEmpty())
                continue;
            line += int(std::count(bytes.begin() + counted, bytes.begin() + place, '\n'));
            counted = place;
            found.append({path, line, kindOf(format.kind), shortened(format, secret)});
            place += secret.size() - 1;
            break;
        }
    }
    return found;
}

QList<FoundSecret> secretsOf(const PublishPlan &plan)
{
    QList<FoundSecret> found;
    for (const FileChange &change : plan.changes) {
        if (!change.after || change.isPage)
            continue;
        QList<FoundSecret> known = change.before ? findSecrets(change.path, *change.before) : QList<FoundSecret>();
        for (const FoundSecret &secret : findSecrets(change.path, *change.after)) {
            const auto same = std::ranges::find_if(
                known, [&](const FoundSecret &each) { return each.kind == secret.kind && each.hint == secret.hint; });
            if (same == known.end())
                found.append(secret);
            else
                known.erase(same); // The repository has it already: this publish gives nothing away.
        }
    }
    return found;
}

Error secretsError(const QList<FoundSecret> &secrets)
{
    const FoundSecret &first = secrets.constFirst();
    const QString where = first.line > 0
                              ? QCoreApplication::translate("Secrets", "%1, line %2").arg(first.path).arg(first.line)
                              : first.path;
    QStringList all;
    for (const FoundSecret &secret : secrets)
        all.append(u"%1:%2: %3 (%4)"_s.arg(secret.path).arg(secret.line).arg(secret.kind, secret.hint));
    return {QCoreApplication::translate("Secrets", "This would publish a secret: %1 (%2).").arg(first.kind, where),
            QCoreApplication::translate("Secrets",
                                        "Take it out of the text, and have it replaced where it is used if others "
                                        "have seen it. If it is none, allow it (--allow-secrets)."),
            all.join(u'\n')};
}

} // namespace galley::publish
