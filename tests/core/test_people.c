// SPDX-License-Identifier: GPL-2.0-or-later
#include <karma/people.h>

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static KarmaNameId
meet(KarmaPeople *people, const char *account, const char *name)
{
    const KarmaIdentity identity = {"irc", account, name};
    return karma_people_intern(people, &identity, false);
}

static KarmaNameId
hear_nick(KarmaPeople *people, const char *name)
{
    const KarmaNameId id = meet(people, "olga@a", name);
    karma_people_nick(people, id);
    return id;
}

static bool
are_one(const KarmaPeople *people, KarmaNameId a, KarmaNameId b)
{
    return karma_people_person(people, a) == karma_people_person(people, b);
}

static void
identity__keeps_its_number__and_no_other_has_it(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    (void)state;
    const KarmaNameId ann = meet(people, "olga@a", "ann");
    assert_int_equal(ann, 1);
    assert_int_equal(meet(people, "olga@a", "ann"), ann);
    assert_int_not_equal(meet(people, "olga@b", "ann"), ann);
    const KarmaIdentity room = {"irc", "olga@a", "ann"};
    assert_int_equal(karma_people_find(people, &room, true), 0);
    assert_int_not_equal(karma_people_intern(people, &room, true), ann);
    karma_people_reserve(people, 40);
    assert_int_equal(meet(people, "olga@a", "bob"), 41);
    assert_null(karma_people_name(people, 12));
    assert_int_equal(karma_people_person(people, 0), 0);
}

