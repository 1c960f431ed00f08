// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/looseobjects.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

LooseObjects::LooseObjects(RepositoryData &repository, const QString &commit, const git_oid &tree,
                           const QList<QByteArray> &paths, const QStringList &blobs)
    : m_repository(repository)
    , m_files{commit, toText(tree)}
{
    git_tree *raw = nullptr;
    const int code = git_tree_lookup(&raw, repository.get(), &tree);
    const GitTree root(raw);
    for (const QByteArray &path : paths) {
        for (qsizetype end = path.indexOf('/'); code == 0 && end >= 0; end = path.indexOf('/', end + 1)) {
            if (const GitTreeEntry folder = RepositoryData::entryOf(root.get(), path.left(end)); folder) {
                m_files << toText(*git_tree_entry_id(folder.get()));
            }
        }
    }
    m_files << blobs;
    m_files.removeAll(QString());
    m_files.removeDuplicates();
    const QString objects = repository.folders.common + u"/objects/"_s;
    for (QString &id : m_files) {
        id = objects + id.left(2) + u'/' + id.mid(2);
    }
}

QString LooseObjects::missing() const
{
    git_odb *raw = nullptr;
    const int code = git_repository_odb(&raw, m_repository.get());
    const Owned<git_odb, git_odb_free> objects(raw);
    for (const QString &file : m_files) {
        const QFileInfo info(file);
        const auto id = toId(file.section(u'/', -2).remove(u'/'));
        const bool isThere =
            info.exists() ? info.size() > 0 : code == 0 && id && git_odb_exists(objects.get(), &*id) == 1;
        if (!isThere) {
            return file;
        }
    }
    return {};
}

bool removeEmptyObjects(const QString &gitFolder)
{
    static const QRegularExpression name(u"^[0-9a-f]{38,62}$"_s);
    bool hadSome = false;
    const QDir objects(gitFolder + u"/objects"_s);
    for (const QString &folder : objects.entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDirIterator files(objects.filePath(folder), QDir::Files);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            if (info.size() == 0 && !info.isSymLink() && name.match(info.fileName()).hasMatch()) {
                hadSome = QFile::remove(info.filePath()) || hadSome;
            }
        }
    }
    return hadSome;
}

} // namespace galley::publish
