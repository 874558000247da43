# SPDX-License-Identifier: GPL-2.0-or-later
"""The other people: small clients that write down what reaches them."""
import base64
import re
import socket
import threading
import time
from xml.sax.saxutils import escape, quoteattr

from servers import LONGEST_WAIT_S, until

PACE_S = 0.6  # ngircd slows down who writes faster


class Peer:
    def __init__(self, port):
        self.received = ""
        self.socket = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            while data := self.socket.recv(65536):
                text = data.decode("utf-8", "replace")
                self.received += text
                self.hear(text)
        except OSError:
            pass

    def hear(self, text):
        pass

    def send(self, text):
        self.send_raw(text.encode())

    def send_raw(self, data):
        self.socket.sendall(data)

    def saw(self, words, wait_s=LONGEST_WAIT_S):
        until(lambda: words in self.received, f"{words!r} to arrive", wait_s)

    def close(self):
        self.socket.close()


class IrcPeer(Peer):
    def __init__(self, port, nick, *rooms):
        self.nick = nick
        super().__init__(port)
        self.send(f"NICK {nick}\r\nUSER {nick} 0 * :{nick}\r\n")
        self.saw(" 001 ")
        for room in rooms:
            self.send(f"JOIN {room}\r\n")
            self.saw(f" 366 {nick} {room}")

    def hear(self, text):
        for token in re.findall(r"^PING (\S+)", text, re.M):
            self.send(f"PONG {token}\r\n")

    def say(self, target, text):
        self.send(f"PRIVMSG {target} :{text}\r\n")
        time.sleep(PACE_S)

    def act(self, target, text):
        self.say(target, f"\x01ACTION {text}\x01")

    def heard(self):
        """(sender, target, text) of all messages that reached this peer."""
        return re.findall(r"^:([^!\s]+)!\S+ PRIVMSG (\S+) :(.*?)\r?$", self.received, re.M)

    def sees_online(self, nick):
        def there():
            self.send(f"ISON {nick}\r\n")
            time.sleep(PACE_S)
            return re.search(rf" 303 \S+ :{nick}\b", self.received)
        until(there, f"{nick} to be online")

    def sees_join(self, nick, room):
        pattern = re.compile(rf"^:{nick}!\S+ JOIN :?{re.escape(room)}", re.M)
        until(lambda: pattern.search(self.received), f"{nick} to join {room}")


class XmppPeer(Peer):
    HOST = "xmpp.test"

    def __init__(self, port, user):
        self.user = user
        self.pings = 0
        super().__init__(port)
        self._open()
        self.saw("</stream:features>")
        secret = base64.b64encode(f"\0{user}\0secret".encode()).decode()
        self.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
                  f"{secret}</auth>")
        self.saw("<success")
        self.received = ""
        self._open()
        self.saw("</stream:features>")
        self.send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
                  "<resource>peer</resource></bind></iq>")
        self.saw("</jid>")
        self.send("<presence/>")

    def _open(self):
        self.send(f"<?xml version='1.0'?><stream:stream to='{self.HOST}' xmlns='jabber:client' "
                  "xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>")

    def say(self, target, text, xhtml=None):
        html = ""
        if xhtml:
            html = ("<html xmlns='http://jabber.org/protocol/xhtml-im'>"
                    f"<body xmlns='http://www.w3.org/1999/xhtml'>{xhtml}</body></html>")
        self.send(f"<message type='chat' to='{target}'><body>{escape(text)}</body>{html}</message>")

    def ping(self):
        """Everything sent before has been dealt with."""
        self.pings += 1
        self.send(f"<iq type='get' to='{self.HOST}' id='ping{self.pings}'>"
                  "<ping xmlns='urn:xmpp:ping'/></iq>")
        self.saw(f"ping{self.pings}'")

    def join(self, room, nick):
        self.send(f"<presence to={quoteattr(room + '/' + nick)}>"
                  "<x xmlns='http://jabber.org/protocol/muc'/></presence>")
        self.saw("code='110'")

    def create(self, room, nick):
        self.join(room, nick)
        self.send(f"<iq type='set' to='{room}' id='own'>"
                  "<query xmlns='http://jabber.org/protocol/muc#owner'>"
                  "<x xmlns='jabber:x:data' type='submit'/></query></iq>")
        self.saw("id='own'")

    def say_in(self, room, text):
        self.send(f"<message type='groupchat' to='{room}'><body>{escape(text)}</body></message>")

    def bodies(self):
        return re.findall(r"<body>(.*?)</body>", self.received, re.S)
