// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* One act in words: what it was, and why it counts or does not. */

#include "sink.h"

/* "an answer for carol in #garden". `units` as credited, below 0 where it weighs against the part;
 * NAN: the plain fact, without a score. */
char *karma_act_words(const KarmaView *view, const KarmaAct *act, double units);

/* An item of a list, and all of the act's columns for JSON. */
void karma_act_write(KarmaSink *sink, const KarmaAct *act, double units);

/* The same with what the class of a link rests on, and "not right?", which leaves it out or takes
 * it in again: where there are no links, with the number that the command wants. */
void karma_act_write_doubtful(KarmaSink *sink, const KarmaAct *act, double units);
