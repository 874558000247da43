# SPDX-License-Identifier: GPL-2.0-or-later
"""Real Pidgin under Xvfb and real Finch in tmux, driven as a person would: by keys and clicks."""
import os
import re
import subprocess
import time

from servers import LONGEST_WAIT_S, Program, until, up

SERVICE = "im.pidgin.purple.PurpleService"
OBJECT = "/im/pidgin/purple/PurpleObject"
INTERFACE = "im.pidgin.purple.PurpleInterface"
PALEST = 160      # of the two even parts of a link's colour, where it blends into white
LINE_HEIGHT = 14  # dots
LINK_GAP = 6      # less than between two links; one is underlined throughout
STEADY = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "C", "TZ": "UTC"}


def environment(folder, **more):
    env = {k: v for k, v in os.environ.items()
           if not k.startswith(("DISPLAY", "DBUS", "WAYLAND", "TMUX"))}
    env.update({**STEADY, "HOME": folder, "XDG_RUNTIME_DIR": folder, "NO_AT_BRIDGE": "1",
                "GST_PLUGIN_SYSTEM_PATH_1_0": "/nonexistent", **more})
    return {name: value for name, value in env.items() if value is not None}


def is_link(red, green, blue):
    """A link's blue or, when it was followed, its dark red; at the edges both blend into white."""
    fresh = blue == 255 and red == green < PALEST
    followed = green == blue < PALEST and abs(red - 128 - green * 127 // 255) <= 2
    return fresh or followed


class Display:
    """An X server without a screen, and a D-Bus session of its own."""

    def __init__(self, folder, size="1100x800"):
        self.folder = folder
        self.width, self.height = map(int, size.split("x"))
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size + "x24", "-noreset",
             "-nolisten", "tcp"],
            pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as number:
            self.name = ":" + number.readline().strip()
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.bus_address = self.bus.stdout.readline().strip()

    def env(self, **more):
        return environment(self.folder, DISPLAY=self.name,
                           DBUS_SESSION_BUS_ADDRESS=self.bus_address, **more)

    def photograph(self, path):
        time.sleep(0.5)  # what was just moved or opened is drawn
        subprocess.run(["import", "-window", "root", path], env=self.env(), check=True,
                       timeout=LONGEST_WAIT_S)

    def links(self, width=None, height=None):
        """Where the links of the lowest line of links are (within so many dots from the left upper
        corner): their middles, from left to right. They are known by their colour and by the gaps
        between them."""
        time.sleep(0.5)
        width, height = width or self.width, height or self.height
        dots = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+0+0",
                               "-depth", "8", "rgb:-"], env=self.env(), check=True,
                              capture_output=True, timeout=LONGEST_WAIT_S).stdout
        colours = zip(dots[::3], dots[1::3], dots[2::3])
        places = [(i % width, i // width) for i, dot in enumerate(colours) if is_link(*dot)]
        lowest = max(y for _, y in places)
        columns = sorted({x for x, y in places if y > lowest - LINE_HEIGHT})
        ends = [i for i in range(1, len(columns)) if columns[i] - columns[i - 1] > LINK_GAP]
        spans = [columns[a:b] for a, b in zip([0, *ends], [*ends, len(columns)])]
        return [((span[0] + span[-1]) // 2, lowest - LINE_HEIGHT // 2) for span in spans]

    def close(self):
        for process in (self.bus, self.server):
            process.terminate()
            process.wait(10)


class Pidgin:
    def __init__(self, profile, display, log, **env):
        self.profile, self.display, self.log = profile, display, log
        self.texts = {}  # of lines, which keep their numbers
        self.program = Program(["pidgin", "-m", "-c", profile.folder], log, env=display.env(**env))
        up(self, lambda: self._is_up() or not self.program.alive(), "Pidgin's first window")

    def _is_up(self):
        return self._xdotool("search", "--onlyvisible", "--class", "pidgin", check=False)

    # What is on the bus

    def call(self, method, *arguments):
        reply = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=" + SERVICE, OBJECT,
             f"{INTERFACE}.{method}", *arguments], env=self.display.env(), capture_output=True,
            text=True, timeout=LONGEST_WAIT_S, check=False)
        return reply.stdout

    def numbers(self, method, *arguments):
        return [int(n) for n in re.findall(r"int32 (-?\d+)", self.call(method, *arguments))]

    def text(self, method, *arguments):
        found = re.search(r'string "(.*)"\s*\Z', self.call(method, *arguments), re.S)
        return found.group(1) if found else ""

    def conversation(self, name):
        for conversation in self.numbers("PurpleGetConversations"):
            title = self.text("PurpleConversationGetName", f"int32:{conversation}")
            if title.split("/")[0].lower() == name.lower():
                return conversation
        return None

    def lines(self, name):
        """Every line shown in a conversation, oldest first."""
        conversation = self.conversation(name)
        if not conversation:
            return []
        history = self.numbers("PurpleConversationGetMessageHistory", f"int32:{conversation}")
        return [self._line(number) for number in reversed(history)]

    def _line(self, number):
        if number not in self.texts:
            self.texts[number] = self.text("PurpleConversationMessageGetMessage", f"int32:{number}")
        return self.texts[number]

    def shows(self, name, words, wait_s=LONGEST_WAIT_S):
        return until(lambda: next((x for x in self.lines(name) if words in x), None),
                     f"{words!r} in {name}", wait_s)

    # What a person does

    def _xdotool(self, *arguments, check=True):
        return subprocess.run(["xdotool", *arguments], env=self.display.env(), check=check,
                              capture_output=True, text=True, timeout=LONGEST_WAIT_S).stdout.split()

    def windows(self, title):
        return self._xdotool("search", "--onlyvisible", "--name", title, check=False)

    def window(self, title):
        return until(lambda: self.windows(title), f"a window called {title!r}")[-1]

    def window_of(self, name):
        """The window of a conversation, which bears its title; else the one called so."""
        conversation = self.conversation(name)
        if not conversation:
            return self.window(name)
        title = self.text("PurpleConversationGetTitle", f"int32:{conversation}")
        return self.window(re.sub(r"([][.*+?(){}|^$\\])", r"\\\1", title))

    def focus(self, name):
        return self.focus_on(self.window_of(name))

    def focus_on(self, window):
        self._xdotool("windowraise", window, "windowfocus", "--sync", window)
        return window

    def type(self, name, text, enter=True):
        self.focus(name)
        self._xdotool("type", "--delay", "8", text)
        if enter:
            self._xdotool("key", "Return")

    def key(self, *keys):
        self._xdotool("key", *keys)

    def click(self, name, x, y, from_right=False):
        window = self.focus(name)
        if from_right:
            sizes = self._xdotool("getwindowgeometry", "--shell", window)
            x = int(next(s for s in sizes if s.startswith("WIDTH=")).split("=")[1]) - x
        self._xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def click_link(self, number, width=None, height=None):
        """Clicks the so-many-th link (from 0) of the lowest line of links to be seen (so far)."""
        x, y = self.display.links(width, height)[number]
        self._xdotool("mousemove", str(x), str(y), "sleep", "0.2", "click", "1")

    def place(self, name, x, y, width, height):
        window = self.window_of(name)
        self._xdotool("windowmove", window, str(x), str(y), "windowsize", window, str(width),
                      str(height))

    def open_im(self, account, name):
        accounts = self.numbers("PurpleAccountsFindConnected", f"string:{account}", "string:")
        self.call("PurpleConversationNew", "int32:1", f"int32:{accounts[0]}", f"string:{name}")

    def close_conversation(self, name):
        self.call("PurpleConversationDestroy", f"int32:{self.conversation(name)}")

    def rename_buddy(self, account, name, alias):
        accounts = self.numbers("PurpleAccountsFindConnected", f"string:{account}", "string:")
        buddy = self.numbers("PurpleFindBuddy", f"int32:{accounts[0]}", f"string:{name}")
        self.call("PurpleBlistAliasBuddy", f"int32:{buddy[0]}", f"string:{alias}")

    def _toggle_plugin(self, done, what):
        """By its check box in Pidgin's list of plugins, which searches for what is typed."""
        self.focus("Buddy List")
        self.key("ctrl+u")
        self.focus("^Plugins$")
        self.type("^Plugins$", "Karma", enter=False)
        self.key("Escape")
        self.key("space")
        until(done, what)
        self.key("Escape")

    def unload_plugin(self):
        self._toggle_plugin(self.profile.is_let_go, "the plugin to let go of the ledger")

    def load_plugin(self):
        self._toggle_plugin(lambda: not self.profile.is_let_go(), "the plugin to take the ledger")

    def quit(self):
        """The exit status; None if it had to be killed."""
        self.call("PurpleCoreQuit")
        try:
            return self.program.process.wait(20)
        except subprocess.TimeoutExpired:
            self.program.stop()
            return None

    def close(self):
        self.program.stop()


class Finch:
    def __init__(self, profile, folder, log, columns=100, rows=30, **env):
        self.socket = os.path.join(folder, "tmux")
        self.env = environment(folder, TERM="xterm-256color", **env)
        self.log = log
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                   f"finch -c {profile.folder} 2> {self.log}")
        up(self, lambda: "Buddy" in self.screen(), "Finch's buddy list")  # in any language

    def _tmux(self, *arguments):
        return subprocess.run(["tmux", "-S", self.socket, *arguments], env=self.env, check=False,
                              capture_output=True, text=True, timeout=LONGEST_WAIT_S).stdout

    def screen(self):
        return self._tmux("capture-pane", "-p")

    def shows(self, words, wait_s=LONGEST_WAIT_S):
        return until(lambda: self.screen() if words in " ".join(self.screen().split()) else None,
                     f"{words!r} on Finch's screen", wait_s)

    def _tasks(self):
        """Titles, maybe cut, of the open windows as the lowest line shows them."""
        return [title.strip() for title in self.screen().rstrip("\n").split("\n")[-1].split("│")]

    def has(self, title):
        return any(task.startswith(title) for task in self._tasks())

    def title(self):
        """Of the window in front, if its frame begins at the left."""
        found = re.search(r"┤([^├]+)├", self.screen().split("\n")[0])
        return found.group(1) if found else ""

    def to(self, title):
        """Brings a window to the front, as Alt and its number do."""
        until(lambda: self.has(title), f"Finch's {title}")
        number = next(i for i, task in enumerate(self._tasks(), 1) if task.startswith(title))
        self.key(f"M-{number}")

    def frame(self, title):
        """The lines within the frame of the window in front, without its button."""
        lines = self.screen().split("\n")
        top = next(i for i, line in enumerate(lines) if f"┤{title}├" in line)
        left, right = lines[top].index("┌"), lines[top].rindex("┐", 0, lines[top].rindex("├") + 60)
        inside = []
        for line in lines[top + 1:]:
            if line[left:left + 1] == "└":
                break
            inside.append(line[left + 1:right])
        return [line for line in inside if line.strip() and not set(line) & set("┌┐└┘")
                and line.strip() != "│ OK │"]

    def key(self, *keys):
        self._tmux("send-keys", *keys)
        time.sleep(0.2)

    def type(self, text, enter=True):
        self._tmux("send-keys", "-l", text)
        time.sleep(0.2)
        if enter:
            self.key("Enter")

    def running(self):
        return bool(self._tmux("list-sessions"))

    def quit(self):
        self.key("M-q")
        try:
            until(lambda: not self.running(), "Finch to quit", 5)
        except TimeoutError:
            self._tmux("kill-server")
            return False
        return True

    def close(self):
        if self.running():
            self._tmux("kill-server")
