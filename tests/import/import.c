// SPDX-License-Identifier: GPL-2.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <karma/import.h>
#include <string.h>

/* One event as a line: "11-22 03:34:28 r #karma alice: text". Own lines have "=" for ":". */
static void
print(const KarmaImportEvent *event, gpointer data)
{
    static const char *const kinds[] = {
        [KARMA_IMPORT_JOIN] = "joins",
        [KARMA_IMPORT_LEAVE] = "leaves",
        [KARMA_IMPORT_RENAME] = "becomes",
    };
    GString *out = data;
    if (event->kind == KARMA_IMPORT_SETTING) {
        g_string_append_printf(out, "%s = %s\n", event->nick, event->text);
        return;
    }
    g_autoptr(GDateTime) when = g_date_time_new_from_unix_utc(event->when);
    g_autofree char *clock = g_date_time_format(when, "%m-%d %H:%M:%S");
    g_string_append_printf(out, "%s%s %s %s", clock, event->replayed ? "!" : "", event->place.name,
                           event->own ? event->nick : event->author.name);
    if (event->kind == KARMA_IMPORT_MESSAGE)
        g_string_append_printf(out, "%c %s", event->own ? '=' : ':', event->text);
    else
        g_string_append_printf(out, " %s %s", kinds[event->kind], event->to ? event->to : "");
    if (event->answers)
        g_string_append_printf(out, " -> %s", event->answers);
    g_string_append_c(out, '\n');
}

typedef struct {
    const char *describes, *path, *owner, *text, *expected;
} Row;