static void
fold__takes_away__what_a_connection_adds(void **state)
{
    static const struct {
        const char *nick, *fold; /* NULL: does not fold */
    } rows[] = {
        {"Bob", "bob"},
        {"bob_", "bob"},
        {"bob__", "bob"},
        {"bob`", "bob"},
        {"bob^", "bob"},
        {"bob2", "bob"},
        {"bob|away", "bob"},
        {"bob|work_", "bob"},
        {"|bob|", "|bob|"},
        {"Ünal1", "ünal"},
        {"b1", NULL},
        {"42", NULL},
        {"", NULL},
        {"bob@host.test", NULL},
        {"den@muc.test/Bob_", "bob"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *fold = karma_people_fold(rows[i].nick);
        if (g_strcmp0(fold, rows[i].fold) != 0)
            fail_msg("%s: %s", rows[i].nick, fold ? fold : "does not fold");
    }
}

static void
nicks__are_one__unless_present_together(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    (void)state;
    const KarmaNameId bob = hear_nick(people, "bob");
    const KarmaNameId away = hear_nick(people, "bob|away");
    const KarmaNameId elsewhere = meet(people, "olga@b", "bob");
    karma_people_nick(people, elsewhere);
    const KarmaNameId partner = meet(people, "olga@a", "bob_"); /* one to one only */
    assert_true(are_one(people, bob, away));
    assert_false(are_one(people, bob, elsewhere));
    assert_false(are_one(people, bob, partner));
    karma_people_apart(people, bob, away);
    assert_false(are_one(people, bob, away));
}

static void
nicks__kept_apart__stay_so__while_others_come(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    (void)state;
    const KarmaNameId bob = hear_nick(people, "bob");
    assert_true(are_one(people, bob, bob));
    const KarmaNameId other = meet(people, "olga@a", "bob_"); /* beside bob before it speaks */
    karma_people_apart(people, bob, other);
    karma_people_nick(people, other);
    const KarmaNameId away = hear_nick(people, "bob|away"), two = hear_nick(people, "bob2");
    assert_false(are_one(people, bob, other));
    assert_false(are_one(people, bob, away) || are_one(people, other, away));
    assert_true(are_one(people, away, two));
    assert_true(karma_people_flags(people, bob) & KARMA_NAME_ALONE);
}

static void
contacts__that_change__part_from_the_one_before(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    (void)state;
    const KarmaNameId a = meet(people, "olga@a", "ann"), b = meet(people, "olga@b", "annette"),
                      c = meet(people, "olga@c", "a.smith");
    assert_false(are_one(people, a, b));
    karma_people_group(people, a, b);
    assert_true(are_one(people, a, b));
    karma_people_group(people, a, b);
    karma_people_group(people, b, a); /* renamed there and back */
    assert_true(are_one(people, a, b));
    karma_people_group(people, c, b);
    assert_true(are_one(people, c, b));
    assert_false(are_one(people, a, b));
}

static void
contacts_and_joins__make_one_person__and_can_part(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    (void)state;
    const KarmaNameId a = meet(people, "olga@a", "ann"), b = meet(people, "olga@b", "annette"),
                      c = meet(people, "olga@c", "a.smith");
    const uint64_t before = karma_people_grouping(people);
    karma_people_group(people, a, b);
    karma_people_join(people, c, b);
    assert_true(are_one(people, a, b) && are_one(people, a, c));
    assert_int_not_equal(karma_people_grouping(people), before);
    karma_people_ungroup(people); /* the buddy list's contacts only */
    assert_false(are_one(people, a, b));
    assert_true(are_one(people, b, c));
    karma_people_join(people, c, 0);
    assert_false(are_one(people, b, c));
    karma_people_join(people, c, c); /* nobody is joined to themselves, nor to nobody known */
    karma_people_join(people, c, 99);
    assert_int_equal(karma_people_name(people, c)->joined, 0);
}

static void
person__has__the_flags_wish_and_first_contact_of_all_names(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    KarmaDate since;
    (void)state;
    const KarmaNameId a = meet(people, "olga@a", "ann"), b = meet(people, "olga@b", "ann");
    karma_people_set_flag(people, a, KARMA_NAME_PINNED, true);
    karma_people_set_wish(people, b, KARMA_WISH_MONTHLY, 500);
    karma_people_add_contact(people, a, 700);
    karma_people_add_contact(people, b, 600);
    karma_people_group(people, a, b);
    assert_true(karma_people_flags(people, b) & KARMA_NAME_PINNED);
    assert_int_equal(karma_people_wish(people, a, &since), KARMA_WISH_MONTHLY);
    assert_int_equal(since, 500);
    assert_int_equal(karma_people_first_contact(people, a), 600);
    assert_int_equal(karma_people_name(people, a)->contact_days, 1);
    karma_people_set_flag(people, a, KARMA_NAME_PINNED, false);
    assert_false(karma_people_flags(people, b) & KARMA_NAME_PINNED);
}

/* A passing speaker is forgotten; whoever folded with them stays. */
static void
drop__leaves__like_nicks_whole(void **state)
{
    g_autoptr(KarmaPeople) people = karma_people_new();
    (void)state;
    const KarmaNameId bob = hear_nick(people, "bob"), bob_ = hear_nick(people, "bob_");
    assert_true(are_one(people, bob, bob_));
    karma_people_drop(people, bob);
    karma_people_add_contact(people, bob_, 800);
    assert_int_equal(karma_people_person(people, bob_), bob_);
    assert_int_equal(karma_people_first_contact(people, bob_), 800);
    assert_int_not_equal(hear_nick(people, "bob"), bob);
    karma_people_drop(people, 12345);
}

static void
copy__is_the_same__and_stands_by_itself(void **state)
{
    KarmaPeople *people = karma_people_new();
    (void)state;
    const KarmaNameId a = meet(people, "olga@a", "ann"), b = meet(people, "olga@b", "ann");
    const KarmaNameId bob = hear_nick(people, "bob"), bob_ = hear_nick(people, "bob_");
    karma_people_group(people, a, b);
    g_autoptr(KarmaPeople) copy = karma_people_copy(people);
    karma_people_free(people);
    assert_true(are_one(copy, a, b) && are_one(copy, bob, bob_) && !are_one(copy, a, bob));
    assert_string_equal(karma_people_name(copy, bob_)->name, "bob_");
}

static void
wish__has_a_name__and_is_read_by_it(void **state)
{
    (void)state;
    for (KarmaWish wish = KARMA_WISH_NONE; wish <= KARMA_WISH_NEVER; wish++) {
        KarmaWish found = KARMA_WISH_NONE;
        assert_true(karma_wish_parse(karma_wish_name(wish), &found));
        assert_int_equal(found, wish);
    }
    KarmaWish untouched = KARMA_WISH_YEARLY;
    assert_false(karma_wish_parse("daily", &untouched));
    assert_int_equal(untouched, KARMA_WISH_YEARLY);
    assert_int_equal(karma_wish_days(KARMA_WISH_QUARTERLY), 91);
    assert_int_equal(karma_wish_days(KARMA_WISH_NEVER), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(identity__keeps_its_number__and_no_other_has_it),
        cmocka_unit_test(fold__takes_away__what_a_connection_adds),
        cmocka_unit_test(nicks__are_one__unless_present_together),
        cmocka_unit_test(nicks__kept_apart__stay_so__while_others_come),
        cmocka_unit_test(contacts__that_change__part_from_the_one_before),
        cmocka_unit_test(contacts_and_joins__make_one_person__and_can_part),
        cmocka_unit_test(person__has__the_flags_wish_and_first_contact_of_all_names),
        cmocka_unit_test(drop__leaves__like_nicks_whole),
        cmocka_unit_test(copy__is_the_same__and_stands_by_itself),
        cmocka_unit_test(wish__has_a_name__and_is_read_by_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
