#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks themselves are checked: each lets good source pass and finds the fault in bad source."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = Path(sys.argv.pop(1)).resolve()
HEAD = "// SPDX-FileCopyrightText: 2026 The Galley authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n"


class Checks(unittest.TestCase):
    def found(self, check, path, text):
        """What `check` prints about a project of this one file; nothing where it passes."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, path)
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            Path(folder, ".clang-format").write_bytes((PROJECT / ".clang-format").read_bytes())
            answer = subprocess.run([HERE / f"{check}.py", folder], capture_output=True, text=True)
            self.assertEqual(answer.returncode != 0, answer.stdout != "", answer.stderr)
            return answer.stdout

    def include(self, path, included):
        return self.found("layers", path, f"{HEAD}#include {included}\n")

    def test_includes_point_one_way(self):
        self.assertEqual(self.include("app/a.cpp", '"editor/b.h"'), "")
        self.assertEqual(self.include("publish/a.cpp", '"model/b.h"'), "")
        self.assertIn("app/a.h", self.include("model/post/a.h", '"app/a.h"'))
        self.assertIn("model/a.cpp:4:", self.include("model/a.cpp", '"publish/b.h"'))
        self.assertIn("editor/a.cpp:4:", self.include("editor/a.cpp", '"../publish/b.h"'))

    def test_editor_and_publish_do_not_meet(self):
        self.assertIn("“editor” may not", self.include("editor/text/a.cpp", '"publish/git/b.h"'))
        self.assertIn("“publish” may not", self.include("publish/git/a.cpp", '"editor/text/b.h"'))
        self.assertIn("“publish” may not", self.include("tests/publish/git/tst_a.cpp", '"editor/text/b.h"'))

    def test_each_foreign_library_has_one_door(self):
        self.assertEqual(self.include("publish/git/a.cpp", "<git2.h>"), "")
        self.assertEqual(self.include("tests/publish/git/tst_a.cpp", "<git2.h>"), "")
        self.assertEqual(self.include("model/import/a.cpp", "<gumbo.h>"), "")
        self.assertIn("publish/git only", self.include("publish/plan/a.cpp", "<git2/tree.h>"))
        self.assertIn("model/library only", self.include("app/a.cpp", "<sqlite3.h>"))
        self.assertIn("model/renderer only", self.include("editor/text/a.cpp", "<KSyntaxHighlighting/Repository>"))
        self.assertIn("editor/preview only", self.include("app/window/a.cpp", "<QWebEngineView>"))

    def test_the_licence_is_named(self):
        self.assertEqual(self.found("licence", "model/a.cpp", HEAD), "")
        self.assertEqual(self.found("licence", "model/notes.md", "Notes.\n"), "")
        self.assertIn("model/a.cpp:1:", self.found("licence", "model/a.cpp", "int a;\n"))
        self.assertIn("Identifier", self.found("licence", "model/a.h", HEAD.splitlines()[0] + "\n"))
        self.assertIn("packaging/run", self.found("licence", "packaging/run", "#!/bin/sh\n"))

    def test_files_are_short(self):
        self.assertEqual(self.found("length", "model/a.cpp", "int a;\n" * 400), "")
        self.assertIn("401 lines", self.found("length", "model/a.cpp", "int a;\n" * 401))

    def test_files_are_laid_out(self):
        self.assertEqual(self.found("format", "model/a.cpp", "int a = 1;\n"), "")
        self.assertIn("model/a.cpp:2:", self.found("format", "model/a.cpp", "int a = 1;\nint   b=2;\n"))

    def test_clang_tidy_looks_at_what_changed(self):
        with tempfile.TemporaryDirectory() as folder:
            project, cache = Path(folder, "project"), Path(folder, "cache")
            build, source, header = project / "build", project / "model/a.cpp", project / "model/a.h"
            build.mkdir(parents=True)
            source.parent.mkdir()
            (project / ".clang-tidy").write_text("Checks: '-*,modernize-use-nullptr'\nHeaderFilterRegex: '.*'\n")
            command = {"directory": str(build), "file": str(source), "command": f"c++ -I{project} -c {source}"}
            (build / "compile_commands.json").write_text(json.dumps([command]))

            def tidied():
                return subprocess.run([HERE / "tidy.py", project, build], capture_output=True, text=True,
                                      env={**os.environ, "XDG_CACHE_HOME": str(cache)})

            header.write_text("int b();\n")
            source.write_text('#include "model/a.h"\nint *a = nullptr;\n')
            self.assertIn("1 of 1", tidied().stdout)
            self.assertIn("0 of 1", tidied().stdout)
            header.write_text("inline int *b() { return 0; }\n")
            for _ in range(2):  # A file with a finding is looked at until it has none.
                answer = tidied()
                self.assertEqual(answer.returncode, 1)
                self.assertIn("model/a.h:1:", answer.stdout)


if __name__ == "__main__":
    unittest.main()
