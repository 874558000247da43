-- SPDX-License-Identifier: GPL-2.0-or-later
-- The ledger. Times are seconds UTC, days are local days since 1970-01-01, kinds, classes and outcomes
-- are the numbers of the enums in include/karma/act.h and people.h: those only ever grow at the end.
-- Nothing here holds a text, a hash of a text, or more of a URL than its host and a keyed hash.

PRAGMA application_id = 1801548397; -- "karm"

-- Identities and rooms. Row 0 stands for nobody in particular, so that every reference leads somewhere.
CREATE TABLE name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    room INTEGER NOT NULL,
    protocol TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    flags INTEGER NOT NULL,
    wish INTEGER NOT NULL,
    wish_since INTEGER NOT NULL,
    joined INTEGER NOT NULL REFERENCES name (id),
    first_contact INTEGER NOT NULL,
    contact_days INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    mark_count INTEGER NOT NULL
) STRICT;
INSERT INTO name VALUES (0, 0, '', '', '', 0, 0, 0, 0, 0, 0, 0, 0);

CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    weight REAL NOT NULL,
    detail INTEGER NOT NULL,
    latency_s INTEGER NOT NULL,
    present_s INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    url INTEGER NOT NULL,
    host TEXT
) STRICT;
CREATE INDEX act_day ON act (day);
CREATE INDEX act_name ON act (name, at);
CREATE INDEX act_room ON act (room, at) WHERE room <> 0;

CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    own INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    first INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    present_s INTEGER NOT NULL,
    hour_full INTEGER NOT NULL,
    reads INTEGER NOT NULL,
    points INTEGER NOT NULL,
    probability REAL NOT NULL,
    outcome INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    later_until INTEGER NOT NULL,
    later_count INTEGER NOT NULL
) STRICT;
CREATE INDEX item_open ON item (name) WHERE outcome = 0;

CREATE TABLE talk (
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    last INTEGER NOT NULL,
    episode INTEGER NOT NULL,
    talked INTEGER NOT NULL,
    own_first INTEGER NOT NULL,
    own_last INTEGER NOT NULL,
    own_present_s INTEGER NOT NULL,
    own_reads INTEGER NOT NULL,
    own_words INTEGER NOT NULL,
    own_opens INTEGER NOT NULL,
    own_response INTEGER NOT NULL,
    own_answered INTEGER NOT NULL,
    their_first INTEGER NOT NULL,
    their_last INTEGER NOT NULL,
    their_present_s INTEGER NOT NULL,
    their_reads INTEGER NOT NULL,
    their_words INTEGER NOT NULL,
    their_opens INTEGER NOT NULL,
    their_response INTEGER NOT NULL,
    their_answered INTEGER NOT NULL,
    their_question INTEGER NOT NULL,
    own_question INTEGER NOT NULL,
    their_interest INTEGER NOT NULL,
    own_interest INTEGER NOT NULL,
    their_news INTEGER NOT NULL,
    own_news INTEGER NOT NULL,
    unanswered_starts INTEGER NOT NULL,
    dormant INTEGER NOT NULL,
    PRIMARY KEY (name, room)
) STRICT, WITHOUT ROWID;

CREATE TABLE day (
    day INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    own INTEGER NOT NULL,
    theirs INTEGER NOT NULL,
    PRIMARY KEY (day, name, room)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    name INTEGER NOT NULL REFERENCES name (id),
    day INTEGER NOT NULL,
    PRIMARY KEY (name, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE nudge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    cause INTEGER NOT NULL,
    why INTEGER NOT NULL,
    came INTEGER NOT NULL,
    due INTEGER NOT NULL,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    wording INTEGER NOT NULL,
    held INTEGER NOT NULL,
    later_until INTEGER NOT NULL,
    later_count INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    ended INTEGER NOT NULL
) STRICT;

CREATE TABLE state (
    key TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sums of acts that are no longer kept, per identity and kind.
CREATE TABLE week (
    monday INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    kind INTEGER NOT NULL,
    acts INTEGER NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (monday, name, room, kind)
) STRICT, WITHOUT ROWID;

-- The karma of closed weeks, as it was when they closed.
CREATE TABLE karma (
    monday INTEGER PRIMARY KEY,
    enough INTEGER NOT NULL,
    total REAL NOT NULL,
    responding REAL NOT NULL,
    talks REAL NOT NULL,
    helping REAL NOT NULL,
    sharing REAL NOT NULL,
    recognition REAL NOT NULL,
    touch REAL NOT NULL,
    people REAL NOT NULL
) STRICT;

-- What was counted and is not counted again: stretches of conversations, and imported files.
CREATE TABLE covered (
    name INTEGER NOT NULL REFERENCES name (id),
    room INTEGER NOT NULL REFERENCES name (id),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    live INTEGER NOT NULL,
    PRIMARY KEY (name, room, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    identity TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
