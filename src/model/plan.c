/* plan.c - when things are studied: plans, their terms and what is placed in them; groups
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/plan.h"

#include "model/rows.h"

const char *const cursus_term_types[] = {
  "semester", "trimester", "quarter", "year", "phase", "unit", NULL,
};

static const char *const seasons[] = { "winter", "summer", NULL };
static const char *const units[] = { "modules", "credits", NULL };

static const CursusField place_rows[] = {
  ROW (CursusPlace, module, "module", REFERENCE, .flags = CURSUS_FIELD_KEY),
  ROW (CursusPlace, group, "group", REFERENCE, .flags = CURSUS_FIELD_KEY),
  ROW (CursusPlace, split, "split", DECIMALS),
  ROW (CursusPlace, credits, "credits", DECIMAL),
  ROW (CursusPlace, is_locked, "locked", FLAG),
  ROW (CursusPlace, repeats, "repeats", INTEGER, BETWEEN (1, 999), BY_DEFAULT (1)),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusPlace, cursus_place, "place", PARTS, 0, place_rows, .has_one_key = TRUE);

static const CursusField term_rows[] = {
  ROW_ID,
  ROW (CursusTerm, type, "type", CHOICE, .choices = cursus_term_types),
  ROW (CursusTerm, months, "months", DECIMAL),
  ROW (CursusTerm, credits, "credits", DECIMAL),
  ROW (CursusTerm, season, "season", CHOICE, .choices = seasons),
  ROW (CursusTerm, is_locked, "locked", FLAG),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusTerm, title, "title", TEXT),
  ROW (CursusTerm, theme, "theme", TEXT),
  ROW (CursusTerm, goal, "goal", TEXT),
  ROW_RECORDS (CursusTerm, focus, "focus", &cursus_focus_table),
  ROW_RECORDS (CursusTerm, places, "place", &cursus_place_table),
  ROW_NOTE,
};

TABLE (CursusTerm, cursus_term, "term", PARTS, 's', term_rows);

static const CursusField wish_rows[] = {
  ROW (CursusWish, module, "module", REFERENCE, .flags = CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY),
  ROW (CursusWish, prefers, "prefers", REFERENCES),
  ROW (CursusWish, avoids, "avoids", REFERENCES),
  ROW (CursusWish, weight, "weight", INTEGER, BETWEEN (0, 999999), BY_DEFAULT (1)),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusWish, cursus_wish, "wish", PARTS, 0, wish_rows);

static const CursusField plan_rows[] = {
  ROW_ID,
  ROW (CursusPlan, starts, "starts", CHOICE, .choices = seasons),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusPlan, title, "title", TEXT),
  ROW_RECORDS (CursusPlan, terms, "term", &cursus_term_table),
  ROW_RECORDS (CursusPlan, wishes, "wish", &cursus_wish_table),
  ROW_NOTE,
};

TABLE (CursusPlan, cursus_plan, "plan", PLANS, 'p', plan_rows);

static const CursusField member_rows[] = {
  ROW (CursusMember, module, "module", REFERENCE,
       .flags = CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusMember, cursus_member, "member", PARTS, 0, member_rows);

static const CursusField group_rows[] = {
  ROW_ID,
  ROW (CursusGroup, choose, "choose", DECIMAL),
  ROW (CursusGroup, unit, "unit", CHOICE, .choices = units, BY_DEFAULT (CURSUS_UNIT_MODULES)),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusGroup, title, "title", TEXT),
  ROW_RECORDS (CursusGroup, members, "member", &cursus_member_table),
  ROW_NOTE,
};

TABLE (CursusGroup, cursus_group, "group", GROUPS, 'g', group_rows);

const char *
cursus_place_get_id (const CursusPlace *place)
{
  return place->module != NULL ? place->module : place->group;
}

const CursusTerm *
cursus_plan_nth_term (const CursusPlan *plan, guint nth)
{
  g_return_val_if_fail (nth < cursus_records_n (plan->terms), NULL);

  return (const CursusTerm *) plan->terms->items[nth];
}

const CursusPlace *
cursus_term_nth_place (const CursusTerm *term, guint nth)
{
  g_return_val_if_fail (nth < cursus_records_n (term->places), NULL);

  return (const CursusPlace *) term->places->items[nth];
}
