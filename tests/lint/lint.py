#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds the walls of the house and the habits of its source. One line per check; run by meson."""
import argparse
import ast
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CLANG_FORMAT = "14"  # others disagree with it in places

# Which headers a room may use: whole names, or a prefix ending in "*". Its own are always allowed.
C = ("string.h", "stddef.h", "stdint.h", "stdbool.h", "stdlib.h", "math.h", "inttypes.h",
     "float.h", "limits.h")
FACTS = tuple(f"karma/{name}.h" for name in
              ("act", "calendar", "message", "people", "settings", "import"))
PURPLE = tuple(f"{name}.h" for name in (
    "account", "accountopt", "blist", "cmds", "connection", "conversation", "core", "debug",
    "eventloop", "idle", "notify", "plugin", "pluginpref", "prefs", "prpl", "request", "roomlist",
    "savedstatuses", "server", "signals", "status", "util", "version", "xmlnode", "imgstore"))
POSIX = ("errno.h", "fcntl.h", "unistd.h", "stdio.h", "glib/gstdio.h", "locale.h", "sys/*",
         "time.h", "signal.h")
TEXT = ("glib.h", "glib/gi18n-lib.h", "libintl.h")
# What a messenger's view builds on: the model, and the view's walker, words and chart geometry.
SHOWN = ("karma/messenger.h", "karma/view.h", "karma/week.h", "chart.h", "lines.h", "marks.h",
         "moment.h", "phrase.h", "sink.h", "walk.h", "words.h")
WALLS = {
    "include/karma": C + ("glib.h", "karma/*"),
    "plugin/core": C + ("stdio.h", "arpa/inet.h", "glib.h", "libpsl.h", "karma/*"),
    "plugin/view": C + TEXT + ("stdio.h", "cairo.h", "karma/*"),
    "plugin/import": C + ("stdio.h", "glib.h") + FACTS,
    "plugin/store": C + POSIX + ("glib.h", "sqlite3.h", "karma/store.h") + FACTS,
    "plugin/purple": C + TEXT + PURPLE + ("gmodule.h", "malloc.h", "sys/random.h", "time.h", "karma/*"),
    "plugin/pidgin": C + TEXT + PURPLE + ("gtk/*", "gdk/*", "cairo.h", "gtk*", "pidgin*",
                                          "gmodule.h") + SHOWN,
    "plugin/finch": C + TEXT + PURPLE + ("gnt*", "finch*", "gmodule.h") + SHOWN,
    "plugin/cli": C + POSIX + TEXT + ("karma/*",),
    "plugin/demo": C + POSIX + TEXT + PURPLE + ("gmodule.h", "karma/*"),
}
NEVER = {  # headers of the core that a room must not see although it may see others
    "plugin/view": ("karma/store.h", "karma/tracker.h", "karma/lexicon.h"),
    "plugin/pidgin": ("karma/store.h",),
}

# What is called where it must not be.
WORLD = (r"(?<![>.\w])(?:time|clock_gettime|gettimeofday|rand|random|getenv|fopen|open|printf|fprintf|puts|"
         r"g_print|g_printerr|g_warning|g_message|g_critical|g_getenv|g_random_\w+|g_file_\w+|"
         r"g_get_(?:real|monotonic|current)_time|g_date_time_new_now\w*)\s*\(")
THREADS = r"\b(?:g_thread_\w+|g_mutex_\w+|g_cond_\w+|g_async_queue_\w+|pthread_\w+)\s*\("
CALLS = (
    ("plugin/core", (), WORLD),
    ("plugin/view", (), WORLD),
    ("plugin/import", (), WORLD),
    ("plugin/core", (), THREADS),
    ("plugin/view", (), THREADS),
    ("plugin/store", (), THREADS),
    ("plugin/purple", ("checkpoints.c", "worker.c"), THREADS),
    ("plugin/purple", (), r"\bsqlite3_\w+\s*\(|\b(?:SELECT|INSERT INTO|DELETE FROM)\b"),
    ("plugin", ("main.c", "replies-main.c"), r"\babort\s*\(|\bg_error\s*\(|\bg_assert\w*\s*\("),
)
# Paths of one machine; written so that they are not found here.
PRIVATE = re.compile(r"/(?:home/(?!me\b)|root/|work/)\w|\.\./[s]hared|(?:deb|snapshot)\.[d]ebian\.org")
SKIPPED_FOLDERS = re.compile(r"^(?:build.*|\.git|__pycache__|output|\.cache)$")


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8", errors="replace") as source:
        return source.read()


def files(folder, *endings):
    """Paths below a folder, from the root, sorted."""
    found = []
    for at, folders, names in os.walk(os.path.join(ROOT, folder)):
        folders[:] = [name for name in folders if not SKIPPED_FOLDERS.match(name)]
        found += [os.path.relpath(os.path.join(at, name), ROOT) for name in names
                  if not endings or name.endswith(endings)]
    return sorted(found)


def code(path):
    """C without comments; strings stay."""
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), read(path), flags=re.S)
    return re.sub(r"//[^\n]*", "", text)


def fits(header, patterns):
    return any(header == p or p.endswith("*") and header.startswith(p[:-1]) for p in patterns)


def walls(_build):
    for room, allowed in WALLS.items():
        for path in files(room, ".c", ".h"):
            for header in re.findall(r"^\s*#\s*include\s*<([^>]+)>", code(path), re.M):
                if not fits(header, allowed) or fits(header, NEVER.get(room, ())):
                    yield f"{path} includes <{header}>"
            for header in re.findall(r'^\s*#\s*include\s*"([^"]+)"', code(path), re.M):
                if "/" in header:
                    yield f'{path} includes "{header}" of another room'


