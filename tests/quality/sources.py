# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files the checks look at, and how they end. Each check is called with the project's folder."""
import sys
from pathlib import Path

LAYERS = ("app", "editor", "publish", "model")
FOLDERS = (*LAYERS, "tests", "packaging", ".ci")


def files_of(project):
    """Every file of ours, built or downloaded ones left out."""
    yield from (path for path in project.iterdir() if path.is_file())
    for folder in FOLDERS:
        yield from (path for path in sorted((project / folder).rglob("*")) if path.is_file())


def cpp_of(project):
    return [path for path in files_of(project) if path.suffix in (".cpp", ".h")]


def run(check):
    """Prints what `check` finds in the project, "file:line: sentence" each; any finding is a failure."""
    project = Path(sys.argv[1]).resolve()
    findings = list(check(project))
    for path, line, sentence in findings:
        print(f"{path.relative_to(project)}:{line}: {sentence}")
    sys.exit(1 if findings else 0)
