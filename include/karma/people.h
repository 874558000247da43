// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Who is who. An identity gets a number, and numbers that belong to one person share a
 * representative: grouped by the buddy list's contacts, by the owner's own joins, and room nicks
 * that fold alike and were never present together. Nothing is totalled per person in the ledger:
 * grouping happens here, when read. */

#include <glib.h>
#include <karma/calendar.h>
#include <karma/message.h>

/* Number of an identity in the ledger, from 1. 0: nobody in particular, or the owner. */
typedef int64_t KarmaNameId;
typedef int64_t KarmaRoomId;

/* How often the owner wishes to be in touch. */
typedef enum {
    KARMA_WISH_NONE,
    KARMA_WISH_WEEKLY,
    KARMA_WISH_MONTHLY,
    KARMA_WISH_QUARTERLY,
    KARMA_WISH_YEARLY,
    KARMA_WISH_NEVER,
} KarmaWish;

int karma_wish_days(KarmaWish wish); /* 7, 30, 91, 365; 0 for none and never */
const char *karma_wish_name(KarmaWish wish);
bool karma_wish_parse(const char *name, KarmaWish *ret_wish);

typedef enum {
    KARMA_NAME_LEFT_OUT = 1 << 0,  /* not counted, no nudges */
    KARMA_NAME_PINNED = 1 << 1,    /* matters more: +1 point */
    KARMA_NAME_NO_NUDGES = 1 << 2, /* never nudge about this person */
    KARMA_ROOM_MARKED = 1 << 3,    /* rooms: the owner wants to help and share here */
    KARMA_NAME_BUDDY = 1 << 4,     /* in the buddy list; never stored */
    KARMA_NAME_NICK = 1 << 5,      /* speaks in a room under this name: folds with like nicks */
    KARMA_NAME_ALONE = 1 << 6,     /* was present together with a like nick: folds no more */
} KarmaNameFlags;

/* Row of the ledger: an identity, or a room. */
typedef struct {
    int64_t id;
    bool room;
    char *protocol, *account, *name; /* owned by the row */
    uint32_t flags;                  /* KarmaNameFlags */
    KarmaWish wish;
    KarmaDate wish_since;
    KarmaNameId joined;      /* the owner said: the same person as this one; 0 none */
    KarmaDate first_contact; /* day of the first exchange ever; 0 none yet */
    int32_t contact_days;    /* contact days ever */
    KarmaTime mark;          /* rooms: last time counted ... */
    int32_t mark_count;      /* ... and how many messages in that second */
    char *spelling;          /* the name in the case it was last seen in, where `name` has another;
                                NULL: as `name` */
} KarmaName;

void karma_name_copy(KarmaName *target, const KarmaName *source);
void karma_name_clear(KarmaName *name);

typedef struct KarmaPeople KarmaPeople;

KarmaPeople *karma_people_new(void);
KarmaPeople *karma_people_copy(const KarmaPeople *people); /* a snapshot for another thread */
void karma_people_free(KarmaPeople *people);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaPeople, karma_people_free)

/* No number up to `last` is given any more, even if nobody bears it now. */
void karma_people_reserve(KarmaPeople *people, int64_t last);

/* The name was seen spelled so; what differs in more than case is an alias and is not kept. True:
 * the row changed. */
bool karma_people_spell(KarmaPeople *people, int64_t id, const char *spelling);

/* The number of an identity, given anew if unknown. */
KarmaNameId karma_people_intern(KarmaPeople *people, const KarmaIdentity *identity, bool room);
KarmaNameId karma_people_find(const KarmaPeople *people, const KarmaIdentity *identity, bool room);

/* Puts a row read from the ledger; its number is taken as it is. */
void karma_people_restore(KarmaPeople *people, const KarmaName *row);

/* The row of a number, or NULL; borrowed until the next call that changes `people`. */
const KarmaName *karma_people_name(const KarmaPeople *people, int64_t id);

/* Change a row; the caller puts it into a batch. */
void karma_people_set_flag(KarmaPeople *people, int64_t id, KarmaNameFlags flag, bool on);
void karma_people_set_wish(KarmaPeople *people, KarmaNameId id, KarmaWish wish, KarmaDate since);
void karma_people_add_contact(KarmaPeople *people, KarmaNameId id, KarmaDate day);
void karma_people_set_mark(KarmaPeople *people, KarmaRoomId room, KarmaTime mark, int32_t count);

/* The representative of a number's person: the same for all that are grouped. 0 gives 0. */
KarmaNameId karma_people_person(const KarmaPeople *people, KarmaNameId id);

/* Changes whenever somebody's representative may have changed. */
uint64_t karma_people_grouping(const KarmaPeople *people);

/* Flags and wish of the person: OR of all grouped names' flags; the first wish there is. */
uint32_t karma_people_flags(const KarmaPeople *people, KarmaNameId id);
KarmaWish karma_people_wish(const KarmaPeople *people, KarmaNameId id, KarmaDate *ret_since);

/* Day of the person's first exchange ever under any of the names, 0 for none. */
KarmaDate karma_people_first_contact(const KarmaPeople *people, KarmaNameId id);

/* The buddy list's contacts: drop all such groups, then say which belong together. */
void karma_people_ungroup(KarmaPeople *people);
void karma_people_group(KarmaPeople *people, KarmaNameId a, KarmaNameId b);

/* The owner's own join, kept in the ledger (row `joined`); `to` 0 parts. */
void karma_people_join(KarmaPeople *people, KarmaNameId id, KarmaNameId to);

/* The name speaks in a room: from now on it is one person with the nicks that fold alike, unless
 * KARMA_NAME_ALONE. */
void karma_people_nick(KarmaPeople *people, KarmaNameId id);
/* Two like nicks were present together: they are two people. */
void karma_people_apart(KarmaPeople *people, KarmaNameId a, KarmaNameId b);

/* Drops an identity nobody refers to (a room's passing speaker), to keep memory flat. */
void karma_people_drop(KarmaPeople *people, KarmaNameId id);

/* The key under which nicks fold alike: lower case without trailing _ ` ^ digits and |suffix; of a
 * MUC occupant's address the part behind the slash. NULL for a name that does not fold (fewer than
 * two letters left; an address). transfer full. */
char *karma_people_fold(const char *nick);

/* Calls `each` for every row. */
void karma_people_foreach(const KarmaPeople *people,
                          void (*each)(const KarmaName *row, gpointer data), gpointer data);
