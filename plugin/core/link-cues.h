// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/* The yes-no cues by which the purpose of a link is judged. Their names are those of
 * data/model-links/weights.txt. */

#include <karma/link.h>

#define KARMA_LINK_CUE_LIST(CUE)                                                                   \
    CUE(BIAS, "bias")                                                                              \
    /* of the link */                                                                              \
    CUE(PASTE, "paste")                                                                            \
    CUE(PASTE_PLACE, "paste place")                                                                \
    CUE(PICTURE, "picture")                                                                        \
    CUE(DOCUMENTATION, "documentation")                                                            \
    CUE(LITERAL, "literal")                                                                        \
    CUE(ROOT, "root")                                                                              \
    CUE(SOCIAL, "social")                                                                          \
    CUE(LONG, "long")                                                                              \
    CUE(SEARCH, "search")                                                                          \
    CUE(DISCUSSION, "discussion")                                                                  \
    CUE(REFERRAL, "referral")                                                                      \
    CUE(ADDRESS, "address")                                                                        \
    CUE(SHORT_LINK, "short link")                                                                  \
    CUE(VIDEO, "video")                                                                            \
    CUE(VOTE, "vote")                                                                              \
    CUE(OWN_NAME, "own name")                                                                      \
    /* of the message */                                                                           \
    CUE(ADDRESSED, "addressed")                                                                    \
    CUE(ONE_TO_ONE, "one to one")                                                                  \
    CUE(QUESTION, "question")                                                                      \
    CUE(ABOUT_YOU, "about you")                                                                    \
    CUE(PROBLEM, "problem")                                                                        \
    CUE(SELF, "self")                                                                              \
    CUE(SHOW, "show")                                                                              \
    CUE(POINT, "point")                                                                            \
    CUE(CODE, "code")                                                                              \
    CUE(THANKS, "thanks")                                                                          \
    CUE(PROMOTES, "promotes")                                                                      \
    CUE(MADE, "made")                                                                              \
    CUE(SHOUTS, "shouts")                                                                          \
    CUE(EXCLAIMS, "exclaims")                                                                      \
    CUE(LINK_LAST, "link last")                                                                    \
    CUE(SAME_LINK_TWICE, "same link twice")                                                        \
    CUE(SEVERAL_LINKS, "several links")                                                            \
    CUE(NO_WORDS, "no words")                                                                      \
    CUE(FEW_WORDS, "few words")                                                                    \
    CUE(SOME_WORDS, "some words")                                                                  \
    CUE(MANY_WORDS, "many words")                                                                  \
    CUE(PROGRAM, "program")                                                                        \
    /* of what its author, the one it names, and others wrote before */                            \
    CUE(AUTHOR_ASKED, "author asked")                                                              \
    CUE(AUTHOR_PROBLEM, "author problem")                                                          \
    CUE(AUTHOR_SELF, "author self")                                                                \
    CUE(AUTHOR_POINTED, "author pointed")                                                          \
    CUE(AUTHOR_FAILED, "author failed")                                                            \
    CUE(PARTNER_ASKED, "partner asked")                                                            \
    CUE(PARTNER_PROBLEM, "partner problem")                                                        \
    CUE(PARTNER_SHOWS, "partner shows")                                                            \
    CUE(PARTNER_NEEDS, "partner needs")                                                            \
    CUE(PARTNER_NEEDS_NOW, "partner needs now")                                                    \
    CUE(PARTNER_TOLD_ME, "partner told me")                                                        \
    CUE(PARTNER_ASKED_ME, "partner asked me")                                                      \
    CUE(PARTNER_SHOWS_ME, "partner shows me")                                                      \
    CUE(TOLD_SHOW, "told show")                                                                    \
    CUE(TOLD_SOMETHING, "told something")                                                          \
    CUE(TOLD_PROBLEM, "told problem")                                                              \
    CUE(TOLD_QUESTION, "told question")                                                            \
    CUE(TOLD_THANKS, "told thanks")                                                                \
    CUE(LAST_TOLD_SHOW, "last told show")                                                          \
    CUE(NEEDS_LATELY, "needs lately")                                                              \
    CUE(AUTHOR_NEEDS, "author needs")                                                              \
    CUE(LAST_ADDRESSED, "last addressed")                                                          \
    CUE(LAST_NEEDS, "last needs")                                                                  \
    CUE(SAME_ADDRESSEE, "same addressee")                                                          \
    CUE(POSTED_BEFORE, "posted before")                                                            \
    CUE(OWN_LINK_BEFORE, "own link before")                                                        \
    CUE(OTHERS_LINK_BEFORE, "others link before")                                                  \
    CUE(COMMAND_BEFORE, "command before")                                                          \
    /* of what the author is like here */                                                          \
    CUE(FIRST, "first")                                                                            \
    CUE(STRANGER, "stranger")                                                                      \
    CUE(SAID_LITTLE, "said little")                                                                \
    CUE(SAID_MUCH, "said much")                                                                    \
    CUE(NAMES_PEOPLE, "names people")                                                              \
    CUE(NAMES_NOBODY, "names nobody")                                                              \
    CUE(ASKER, "asker")                                                                            \
    CUE(HELPER, "helper")                                                                          \
    CUE(SPEAKS_TO_MANY, "speaks to many")                                                          \
    CUE(WAS_THANKED, "was thanked")                                                                \
    /* of the line it answers */                                                                   \
    CUE(ANSWERS_NOBODY, "answers nobody")                                                          \
    CUE(ANSWERS_OTHER, "answers other")                                                            \
    CUE(ANSWERS_NEED, "answers need")                                                              \
    CUE(ANSWERS_NEEDY, "answers needy")                                                            \
    CUE(ANSWERS_SHOW, "answers show")                                                              \
    CUE(ANSWERS_TOLD_ME, "answers told me")                                                        \
    CUE(GOES_ON, "goes on")                                                                        \
    CUE(GOES_ON_ADDRESSED, "goes on addressed")                                                    \
    CUE(GOES_ON_NEED, "goes on need")                                                              \
    CUE(GOES_ON_ANSWER, "goes on answer")                                                          \
    CUE(GOES_ON_ANSWER_NEED, "goes on answer need")                                                \
    CUE(GOES_ON_TOLD_ME, "goes on told me")                                                        \
    CUE(GOES_ON_ALONE, "goes on alone")                                                            \
    /* of what came after */                                                                       \
    CUE(LATER_KNOWN, "later known")                                                                \
    CUE(LATER_SILENT, "later silent")                                                              \
    CUE(LATER_THANKS, "later thanks")                                                              \
    CUE(LATER_NEEDS, "later needs")                                                                \
    CUE(LATER_POINTS, "later points")                                                              \
    CUE(LATER_THANKED, "later thanked")                                                            \
    CUE(LATER_TOLD_NEED, "later told need")                                                        \
    CUE(LATER_TOLD, "later told")                                                                  \
    CUE(LATER_ANSWERED, "later answered")                                                          \
    CUE(LATER_ANSWER_NEED, "later answer need")                                                    \
    CUE(ONLY_LINE, "only line")                                                                    \
    /* several together */                                                                         \
    CUE(PASTE_FOR_AN_ASKER, "paste for an asker")                                                  \
    CUE(PASTE_AND_SELF, "paste and self")                                                          \
    CUE(SELF_TO_ALL, "self to all")                                                                \
    CUE(QUESTION_TO_ALL, "question to all")                                                        \
    CUE(BARE_FOR_ONE, "bare for one")                                                              \
    CUE(BARE_TO_ALL, "bare to all")                                                                \
    CUE(FIRST_TO_ALL, "first to all")                                                              \
    CUE(BARE_STRANGER, "bare stranger")                                                            \
    CUE(SOCIAL_TO_ALL, "social to all")                                                            \
    CUE(SOCIAL_STRANGER, "social stranger")                                                        \
    CUE(PROMOTES_TO_ALL, "promotes to all")                                                        \
    CUE(UNASKED, "unasked")                                                                        \
    CUE(UNASKED_STRANGER, "unasked stranger")                                                      \
    CUE(ROOT_TO_ALL, "root to all")                                                                \
    CUE(OWN_NAME_TO_ALL, "own name to all")

#define CUE(name, words) KARMA_CUE_##name,
typedef enum { KARMA_LINK_CUE_LIST(CUE) KARMA_CUE_COUNT } KarmaLinkCue;
#undef CUE

G_STATIC_ASSERT((int)KARMA_CUE_COUNT == (int)KARMA_LINK_CUES);

/* One to one: HELPS or ASKS, and KarmaLinkReasons for it. */
KarmaLinkPurpose karma_link_purpose_one_to_one(const bool cues[KARMA_LINK_CUES],
                                               uint32_t *ret_reasons);
