// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"

#include <QFile>

#include <cstdio>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// publishonce FOLDER PATH TEXT...: for each TEXT, waits for a byte on its input, publishes it at PATH (“%” in it is
/// replaced by the text), and prints the commit. Somebody else's commit in between is taken as the new base. With
/// PUBLISH_AGAIN set whatever is refused is tried again, a while, and the branch is printed too. A program of its own
/// so that tests can kill it.
int main(int count, char **arguments)
{
    const QString folder = QFile::decodeName(arguments[1]);
    auto repository = Repository::open(folder);
    if (!repository) {
        std::fprintf(stderr, "%s\n", qPrintable(repository.error().message));
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    for (int i = 3; i < count; ++i) {
        std::getchar();
        const QString text = QString::fromUtf8(arguments[i]);
        const QString path = QString::fromUtf8(arguments[2]).replace(u'%', text);
        const bool isPatient = qEnvironmentVariableIsSet("PUBLISH_AGAIN");
        int turnsLeft = isPatient ? 2000 : 0;
        for (bool isDone = false; !isDone;) {
            const CommitPlan plan{*repository->branch(),
                                  *repository->head(),
                                  {{path, text.toUtf8()},
                                   {u"index.html"_s, "all: " + text.toUtf8()},
                                   {u"tags/"_s + text + u"/index.html"_s, "x"}},
                                  u"Publish "_s + text,
                                  false};
            const auto commit = repository->commit(plan);
            isDone = commit.has_value();
            if (isDone) {
                std::puts(qPrintable(isPatient ? *commit + u' ' + plan.branch : *commit));
                std::fflush(stdout);
            } else if (turnsLeft-- <= 0 && !commit.error().message.contains(u"moved on"_s) &&
                       !commit.error().message.contains(u"right now"_s)) {
                std::fprintf(stderr, "%s %s %s\n", qPrintable(commit.error().message), qPrintable(commit.error().hint),
                             qPrintable(commit.error().detail));
                return 1;
            }
        }
    }
}
