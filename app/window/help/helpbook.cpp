// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/help/helpbook.h"

#include "app/backgroundjob.h"
#include "publish/press/press.h"

#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

/// In the order in which they are read.
constexpr std::array topics{"first-post", "writing", "publishing", "blog", "moving-in", "trouble"};

QByteArray textOf(const char *topic)
{
    QFile file(u":/help/"_s + QLatin1StringView(topic) + u".md"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString titleIn(const QByteArray &text)
{
    const qsizetype begin = text.indexOf("title: ") + 7;
    return QString::fromUtf8(text.mid(begin, text.indexOf('\n', begin) - begin));
}

} // namespace

Result<ServedPages> helpPages(const Progress &progress)
{
    PressSettings settings;
    settings.title = u"Galley Help"_s;
    settings.description = u"Write a post, see it as a page, publish it as a git commit."_s;
    QList<PressPost> posts;
    for (const char *topic : topics) {
        const QByteArray text = textOf(topic);
        // Below posts/, as posts without a date are; all links of the help are relative, so this works on any page.
        settings.links.append({titleIn(text), u"/posts/%1/"_s.arg(QLatin1StringView(topic))});
        // Of posts without a date the last by name comes first.
        posts.append({u"content/posts/%1.md"_s.arg(qsizetype(topics.size()) - posts.size()), text});
    }
    const Result<QMap<QString, QByteArray>> built = Press(settings).build(posts, progress);
    if (!built)
        return std::unexpected(built.error());
    ServedPages pages;
    const QString folder = QLatin1StringView(Press::outputFolder) + u'/';
    for (auto page = built->cbegin(); page != built->cend(); ++page)
        pages.files.insert(page.key().sliced(folder.size()), page.value());
    return pages;
}

void HelpBook::open()
{
    if (m_isMade) {
        Q_EMIT opened(m_server.address());
        return;
    }
    if (std::exchange(m_isBeingMade, true))
        return;
    BackgroundJob::start(
        this, [](const Progress &progress) { return helpPages(progress); },
        [this](const Result<ServedPages> &pages) {
            m_isBeingMade = false;
            const Result<> listening = pages ? m_server.listen(0) : std::unexpected(pages.error());
            if (!listening) {
                Q_EMIT problemMet(listening.error());
                return;
            }
            m_isMade = true;
            m_server.setPages(*pages);
            Q_EMIT opened(m_server.address());
        });
}

} // namespace galley::app
