#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file is laid out as .clang-format says."""
import re
import subprocess

from sources import cpp_of, run

PROGRAM = "clang-format-19"
FINDING = re.compile(r"(.+?):(\d+):\d+: error:")


def check(project):
    files = cpp_of(project)
    answer = subprocess.run([PROGRAM, "--dry-run", "-Werror", *files], cwd=project, capture_output=True, text=True)
    seen = set()
    for match in map(FINDING.match, answer.stderr.splitlines()):
        if match and match[1] not in seen:
            seen.add(match[1])
            yield project / match[1], int(match[2]), f"Not in the project's layout from here: run “{PROGRAM} -i” on it."
    if answer.returncode != 0 and not seen:
        raise SystemExit(answer.stderr)


if __name__ == "__main__":
    run(check)
