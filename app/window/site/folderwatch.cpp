// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/folderwatch.h"

#include <QFile>
#include <QHash>
#include <QSocketNotifier>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace galley::app {

/// The system's list of watched folders.
class FolderWatch::Watches
{
public:
    Watches()
        : descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
    }
    ~Watches()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Watches)

    int descriptor = -1;
    QHash<QString, int> folders;
};

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_watches(std::make_unique<Watches>())
{
    if (m_watches->descriptor < 0)
        return; // Too many programs watch already: the window looks when it comes forward.
    m_notifier = new QSocketNotifier(m_watches->descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &FolderWatch::take);
}

FolderWatch::~FolderWatch() = default;

int FolderWatch::count() const { return int(m_watches->folders.size()); }

void FolderWatch::setFolders(const QStringList &folders)
{
    constexpr uint32_t what = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF |
                              IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW;
    if (m_watches->descriptor < 0)
        return;
    QHash<QString, int> before = std::exchange(m_watches->folders, {});
    for (const QString &folder : folders) {
        const int known = before.take(folder);
        // Adding one again costs little, and finds a folder that was put in the place of another.
        const int watch = inotify_add_watch(m_watches->descriptor, QFile::encodeName(folder).constData(), what);
        if (watch >= 0)
            m_watches->folders.insert(folder, watch);
        if (known > 0 && known != watch)
            inotify_rm_watch(m_watches->descriptor, known);
    }
    for (const int watch : std::as_const(before))
        inotify_rm_watch(m_watches->descriptor, watch);
}

/// What it was does not matter: whoever asks looks at everything.
void FolderWatch::take()
{
    std::array<char, 16 * 1024> events{};
    bool isNews = false;
    ssize_t size = 0;
    while ((size = ::read(m_watches->descriptor, events.data(), events.size())) > 0) {
        for (ssize_t place = 0; place < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(events.data() + place);
            isNews = isNews || (event->mask & IN_IGNORED) == 0; // Else it is only the answer to our own rm_watch.
            place += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
        }
    }
    if (isNews)
        Q_EMIT changed();
}

} // namespace galley::app