static char *
read_in_blocks(const Row *row, const char *zone_id, size_t block)
{
    const char *const owners[] = {row->owner, NULL};
    g_autoptr(KarmaZone) zone = karma_zone_new(zone_id, NULL);
    const KarmaImportFile file = {.path = row->path,
                                  .owners = row->owner ? owners : NULL,
                                  .zone = zone,
                                  .date = karma_date_from_civil(2026, 11, 22)};
    GString *out = g_string_new(NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(KarmaImport) import = karma_import_new(&file, print, out, &error);
    assert_non_null(import);
    bool good = true;
    const size_t length = strlen(row->text);
    for (size_t i = 0; good && i < length; i += block)
        good = karma_import_feed(import, row->text + i, MIN(block, length - i), &error);
    if (!good || !karma_import_end(import, &error))
        g_string_append_printf(out, "error: %s\n", error->message);
    if (karma_import_counts(import)->bad)
        g_string_append_printf(out, "bad: %" G_GINT64_FORMAT " from %zu\n",
                               karma_import_counts(import)->bad,
                               karma_import_counts(import)->first_bad);
    return g_string_free(out, FALSE);
}

static void
check_rows(const Row *rows, size_t n, const char *zone_id)
{
    static const size_t blocks[] = {1, 7, 1 << 20};
    for (size_t i = 0; i < n; i++) {
        for (size_t b = 0; b < G_N_ELEMENTS(blocks); b++) {
            g_autofree char *got = read_in_blocks(&rows[i], zone_id, blocks[b]);
            if (strcmp(got, rows[i].expected) != 0)
                print_error("in blocks of %zu: %s\n", blocks[b], rows[i].describes);
            assert_string_equal(got, rows[i].expected);
        }
    }
}

#define PIDGIN "x/logs/irc/me@host.test/"
#define HTML_HEAD                                                                                  \
    "<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; "           \
    "charset=UTF-8\"><title>Conversation with alice at So 22 Nov 2026 03:34:37 CET on "            \
    "me@host.test (irc)</title></head><body><h1>Conversation with alice</h1><p>\n"
#define OUT  "<span style=\"color: #16569E\"><span style=\"font-size: smaller\">("
#define IN   "<span style=\"color: #A82F2F\"><span style=\"font-size: smaller\">("
#define ACT  "<span style=\"color: #062585\"><span style=\"font-size: smaller\">("
#define SYS  "<span style=\"font-size: smaller\">("
#define SAID ")</span> <b>"
#define TEXT "</b></span> "

static void
import__reads__pidgin_html(void **state)
{
    static const Row rows[] = {
        {"own and theirs by colour, at the offset in the name",
         PIDGIN "alice/2026-11-22.033426+0100CET.html", NULL,
         HTML_HEAD IN "03:34:28" SAID "Alice B:" TEXT "hi &amp; hello<br>\n" OUT "03:34:31" SAID
                      "me:" TEXT
                      "see <a href=\"https://a.test/?x=1&amp;y=2\">this</a> a &lt; b<br>\n",
         "11-22 02:34:28 alice alice: hi & hello\n"
         "11-22 02:34:31 alice me= see this (https://a.test/?x=1&y=2) a < b\n"},
        {"a text of several lines is one message", PIDGIN "alice/2026-11-22.033426+0000UTC.html",
         NULL,
         HTML_HEAD IN "03:34:28" SAID "a:" TEXT "one<br/>two\nthree<br>\n" OUT "03:35:00" SAID
                      "me:" TEXT "four<br>\n</p>\n</body>\n</html>\n",
         "11-22 03:34:28 alice alice: one\ntwo\nthree\n11-22 03:35:00 alice me= four\n"},
        {"actions have one colour: who is who was learned",
         PIDGIN "#karma.chat/2026-11-22.033426+0000UTC.html", NULL,
         HTML_HEAD IN "03:34:28" SAID "al:" TEXT "x<br>\n" OUT "03:34:30" SAID "wir:" TEXT
                      "y<br>\n" ACT "03:34:31" SAID "***al" TEXT "waves<br>\n" ACT "03:34:32" SAID
                      "***wir" TEXT "nods<br>\n",
         "11-22 03:34:28 #karma al: x\n11-22 03:34:30 #karma wir= y\n"
         "11-22 03:34:31 #karma al: /me waves\n11-22 03:34:32 #karma wir= /me nods\n"},
        {"automatic, errors and system lines are no messages",
         PIDGIN "#karma.chat/2026-11-22.033426+0000UTC.html", NULL,
         HTML_HEAD OUT "03:34:28" SAID "me &lt;AUTO-REPLY&gt;:" TEXT "away<br>\n" SYS
                       "03:34:29)</span><b> al [~al@h] entered the room.</b><br>\n" SYS
                       "03:34:30)</span><b> al is now known as bo</b><br>\n" SYS
                       "03:34:31)</span><b> bo left the room (bye all).</b><br>\n"
                       "<span style=\"color: #FF0000\"><span style=\"font-size: smaller\">(03:34:32"
                       ")</span><b> no such nick</b></span><br>\n",
         "11-22 03:34:29 #karma al joins \n11-22 03:34:30 #karma al becomes bo\n"
         "11-22 03:34:31 #karma bo leaves \n"},
        {"a room's history is known as such, with and without dates",
         PIDGIN "#karma.chat/2026-11-22.120000+0000UTC.html", NULL,
         HTML_HEAD IN "11/20/26 10:00:00" SAID "al:" TEXT "old<br>\n" IN "11:50:00" SAID "al:" TEXT
                      "before<br>\n" IN "12:01:00" SAID "al:" TEXT "now<br>\n",
         "11-20 10:00:00! #karma al: old\n11-22 11:50:00! #karma al: before\n"
         "11-22 12:01:00 #karma al: now\n"},
        {"over midnight the day goes on, by twelve hours and by locale",
         PIDGIN "alice/2026-11-22.215030+0000UTC.html", NULL,
         HTML_HEAD IN "09:50:30 PM" SAID "a:" TEXT "1<br>\n" IN "12:10:00 AM" SAID "a:" TEXT
                      "2<br>\n" IN "20.11.2026 11:00:00" SAID "a:" TEXT "3<br>\n" IN
                      "01:00:00 AM" SAID "a:" TEXT "4<br>\n",
         "11-22 21:50:30 alice alice: 1\n11-23 00:10:00 alice alice: 2\n"
         "11-20 11:00:00! alice alice: 3\n11-23 01:00:00 alice alice: 4\n"},
        {"digits and halves of the day as other locales write them",
         PIDGIN "alice/2026-11-22.100000+0000UTC.html", NULL,
         HTML_HEAD IN "١٠:٠٠:٠١" SAID "a:" TEXT "1<br>\n" IN "10:02:01 ص" SAID "a:" TEXT
                      "2<br>\n" IN "10:03:01\u202fم" SAID "a:" TEXT "3<br>\n" IN
                      "下午 10時04分01秒" SAID "a:" TEXT "4<br>\n" IN "10:05:01 p. m." SAID
                      "a:" TEXT "5<br>\n" IN "۲۲:۰۶:۰۱" SAID "a:" TEXT "6<br>\n" IN
                      "오후 10시 07분 01초" SAID "a:" TEXT "7<br>\n",
         "11-22 10:00:01 alice alice: 1\n11-22 10:02:01 alice alice: 2\n"
         "11-22 22:03:01 alice alice: 3\n11-22 22:04:01 alice alice: 4\n"
         "11-22 22:05:01 alice alice: 5\n11-22 22:06:01 alice alice: 6\n"
         "11-22 22:07:01 alice alice: 7\n"},
        {"the older dress, and XHTML inside", "irc/me@h/bob/2010-01-02.030405.html", NULL,
         "<html><head><title>Conversation with bob at 2010 on me@h (irc)</title></head><h3>"
         "Conversation with bob at 2010 on me@h (irc)</h3>\n"
         "<font color=\"#A82F2F\"><font size=\"2\">(03:04:10)</font> <b>bob:</b></font> "
         "<html xmlns='http://jabber.org/protocol/xhtml-im'><body><p>so <b>bold</b></p></body>"
         "</html><br/>\n",
         "01-02 03:04:10 bob bob: so bold\n"},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "UTC");
}

static void
import__reads__pidgin_text(void **state)
{
    static const Row rows[] = {
        {"own by the account's name", PIDGIN "alice/2026-11-22.033426+0000UTC.txt", NULL,
         "Conversation with alice at now on me@host.test (irc)\n(03:34:28) Alice: text: more\n"
         "over lines\n(03:34:31) me: a < b <c>\n(03:34:32) ***Alice waves\n(03:34:33) Nudge\n"
         "(03:34:40) me <AUTO-REPLY>: away\n",
         "11-22 03:34:28 alice alice: text: more\nover lines\n11-22 03:34:31 alice me= a < b <c>\n"
         "11-22 03:34:32 alice alice: /me waves\n"},
        {"topics and joins look like speech and are none",
         PIDGIN "#karma.chat/2026-11-22.033426+0000UTC.txt", "anna",
         "Conversation with #karma at now on me@host.test (irc)\n(03:34:28) #karma: the topic\n"
         "(03:34:28) The topic for #karma is: x\n(03:34:29) bob entered the room.\n"
         "(03:34:30) bob: hi anna\n(03:34:31) anna_: hi\n",
         "11-22 03:34:29 #karma bob joins \n11-22 03:34:30 #karma bob: hi anna\n"
         "11-22 03:34:31 #karma anna_= hi\n"},
        {"escaped names of XMPP",
         "logs/jabber/me@x.test/room@muc.x.test%2fbob/2026-11-22.000001.txt", NULL,
         "Conversation with bob at now on me@x.test (jabber)\n(00:00:05) me: hm\n",
         "11-22 00:00:05 room@muc.x.test/bob me= hm\n"},
        {"the people of an XMPP room are named by it",
         "logs/jabber/me@x.test/r@muc.test.chat/2026-11-22.000001.txt", NULL,
         "Conversation with r at now on me@x.test (jabber)\n(00:00:05) Bo Li: hm\n",
         "11-22 00:00:05 r@muc.test r@muc.test/Bo Li: hm\n"},
        {"an account's own log is no conversation", "logs/irc/me@h/.system/2026-11-22.000001.txt",
         NULL, "System log for account me@h (irc) connected at now\n---- x signed on @ now ----\n",
         "bad: 1 from 2\n"},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "UTC");
}

static void
import__knows__dst_nights(void **state)
{
    static const Row rows[] = {
        {"the owner's zone knows of the night in a Pidgin session",
         PIDGIN "alice/2026-10-24.230000+0200CEST.txt", NULL,
         "Conversation with alice at now on me@host.test (irc)\n(23:00:01) alice: 1\n"
         "(01:30:00) alice: 2\n(04:00:00) alice: 3\n",
         "10-24 21:00:01 alice alice: 1\n10-24 23:30:00 alice alice: 2\n"
         "10-25 03:00:00 alice alice: 3\n"},
        {"the name's own offset holds where the owner was elsewhere",
         PIDGIN "alice/2026-10-24.230000-0700PDT.txt", NULL,
         "Conversation with alice at now on me@host.test (irc)\n(23:00:01) alice: 1\n"
         "(04:00:00) alice: 2\n",
         "10-25 06:00:01 alice alice: 1\n10-25 11:00:00 alice alice: 2\n"},
        {"a clock that goes back an hour is no new day", "x/#r-2026-10-25.txt", NULL,
         "[02:55] <a> 1\n[02:05] <a> 2\n[03:10] <a> 3\n[14:00] <a> 4\n[02:00] <a> 5\n",
         "10-25 00:55:00 #r a: 1\n10-25 00:55:00 #r a: 2\n10-25 02:10:00 #r a: 3\n"
         "10-25 13:00:00 #r a: 4\n10-26 01:00:00 #r a: 5\n"},
        {"a time that the night leaves out", "x/#r.log", NULL,
         "--- Log opened Sun Mar 29 01:00:00 2026\n01:59 <a> 1\n02:30 <a> 2\n03:01 <a> 3\n",
         "03-29 00:59:00 #r a: 1\n03-29 01:00:00 #r a: 2\n03-29 01:01:00 #r a: 3\n"},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "Europe/Berlin");
}

static void
import__reads__irssi(void **state)
{
    static const Row rows[] = {
        {"days, ranks, actions, and who is who", "irclogs/libera/#room.log", "anna",
         "--- Log opened Sun Nov 22 23:58:26 2026\n23:58 <@bob> hi <all>\n23:59 < anna> hey\n"
         "23:59  * bob waves\n--- Day changed Mon Nov 23 2026\n"
         "00:01 -!- carl [~c@h.test] has joined #room\n00:02 -!- anna is now known as ann\n"
         "00:03 < ann> still me\n00:04 -!- mode/#room [+o bob] by srv\n"
         "00:05 -!- carl [~c@h.test] has quit [gone]\n00:06 -bob:#room- notice\n",
         "11-22 23:58:00 #room bob: hi <all>\n11-22 23:59:00 #room anna= hey\n"
         "11-22 23:59:00 #room bob: /me waves\n11-23 00:01:00 #room carl joins \n"
         "11-23 00:02:00 #room anna becomes ann\n11-23 00:03:00 #room ann= still me\n"
         "11-23 00:05:00 #room carl leaves \n"},
        {"between two, who is not the other is the owner", "irclogs/libera/bob.log", NULL,
         "--- Log opened Sun Nov 22 10:00:00 2026\n10:00 <Bob> hi\n10:01 <whoever> hey\n",
         "11-22 10:00:00 bob bob: hi\n11-22 10:01:00 bob whoever= hey\n"},
        {"the network may stand before the room", "irclogs/libera-#room.log", "anna",
         "--- Log opened Sun Nov 22 10:00:00 2026\n10:00 <Bob> hi\n10:01 <anna> hey\n",
         "11-22 10:00:00 #room bob: hi\n11-22 10:01:00 #room anna= hey\n"},
        {"many speak, and none is who the file is called after", "irclogs/libera/chat.log", "anna",
         "--- Log opened Sun Nov 22 10:00:00 2026\n10:00 <bob> 1\n10:01 <carl> 2\n"
         "10:02 <dora> 3\n10:03 <bob> 4\n10:04 <anna> 5\n10:05 <carl> 6\n",
         "11-22 10:00:00 chat bob= 1\n11-22 10:01:00 chat carl= 2\n11-22 10:02:00 chat dora: 3\n"
         "11-22 10:03:00 chat bob: 4\n11-22 10:04:00 chat anna= 5\n11-22 10:05:00 chat carl: 6\n"},
        {"a day in another language", "libera/#r.log", NULL,
         "--- Log opened Sun Nov 22 10:00:00 2026\n10:00 <b> 1\n--- Day changed Mi Dez 02 2026\n"
         "10:00 <b> 2\n",
         "11-22 10:00:00 #r b: 1\n12-02 10:00:00 #r b: 2\n"},
        {"opened in the owner's own words", "libera/#r.log", NULL,
         "--- Log geöffnet Mo Okt 19 10:00:00 2026\n10:00 <b> 1\n"
         "--- Log geschlossen Mo Okt 19 10:01:00 2026\n"
         "--- Journal ouvert ven. févr. 20 11:00:00 2026\n11:00 <b> 2\n",
         "10-19 10:00:00 #r b: 1\n02-20 11:00:00 #r b: 2\n"},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "UTC");
}

static void
import__reads__weechat(void **state)
{
    static const Row rows[] = {
        {"arrows and stars", "weechat/irc.libera.#room.weechatlog", "anna",
         "2026-11-22 10:00:00\t-->\tbob (~b@h) has joined #room\n2026-11-22 10:00:01\t@bob\thi\n"
         "2026-11-22 10:00:02\tanna\they\n2026-11-22 10:00:03\t *\tbob waves\n"
         "2026-11-22 10:00:04\t--\tbob is now known as rob\n2026-11-22 10:00:05\t--\tMode #room "
         "[+o]"
         "\n2026-11-22 10:00:06\t<--\trob (~b@h) hat den Raum verlassen\n"
         "2026-11-22 10:00:07\t\tdate\nnonsense\n",
         "11-22 10:00:00 #room bob joins \n11-22 10:00:01 #room bob: hi\n"
         "11-22 10:00:02 #room anna= hey\n11-22 10:00:03 #room bob: /me waves\n"
         "11-22 10:00:04 #room bob becomes rob\n11-22 10:00:06 #room rob leaves \n"
         "bad: 1 from 9\n"},
        {"a server's log is no conversation", "irc.server.libera.weechatlog", NULL,
         "2026-11-22 10:00:01\tbob\thi\n", ""},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "UTC");
}

static void
import__reads__plain(void **state)
{
    static const Row rows[] = {
        {"the date of the name, over midnight", "some/garden/2004-11-15_03.ascii.txt", "anna",
         "[23:58] <anna> hi\n=== bob [~b@h]  has joined #r\n[23:59]  * bob waves\n[00:01] <bob> x\n"
         "=== bob is now known as rob\n[00:00] <rob> late\n=== rob thinks\n[00:02] <rob>\n",
         "11-15 23:58:00 garden anna= hi\n11-15 23:58:00 garden bob joins \n"
         "11-15 23:59:00 garden bob: /me waves\n11-16 00:01:00 garden bob: x\n"
         "11-16 00:01:00 garden bob becomes rob\n11-16 00:01:00 garden rob: late\n"
         "11-16 00:02:00 garden rob: \n"},
        {"ZNC's folder of a room, and of two", "anna/libera/#r/2026-11-22.log", "anna",
         "[10:00:01] *** Joins: bob (~b@h)\n[10:00:02] <bob> hi\n[10:00:03] <anna> hey\n",
         "11-22 10:00:02 #r bob: hi\n11-22 10:00:03 #r anna= hey\n"},
        {"... where whoever is not the other is the owner", "anna/libera/bob/2026-11-22.log",
         "anna",
         "[10:00:02] <ann2> hey\n[10:00:03] <Bob> hi\n[10:00:04] * anna waves\n[10:00:05] <> \n",
         "11-22 10:00:02 bob ann2= hey\n11-22 10:00:03 bob bob: hi\n"
         "11-22 10:00:04 bob anna= /me waves\nbad: 1 from 4\n"},
        {"a clock of twelve hours", "x/#r-2026-11-22.txt", NULL,
         "[12:58] <a> 1\n[01:01] <a> 2\n[11:30] <a> 3\n[12:10] <a> 4\n[12:09] <a> 5\n"
         "[01:00] <a> 6\n",
         "11-22 12:58:00 #r a: 1\n11-22 13:01:00 #r a: 2\n11-22 23:30:00 #r a: 3\n"
         "11-23 00:10:00 #r a: 4\n11-23 00:10:00 #r a: 5\n11-23 01:00:00 #r a: 6\n"},
        {"a quiet night", "x/#r-2026-11-22.txt", NULL,
         "[14:00] <a> 1\n[13:10] <a> 2\n[11:50] <a> 3\n[00:01] <a> 4\n",
         "11-22 14:00:00 #r a: 1\n11-22 14:00:00 #r a: 2\n11-23 11:50:00 #r a: 3\n"
         "11-24 00:01:00 #r a: 4\n"},
        {"a date in every line", "x/#r.txt", NULL, "[2026-11-22 10:00:01] <a> 1\n",
         "11-22 10:00:01 #r a: 1\n"},
        {"folders as date", "logs/2004/11/15/%23r.txt", NULL, "[10:00] <|a|> 1\n",
         "11-15 10:00:00 #r |a|: 1\n"},
        {"bytes that are no UTF-8, and a byte order mark", "x/#r-2026-11-22.txt", NULL,
         "\xef\xbb\xbf[10:00] <a> caf\xe9\r\n", "11-22 10:00:00 #r a: caf\xef\xbf\xbd\n"},
        {"nothing", "x/#r.txt", NULL, "", ""},
        {"something else", "x/notes.txt", NULL, "dear diary\n",
         "error: no log of a format known here\n"},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "UTC");
}

#define HEAD "id\ttime\tconversation\tauthor\ttext\tanswers\tflags\n"

static void
import__reads__a_script(void **state)
{
    static const Row rows[] = {
        {"settings, links and flags", "a.tsv", NULL,
         "#set owner olga\n#set timezone Europe/Berlin\n#set own-site me.test\n# a remark\n" HEAD
         "A\t2026-11-22T10:00:00Z\troom:#G\tbob\tolga: hi?\t-\treplay\n"
         "B\t2026-11-22T11:05:00\troom:#G\towner\they\tA\t\n"
         "C\t2026-11-22T10:06:00Z\tim:bob\tbob\tlast\n",
         "owner = olga\ntimezone = Europe/Berlin\nown-site = me.test\n"
         "11-22 10:00:00! #g bob: olga: hi? -> -\n11-22 10:05:00 #g olga= hey -> A\n"
         "11-22 10:06:00 bob bob: last\n"},
        {"a time that is none", "a.tsv", NULL, HEAD "A\tnoon\tim:bob\tbob\thi\t\t\n",
         "error: 2: not a time: 'noon'\n"},
        {"too few columns", "a.tsv", NULL, HEAD "A\t2026-11-22T10:00:00Z\n",
         "error: 2: not a line of 7 columns: 'A'\n"},
        {"an answer to what is not there", "a.tsv", NULL,
         HEAD "A\t2026-11-22T10:00:00Z\troom:#g\tbob\thi\tZ\t\n",
         "error: 2: answers what is no earlier line of this room: 'Z'\n"},
        {"one name twice", "a.tsv", NULL,
         HEAD "A\t2026-11-22T10:00:00Z\tim:b\tb\thi\nA\t2026-11-22T10:00:00Z\tim:b\tb\thi\n",
         "11-22 10:00:00 b b: hi\n"
         "error: 3: an id that is empty or not the first of its name: 'A'\n"},
        {"a stranger one to one", "a.tsv", NULL, HEAD "A\t2026-11-22T10:00:00Z\tim:b\tc\thi\n",
         "error: 2: neither the owner nor the one it is with: 'c'\n"},
        {"a flag nobody knows", "a.tsv", NULL,
         HEAD "A\t2026-11-22T10:00:00Z\tim:b\tb\thi\t\tloud\n", "error: 2: unknown flag 'loud'\n"},
        {"a zone nobody knows", "a.tsv", NULL, "#set timezone Mars/Dune\n",
         "error: 1: no time zone is called 'Mars/Dune'\n"},
    };
    check_rows(rows, G_N_ELEMENTS(rows), "UTC");
}

static void
import__strips__markup(void **state)
{
    static const struct {
        const char *describes, *html, *expected;
    } rows[] = {
        {"nothing", "", ""},
        {"entities", "&lt;b&gt; &amp;amp; &#39;&#x27; &nope; &", "<b> &amp; '' &nope; &"},
        {"a link that says itself",
         "<a href='https://a.test/?a=1&amp;b'>https://a.test/?a=1&amp;b</a>",
         "https://a.test/?a=1&b"},
        {"upper case and unquoted", "<A HREF=https://a.test>here</A>", "here (https://a.test)"},
        {"what only looks like a tag", "a < b <3 <", "a < b <3 <"},
        {"a tag that never ends", "x <b y", "x <b y"},
        {"paragraphs and breaks", "<p>one</p><p>two<br/>three</p>", "one\ntwo\nthree"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *plain = karma_import_strip(rows[i].html);
        assert_string_equal(plain, rows[i].expected);
    }
}

static void
import__takes__linear_time_on_a_huge_line(void **state)
{
    g_autoptr(GString) line = g_string_new("[10:00] <a> ");
    for (int i = 0; i < 300000; i++)
        g_string_append(line, "<a &");
    g_string_append(line, "\n");
    const Row row = {"", "x/#r-2026-11-22.txt", NULL, line->str, NULL};
    g_autofree char *got = read_in_blocks(&row, "UTC", 4096);
    assert_true(strlen(got) > 1000000);
    g_autofree char *plain = karma_import_strip(line->str);
    assert_true(strlen(plain) > 1000000);
}

static void
import__skips__a_line_without_end(void **state)
{
    g_autofree char *filler = g_strnfill(5 * 1024 * 1024, 'x');
    g_autofree char *text =
        g_strconcat("[10:00] <a> 1\n[10:01] <a> ", filler, "\n[10:02] <a> 2\n", NULL);
    const Row row = {"", "x/#r-2026-11-22.txt", NULL, text, NULL};
    g_autofree char *got = read_in_blocks(&row, "UTC", 65536);
    assert_string_equal(got, "11-22 10:00:00 #r a: 1\n11-22 10:02:00 #r a: 2\nbad: 1 from 2\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(import__reads__pidgin_html),
        cmocka_unit_test(import__reads__pidgin_text),
        cmocka_unit_test(import__knows__dst_nights),
        cmocka_unit_test(import__reads__irssi),
        cmocka_unit_test(import__reads__weechat),
        cmocka_unit_test(import__reads__plain),
        cmocka_unit_test(import__reads__a_script),
        cmocka_unit_test(import__strips__markup),
        cmocka_unit_test(import__takes__linear_time_on_a_huge_line),
        cmocka_unit_test(import__skips__a_line_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
