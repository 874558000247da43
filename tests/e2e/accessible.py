# SPDX-License-Identifier: GPL-2.0-or-later
"""What a screen reader is told; to be run by the system's python3, for whom python3-pyatspi is made.

accessible.py tree TITLE    a window, one line per thing: depth, role, name, description and whether the keyboard reaches it,
                            between tabs
accessible.py focus         whatever gets the focus from now on: role and name; "ready" first, ended from outside"""
import sys
import time

import pyatspi

LONGEST_WAIT_S = 30


def windows():
    for application in pyatspi.Registry.getDesktop(0):
        for window in application or ():
            yield window


def find(title):
    end = time.monotonic() + LONGEST_WAIT_S
    while time.monotonic() < end:
        for window in windows():
            if window and window.name == title and window.getRoleName() == "frame":
                return window
        time.sleep(0.3)
    sys.exit(f"no window is called {title!r}")


def flat(text):
    return " ".join((text or "").split())


def tell(thing, depth):
    state = thing.getState()
    if not state.contains(pyatspi.STATE_VISIBLE):
        return
    reach = "focusable" if state.contains(pyatspi.STATE_FOCUSABLE) else ""
    print(depth, thing.getRoleName(), flat(thing.name), flat(thing.description), reach, sep="\t")
    for child in thing:
        if child:
            tell(child, depth + 1)


def focused(event):
    if event.detail1:
        print(event.source.getRoleName(), flat(event.source.name), sep="\t", flush=True)


def follow():
    pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
    print("ready", flush=True)
    pyatspi.Registry.start()


if sys.argv[1] == "focus":
    follow()
else:
    tell(find(sys.argv[2]), 0)
