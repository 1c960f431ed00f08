#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy finds nothing in our sources: tidy.py PROJECT BUILD-FOLDER.

A file that was clean is looked at again only when it, a header of ours that it includes, its compiler flags,
.clang-tidy or clang-tidy itself has changed: a stamp named by a hash of all of these stands for each clean file.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
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


def stamp_of(project, entry, path, common):
    content = hashlib.sha256(common)
    content.update((entry.get("command") or " ".join(entry["arguments"])).encode())
    for part in sorted(headers_of(project, path, set())):
        content.update(part.read_bytes())
    return content.hexdigest()


def look(project, build, path):
    return subprocess.run([PROGRAM, "--quiet", f"-p={build}", path], cwd=project, capture_output=True, text=True)


def main():
    project, build = (Path(argument).resolve() for argument in sys.argv[1:3])
    stamps = build / "tidy"
    stamps.mkdir(exist_ok=True)
    version = subprocess.run([PROGRAM, "--version"], capture_output=True, check=True).stdout
    common = version + (project / ".clang-tidy").read_bytes()

    ours = tuple(project / folder for folder in FOLDERS)
    todo, valid = {}, set()
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"]).resolve()
        if not path.is_file() or not any(path.is_relative_to(folder) for folder in ours):
            continue  # What moc and rcc wrote is not ours to tidy.
        stamp = stamp_of(project, entry, path, common)
        valid.add(stamp)
        if not (stamps / stamp).exists():
            todo[path] = stamp
    for old in stamps.iterdir():
        if old.name not in valid:
            old.unlink()

    failed = False
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        answers = pool.map(lambda path: (path, look(project, build, path)), todo)
        for path, answer in answers:
            if answer.returncode == 0 and not answer.stdout.strip():
                (stamps / todo[path]).touch()
            else:
                failed = True
                print(answer.stdout or answer.stderr, flush=True)
    print(f"{len(todo)} of {len(valid)} files looked at; the others were clean and have not changed.")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
