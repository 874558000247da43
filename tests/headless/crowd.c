// SPDX-License-Identifier: GPL-2.0-or-later
#include "crowd.h"

#define BUDDIES 40
#define ROOMS   4
#define NICKS   60
#define SECONDS 30

static const char *const texts[] = {
    "hello there",
    "how do I set this up on a small board?",
    "try the second option, it worked for me",
    "thanks, that worked!",
    "see https://docs.site.org/page/%u for the details of that",
    "no idea, sorry",
    "I got the new job, can you believe it",
    "congratulations!",
    "what is for dinner, any plans yet?",
    "ok, talk to you later",
    "could you send me the file from yesterday?",
    "the weather is fine here, and the garden needs water again this week",
};

struct Crowd {
    Host *host;
    GRand *rand;
    CrowdCounts counts;
    char *rooms[ROOMS], *buddies[BUDDIES], *nicks[NICKS + 1];
};

Crowd *
crowd_new(Host *host)
{
    Crowd *crowd = g_new0(Crowd, 1);
    crowd->host = host;
    crowd->rand = g_rand_new_with_seed(46);
    for (int i = 0; i < BUDDIES; i++)
        crowd->buddies[i] = g_strdup_printf("buddy%c%c", 'a' + i / 26, 'a' + i % 26);
    for (int i = 0; i < NICKS; i++)
        crowd->nicks[i] = g_strdup_printf("nick%c%c", 'a' + i / 26, 'a' + i % 26);
    for (int i = 0; i < ROOMS; i++) {
        crowd->rooms[i] = g_strdup_printf("#room%d", i);
        host_join(host, crowd->rooms[i], (const char *const *)crowd->nicks);
    }
    return crowd;
}

void
crowd_free(Crowd *crowd)
{
    for (int i = 0; i < BUDDIES; i++)
        g_free(crowd->buddies[i]);
    for (int i = 0; i < NICKS; i++)
        g_free(crowd->nicks[i]);
    for (int i = 0; i < ROOMS; i++)
        g_free(crowd->rooms[i]);
    g_rand_free(crowd->rand);
    g_free(crowd);
}

static int
draw(Crowd *crowd, int below)
{
    return g_rand_int_range(crowd->rand, 0, below);
}

static char *
draw_text(Crowd *crowd)
{
    const char *text = texts[draw(crowd, G_N_ELEMENTS(texts))];
    g_auto(GStrv) halves = g_strsplit(text, "%u", 2);
    if (!halves[1])
        return g_strdup(text);
    return g_strdup_printf("%s%d%s", halves[0], draw(crowd, 100000), halves[1]);
}

static void
write_im(Crowd *crowd, const char *text)
{
    const char *who = crowd->buddies[draw(crowd, BUDDIES)];
    if (draw(crowd, 2)) {
        host_hear(crowd->host, who, text, 0);
        crowd->counts.im_theirs++;
    } else {
        host_say(crowd->host, who, text);
        crowd->counts.im_own++;
    }
}

static void
write_room(Crowd *crowd, const char *text)
{
    const char *room = crowd->rooms[draw(crowd, ROOMS)];
    const char *to = draw(crowd, 20) ? crowd->nicks[draw(crowd, NICKS)] : "me";
    g_autofree char *line = draw(crowd, 3) ? g_strdup(text) : g_strdup_printf("%s: %s", to, text);
    if (draw(crowd, 10)) {
        host_room_hear(crowd->host, room, crowd->nicks[draw(crowd, NICKS)], line,
                       PURPLE_MESSAGE_RECV, 0);
        crowd->counts.room_theirs++;
    } else {
        host_room_say(crowd->host, room, line);
        crowd->counts.room_own++;
    }
}

void
crowd_write(Crowd *crowd)
{
    g_autofree char *text = draw_text(crowd);
    host_advance(crowd->host, SECONDS);
    if (draw(crowd, 10) < 4)
        write_im(crowd, text);
    else
        write_room(crowd, text);
}

const CrowdCounts *
crowd_counts(const Crowd *crowd)
{
    return &crowd->counts;
}
