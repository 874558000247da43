// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What people.c and people-groups.c share: an identity's entry, and the groups of those that are
 * one person. */

#include <karma/people.h>

typedef struct {
    KarmaName row;   /* first: the identity table compares entries as rows */
    int64_t contact; /* representative of the buddy list's contact, or the id itself */
    char *fold;      /* key of like nicks; NULL: does not fold */
    int64_t above;   /* union-find over the groups; the smallest number leads */
    /* of the leader only, for all of the person's names: */
    uint32_t members, flags;
    KarmaWish wish;
    KarmaDate wish_since;
    KarmaDate first_contact;
} KarmaEntry;

/* Grouping is kept up as names come and worked out anew after a rare change; asking must not need a
 * changeable KarmaPeople. */
typedef struct {
    bool stale;
    uint64_t version;
    GHashTable *first_of; /* fold key, borrowed from the entry -> the first KarmaEntry under it */
} KarmaGroups;

struct KarmaPeople {
    GHashTable *by_id;       /* int64_t in the entry -> KarmaEntry, owned */
    GHashTable *by_identity; /* KarmaName -> the same KarmaEntry */
    KarmaGroups *groups;
    int64_t next_id;
};

KarmaEntry *karma_people_entry(const KarmaPeople *people, int64_t id); /* NULL: nobody has it */

/* people-groups.c */
KarmaGroups *karma_groups_new(void);
void karma_groups_free(KarmaGroups *groups);
/* Prepares a new entry, whose row is filled, for grouping. */
void karma_groups_add(KarmaGroups *groups, KarmaEntry *entry);
/* Before an entry is freed. */
void karma_groups_remove(const KarmaPeople *people, KarmaEntry *entry);
/* The entry's row got a first contact, perhaps the person's. */
void karma_groups_met(const KarmaPeople *people, KarmaEntry *entry, KarmaDate day);
