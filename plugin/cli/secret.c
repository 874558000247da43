// SPDX-License-Identifier: GPL-2.0-or-later
#include "secret.h"
#include <string.h>
#include <sys/random.h>

static const char *const keys[] = {"url_key_0", "url_key_1"};

void
karma_secret_key(const KarmaRows *rows, KarmaRows *changes, uint8_t ret_key[16])
{
    int64_t halves[2];
    for (int i = 0; i < 2; i++) {
        halves[i] = karma_rows_state(rows, keys[i], 0);
        while (halves[i] == 0 && getrandom(&halves[i], sizeof halves[i], 0) >= 0)
            ;
        karma_rows_put_state(changes, keys[i], halves[i]);
    }
    memcpy(ret_key, halves, 16);
}
