// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/servedsite.h"

#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;
using publish::Press;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ServedSite", text); }

/// The files below a folder of the site; links are not followed.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ServedSite::ServedSite(const model::Site &site)
    : m_site(site)
{
}

qint64 ServedSite::newestMs() const
{
    qint64 newest = 0;
    for (const model::SiteText &text : m_texts)
        newest = qMax(newest, text.changedMs);
    return newest;
}

void ServedSite::take(const QList<model::SiteText> &texts)
{
    QMap<model::PostId, model::SiteText> taken;
    for (const model::SiteText &text : texts) {
        model::SiteText &post = taken[text.id];
        post = text;
        if (const auto known = m_texts.constFind(text.id); !text.source && known != m_texts.constEnd()) {
            post.source = known->source;
            post.media = known->media;
        }
    }
    m_texts = taken;
}

QByteArray ServedSite::filesStamp() const
{
    QCryptographicHash stamp(QCryptographicHash::Sha1);
    QStringList files{m_site.folder + u'/' + QLatin1String(Press::settingsFile)};
    files += filesBelow(m_site.folder + u'/' + QLatin1String(Press::staticFolder));
    files += filesBelow(m_site.folder + u"/themes"_s);
    for (const QString &name : std::as_const(files)) {
        const QFileInfo file(name);
        stamp.addData(name.toUtf8() + '\n' + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + ' ' +
                      QByteArray::number(file.size()) + '\n');
    }
    return stamp.result();
}

void ServedSite::readStaticFiles()
{
    const QString folder = m_site.folder + u'/' + QLatin1String(Press::staticFolder) + u'/';
    QHash<QString, File> files;
    for (const QString &name : filesBelow(folder)) {
        const QFileInfo info(name);
        const File known = m_files.value(name.mid(folder.size()));
        const bool isKnown = known.changed == info.lastModified() && known.size == info.size();
        files.insert(name.mid(folder.size()), isKnown ? known : File{info.lastModified(), info.size(), bytesOf(name)});
    }
    m_files = files;
}

/// What readers are shown: a text that is not to be published yet says so before its title.
QByteArray ServedSite::shownSource(const model::SiteText &text, const QString &path) const
{
    const model::SiteKind &kind = model::siteKind(m_site.kind);
    const model::PostFields fields = kind.fields(path, *text.source);
    if (text.isPublished && !fields.draft)
        return *text.source;
    const Result<QByteArray> open = kind.withField(*text.source, u"draft"_s, false);
    if (!open)
        return *text.source; // Press says what is wrong with it.
    const QString title = fields.title.trimmed().isEmpty() ? tr("without a title") : fields.title;
    return kind.withField(*open, u"title"_s, tr("[Draft] %1").arg(title)).value_or(*open);
}

publish::PressInput ServedSite::input()
{
    publish::PressInput input;
    readStaticFiles();
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        input.staticFiles.insert(file.key(), file->bytes);
    const model::SiteKind &kind = model::siteKind(m_site.kind);
    const QString statics = QLatin1String(Press::staticFolder) + u'/';
    QSet<QString> paths;
    for (const model::SiteText &text : std::as_const(m_texts)) {
        if (!text.source || text.source->trimmed().isEmpty())
            continue;
        const QDir folder(m_site.folder);
        QString path = kind.expectedPath(folder, text.path, kind.fields(text.path, *text.source), {});
        if (paths.contains(path)) // Two drafts that would be called the same.
            path.insert(path.lastIndexOf(u'.'), u'-' + text.id.toLower());
        paths.insert(path);
        input.posts.append({path, shownSource(text, path)});
        for (const model::MediaFile &file : text.media) {
            const QString place = kind.mediaPath(folder, path, file.name);
            if (place.startsWith(statics) && !input.staticFiles.contains(place.mid(statics.size())))
                input.staticFiles.insert(place.mid(statics.size()), file.bytes);
        }
    }
    input.rendered = &m_rendered;
    input.images = &m_images;
    input.known = &m_known;
    return input;
}

ServedPages ServedSite::make(const Progress &progress)
{
    const auto stay = [this](const Error &error) {
        m_pages.problem = error.message + u' ' + error.hint;
        return m_pages;
    };
    const QByteArray toml = bytesOf(m_site.folder + u'/' + QLatin1String(Press::settingsFile));
    const Result<publish::PressSettings> settings =
        publish::PressSettings::parse(toml, publish::themesIn(m_site.folder));
    if (!settings)
        return stay(settings.error());
    m_built.begin();
    if (const Result<> built = Press(*settings).build(input(), m_built, progress); !built)
        return stay(built.error());
    m_built.end();
    ServedPages pages;
    const QString output = QLatin1String(Press::outputFolder) + u'/';
    for (auto page = m_built.pages().cbegin(); page != m_built.pages().cend(); ++page)
        pages.files.insert(page.key().mid(output.size()), page.value());
    pages.basePath = QUrl(settings->url).path() + u'/';
    m_pages = pages;
    return pages;
}

} // namespace galley::app
