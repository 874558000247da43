// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* One line of a room on its way through the files tracker-room.c, -speaker.c, -thread.c, -answer.c,
 * -wait.c and -react.c. */

#include "tracker-state.h"

/* What a text names. `names[0]` is the owner; the rest those of the room whose nick stands in the
 * text. */

typedef struct {
    const char *names[64];
    const Speaker *speakers[64];
    size_t n;
} Named;

/* One line on its way through the room. */
typedef struct {
    KarmaTracker *tracker;
    Room *room;
    const KarmaMessage *message;
    KarmaReading reading;
    Named named;
    KarmaNameId name;
    Speaker *speaker; /* NULL: the owner */
    int64_t number;
    double sure[2];     /* of these */
    bool linked;        /* that was asked, or given */
    int64_t parents[2]; /* numbers of messages answered, or KARMA_REPLIES_NONE */
    Turn *turn;
    KarmaRows *changes;
} Said;

/* tracker-speaker.c: those of the room whose nick stands in the text */
void karma_named_find(Named *named, Room *room, const char *text, const char *own_nick);

/* tracker-thread.c. Turns and lines too old to be remembered are NULL. */
Turn *karma_room_turn(Room *room, int64_t id);
const Line *karma_room_line(const Room *room, int64_t number);
/* False when the id is there already, or there is no place for it. */
bool karma_ids_add(int64_t *ids, uint32_t *n, int64_t id);
void karma_said_find_parents(Said *said, const KarmaReply *given);
void karma_said_place(Said *said);
void karma_said_note_names(Said *said);
/* The author's nick as shown; may be NULL. */
const char *karma_said_nick(const Said *said);
/* Lets the scene know of the line. */
void karma_said_remember(const Said *said);

/* tracker-answer.c: each may be called again as the turn grows */
void karma_said_put_kind(Said *said, const Turn *answered);
void karma_said_see_answers(Said *said);
void karma_said_answer_remembered(Said *said);
void karma_said_see_exchanges(Said *said);
void karma_said_see_help(Said *said);
/* That this line answers it; 0 when an earlier one of the turn did. */
double karma_said_answers_sure(const Said *said, const Turn *asked);
/* The person opened a thread here of late with a question or a trouble of their own. */
bool karma_said_seeks(const Said *said, KarmaNameId name, KarmaTime before);

/* tracker-tally.c */
void karma_said_see_tally(Said *said);

/* tracker-wait.c */
/* So many write that much is said by the way, and answered by whoever comes. */
bool karma_said_in_crowd(const Said *said);
void karma_said_see_item(Said *said);

/* tracker-react.c */
void karma_said_see_links(Said *said);
void karma_said_see_reactions(Said *said);
void karma_said_see_recognition(Said *said);
