// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/datafile.h"

#include "model/post/syntax/readers.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

/// Where this file takes its translations from.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

ReadResult readAs(DataFormat format, const QByteArray &bytes)
{
    const Extent text{bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0, bytes.size()};
    switch (format) {
    case DataFormat::Yaml:
        return readYaml(bytes, text);
    case DataFormat::Toml:
        return readToml(bytes, text);
    case DataFormat::Json:
        break;
    }
    return readJson(bytes, text);
}

} // namespace

Result<QVariantMap> readData(DataFormat format, const QByteArray &bytes, const QString &fileName)
{
    const ReadResult root = readAs(format, bytes);
    if (!root) {
        const ReadProblem &problem = root.error();
        return std::unexpected(
            Error{Words::tr("“%1” cannot be read; the trouble is on line %2.").arg(fileName).arg(problem.line),
                  problem.hint, problem.detail});
    }
    if (root->kind == DataKind::Null)
        return QVariantMap();
    if (root->kind != DataKind::Map) {
        return std::unexpected(Error{Words::tr("“%1” does not hold names with values.").arg(fileName),
                                     Words::tr("Write each value after its name."),
                                     {}});
    }
    return root->value().toMap();
}

} // namespace galley::model
