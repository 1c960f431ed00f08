// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/confinement.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace galley::model {

void confine(qint64 memoryBytes)
{
    ::signal(SIGPIPE, SIG_IGN); // A Galley that went away is seen by write().
    ::signal(SIGXFSZ, SIG_IGN); // A warning that cannot be written into a log file is no reason to end.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0);

    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::setrlimit(RLIMIT_FSIZE, &none); // It writes no file.
#ifndef __SANITIZE_ADDRESS__          // The sanitizer's shadow alone is larger than any limit.
    if (memoryBytes > 0) {
        const rlimit memory = {rlim_t(memoryBytes), rlim_t(memoryBytes)};
        ::setrlimit(RLIMIT_AS, &memory);
    }
#else
    Q_UNUSED(memoryBytes)
#endif
}

void allowProcessorTime(int seconds)
{
    rusage used = {};
    rlimit limit = {};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &limit) != 0) {
        return; // The deadline kept by Galley still stands.
    }
    limit.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    ::setrlimit(RLIMIT_CPU, &limit);
}

} // namespace galley::model
