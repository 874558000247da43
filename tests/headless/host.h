// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* A messenger without windows: real libpurple, a protocol of our own inside the process, and a user
 * interface that writes down what it is asked to show. One per process: libpurple cannot be started
 * twice. */

#include <account.h>
#include <connection.h>
#include <conversation.h>
#include <glib.h>
#include <plugin.h>
#include <stdbool.h>

typedef struct Host Host;

/* A line shown in a conversation. */
typedef struct {
    char *place; /* name of the conversation */
    char *text;  /* as shown: HTML */
    PurpleMessageFlags flags;
} HostLine;

/* A window shown. */
typedef struct {
    char *title, *text;
    bool open;
} HostWindow;

/* Starts libpurple in a folder of its own with one account "me@test" online. `folder`: used and
 * kept; NULL: a fresh one, removed by host_stop. */
Host *host_start(const char *folder);
void host_stop(Host *host);

const char *host_folder(const Host *host);
PurpleAccount *host_account(const Host *host);
PurpleConnection *host_connection(const Host *host);

/* A second account of the owner, online. */
PurpleAccount *host_add_account(Host *host, const char *username);

/* Loads the plugin at `path`; NULL when it refuses. */
PurplePlugin *host_load(Host *host, const char *path);

/* Lets the main loop run until nothing is left to do, or for at least `ms`, or until `done` says so
 * (false: it did not within `ms`). */
void host_idle(Host *host);
void host_run(Host *host, unsigned ms);
bool host_wait(Host *host, unsigned ms, bool (*done)(Host *host, gpointer data), gpointer data);

/* With HOST_PRINT in the environment all that is shown goes to standard output too.
 *
 * What was shown, sent and opened since the start: HostLine *, char * ("im alice: hello", "chat
 * #room: hi"), HostWindow *. */
const GPtrArray *host_lines(const Host *host);
const GPtrArray *host_sent(const Host *host);
const GPtrArray *host_windows(const Host *host);
void host_forget_shown(Host *host);

/* Waits until a line or window with `part` is there; false when none comes within 10 s. */
bool host_wait_line(Host *host, const char *part);
bool host_wait_window(Host *host, const char *part);

/* The first line since `from` whose text holds `part`, or NULL. */
const HostLine *host_find_line(const Host *host, const char *part);
const HostWindow *host_find_window(const Host *host, const char *part);

/* Which conversation has the focus (NULL: none), and how long the keyboard has been still. */
void host_set_focus(Host *host, PurpleConversation *conversation);
void host_set_idle(Host *host, int seconds);

/* It has the focus so many times it is asked, then none has. */
void host_set_focus_for(Host *host, PurpleConversation *conversation, int asks);

/* Timers of whole seconds set from now on run so many times faster. */
void host_set_hurry(Host *host, unsigned times);

/* Puts time(NULL) forward, for libpurple and for the plugin alike. */
void host_advance(Host *host, int64_t seconds);

/* Conversations and messages. Times are seconds UTC; 0: now. */
PurpleConversation *host_im(Host *host, const char *who);
PurpleConversation *host_join(Host *host, const char *room, const char *const *nicks);
void host_hear(Host *host, const char *who, const char *text, time_t when);
void host_say(Host *host, const char *who, const char *text);
void host_room_hear(Host *host, const char *room, const char *nick, const char *text,
                    PurpleMessageFlags flags, time_t when);
void host_room_say(Host *host, const char *room, const char *text);

/* Types a command; false when it failed (`ret_error`, transfer full, may be NULL). */
bool host_command(Host *host, PurpleConversation *conversation, const char *command,
                  char **ret_error);

/* Drops the messages libpurple keeps of every conversation, which it never does itself. */
void host_clear_history(Host *host);
