# SPDX-License-Identifier: GPL-2.0-or-later
"""Real servers on 127.0.0.1, and a relay that writes down what a client says to one of them."""
import os
import socket
import subprocess
import threading
import time

LONGEST_WAIT_S = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(condition, what, wait_s=LONGEST_WAIT_S):
    """What `condition` gives as soon as it is true; TimeoutError after `wait_s` seconds."""
    end = time.monotonic() + wait_s
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(f"waited {wait_s} s for {what}")


def up(thing, condition, what):
    """Waits for what was just started; what does not come up is not left behind."""
    try:
        until(condition, what)
    except BaseException:
        thing.close()
        raise


def listens(port):
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Program:
    """A child process with its output in a file, ended by its own id."""

    def __init__(self, argv, log, env=None):
        self.argv, self.log, self.env = argv, log, env
        self.start()

    def start(self):
        with open(self.log, "ab") as out:
            self.process = subprocess.Popen(self.argv, stdout=out, stderr=out, env=self.env,
                                            stdin=subprocess.DEVNULL, start_new_session=True)

    def alive(self):
        return self.process.poll() is None

    def stop(self):
        if self.alive():
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)

    def close(self):
        self.stop()


class Ngircd(Program):
    def __init__(self, folder):
        self.port = free_port()
        path = os.path.join(folder, "ngircd.conf")
        with open(path, "w", encoding="utf-8") as conf:
            conf.write(f"""[Global]
Name = irc.karma.test
Info = for tests
Listen = 127.0.0.1
Ports = {self.port}
MotdPhrase = hello
ServerUID = {os.getuid()}
ServerGID = {os.getgid()}
[Limits]
MaxNickLength = 30
MaxConnectionsIP = 0
PingTimeout = 600
[Options]
DNS = no
Ident = no
PAM = no
""")
        super().__init__(["/usr/sbin/ngircd", "-n", "-f", path], os.path.join(folder, "ngircd.log"))

    def start(self):
        super().start()
        up(self, lambda: listens(self.port), "ngircd")


class Prosody(Program):
    """Without TLS, on the loopback; its users, made in advance, see one another."""

    def __init__(self, folder, users):
        self.port = free_port()
        self.data = os.path.join(folder, "prosody-data")
        path = os.path.join(folder, "prosody.cfg.lua")
        with open(path, "w", encoding="utf-8") as conf:
            conf.write(f"""run_as_root = true
pidfile = "{folder}/prosody.pid"
data_path = "{self.data}"
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {self.port} }}
s2s_ports = {{ }}
http_ports = {{ }}
https_ports = {{ }}
modules_enabled = {{ "roster", "saslauth", "disco", "offline", "time", "ping", "presence" }}
modules_disabled = {{ "s2s", "tls" }}
authentication = "internal_plain"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
log = {{ info = "{folder}/prosody-info.log" }}
VirtualHost "xmpp.test"
Component "muc.xmpp.test" "muc"
  restrict_room_creation = false
  muc_room_default_history_length = 20
""")
        for kind in ("accounts", "roster"):
            os.makedirs(self.store(kind))
        for user in users:
            self._put("accounts", user, '{ ["password"] = "secret" }')
            self._put("roster", user, "{ [false] = { version = 1 }, " + "".join(
                f'["{other}@xmpp.test"] = {{ subscription = "both", groups = {{}} }}, '
                for other in users if other != user) + "}")
        super().__init__(["prosody", "--config", path, "-F"], os.path.join(folder, "prosody.log"))

    def start(self):
        super().start()
        up(self, lambda: listens(self.port), "prosody")

    def _put(self, kind, user, lua):
        with open(os.path.join(self.store(kind), user + ".dat"), "w", encoding="utf-8") as out:
            out.write(f"return {lua};\n")

    def store(self, kind):
        return os.path.join(self.data, "xmpp%2etest", kind)


class Relay:
    """Passes bytes between a client and a server and keeps every line the client wrote."""

    def __init__(self, server_port):
        self.server_port = server_port
        self.written = bytearray()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.server_port))
            threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source, target, from_client):
        try:
            while data := source.recv(65536):
                if from_client:
                    self.written += data
                target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def text(self):
        return bytes(self.written).decode("utf-8", "replace")

    def close(self):
        self.listener.close()
