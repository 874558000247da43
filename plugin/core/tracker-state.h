// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* What the rooms of the tracker share. A turn is the unit of everything: it is fed line by line and
 * looked at again as it grows. */

#include "presence.h"
#include <karma/scene.h>
#include <karma/touch.h>
#include <karma/tracker.h>

enum { THEIRS, OWN }; /* the two sides, as indices */

/* What one message's reading cannot say about a whole turn. */
enum {
    TURN_ASKS_THING = 1 << 24,
    TURN_ASKS_YOU = 1 << 25,
};

typedef enum {
    TURN_PLAIN, /* others' talk among themselves */
    TURN_START,
    TURN_RESPONSE,
    TURN_FOLLOW_UP,
    TURN_CONTINUATION,
    TURN_OPENED,
} TurnKind;

#define TURN_LINKS 4 /* how many others' turns one turn can answer, or people it can name */

typedef struct {
    int64_t id; /* 0: no such turn */
    bool own;
    bool replayed;
    KarmaNameId name;   /* the identity that wrote it; 0 the owner */
    KarmaNameId person; /* its person at that time */
    KarmaRoomId room;
    KarmaTime first, last;
    int64_t present_s;  /* counter at `first` */
    bool present_known; /* ... which somebody kept then: not for what was replayed from before */
    uint32_t reads; /* KarmaReads and TURN_ASKS_*; CLOSER and GREETING only while every line is */
    uint32_t words, links, lines;
    bool names_owner;
    bool for_owner;    /* rooms: its last line was said to the owner, by name or going on after */
    bool asks_owner;   /* ... and one that was asks */
    bool asks_firmly;  /* ... by name, and it is a question, no offer, put to nobody else */
    bool asks_several; /* ... in a line that names others too */
    bool asks_now;     /* ... its last line does */
    bool named_owner;  /* ... its last line did */
    double certainty;  /* ... that the turn is meant for the owner */
    KarmaNameId named[TURN_LINKS]; /* own turns: whom they name */
    uint32_t n_named;
    TurnKind kind;
    int64_t act;           /* the act of its kind, 0 none */
    bool opens;            /* gets the point for opening an episode */
    bool answers_question; /* one to one */
    /* rooms */
    int64_t number; /* of its first message */
    int64_t root;   /* number of the thread's first message */
    KarmaTime episode;
    int64_t answers[TURN_LINKS]; /* ids of others' turns */
    uint32_t n_answers;
    bool answers_owner;
    bool own_parent;                    /* first message answers a line of the same author */
    int64_t continues;                  /* id of the own turn it continues */
    KarmaNameId taken_by;               /* an opener's person */
    bool answered;                      /* somebody answered it */
    bool leads_back;                    /* its links lead to another's message */
    KarmaNameId recognised[TURN_LINKS]; /* persons */
    uint32_t n_recognised;
} Turn;

/* Help on its way: said, offered or confirmed. */
typedef struct {
    KarmaAct act; /* host NULL */
    bool received;
    KarmaNameId person;
    int64_t question;                /* turn id */
    int64_t first_turns[TURN_LINKS]; /* ids of the turns it is made of, the first few */
    int64_t turn;                    /* the helper's latest turn that belongs to it */
    uint32_t counted_words; /* ... and how many words of that turn are in `words` already */
    uint32_t words, turns;
    uint32_t reads;
    bool link;
    bool thanked, failed, owner_answered;
    bool replayed;    /* never causes a nudge */
    bool asked_back;  /* by whoever helps whom it answers ("which version?"): no help to speak of */
    bool asked_name;  /* the question was put to somebody by name */
    bool crowd;       /* many wrote in the room when it was answered */
    bool owner_asked; /* ... them something about it since */
    bool owner_points;    /* ... pointed them to something */
    uint32_t owner_words; /* the most words of a turn in which the owner answered them */
    bool helps_others;    /* the owner told somebody else something since */
    double certainty;     /* that it was for the owner */
    double linked;        /* ... and answered the question */
    double confirmed;     /* that whoever needed it said it was of use; 0 nothing said */
} Help;