def circles(_build):
    """Headers of the core include only what stands before them: no circle."""
    needs = {path: re.findall(r"#include <(karma/\w+\.h)>", read(path))
             for path in files("include/karma", ".h")}
    done = set()
    while len(done) < len(needs):
        free = [path for path, wants in needs.items() if path not in done
                and all("include/" + want in done for want in wants)]
        if not free:
            yield "headers in a circle: " + ", ".join(sorted(set(needs) - done))
            return
        done.update(free)


def calls(_build):
    for room, but, pattern in CALLS:
        for path in files(room, ".c"):
            if os.path.basename(path) in but:
                continue
            for number, line in enumerate(code(path).split("\n"), 1):
                for found in re.findall(pattern, line):
                    yield f"{path}:{number}: {found.strip()}"


# libpurple writes into the one and keeps the other.
LIBPURPLES_OWN = ("info", "prefs_info")


def mutable(build):
    """No room keeps state outside of what is passed to it; what is only relocated is no state."""
    for room in ("core", "view", "import", "store", "purple"):
        library = os.path.join(build, "plugin", room, f"libkarma-{room}.a")
        table = subprocess.run(["objdump", "-t", library], check=True, capture_output=True,
                               text=True).stdout
        for section, name in re.findall(r" O (\.data(?:\.rel)?(?:\.local)?|\.bss)\s+\w+\s+(?:\.hidden )?(\S+)",
                                       table):
            if room == "purple" and name in LIBPURPLES_OWN:
                continue
            if not name.startswith(("__asan", "__ubsan", "q.")):  # q: GLib's quarks
                yield f"{library}: {name} in {section}"


def core_stands_alone(build):
    """The core links with nothing but GLib and libpsl."""
    flags = subprocess.run(["pkg-config", "--libs", "glib-2.0", "libpsl"], check=True,
                           capture_output=True, text=True).stdout.split()
    library = os.path.join(build, "plugin", "core", "libkarma-core.a")
    link = subprocess.run(
        [os.environ.get("CC", "cc"), "-shared", "-Wl,--no-undefined", "-Wl,--whole-archive",
         library, "-Wl,--no-whole-archive", *flags, "-lm", "-o", os.devnull],
        check=False, capture_output=True, text=True)
    if link.returncode:
        yield link.stderr[-2000:]


def licence(_build):
    for path in files(".", ".c", ".h", ".py", ".sh", ".sql"):
        if "SPDX-License-Identifier: GPL-2.0-or-later" not in "\n".join(
                read(path).split("\n")[:3]):
            yield f"{path} does not begin with its licence"


def scripts():
    return [path for path in ("plugin/run", "plugin/setup.sh", "tests/run", ".ci/run")
            if os.path.exists(os.path.join(ROOT, path))] + files("data", ".sh")


def runs(_build):
    for path in ("plugin/run", "tests/run", ".ci/run"):
        if not os.access(os.path.join(ROOT, path), os.X_OK):
            yield f"{path} cannot be run"


def shell(_build):
    if not shutil.which("shellcheck"):
        return
    check = subprocess.run(["shellcheck", "-s", "sh", "-e", "SC1091,SC2034,SC2317", "-f", "gcc",
                            *scripts()], cwd=ROOT, check=False, capture_output=True, text=True)
    yield from check.stdout.splitlines()


def python(_build):
    for path in files(".", ".py"):
        try:
            ast.parse(read(path), path)
        except SyntaxError as why:
            yield f"{path}: {why}"
        for number, line in enumerate(read(path).split("\n"), 1):
            if len(line) > 160:
                yield f"{path}:{number}: longer than 160 columns"


def private(_build):
    for path in files(".", ".c", ".h", ".py", ".sh", ".md", ".build", ".sql", ".po", "run"):
        for number, line in enumerate(read(path).split("\n"), 1):
            if PRIVATE.search(line):
                yield f"{path}:{number}: speaks of one machine: {line.strip()[:80]}"


def formatted(_build):
    program = shutil.which(f"clang-format-{CLANG_FORMAT}") or shutil.which("clang-format")
    if not program or f"version {CLANG_FORMAT}." not in subprocess.run(
            [program, "--version"], check=True, capture_output=True, text=True).stdout:
        return
    check = subprocess.run([program, "--dry-run", "-Werror", *files(".", ".c", ".h")], cwd=ROOT,
                           check=False, capture_output=True, text=True)
    yield from sorted(set(re.findall(r"^(\S+?\.[ch]):\d+", check.stderr, re.M)))


CHECKS = (
    ("rooms include only what they may", walls),
    ("headers stand in a line", circles),
    ("calls stay behind their walls", calls),
    ("nothing mutable is global", mutable),
    ("the core links alone", core_stands_alone),
    ("every source bears its licence", licence),
    ("what is to be run can be", runs),
    ("shell scripts are clean", shell),
    ("Python parses", python),
    ("no path of one machine", private),
    ("C is formatted", formatted),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", help="the build folder")
    build = os.path.abspath(parser.parse_args().build)
    failed = 0
    for name, check in CHECKS:
        wrong = list(check(build))
        failed += bool(wrong)
        print(f"FAILED {name}:" if wrong else f"ok {name}")
        for line in wrong:
            print("  " + line)
    print(f"{len(CHECKS) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
