// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textlinks.h"
#include "model/site/check/faultsofpost.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString anything = u"*"_s;              ///< Stands for anchors that cannot be known.
constexpr qint64 largeImageBytes = 1'000'000; // Some seconds on a slow telephone.

QString tr(const char *text) { return QCoreApplication::translate("SiteCheck", text); }

/// What all generators' ways to make an id of a heading have in common: its letters and digits.
QString anchorKey(QString anchor)
{
    static const QRegularExpression entity(u"&([A-Za-z])(?:acute|grave|circ|tilde|uml|cedil|ring|caron|slash);"_s);
    if (anchor.contains(u'&'))
        anchor.replace(entity, u"\\1"_s);
    QString key;
    for (const QChar character : anchor.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            key += character.toCaseFolded();
    }
    return key;
}

bool isNumbered(const QString &key, const QSet<QString> &anchors)
{
    qsizetype end = key.size(); // “notes-1” is the second heading “Notes”.
    while (end > 0 && key.at(end - 1).isDigit())
        --end;
    return end < key.size() && anchors.contains(key.first(end));
}

/// Text that the generator takes from elsewhere may bring headings of its own.
bool takesTextFromElsewhere(const QByteArray &source)
{
    static const QRegularExpression inclusion(u"\\{\\{%|\\{[{%]<?-?\\s*(include|render|embed|transclude|readfile)"_s);
    return source.contains("{{") || source.contains("{%") ? inclusion.match(QString::fromUtf8(source)).hasMatch()
                                                          : false;
}

/// Places that the page itself makes: notes, comments, a stretch of text.
bool isMadeByPage(const QString &anchor)
{
    static const QStringList beginnings{u"fn"_s, u":~:"_s, u"comment"_s, u"disqus"_s, u"respond"_s, u"L"_s};
    return std::ranges::any_of(beginnings, [&](const QString &beginning) {
        return anchor.startsWith(beginning) && (beginning != "L"_L1 || anchor.sliced(1).toInt() > 0);
    });
}

bool hasAnchor(CheckRun &run, qsizetype post, const QString &anchor)
{
    if (!run.anchors.contains(post)) {
        QSet<QString> keys;
        for (const QString &found : anchorsIn(run.post(post).source))
            keys.insert(anchorKey(found));
        if (takesTextFromElsewhere(run.post(post).source))
            keys.insert(anything);
        run.anchors.insert(post, keys);
    }
    const QSet<QString> &anchors = run.anchors[post];
    const QString key = anchorKey(anchor);
    static const QSet<QString> everywhere{u"top"_s, QString()};
    return anchors.contains(key) || isNumbered(key, anchors) || everywhere.contains(key) ||
           anchors.contains(anything) || isMadeByPage(anchor);
}

class LinkCheck
{
public:
    LinkCheck(CheckRun &run, qsizetype index)
        : m_run(run)
        , m_index(index)
        , m_source(run.post(index).source)
    {
    }

    void check(const TextLink &link)
    {
        const QString address = QString::fromUtf8(link.address(m_source));
        if (link.isImage())
            checkAltText(link, address);
        const SiteAddresses::Found found = m_run.addresses.find(m_index, address);
        if (found.target == SiteAddresses::Target::Nowhere) {
            if (link.isImage())
                missingImage(link, address);
            else if (!isOwnMedium(address))
                brokenLink(link, address);
        } else if (found.target == SiteAddresses::Target::Post && !link.isImage()) {
            checkAnchor(link, found.post, address);
        } else if (link.isImage() && !found.path.isEmpty()) {
            checkSize(link, found.path, address);
        }
    }

private:
    SiteFinding &add(SiteFault fault, const TextLink &link, const QString &address, const QString &reason)
    {
        return m_run.add(fault, m_index, link.begin, address, reason);
    }

    bool isOwnMedium(const QString &address) const
    {
        return m_run.post(m_index).mediaNames.contains(QUrl(address).fileName());
    }

    void checkAltText(const TextLink &link, const QString &address)
    {
        if (link.form == LinkForm::Image ? link.words.isEmpty() : !link.hasWords)
            add(SiteFault::MissingAltText, link, address,
                tr("Readers who cannot see the image are told nothing of it."));
    }

    void checkAnchor(const TextLink &link, qsizetype post, const QString &address)
    {
        const QString anchor = QUrl::fromPercentEncoding(address.section(u'#', 1).toUtf8());
        if (!anchor.isEmpty() && !hasAnchor(m_run, post, anchor))
            add(SiteFault::BrokenAnchor, link, address,
                post == m_index ? tr("The post has no heading “%1”.").arg(anchor)
                                : tr("The post “%1” has no heading “%2”.").arg(m_run.post(post).fields.title, anchor));
    }

    void brokenLink(const TextLink &link, const QString &address)
    {
        SiteFinding &finding =
            add(SiteFault::BrokenLink, link, address, tr("No post and no file of the site has this address."));
        if (const auto likely = m_run.addresses.likelyAddress(m_index, address)) {
            const bool hasEnd = address.contains(u'#') && !likely->contains(u'#');
            const QString end = hasEnd ? u'#' + address.section(u'#', 1) : QString();
            finding.mend = SiteMend{tr("Link to %1").arg(*likely), link.begin, link.length, (*likely + end).toUtf8()};
        }
    }

    void missingImage(const TextLink &link, const QString &address)
    {
        if (isOwnMedium(address))
            return;
        SiteFinding &finding =
            add(SiteFault::MissingImage, link, address, tr("The site has no such file, and the library neither."));
        const auto likely = m_run.addresses.likelyImage(address);
        const QString written = likely ? addressOfFile(*likely) : QString();
        if (!written.isEmpty())
            finding.mend = SiteMend{tr("Show %1").arg(*likely), link.begin, link.length, written.toUtf8()};
    }

    /// As this post would write it; empty where the kind does not find the file by it again.
    QString addressOfFile(const QString &path) const
    {
        const SiteKind &kind = m_run.addresses.kind();
        for (qsizetype slash = -1; (slash = path.indexOf(u'/', slash + 1)) >= 0;) {
            const QString address = path.sliced(slash);
            if (kind.mediaPathFromAddress(m_run.addresses.folder(), m_run.post(m_index).path, address) == path)
                return address;
        }
        const QString whole = u'/' + path;
        return kind.mediaPathFromAddress(m_run.addresses.folder(), m_run.post(m_index).path, whole) == path ? whole
                                                                                                            : QString();
    }

    void checkSize(const TextLink &link, const QString &path, const QString &address)
    {
        const qint64 bytes = QFileInfo(m_run.addresses.folder().filePath(path)).size();
        if (bytes > largeImageBytes)
            add(SiteFault::LargeImage, link, address,
                tr("The image is %1 large: it is slow to load.").arg(QLocale().formattedDataSize(bytes, 1)));
    }

    CheckRun &m_run;
    qsizetype m_index;
    const QByteArray &m_source;
};

} // namespace

void checkLinks(CheckRun &run, qsizetype index)
{
    const QByteArray &source = run.post(index).source;
    const qsizetype body = run.addresses.kind().bodyOffset(source);
    LinkCheck check(run, index);
    for (TextLink &link : linksIn(QByteArrayView(source).sliced(body))) {
        link.begin += body;
        check.check(link);
    }
}

} // namespace galley::model