/* A link somebody sent, as long as a reaction may raise it. */
typedef struct {
    KarmaAct act; /* host owned here */
    bool received, in_ledger;
    KarmaNameId
        person; /* with whom: the partner, or in a room the one answered or named; may be 0 */
    int64_t first_turn, turn; /* the first it stood in, and the latest of that day */
    uint32_t words;
    bool literal, asking, own_site;
    bool asks_itself; /* by what it leads to or what is said beside it, not by what came before */
    bool answers_question, reacted, broadcast, drop_by;
    uint32_t judged; /* KarmaLinkReasons of what it was judged to be there for */
    GArray *text;    /* uint32_t, sorted hashes of the words beside it; memory only */
} Link;

/* The bond with a person, over all conversations. */
typedef struct {
    KarmaNameId person;
    GArray *contacts; /* KarmaDate, ascending */
    int32_t total_contacts;
    KarmaDate first_contact;
    KarmaTime news;  /* they told news */
    KarmaTime wrote; /* they wrote to the owner: one to one, or naming or answering in a room */
    KarmaTime thanked[2]; /* latest thanks: [THEIRS] by them, [OWN] by the owner */
} Tie;

typedef struct {
    int64_t turn;
    KarmaTime when;
    bool back;    /* asked in return, by whoever is asked for help */
    bool named;   /* put to somebody by name */
    bool crowd;   /* many wrote in the room when it was answered */
    bool thanked; /* the owner said thanks to nobody by name a moment ago */
    double sure;  /* that it is what was answered */
} Question;

/* A one-to-one conversation, over all accounts of the person. */
typedef struct {
    KarmaTalkState row; /* what is stored; `own` and `theirs` are filled from `turns` */
    KarmaNameId person;
    Turn turns[2];
    int last_side;        /* -1 none */
    KarmaTime content[2]; /* first message of the latest turn of the episode that says something;
                             0 none */
    Question asked_thing[2], asked_you[2];
    KarmaTime before[2]; /* first message of the turn before the latest */
    KarmaScene *scene;
    int64_t n_lines;
    KarmaTime live_from; /* counted as it was said since then; 0 nothing yet */
    bool dirty;
    char *nick; /* as they were last called */
} Talk;

/* What the owner and somebody said to each other in a room, until an hour passes without a word:
 * who asks and who tells. By side. */
typedef struct {
    KarmaTime last;
    uint32_t asks[2]; /* questions and troubles */
    uint32_t words[2];
} Tally;

typedef struct Speaker Speaker;

struct Speaker {
    KarmaNameId name;
    Tally tally;
    KarmaTime last;            /* their last line in this room; 0 none */
    KarmaTime addressed;       /* they last named or answered the owner here */
    KarmaTime owner_addressed; /* the owner last named or answered them */
    KarmaTime other_addressed; /* anybody else did */
    KarmaTime sought;          /* they last began a thread with a question or a trouble */
    bool present;
    int64_t lines;
    char *nick;    /* case folded, the key of `nicks` */
    char *fold;    /* as of karma_people_fold, the key of `likes`; NULL: folds with nobody */
    Speaker *like; /* another of the same fold, or NULL */
};

#define ROOM_LINES     512
#define ROOM_IN_PLAY_S (60 * KARMA_MINUTE) /* the owner has part in a room for so long */
#define ROOM_TURNS     256
#define ROOM_OWN       64

#define SECOND_LINES 8 /* of a room's latest second: remembered for what is replayed twice */

typedef struct {
    int64_t turn; /* id; turns[id % ROOM_TURNS] when still there */
    int64_t root;
    KarmaTime when;
    KarmaNameId name;
    bool own;
} Line;

/* A line nobody has read yet; see tracker-unread.c. */
typedef struct Unread Unread;

/* An own turn of a room, for one-way runs. */
typedef struct {
    int64_t turn;
    KarmaTime first, last;
    int64_t act;                    /* in the ledger as part of a run; 0 not */
    bool in_run;                    /* what was before it in its run is no longer remembered */
    bool broken;                    /* answered, or leads back to another's message */
    KarmaNameId others[TURN_LINKS]; /* who wrote since the own turn before */
    uint32_t n_others;
} OwnTurn;

