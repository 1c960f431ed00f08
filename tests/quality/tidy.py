#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy finds nothing in our sources: tidy.py PROJECT BUILD-FOLDER.

A file that was clean is looked at again only when it, a header of ours that it includes, its compiler flags,
.clang-tidy or clang-tidy itself has changed: a stamp named by a hash of all of these stands for each clean file.
The stamps are kept for all build folders and clones together, as ccache keeps objects.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from sources import FOLDERS

PROGRAM = "clang-tidy-19"
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def headers_of(project, path, seen):
    """`path` and all headers of ours that it includes."""
    if path in seen:
        return seen
    seen.add(path)
    for included in INCLUDE.findall(path.read_bytes()):
        for folder in (path.parent, project):
            header = (folder / os.fsdecode(included)).resolve()
            if header.is_file() and header.is_relative_to(project):
                headers_of(project, header, seen)
    return seen


def stamps_folder():
    """Where the stamps are; those not used for a month are gone."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    stamps = caches / "galley-tidy"
    stamps.mkdir(parents=True, exist_ok=True)
    for stamp in stamps.iterdir():
        if stamp.stat().st_mtime < time.time() - 30 * 24 * 3600:
            stamp.unlink(missing_ok=True)
    return stamps


def stamp_of(project, build, entry, path, common):
    """The command counts without the places of project and build, so that clones share stamps."""
    content = hashlib.sha256(common)
    content.update(entry["command"].replace(str(build), "BUILD").replace(str(project), "PROJECT").encode())
    for part in sorted(headers_of(project, path, set())):
        content.update(part.read_bytes())
    return content.hexdigest()


def look(project, build, path):
    return subprocess.run([PROGRAM, "--quiet", f"-p={build}", path], cwd=project, capture_output=True, text=True)


def main():
    project, build = (Path(argument).resolve() for argument in sys.argv[1:3])
    stamps = stamps_folder()
    version = subprocess.run([PROGRAM, "--version"], capture_output=True, check=True).stdout
    common = version + (project / ".clang-tidy").read_bytes()

    ours = tuple(project / folder for folder in FOLDERS)
    stamp_for = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"]).resolve()
        if path.is_file() and any(path.is_relative_to(folder) for folder in ours):  # What moc wrote is not ours.
            stamp_for[path] = stamps / stamp_of(project, build, entry, path, common)

    failed = False
    todo = []
    for path, stamp in stamp_for.items():
        if stamp.exists():
            stamp.touch()
        else:
            todo.append(path)
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for path, answer in zip(todo, pool.map(lambda path: look(project, build, path), todo)):
            if answer.returncode == 0 and not answer.stdout.strip():
                stamp_for[path].touch()
            else:
                failed = True
                print(answer.stdout or answer.stderr, flush=True)
    print(f"{len(todo)} of {len(stamp_for)} files looked at; the others were clean and have not changed.")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
