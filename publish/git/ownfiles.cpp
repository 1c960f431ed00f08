// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/ownfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::OwnFiles)
};

} // namespace

QByteArray native(const QString &fileName) { return QFile::encodeName(fileName); }

Error cannotWrite(const QString &fileName)
{
    return {Text::tr("Cannot write into the repository of this site."),
            Text::tr("Check the free space and that you may write to “%1”, then try again.")
                .arg(QFileInfo(fileName).path()),
            fileName + u": "_s + QString::fromLocal8Bit(strerror(errno))};
}

QStringList leftoversIn(const QString &folder)
{
    QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    files.removeAll(u"lock"_s);
    return files;
}

bool isSameFile(const QString &a, const QString &b)
{
    struct stat first = {};
    struct stat second = {};
    return lstat(native(a).constData(), &first) == 0 && lstat(native(b).constData(), &second) == 0 &&
           first.st_ino == second.st_ino && first.st_dev == second.st_dev;
}

Result<> writeOwn(const QString &fileName, const QByteArray &bytes, const QString &like,
                  const struct timespec *writtenAt)
{
    const int descriptor = open(native(fileName).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    struct stat model = {};
    const struct timespec times[2] = {{0, UTIME_OMIT}, writtenAt != nullptr ? *writtenAt : timespec{0, UTIME_OMIT}};
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QFile::WriteOnly, QFile::AutoCloseHandle) ||
        file.write(bytes) != bytes.size() || !file.flush() ||
        (stat(native(like).constData(), &model) == 0 && fchmod(descriptor, model.st_mode & 0777) != 0) ||
        futimens(descriptor, times) != 0) {
        return std::unexpected(cannotWrite(fileName));
    }
    return {};
}

} // namespace galley::publish