typedef struct {
    KarmaRoomId id;
    KarmaReplies *replies;
    int64_t n_lines, n_turns;
    Line lines[ROOM_LINES];
    Turn turns[ROOM_TURNS];
    KarmaTime last, episode, joined, own_last, their_last;
    KarmaTalkState row;   /* made when asked for */
    GHashTable *talked;   /* persons with a talk in this episode */
    GHashTable *speakers; /* KarmaNameId -> Speaker */
    GHashTable *nicks;    /* folded-case nick -> Speaker, borrowed */
    GHashTable *likes;    /* Speaker.fold -> the latest such Speaker, borrowed */
    GArray *own_turns;    /* OwnTurn, the last ROOM_OWN */
    KarmaNameId others[TURN_LINKS];
    uint32_t n_others;
    KarmaTime burst; /* replay: second being replayed, and how many of it were seen */
    int32_t burst_seen;
    KarmaTime second; /* of the lines below, hashes of writer and text: what is replayed twice */
    uint32_t said[SECOND_LINES];
    int32_t n_said;    /* in all; those past the array are not known */
    GArray *questions; /* KarmaOpenQuestion */
    KarmaScene *scene;
    KarmaTime live_from;  /* as in Talk */
    KarmaTime in_play;    /* latest line of the owner, or that names the owner */
    KarmaTime own_glad;   /* the owner last thanked, naming nobody */
    KarmaTime own_sought; /* the owner last asked, or told a trouble, to nobody by name */
    GQueue unread;        /* Unread; they count in `last`, `their_last` and `episode` */
    size_t unread_bytes;
    bool dirty;
} Room;

struct KarmaTracker {
    const KarmaSettings *settings;
    const KarmaLexicon *lexicon;
    const KarmaZone *zone;
    KarmaPeople *people;
    KarmaPresence presence;
    KarmaTime presence_since; /* somebody keeps the counter from then on; G_MAXINT64 nobody yet */
    bool imported;
    KarmaTime now;        /* the latest seen */
    KarmaTime next_lapse; /* nothing lapses before */
    uint64_t grouping;    /* of `people`, that ties and talks are keyed by */
    int64_t next_act, next_item, next_turn;
    int64_t own_count;
    KarmaTime own_last;
    KarmaTime own_news;    /* the owner told news */
    uint8_t key[16];       /* of the hashes of URLs */
    KarmaDate counted_day; /* cache of a local day's bounds */
    KarmaTime day_from, day_until;
    GHashTable *stored; /* name ids that are in the ledger */
    GHashTable *ties;   /* person -> Tie */
    GHashTable *talks;  /* person -> Talk */
    GHashTable *rooms;  /* room id -> Room */
    GHashTable *open;   /* item id -> KarmaItem, borrowed from `items`: the open ones, which most
                           questions are about */
    GHashTable *items;  /* item id -> KarmaItem, open ones and those closed lately */
    GHashTable *odds;   /* item id -> Odds; memory only */
    GArray *helps;      /* Help */
    GArray *links;      /* Link */
    GArray *ranges;     /* KarmaRange */
};

/* tracker.c: what all rooms use */
KarmaDate karma_tracker_day(KarmaTracker *tracker, KarmaTime when);
/* A new act, filled as far as every act is; the name enters the ledger with it. */
KarmaAct karma_tracker_act(KarmaTracker *tracker, KarmaActKind kind, KarmaTime when,
                           KarmaNameId name, KarmaRoomId room, KarmaRows *changes);
/* The act `id` told again, or a new one when `id` is 0. */
KarmaAct karma_tracker_act_again(KarmaTracker *tracker, int64_t id, KarmaActKind kind,
                                 KarmaTime when, KarmaNameId name, KarmaRoomId room,
                                 KarmaRows *changes);
/* Somebody's name was seen spelled so. */
void karma_tracker_spell(KarmaTracker *tracker, KarmaNameId name, const char *spelling,
                         KarmaRows *changes);
void karma_tracker_keep_name(KarmaTracker *tracker, int64_t id, KarmaRows *changes);
void karma_turn_begin(KarmaTracker *tracker, Turn *turn, const KarmaMessage *message,
                      KarmaNameId name);
/* Present seconds between the two, -1 unknown. */
int64_t karma_turn_present_between(const KarmaTracker *tracker, const Turn *earlier,
                                   const Turn *later);
void karma_turn_add(Turn *turn, KarmaTime when, const KarmaReading *reading);
bool karma_turn_only_asks(const Turn *turn);
bool karma_turn_is_light(const Turn *turn); /* a greeting or a closer */

/* tracker-restore.c: ties and talks follow when people are grouped anew */
void karma_tracker_regroup(KarmaTracker *tracker);

/* tracker-tie.c */
Tie *karma_tie(KarmaTracker *tracker, KarmaNameId person);
void karma_tie_exchange(KarmaTracker *tracker, KarmaNameId name, KarmaRoomId room, KarmaTime when,
                        KarmaRows *changes);
