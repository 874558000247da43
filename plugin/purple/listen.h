// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What is heard from libpurple: every message once, where it is written (wrote-*; the signals
 * before it come twice, or for ignored people, or without a conversation), and who comes and goes
 * in rooms. */

#include "plugin.h"

KarmaListen *karma_listen_new(KarmaPlugin *plugin);
void karma_listen_free(KarmaListen *listen);

/* Tells the tracker who is in the open rooms; after it was restored. */
void karma_listen_announce(KarmaListen *listen);

/* How many messages were handed on, and how many lines were none, since loading. */
int64_t karma_listen_heard(const KarmaListen *listen);
int64_t karma_listen_skipped(const KarmaListen *listen);
