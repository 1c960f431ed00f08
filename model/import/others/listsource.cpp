// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/listsource.h"

#include <QCoreApplication>
#include <QFile>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readExport(const QString &fileName)
{
    constexpr qint64 mostBytes = 512'000'000;
    const auto tr = [](const char *text) { return QCoreApplication::translate("Import", text); };
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(fileName),
                                     tr("Check its name and that you may read it."), file.errorString()});
    }
    if (file.size() > mostBytes) {
        return std::unexpected(Error{tr("The file “%1” is larger than any export of a blog.").arg(fileName),
                                     tr("Export in several parts, and bring in one after the other."),
                                     {}});
    }
    return file.readAll();
}

} // namespace galley::model
