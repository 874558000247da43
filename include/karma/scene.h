// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What was said around a line of one conversation: who spoke, to whom, and what the lines did. It
 * holds no text; the last lines only, in a ring. By it a link is judged. */

#include <karma/link.h>
#include <karma/message.h>

#define KARMA_SCENE_NOBODY INT64_C(-1)

typedef struct {
    KarmaTime when;
    int64_t number;    /* ascending, by any steps */
    int64_t author;    /* any ids, the same for the same person; never NOBODY */
    int64_t addressee; /* whom it names at the start, one to one the other; or NOBODY */
    int64_t parent;    /* number of the line it answers, KARMA_SCENE_NOBODY if none */
    bool linked;       /* `parent` is known, none included */
    bool command;      /* begins like a word to a program: "!help" */
    uint32_t reads;    /* KarmaReads */
    uint64_t url;      /* hash of its first link, 0 without one */
} KarmaSceneLine;

typedef struct KarmaScene KarmaScene;

/* Remembers the last `lines`. */
KarmaScene *karma_scene_new(size_t lines);
void karma_scene_free(KarmaScene *scene);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KarmaScene, karma_scene_free)

void karma_scene_add(KarmaScene *scene, const KarmaSceneLine *line);

/* Whether the text begins like a word to a program. */
bool karma_scene_is_command(const char *text);

/* Whether the line names somebody; false when it is no longer remembered. */
bool karma_scene_is_addressed(const KarmaScene *scene, int64_t number);

/* Sets those of ret_cues that tell of the 512 lines before `number`, and with `later` of the 30
 * after it; the others stay as they are. Sets none when the line is no longer remembered. */
void karma_scene_cues(const KarmaScene *scene, int64_t number, bool later,
                      bool ret_cues[KARMA_LINK_CUES]);
