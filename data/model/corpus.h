// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* Annotated room logs as they lie in a folder: NAME.ascii.txt and NAME.annotation.txt. */

#include "../../plugin/cli/roomlog.h"

enum { CORPUS_PARENTS = 4, CORPUS_FOLDS = 5, CORPUS_LOGS = 512 /* at most */ };

typedef struct {
    KarmaRoomlogLine line;
    int32_t number; /* of the message in its log, or -1: not a message */
    uint32_t n_right;
    int32_t right[CORPUS_PARENTS]; /* numbers of messages this one answers; its own: nobody */
} CorpusLine;

typedef struct {
    char *name;
    bool varied;     /* made by vary.c of another log */
    bool bare;       /* so that no names are left at the start of lines */
    uint32_t origin; /* of which one; else its own index */
    uint32_t fold;   /* by day, so that no day is on both sides */
    uint32_t n_lines, n_messages;
    CorpusLine *lines;
    int32_t
        *links;  /* by message: what it answers as far as we believe now; its own number: nobody */
    float *sure; /* of that, 0..1 */
} CorpusLog;

typedef struct {
    uint32_t n;
    CorpusLog *logs; /* in the order of their names */
} Corpus;

/* Reads all logs of a folder; ends the program if that does not work. Never freed: the trainer runs
 * once. */
Corpus corpus_read(const char *folder);
