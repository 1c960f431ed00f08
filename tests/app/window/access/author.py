#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An author who sees nothing: uses Galley by what the accessibility tree says, and by nothing else.

  author.py publish GALLEY LIBRARY SITE REMOTE    makes a blog, publishes a post, and again without the remote
  author.py names GALLEY LIBRARY                  opens every sheet; prints each control that has no name

Prints what it could not find, and ends with 1 then."""

import contextlib
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE_S = 30
# What a keyboard can reach, and so must say what it is.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX, pyatspi.ROLE_TREE, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_SLIDER, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_LINK,
}


def press_key(name):
    subprocess.run(["xdotool", "key", name], check=True)


class NotFound(Exception):
    pass


class Author:
    def __init__(self, words):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.process = subprocess.Popen(words, env=environment)
        self.said = []
        pyatspi.Registry.registerEventListener(self.listen, "object:state-changed:showing")

    def listen(self, event):
        """As a screen reader does: what comes up as an alert is read out."""
        with contextlib.suppress(Exception):
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_ALERT:
                self.said.append(event.source.name)

    def window(self):
        def look():
            for program in pyatspi.Registry.getDesktop(0):
                if program is not None and program.get_process_id() == self.process.pid and program.childCount > 0:
                    return program
            return None
        return self.wait(look, "the window of Galley")

    def wait(self, look, what, patience_s=PATIENCE_S):
        end = time.monotonic() + patience_s
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            # What goes away while it is looked at is not there.
            with contextlib.suppress(Exception):
                found = look()
                if found:
                    return found
            if self.process.poll() is not None:
                raise NotFound(f"Galley ended while the author looked for {what}.")
            time.sleep(0.1)
        raise NotFound(f"The accessibility tree does not show {what}.")

    def walk(self, top=None):
        """All that is shown, from the top."""
        waiting = [top or self.window()]
        while waiting:
            item = waiting.pop()
            with contextlib.suppress(Exception):
                if item.getRole() != pyatspi.ROLE_APPLICATION and not item.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                yield item
                waiting.extend(child for child in reversed(list(item)) if child is not None)

    def find(self, role, name, is_enabled=True):
        def look():
            for item in self.walk():
                if item.getRole() == role and item.name == name:
                    if not is_enabled or item.getState().contains(pyatspi.STATE_ENABLED):
                        return item
            return None
        return self.wait(look, f"a {pyatspi.role_to_name.get(role, role) if hasattr(pyatspi, 'role_to_name') else role}"
                               f" named “{name}”")

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        self.find(role, name).queryAction().doAction(0)

    def write(self, name, text):
        """With the keys, as somebody does whom a screen reader has told where the keyboard is."""
        field = self.find(pyatspi.ROLE_TEXT, name)
        field.queryComponent().grabFocus()
        self.wait(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), f"the keyboard in “{name}”")
        before = field.queryText().getText(0, -1)
        if before:
            press_key("ctrl+a")
        for number, line in enumerate(text.split("\n")):
            if number > 0:
                press_key("Return")
            if line:
                subprocess.run(["xdotool", "type", "--delay", "15", line], check=True)
        self.wait(lambda: field.queryText().getText(0, -1).strip() == text.strip(), f"“{text}” in “{name}”")

    def dictate(self, name, text):
        """Without keys: the whole text at once, as speech recognition gives it."""
        field = self.find(pyatspi.ROLE_TEXT, name)
        field.queryEditableText().setTextContents(text)
        self.wait(lambda: field.queryText().getText(0, -1) == text, f"“{text}” in “{name}”")

    def hears(self, words):
        """That it is read out, wherever the keyboard is."""
        self.wait(lambda: any(words in said for said in self.said), f"an alert with the words “{words}”")

    def awaits_end_of(self, name):
        self.wait(lambda: not any(item.name == name for item in self.walk()), f"the end of “{name}”")

    def menu_items(self):
        """The ways through the menus that lead to a sheet: they end in “…”."""
        def below(item, way):
            for child in item:
                if child is None:
                    continue
                role = child.getRole()
                if role == pyatspi.ROLE_MENU_ITEM or role == pyatspi.ROLE_MENU:
                    here = way + [child.name]
                    if child.childCount > 0:
                        yield from below(child, here)
                    else:
                        yield here, child
                elif role == pyatspi.ROLE_POPUP_MENU:
                    yield from below(child, way)
        bar = self.wait(lambda: next((i for i in self.walk() if i.getRole() == pyatspi.ROLE_MENU_BAR), None), "the menus")
        return list(below(bar, []))

    def choose(self, name):
        """From the menus."""
        for way, item in self.menu_items():
            if way[-1] == name:
                item.queryAction().doAction(0)
                return
        raise NotFound(f"There is no menu item “{name}”.")

    def nameless(self):
        found = set()
        for item in self.walk():
            with contextlib.suppress(Exception):
                is_control = item.getRole() in CONTROLS and item.getState().contains(pyatspi.STATE_FOCUSABLE)
                if is_control and not item.name.strip():
                    found.add(f"{item.getRoleName()} in {self.way(item)}")
        return found

    @staticmethod
    def way(item):
        names = []
        while item is not None and item.getRole() != pyatspi.ROLE_APPLICATION:
            if item.name:
                names.append(f"“{item.name}”")
            item = item.parent
        return " < ".join(names[:4])

    def end(self):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(10)
        self.process.kill()


def publish(author, site, remote):
    author.press("New site…")
    author.dictate("Title", "Tides")
    author.write("Folder", site)
    author.write("Remote (may wait)", remote)
    author.press("Make the site")
    author.hears("your name and e-mail address")
    author.write("Your name, as commits show it", "Ada Author")
    author.write("Your e-mail address", "ada@example.org")
    author.press("Make the site")
    author.awaits_end_of("Make the site")
    author.choose("New post")
    author.dictate("Title", "Low water")
    author.write("Text of the post", "The sea goes out and *comes back*.\n")
    author.choose("Write to its file")
    author.hears("It is kept in the library")
    author.press("Publish…")
    author.press("Publish")
    author.hears("Pushed as")
    press_key("Escape")
    author.awaits_end_of("What happened")
    os.rename(remote, remote + ".away")
    author.write("Text of the post", "It is late.\n")
    author.press("Publish…")
    author.press("Publish")
    author.hears("not pushed")
    os.rename(remote + ".away", remote)


def names(author):
    author.press("Try a sample site")
    author.find(pyatspi.ROLE_LIST, "Posts")
    faults = {f"{fault}, in the window" for fault in author.nameless()}
    opened = 0
    for way, item in author.menu_items():
        if not way[-1].endswith("…") or way[-1] in SYSTEM_DIALOGS:
            continue
        before = len(list(author.walk()))
        with contextlib.suppress(Exception):
            item.queryAction().doAction(0)
        try:
            author.wait(lambda: len(list(author.walk())) != before, "a sheet", 2)
        except NotFound:
            continue  # Not to be had now, as in a post that was never published.
        time.sleep(0.5)
        opened += 1
        faults |= {f"{fault}, in {' > '.join(way)}" for fault in author.nameless()}
        press_key("Escape")
        time.sleep(0.3)
    print(f"{opened} sheets were opened.")
    for fault in sorted(faults):
        print(f"No name: {fault}")
    return 0 if opened > 15 and not faults else 1


SYSTEM_DIALOGS = {"Open a site repository…", "Export as PDF…", "Print…"}  # The desktop's own.


def main():
    work, program, library, *rest = sys.argv[1:]
    author = Author([program, "--library", library])
    try:
        author.window()
        return publish(author, *rest) or 0 if work == "publish" else names(author)
    except NotFound as problem:
        print(problem)
        print("It shows: " + ", ".join(f"{item.getRoleName()} “{item.name}”" for item in author.walk() if item.name))
        return 1
    finally:
        author.end()


sys.exit(main())