void karma_tie_free(gpointer tie);

/* tracker-item.c */
int karma_turn_points(const KarmaTracker *tracker, const Turn *turn, bool answers_other);
/* Asks about the other; "really?" in answer to something does not. */
bool karma_turn_asks_you(const Turn *turn, bool answers_other);
bool karma_turn_waits(const KarmaTracker *tracker, const Turn *turn, bool answers_other);
KarmaItem *karma_item_open(const KarmaTracker *tracker, bool own, KarmaNameId person,
                           KarmaRoomId room);
/* `signs`: of a turn of theirs in a room, what speaks for it (1 << KarmaSign). */
void karma_item_consider(KarmaTracker *tracker, const Turn *turn, KarmaNameId name,
                         bool answers_other, uint32_t signs, KarmaRows *changes);
void karma_item_close(KarmaTracker *tracker, KarmaItem *item, KarmaItemEnd end, KarmaTime when,
                      KarmaRows *changes);
/* An exchange with the person in `room` (0: one to one): what waits elsewhere, on either side, is
 * closed and not counted. */
void karma_item_elsewhere(KarmaTracker *tracker, KarmaNameId person, KarmaRoomId room,
                          KarmaTime when, KarmaRows *changes);
/* A response to what the person said from `from` until `until`: an item of then that an exchange
 * elsewhere closed is answered all the same. */
void karma_item_answer_closed(KarmaTracker *tracker, KarmaNameId person, KarmaRoomId room,
                              KarmaTime from, KarmaTime until, KarmaTime when, KarmaRows *changes);
void karma_item_forget_closed(KarmaTracker *tracker, KarmaTime now);
void karma_item_lapse(KarmaTracker *tracker, KarmaTime now, KarmaRows *changes);

/* tracker-sure.c: how sure it is that a line of a room is meant for the owner. `link`: that it
 * answers one of the owner's. `owner_seeks`: the owner asked for help here, and what is a
 * question in form may be it. */
void karma_turn_note_for_owner(Turn *turn, const KarmaMessage *message, const KarmaReading *reading,
                               double link, bool owner_seeks);
/* That the question in it waits for the owner. */
double karma_turn_asks_owner_sure(const Turn *turn);
/* tracker-odds.c: whether what waits in a room waits still. They ask (again), with these signs
 * (1 << KarmaSign). `certainty`: that it is meant for the owner. */
void karma_item_asked(const KarmaTracker *tracker, KarmaItem *item, double certainty,
                      uint32_t signs);
/* Something was said that speaks against what `name` (0: anybody) asked there, at `since` or later.
 */
void karma_items_sign(const KarmaTracker *tracker, KarmaRoomId room, KarmaNameId name,
                      KarmaSign sign, KarmaTime since, KarmaRows *changes);
void karma_odds_forget(const KarmaTracker *tracker); /* those of items that are gone */

/* tracker-help.c */
void karma_help_consider(KarmaTracker *tracker, const Turn *answer, KarmaNameId with,
                         const Question *question, KarmaRows *changes);
void karma_help_continue(KarmaTracker *tracker, const Turn *turn, KarmaRows *changes);
/* They say more after a word of the owner's: in a room `own`, which `turn` answers, answered the
 * help; one to one (NULL) the help was given at `since` or later. */
void karma_help_go_on(KarmaTracker *tracker, const Turn *turn, KarmaNameId person, const Turn *own,
                      KarmaTime since, KarmaRows *changes);
/* Thanks or "it worked" in `room`: confirms the help the turn answers; if it answers none, all of
 * the person's there within a day. */
void karma_help_confirm(KarmaTracker *tracker, const Turn *thanks, KarmaNameId person,
                        KarmaRows *changes);
/* The owner wrote to them after they helped; what they advised failed, or was thanked. */
void karma_help_note(KarmaTracker *tracker, const Turn *own_turn, KarmaNameId person);
/* The owner told somebody something in `room`, of those in `names`. */
void karma_help_note_others(KarmaTracker *tracker, KarmaRoomId room, const KarmaNameId *names,
                            size_t n, KarmaTime when);
/* How often the owner helped them in `room` of late. */
int karma_help_given(const KarmaTracker *tracker, KarmaNameId person, KarmaRoomId room);
/* The owner thanked in `room`, naming nobody: it may be for whoever helped there of late. */
void karma_help_note_thanks(KarmaTracker *tracker, KarmaRoomId room, KarmaTime when);

