// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manyposts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley {

using namespace model;

namespace {

constexpr int wordCount = 40'000;
constexpr int tagCount = 400;
constexpr qsizetype bodyBytes = 3900;
// Real posts of this length have some 230 different words, as each comes back to its own subject.
constexpr int subjectWords = 60;
constexpr int subjectShare = 60; ///< Of 100 words.

const char mostUsed[] =
    "the of and to a in is it you that he was for on are with as I his they be at one have this from or had by hot but "
    "some what there we can out other were all your when up use word how said an each she which do their time if will "
    "way about many then them would write like so these her long make thing see him two has look more day could go "
    "come "
    "did my sound no most number who over know water than call first people may down side been now find any new work "
    "part take get place made live where after back little only round man year came show every good me give our under "
    "name very through just form much great think say help low line before turn cause same mean differ move right boy "
    "old too does tell sentence set three want air well also play small end put home read hand port large spell add "
    "even land here must big high such follow act why ask men change went light kind off need house picture try us "
    "again animal point mother world near build self earth father";

/// A word that nobody uses, but that begins and goes on as words do.
QString madeUpWord(std::mt19937 &random)
{
    static const QStringList begins{u"b"_s,  u"br"_s, u"c"_s,  u"ch"_s, u"cl"_s, u"con"_s, u"d"_s,  u"de"_s, u"f"_s,
                                    u"fl"_s, u"g"_s,  u"h"_s,  u"in"_s, u"k"_s,  u"l"_s,   u"m"_s,  u"n"_s,  u"p"_s,
                                    u"pr"_s, u"qu"_s, u"re"_s, u"s"_s,  u"sh"_s, u"st"_s,  u"tr"_s, u"un"_s, u"w"_s};
    static const QStringList middles{u"a"_s,  u"ai"_s, u"al"_s, u"ar"_s, u"e"_s,  u"ea"_s, u"en"_s, u"er"_s, u"i"_s,
                                     u"im"_s, u"in"_s, u"o"_s,  u"on"_s, u"oo"_s, u"or"_s, u"u"_s,  u"un"_s, u"y"_s};
    static const QStringList ends{u"b"_s,   u"ck"_s, u"d"_s, u"dle"_s, u"ful"_s, u"ght"_s, u"k"_s,    u"ll"_s,  u"m"_s,
                                  u"nce"_s, u"ng"_s, u"p"_s, u"r"_s,   u"s"_s,   u"st"_s,  u"tion"_s, u"ver"_s, u"t"_s};
    const auto any = [&random](const QStringList &parts) { return parts.at(int(random() % uint(parts.size()))); };
    QString word = any(begins) + any(middles) + any(ends);
    if (random() % 2)
        word += any(middles) + any(ends);
    return word;
}

} // namespace

PostMaker::PostMaker(quint32 seed)
    : m_random(seed)
    , m_words(QString::fromLatin1(mostUsed).split(u' '))
{
    while (m_words.size() < wordCount)
        m_words += madeUpWord(m_random);
    double sum = 0;
    for (int rank = 0; rank < wordCount; ++rank)
        m_use += sum += 1.0 / (rank + 3);
    for (int tag = 0; tag < tagCount; ++tag)
        m_tags += m_words.at(400 + 7 * tag);
}

/// A word of the post's own subject, or any other.
QString PostMaker::anyWord()
{
    if (int(m_random() % 100) < subjectShare) {
        const double chance = double(m_random()) / double(std::mt19937::max());
        return m_words.at(m_subject.at(int(chance * chance * (subjectWords - 1))));
    }
    return m_words.at(anyRank());
}

int PostMaker::anyRank()
{
    const double chance = double(m_random()) / double(std::mt19937::max()) * m_use.constLast();
    const auto found = std::ranges::lower_bound(m_use, chance);
    return int(std::min(found - m_use.begin(), m_use.size() - 1));
}

QString PostMaker::sentence()
{
    QString text = anyWord();
    for (uint words = 4 + m_random() % 18; words > 0; --words)
        text += u' ' + anyWord();
    text[0] = text.at(0).toUpper();
    return text + u". "_s;
}

QString PostMaker::title()
{
    QString text = anyWord();
    for (uint words = 2 + m_random() % 5; words > 0; --words)
        text += u' ' + anyWord();
    text[0] = text.at(0).toUpper();
    return text;
}

ImportedPost PostMaker::next()
{
    const int number = ++m_made;
    m_subject.clear();
    while (m_subject.size() < subjectWords)
        m_subject += anyRank();
    const QDateTime date =
        QDateTime(QDate(2006, 1, 1), QTime(8, 0), Qt::UTC).addSecs(qint64(m_random() % 631'152'000u));
    QString text = u"---\ntitle: \"%1\"\ndate: %2\n"_s.arg(title(), date.toString(Qt::ISODate));
    text += u"tags: [%1, %2, %3]\n"_s.arg(m_tags.at(int(m_random() % 20)), m_tags.at(int(m_random() % 100)),
                                          m_tags.at(int(m_random() % tagCount)));
    text += u"categories: [%1]\nauthor: Ada Author\n---\n"_s.arg(m_words.at(300 + int(m_random() % 12)));
    const qsizetype least = text.size() + bodyBytes;
    while (text.size() < least) {
        for (int sentences = 0; sentences < 4; ++sentences)
            text += sentence();
        text += u"\n\n"_s;
    }
    const QByteArray source = text.toUtf8();
    const QString path = u"content/posts/post-%1.md"_s.arg(number);
    return {path, source, PublishedText{path, source, {}, PostState::Pushed}};
}

qint64 addManyPosts(Library &library, const SiteId &site, int count)
{
    constexpr int atOnce = 200;
    PostMaker maker;
    qint64 bytes = 0;
    for (int made = 0; made < count; made += atOnce) {
        QList<ImportedPost> posts;
        for (int post = made; post < std::min(count, made + atOnce); ++post) {
            posts += maker.next();
            bytes += posts.constLast().source.size();
        }
        if (const Result<> taken = library.importPosts(site, posts); !taken)
            qFatal("%s", qPrintable(taken.error().message + taken.error().detail));
    }
    return bytes;
}

} // namespace galley
