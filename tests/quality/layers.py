#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point one way, app -> editor, publish -> model, and each foreign library is included in its own folders only."""
import os.path
import re

from sources import LAYERS, cpp_of, run

MAY_INCLUDE = {
    "app": ("app", "editor", "publish", "model"),
    "editor": ("editor", "model"),
    "publish": ("publish", "model"),
    "model": ("model",),
}

# What an include begins with, and the folders that may have it.
DOORS = {
    "git2": ("publish/git",),
    "sqlite3": ("model/library",),
    "zstd": ("model/library",),
    "openssl": ("model/post",),
    "cmark-gfm": ("model/renderer",),
    "KSyntaxHighlighting": ("model/renderer",),
    "yaml.h": ("model/post",),
    "toml++": ("model/post",),
    "gumbo": ("model/page", "model/import"),
    "zip.h": ("model/import", "model/export"),
    "kainjow": ("publish/press",),
    "mustache": ("publish/press",),
    "enchant": ("editor/text",),
    "exiv2": ("model/media", "tests/editor/media"),
    "qt6keychain": ("app/publishing/signin",),
    "QWebEngine": ("editor/preview", "tests/app/window"),  # Tests look into the page.
    "QtWebEngine": ("editor/preview", "tests/app/window"),
}

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')


def target_of(project, path, bracket, included):
    """The included file as a path from the project's folder, whether it was written from there or from beside `path`."""
    if bracket == '"' and (included.startswith(".") or (path.parent / included).exists()):
        return os.path.relpath(path.parent / included, project)
    return os.path.normpath(included)


def check(project):
    for path in cpp_of(project):
        parts = path.relative_to(project).parts
        place = "/".join(parts[1:] if parts[0] == "tests" else parts)  # A test may include what its subject may.
        layer = place.split("/")[0]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            target = target_of(project, path, *match.groups())
            folder = target.split("/")[0]
            if layer in LAYERS and folder in LAYERS and folder not in MAY_INCLUDE[layer]:
                yield path, number, f"“{layer}” may not include “{target}”: includes point from app to editor and publish to model."
            for library, homes in DOORS.items():
                places = tuple(home + "/" for home in homes)
                if target.startswith(library) and not (place.startswith(places) or "/".join(parts).startswith(places)):
                    named = " and ".join(home for home in homes if not home.startswith("tests/"))
                    yield path, number, f"“{target}” may be included in {named} only."


if __name__ == "__main__":
    run(check)
