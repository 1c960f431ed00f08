// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/ownways.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::OwnPrograms)
};

int addSetting(const git_config_entry *entry, void *settings)
{
    static const QRegularExpression bends(
        u"^(url\\..*\\.(insteadof|pushinsteadof)"
        "|http\\.(.*\\.)?(proxy|sslverify|sslcainfo|sslcapath|sslcert|sslkey|curloptresolve|extraheader|cookiefile"
        "|delegation|emptyauth)"
        "|remote\\..*\\.proxy|filter\\..*\\.(smudge|clean|process))$"_s);
    const QString name = QString::fromUtf8(entry->name);
    if (bends.match(name).hasMatch())
        *static_cast<QStringList *>(settings) << Text::tr("the setting “%1”").arg(name);
    return 0;
}

} // namespace

QStringList settingsOnTheWay(const git_config *local)
{
    QStringList settings;
    git_config_foreach(local, addSetting, &settings);
    return settings;
}

} // namespace galley::publish
