// SPDX-License-Identifier: GPL-2.0-or-later
#include "link-cues.h"

#include <karma/reading.h>
#include <karma/scene.h>
#include <string.h>

enum {
    LINES_BEFORE = 512,
    LINES_AFTER = 30,
    COMMAND_LINES = 3,
    FEW_LINES = 3,
    MANY_LINES = 20,
    MANY_PEOPLE = 4,
    CHAIN_MOST = 6, /* own lines gone back through to the one answered */
};

#define MOMENT_S (5 * KARMA_MINUTE)
#define RECENT_S (15 * KARMA_MINUTE)
#define WHILE_S  (30 * KARMA_MINUTE)
#define HOUR_S   KARMA_HOUR

struct KarmaScene {
    size_t capacity, n; /* n lines were added in all */
    KarmaSceneLine *lines;
};

KarmaScene *
karma_scene_new(size_t lines)
{
    KarmaScene *scene = g_new0(KarmaScene, 1);
    scene->capacity = MAX(lines, 1);
    scene->lines = g_new(KarmaSceneLine, scene->capacity);
    return scene;
}

void
karma_scene_free(KarmaScene *scene)
{
    if (!scene)
        return;
    g_free(scene->lines);
    g_free(scene);
}

void
karma_scene_add(KarmaScene *scene, const KarmaSceneLine *line)
{
    scene->lines[scene->n++ % scene->capacity] = *line;
}

bool
karma_scene_is_command(const char *text)
{
    return *text && strchr("!.@~", *text) && g_ascii_isalpha(text[1]);
}

static const KarmaSceneLine *
slot(const KarmaScene *scene, size_t i)
{
    return &scene->lines[i % scene->capacity];
}

/* The line `i` of all that were added; NULL where it is not remembered. */
static const KarmaSceneLine *
line_at(const KarmaScene *scene, size_t i)
{
    const bool there = i < scene->n && scene->n - i <= scene->capacity;
    return there ? slot(scene, i) : NULL;
}

