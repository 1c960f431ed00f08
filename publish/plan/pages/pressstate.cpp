// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pages/pressstate.h"

#include "model/post/digest.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRenderings = 3; ///< Of the commit, and of plans since.
const QByteArray mark = "Galley Press 1 " GALLEY_VERSION "\n";

void prepare(QDataStream &stream) { stream.setVersion(QDataStream::Qt_6_4); }

} // namespace

bool PressState::Page::isOurs() const
{
    return !committed.isEmpty() &&
           std::ranges::any_of(renderings, [this](const Rendering &rendering) { return rendering.id == committed; });
}

bool PressState::Page::holds(const QByteArray &inputs) const
{
    return std::ranges::any_of(renderings, [&](const Rendering &rendering) {
        return rendering.inputs == inputs && rendering.id == committed;
    });
}

QString PressState::fileFor(const QString &folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/galley/press/"_s +
           QString::fromLatin1(model::sha256(path.toUtf8()).toHex());
}

PressState PressState::load(const QString &folder)
{
    QFile file(fileFor(folder));
    if (!file.open(QIODevice::ReadOnly) || file.read(mark.size()) != mark)
        return {};
    const QByteArray digest = file.read(32);
    const QByteArray bytes = file.readAll();
    if (model::sha256(bytes) != digest)
        return {};
    PressState state;
    QDataStream stream(bytes);
    prepare(stream);
    qint64 size = 0;
    stream >> state.commit >> size;
    for (qint64 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        QString path;
        Page page;
        qint64 renderings = 0;
        stream >> path >> page.committed >> renderings;
        for (qint64 j = 0; j < renderings && stream.status() == QDataStream::Ok; ++j) {
            Rendering rendering;
            stream >> rendering.inputs >> rendering.id;
            page.renderings.append(rendering);
        }
        state.pages.insert(path, page);
    }
    stream >> state.posts;
    return stream.status() == QDataStream::Ok ? state : PressState();
}

void PressState::save(const QString &folder) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << commit << qint64(pages.size());
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        stream << page.key() << page->committed << qint64(page->renderings.size());
        for (const Rendering &rendering : page->renderings)
            stream << rendering.inputs << rendering.id;
    }
    stream << posts;
    const QString name = fileFor(folder);
    QSaveFile file(name);
    if (QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(mark + model::sha256(bytes) + bytes);
        file.commit(); // Without it the next plan makes all pages.
    }
}

void PressState::note(const QString &path, const Rendering &rendering)
{
    QList<Rendering> &known = pages[path].renderings;
    known.removeIf([&](const Rendering &other) { return other.id == rendering.id; });
    known.prepend(rendering);
    // The one that is committed tells that the page is ours, however many plans were made since.
    while (known.size() > mostRenderings) {
        const bool isCommitted = known.constLast().id == pages[path].committed;
        known.removeAt(known.size() - (isCommitted ? 2 : 1));
    }
}

} // namespace galley::publish
