// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/treememory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

QByteArray fileOfProcess(qint64 process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); // It may have ended just now.
}

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &child :
             fileOfProcess(process, u"task/%1/children"_s.arg(thread)).simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toLongLong());
        }
    }
    return children;
}

qint64 memoryBytes(qint64 process)
{
    qint64 bytes = 0;
    for (const QByteArray &line : fileOfProcess(process, u"smaps_rollup"_s).split('\n')) {
        if (line.startsWith("Pss_Anon:") || line.startsWith("Pss_Shmem:"))
            bytes += line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    for (const qint64 child : childrenOf(process))
        bytes += memoryBytes(child);
    return bytes;
}

} // namespace

qint64 treeMemoryBytes() { return memoryBytes(QCoreApplication::applicationPid()); }

} // namespace galley