/* Where the line with this number is; scene->n without it. */
static size_t
find(const KarmaScene *scene, int64_t number)
{
    size_t low = scene->n > scene->capacity ? scene->n - scene->capacity : 0, high = scene->n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (slot(scene, middle)->number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < scene->n && slot(scene, low)->number == number ? low : scene->n;
}

bool
karma_scene_is_addressed(const KarmaScene *scene, int64_t number)
{
    const KarmaSceneLine *line = line_at(scene, find(scene, number));
    return line && line->addressee != KARMA_SCENE_NOBODY;
}

static bool
needs(uint32_t reads)
{
    const bool asks = (reads & KARMA_READS_QUESTION) && !(reads & KARMA_READS_ABOUT_YOU);
    return asks || (reads & KARMA_READS_PROBLEM);
}

/* One line and the cues it finds around it. */
typedef struct {
    const KarmaScene *scene;
    const KarmaSceneLine *here;
    size_t at;
    bool *cues;
} Look;

/* What the lines of somebody did in the last quarter of an hour. */
static const struct {
    KarmaLinkCue cue;
    enum { BY_AUTHOR, BY_PARTNER, TO_AUTHOR } by;
    uint32_t reads;
} recent_cues[] = {
    {KARMA_CUE_AUTHOR_ASKED, BY_AUTHOR, KARMA_READS_QUESTION},
    {KARMA_CUE_AUTHOR_PROBLEM, BY_AUTHOR, KARMA_READS_PROBLEM},
    {KARMA_CUE_AUTHOR_SELF, BY_AUTHOR, KARMA_READS_SELF},
    {KARMA_CUE_AUTHOR_POINTED, BY_AUTHOR, KARMA_READS_POINT},
    {KARMA_CUE_AUTHOR_FAILED, BY_AUTHOR, KARMA_READS_FAILED},
    {KARMA_CUE_PARTNER_ASKED, BY_PARTNER, KARMA_READS_QUESTION},
    {KARMA_CUE_PARTNER_PROBLEM, BY_PARTNER, KARMA_READS_PROBLEM},
    {KARMA_CUE_PARTNER_SHOWS, BY_PARTNER, KARMA_READS_SHOW | KARMA_READS_POINT},
    {KARMA_CUE_TOLD_SHOW, TO_AUTHOR, KARMA_READS_SHOW},
    {KARMA_CUE_TOLD_SOMETHING, TO_AUTHOR, KARMA_READS_POINT | KARMA_READS_CODE},
    {KARMA_CUE_TOLD_PROBLEM, TO_AUTHOR, KARMA_READS_PROBLEM},
    {KARMA_CUE_TOLD_QUESTION, TO_AUTHOR, KARMA_READS_QUESTION},
    {KARMA_CUE_TOLD_THANKS, TO_AUTHOR, KARMA_READS_THANKS},
};

static void
set_recent(const Look *look, const KarmaSceneLine *then)
{
    const KarmaSceneLine *here = look->here;
    const bool holds[] = {
        [BY_AUTHOR] = then->author == here->author,
        [BY_PARTNER] = then->author != here->author && then->author == here->addressee,
        [TO_AUTHOR] = then->author != here->author && then->addressee == here->author,
    };
    for (size_t i = 0; i < G_N_ELEMENTS(recent_cues); i++)
        if (holds[recent_cues[i].by] && (then->reads & recent_cues[i].reads))
            look->cues[recent_cues[i].cue] = true;
}

/* The one named at the start: what they did in the last hour, and said to the author. */
static void
set_partner(const Look *look, const KarmaSceneLine *then)
{
    if (then->author != look->here->addressee || then->author == look->here->author)
        return;
    const bool to_author = then->addressee == look->here->author;
    if (look->here->when - then->when <= HOUR_S)
        look->cues[KARMA_CUE_PARTNER_NEEDS] |= needs(then->reads);
    if (look->here->when - then->when <= RECENT_S)
        look->cues[KARMA_CUE_PARTNER_NEEDS_NOW] |= needs(then->reads);
    look->cues[KARMA_CUE_PARTNER_TOLD_ME] |= to_author;
    look->cues[KARMA_CUE_PARTNER_ASKED_ME] |= to_author && needs(then->reads);
    look->cues[KARMA_CUE_PARTNER_SHOWS_ME] |= to_author && (then->reads & KARMA_READS_SHOW);
}

static void
set_same_link(const Look *look, const KarmaSceneLine *then)
{
    if (!then->url || then->url != look->here->url)
        return;
    const bool own = then->author == look->here->author;
    look->cues[own ? KARMA_CUE_OWN_LINK_BEFORE : KARMA_CUE_OTHERS_LINK_BEFORE] = true;
    if (look->here->when - then->when <= HOUR_S)
        look->cues[KARMA_CUE_POSTED_BEFORE] = true;
}

/* What the author is like here. */
typedef struct {
    size_t lines, addressed, asking, pointing, n_people;
    int64_t people[MANY_PEOPLE];
    bool thanked;
} Ways;

static void
note_ways(Ways *ways, const KarmaSceneLine *then)
{
    const bool addressed = then->addressee != KARMA_SCENE_NOBODY;
    bool known = !addressed;
    ways->lines++;
    ways->addressed += addressed;
    ways->asking += !addressed && needs(then->reads);
    ways->pointing += addressed && (then->reads & (KARMA_READS_POINT | KARMA_READS_SHOW));
    for (size_t i = 0; i < ways->n_people; i++)
        known |= ways->people[i] == then->addressee;
    if (!known && ways->n_people < MANY_PEOPLE)
        ways->people[ways->n_people++] = then->addressee;
}

static void
set_ways(const Look *look, const Ways *ways)
{
    bool *cues = look->cues;
    const bool some = ways->lines >= FEW_LINES;
    cues[KARMA_CUE_STRANGER] = ways->lines == 0;
    cues[KARMA_CUE_SAID_LITTLE] = ways->lines > 0 && !some;
    cues[KARMA_CUE_SAID_MUCH] = ways->lines > MANY_LINES;
    cues[KARMA_CUE_NAMES_PEOPLE] = some && ways->addressed * 10 > ways->lines * 6;
    cues[KARMA_CUE_NAMES_NOBODY] = some && ways->addressed * 10 < ways->lines * 2;
    cues[KARMA_CUE_ASKER] = ways->asking > ways->pointing;
    cues[KARMA_CUE_HELPER] = ways->pointing >= 2 && ways->pointing > ways->asking;
    cues[KARMA_CUE_SPEAKS_TO_MANY] = ways->n_people >= MANY_PEOPLE;
    cues[KARMA_CUE_WAS_THANKED] = ways->thanked;
}

static void
set_last_own(const Look *look, const KarmaSceneLine *then)
{
    const bool addressed = then->addressee != KARMA_SCENE_NOBODY;
    if (look->here->when - then->when > MOMENT_S)
        return;
    look->cues[KARMA_CUE_LAST_ADDRESSED] = addressed;
    look->cues[KARMA_CUE_LAST_NEEDS] = needs(then->reads);
    look->cues[KARMA_CUE_SAME_ADDRESSEE] = addressed && then->addressee == look->here->addressee;
}

static void
look_back(const Look *look)
{
    Ways ways = {0};
    bool told = false, first = true;
    for (size_t i = look->at; i-- > 0 && look->at - i <= LINES_BEFORE;) {
        const KarmaSceneLine *then = line_at(look->scene, i);
        if (!then)
            break;
        const KarmaTime ago = look->here->when - then->when;
        const bool own = then->author == look->here->author;
        const bool to_me = !own && then->addressee == look->here->author;
        if (ago <= RECENT_S)
            set_recent(look, then);
        look->cues[KARMA_CUE_AUTHOR_NEEDS] |= own && ago <= RECENT_S && needs(then->reads);
        set_partner(look, then);
        set_same_link(look, then);
        look->cues[KARMA_CUE_COMMAND_BEFORE] |= then->command && look->at - i <= COMMAND_LINES;
        if (own && ways.lines == 0)
            set_last_own(look, then);
        if (own)
            note_ways(&ways, then);
        look->cues[KARMA_CUE_NEEDS_LATELY] |= own && ago <= WHILE_S && needs(then->reads);
        first &= !own || ago > HOUR_S;
        ways.thanked |= to_me && (then->reads & KARMA_READS_THANKS);
        if (to_me && !told && ago <= WHILE_S)
            look->cues[KARMA_CUE_LAST_TOLD_SHOW] = (then->reads & KARMA_READS_SHOW) != 0;
        told |= to_me;
    }
    look->cues[KARMA_CUE_FIRST] = first;
    set_ways(look, &ways);
}

static const KarmaSceneLine *
parent_of(const Look *look, const KarmaSceneLine *line)
{
    return line_at(look->scene, find(look->scene, line->parent));
}

/* The other's line it answers. */
static void
set_answered(const Look *look, const KarmaSceneLine *parent)
{
    bool *cues = look->cues;
    uint32_t reads = 0;
    cues[KARMA_CUE_ANSWERS_OTHER] = true;
    cues[KARMA_CUE_ANSWERS_NEED] = needs(parent->reads);
    cues[KARMA_CUE_ANSWERS_SHOW] = (parent->reads & KARMA_READS_SHOW) != 0;
    cues[KARMA_CUE_ANSWERS_TOLD_ME] = parent->addressee == look->here->author;
    for (size_t i = look->at; i-- > 0 && look->at - i <= LINES_BEFORE;) {
        const KarmaSceneLine *then = line_at(look->scene, i);
        if (!then || look->here->when - then->when > WHILE_S)
            break;
        reads |= then->author == parent->author ? then->reads : 0;
    }
    cues[KARMA_CUE_ANSWERS_NEEDY] = needs(reads);
}

/* The own line it goes on from, and the other's line that one answers at last. */
static void
set_continued(const Look *look, const KarmaSceneLine *parent)
{
    bool *cues = look->cues;
    const KarmaSceneLine *root = parent;
    cues[KARMA_CUE_GOES_ON] = true;
    cues[KARMA_CUE_GOES_ON_ADDRESSED] = parent->addressee != KARMA_SCENE_NOBODY;
    cues[KARMA_CUE_GOES_ON_NEED] = needs(parent->reads);
    for (int i = 0; root && root->author == look->here->author && i < CHAIN_MOST; i++)
        root = parent_of(look, root);
    const bool other = root && root->author != look->here->author;
    cues[KARMA_CUE_GOES_ON_ANSWER] = other;
    cues[KARMA_CUE_GOES_ON_ANSWER_NEED] = other && needs(root->reads);
    cues[KARMA_CUE_GOES_ON_TOLD_ME] = other && root->addressee == look->here->author;
    cues[KARMA_CUE_GOES_ON_ALONE] = !other;
}

static void
look_at_parent(const Look *look)
{
    const KarmaSceneLine *parent = parent_of(look, look->here);
    if (!look->here->linked)
        return;
    if (!parent)
        look->cues[KARMA_CUE_ANSWERS_NOBODY] = true;
    else if (parent->author == look->here->author)
        set_continued(look, parent);
    else
        set_answered(look, parent);
}

static void
set_later(const Look *look, const KarmaSceneLine *then, bool *ret_own)
{
    bool *cues = look->cues;
    const bool own = then->author == look->here->author;
    const bool answers = !own && then->linked && then->parent == look->here->number;
    const bool to_me = answers || (!own && then->addressee == look->here->author);
    *ret_own |= own;
    cues[KARMA_CUE_LATER_THANKS] |= own && (then->reads & KARMA_READS_THANKS);
    cues[KARMA_CUE_LATER_NEEDS] |= own && needs(then->reads);
    cues[KARMA_CUE_LATER_POINTS] |= own && (then->reads & KARMA_READS_POINT);
    cues[KARMA_CUE_LATER_THANKED] |=
        to_me && (then->reads & (KARMA_READS_THANKS | KARMA_READS_WORKED | KARMA_READS_PRAISE));
    cues[KARMA_CUE_LATER_TOLD_NEED] |= to_me && needs(then->reads);
    cues[KARMA_CUE_LATER_TOLD] |= to_me && (then->reads & (KARMA_READS_POINT | KARMA_READS_SHOW));
    cues[KARMA_CUE_LATER_ANSWERED] |= answers;
    cues[KARMA_CUE_LATER_ANSWER_NEED] |= answers && needs(then->reads);
}

static void
look_ahead(const Look *look)
{
    bool own = false;
    for (size_t i = look->at + 1; i < look->scene->n && i - look->at <= LINES_AFTER; i++)
        set_later(look, slot(look->scene, i), &own);
    look->cues[KARMA_CUE_LATER_KNOWN] = true;
    look->cues[KARMA_CUE_LATER_SILENT] = !own;
    look->cues[KARMA_CUE_ONLY_LINE] = !own && look->cues[KARMA_CUE_STRANGER];
}

void
karma_scene_cues(const KarmaScene *scene, int64_t number, bool later,
                 bool ret_cues[KARMA_LINK_CUES])
{
    const size_t at = find(scene, number);
    const Look look = {scene, line_at(scene, at), at, ret_cues};
    if (!look.here)
        return;
    look_back(&look);
    look_at_parent(&look);
    if (later)
        look_ahead(&look);
}
