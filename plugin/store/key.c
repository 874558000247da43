// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/store.h>
#include <string.h>
#include <sys/random.h>

static const char *const keys[] = {"url_key_0", "url_key_1"};

/* g_random_int() is seeded from the kernel's generator too, should that one not answer at once. */
static int64_t
draw(void)
{
    int64_t drawn = 0;
    if (getrandom(&drawn, sizeof drawn, GRND_NONBLOCK) != sizeof drawn || drawn == 0)
        drawn = (int64_t)g_random_int() << 32 | g_random_int() | 1;
    return drawn;
}

void
karma_store_key(const KarmaRows *rows, KarmaRows *changes, uint8_t ret_key[16])
{
    int64_t halves[G_N_ELEMENTS(keys)];
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        halves[i] = karma_rows_state(rows, keys[i], 0);
        if (halves[i])
            continue;
        halves[i] = draw();
        karma_rows_put_state(changes, keys[i], halves[i]);
    }
    memcpy(ret_key, halves, sizeof halves);
}
