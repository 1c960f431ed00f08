#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No source file is over 400 lines: one that is does two things."""
from sources import cpp_of, run

LIMIT = 400


def check(project):
    for path in cpp_of(project):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LIMIT:
            yield path, lines, f"{lines} lines, over {LIMIT}: split it by topic."


if __name__ == "__main__":
    run(check)
