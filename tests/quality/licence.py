#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file begins with the two SPDX lines."""
from sources import files_of, run

SUFFIXES = (".cpp", ".h", ".c", ".py", ".sh", ".cmake", ".xml", ".desktop", ".1")
NAMES = ("CMakeLists.txt", ".clang-format", ".clang-tidy")
LINES = (
    "SPDX-FileCopyrightText: 2026 The Galley authors",
    "SPDX-License-Identifier: GPL-3.0-or-later",
)


def is_source(path):
    if path.suffix in SUFFIXES or path.name in NAMES:
        return True
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def check(project):
    for path in filter(is_source, files_of(project)):
        with path.open(encoding="utf-8") as file:
            head = "".join(line for line, _ in zip(file, range(4)))
        for line in LINES:
            if line not in head:
                yield path, 1, f"“{line}” is missing at the top."


if __name__ == "__main__":
    run(check)