/* tracker-recognition.c: the turn recognises `with` (own turns), or its writer recognises the
 * owner. `heard`: they wrote to the owner or there within a day. Thanks raise help and links. */
void karma_recognise(KarmaTracker *tracker, Turn *turn, KarmaNameId with, bool heard,
                     KarmaRows *changes);

/* tracker-link.c */
typedef struct {
    const Turn *turn;
    const KarmaMessage *message;
    const KarmaReading *reading;
    KarmaNameId with;        /* the partner, or in a room the one answered or named; 0 nobody */
    bool drop_by;            /* nobody is meant, and the owner wrote nothing here for long */
    const char *nick;        /* the author's as shown; may be NULL */
    const KarmaScene *scene; /* holds the message itself, as `number` */
    int64_t number;
} LinkOccasion;

/* Notes the links of a message; true when they are part of asking. */
bool karma_links_note(KarmaTracker *tracker, const LinkOccasion *occasion, KarmaRows *changes);
/* The turn grew, or was seen to answer a question. */
void karma_links_grow(KarmaTracker *tracker, const Turn *turn, bool answers_question,
                      KarmaRows *changes);
/* Somebody's turn answers the turn the links are in: within a day, or with thanks. */
void karma_links_react(KarmaTracker *tracker, int64_t turn, KarmaTime when, bool thanks,
                       KarmaRows *changes);
/* The person thanked in the room, or (room 0) responded one to one: links there between the two
 * since.
 */
void karma_links_react_person(KarmaTracker *tracker, bool received, KarmaNameId person,
                              KarmaRoomId room, KarmaTime since, KarmaTime when,
                              KarmaRows *changes);
/* Another own turn in the room: what was dropped there lately was not all the owner had to say. */
void karma_links_stay(KarmaTracker *tracker, const Turn *turn, KarmaRows *changes);
void karma_link_free_text(gpointer link);
/* The hash of the first link of a text, 0 without one. */
uint64_t karma_link_first(const KarmaTracker *tracker, const char *text);

/* tracker-unread.c */
bool karma_room_in_play(const KarmaTracker *tracker, const Room *room, KarmaTime when);
/* Whether the line can be laid by until the owner has part in the room. */
bool karma_unread_may(const KarmaTracker *tracker, const Room *room, const KarmaMessage *message);
void karma_unread_add(Room *room, const KarmaMessage *message);
void karma_unread_read(KarmaTracker *tracker, Room *room, KarmaRows *changes);
void karma_unread_read_all(KarmaTracker *tracker, KarmaRows *changes);
void karma_unread_clear(Room *room);
/* What a person said, or what was said in a room. */
void karma_unread_forget(KarmaTracker *tracker, int64_t name);

/* tracker-run.c */
void karma_run_own(KarmaTracker *tracker, Room *room, const Turn *turn, KarmaRows *changes);
void karma_run_break(KarmaTracker *tracker, Room *room, int64_t turn, KarmaRows *changes);
void karma_run_other(Room *room, KarmaNameId person);

/* tracker-talk.c, tracker-room.c */
Talk *karma_talk(KarmaTracker *tracker, KarmaNameId person);
void karma_talk_feed(KarmaTracker *tracker, const KarmaMessage *message,
                     const KarmaReading *reading, KarmaRows *changes);
void karma_talk_fill_row(Talk *talk);
/* They wrote to the owner elsewhere: whoever left own starts unanswered is dormant no more. */
void karma_talk_wake(KarmaTracker *tracker, KarmaNameId person);
void karma_talk_free(gpointer talk);
Room *karma_room(KarmaTracker *tracker, KarmaRoomId id);
Speaker *karma_room_speaker(KarmaTracker *tracker, Room *room, KarmaNameId name, const char *nick);
KarmaFed karma_room_feed(KarmaTracker *tracker, const KarmaMessage *message,
                         const KarmaReply *reply, const KarmaReading *reading, KarmaRows *changes);
/* Reads a counted line. */
void karma_room_read(KarmaTracker *tracker, Room *room, const KarmaMessage *message,
                     const KarmaReply *reply, const KarmaReading *reading, KarmaRows *changes);
void karma_room_free(gpointer room);
/* Of a room: when, last, by whom; NULL where nothing was said. */
const KarmaTalkState *karma_room_talk(const KarmaTracker *tracker, KarmaRoomId id);
