/* change.c - a change as a value: set, move, add, remove; proposals made of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/change.h"

#include "base/identifier.h"
#include "model/rows.h"

static const char *const states[] = { "open", "accepted", "rejected", NULL };

static const CursusField side_rows[] = {
  ROW (CursusSide, term, "term", REFERENCE),
  ROW (CursusSide, after, "after", STRING, .flags = CURSUS_FIELD_EMPTY_COUNTS),
  ROW (CursusSide, into, "into", NAME),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusSide, text, "value", STRING, .place = CURSUS_PLACE_CONTENT),
  ROW (CursusSide, lecturers, "lecturer", STRINGS),
  ROW (CursusSide, partners, "partner", STRINGS),
  ROW (CursusSide, records, "records", RECORDS, .box = &cursus_records_box),
};

TABLE (CursusSide, cursus_old, "old", PARTS, 0, side_rows);
TABLE (CursusSide, cursus_new, "new", PARTS, 0, side_rows);

/* The rows of a change: an addition must say into what, all others must say about what. */
#define CHANGE_ROWS(about_flags, into_flags)                                                       \
  {                                                                                                \
    ROW_ID, ROW (CursusChange, about, "about", REFERENCE, .flags = about_flags),                   \
      ROW (CursusChange, field, "field", NAME),                                                    \
      ROW (CursusChange, language, "xml:lang", LANGUAGE),                                          \
      ROW (CursusChange, plan, "plan", REFERENCE),                                                 \
      ROW (CursusChange, into, "into", NAME, .flags = into_flags),                                 \
      ROW (CursusChange, after, "after", STRING, .flags = CURSUS_FIELD_EMPTY_COUNTS),              \
      ROW (CursusChange, state, "state", CHOICE, .choices = states), ROW_ASSUMED, ROW_SOURCE,      \
      ROW (CursusChange, old, "old", RECORDS, .box = &cursus_records_box,                          \
           .flags = CURSUS_FIELD_ONE | CURSUS_FIELD_QUOTED,                                        \
           .tables = (const CursusTable *const[]){ &cursus_old_table, NULL }),                     \
      ROW (CursusChange, new, "new", RECORDS, .box = &cursus_records_box,                          \
           .flags = CURSUS_FIELD_ONE | CURSUS_FIELD_QUOTED,                                        \
           .tables = (const CursusTable *const[]){ &cursus_new_table, NULL }),                     \
      ROW (CursusChange, reason, "reason", STRING, .place = CURSUS_PLACE_ELEMENT),                 \
  }

static const CursusField change_rows[] = CHANGE_ROWS (CURSUS_FIELD_REQUIRED, 0);
static const CursusField add_rows[] = CHANGE_ROWS (0, CURSUS_FIELD_REQUIRED);

TABLE (CursusChange, cursus_set, "set", PARTS, 'x', change_rows);
TABLE (CursusChange, cursus_move, "move", PARTS, 'x', change_rows);
TABLE (CursusChange, cursus_add, "add", PARTS, 'x', add_rows);
TABLE (CursusChange, cursus_remove, "remove", PARTS, 'x', change_rows);

static const CursusField proposal_rows[] = {
  ROW_ID,
  ROW (CursusProposal, author, "author", STRING),
  ROW (CursusProposal, date, "date", MOMENT),
  ROW (CursusProposal, state, "state", CHOICE, .choices = states),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusProposal, reason, "reason", STRING, .place = CURSUS_PLACE_ELEMENT),
  ROW_RECORDS (CursusProposal, changes, "changes", &cursus_set_table, &cursus_move_table,
               &cursus_add_table, &cursus_remove_table),
};

TABLE (CursusProposal, cursus_proposal, "proposal", PROPOSALS, 'q', proposal_rows);

const CursusSide *
cursus_change_get_old (const CursusChange *change)
{
  return change->old != NULL ? (const CursusSide *) change->old->items[0] : NULL;
}

const CursusSide *
cursus_change_get_new (const CursusChange *change)
{
  return change->new != NULL ? (const CursusSide *) change->new->items[0] : NULL;
}

static CursusChange *
change_new (const CursusTable *table, const char *about)
{
  char         *id = cursus_identifier_new (table->letter);
  CursusChange *change = (CursusChange *) cursus_record_new (table, id);

  cursus_string_unref (id);
  cursus_record_set_string (&change->record, &change->about, about);
  return change;
}

static void
set_side (CursusChange *change, CursusRecords **member, CursusSide *side)
{
  CursusRecord *record = (CursusRecord *) side;

  if (side != NULL)
    cursus_record_set_records (&change->record, member, cursus_records_new (&record, 1));
}

CursusChange *
cursus_set_new_for (const char *about, const char *field, const char *language, CursusSide *old,
                    CursusSide *new)
{
  CursusChange *change = change_new (&cursus_set_table, about);

  cursus_record_set_string (&change->record, &change->field, field);
  cursus_record_set_string (&change->record, &change->language, language);
  set_side (change, &change->old, old);
  set_side (change, &change->new, new);
  return change;
}

CursusChange *
cursus_move_new_for (const char *about, const char *plan, CursusSide *old, CursusSide *new)
{
  CursusChange *change = change_new (&cursus_move_table, about);

  cursus_record_set_string (&change->record, &change->plan, plan);
  set_side (change, &change->old, old);
  set_side (change, &change->new, new);
  return change;
}

CursusChange *
cursus_add_new_for (const char *into, const char *after, CursusRecord *const *records, guint n)
{
  CursusChange *change = change_new (&cursus_add_table, NULL);
  g_autoptr (CursusSide) new = cursus_new_new (NULL);

  cursus_record_set_string (&change->record, &change->into, into);
  cursus_record_set_string (&change->record, &change->after, after);
  cursus_record_set_records (&new->record, &new->records, cursus_records_new (records, n));
  set_side (change, &change->new, new);
  return change;
}

CursusChange *
cursus_remove_new_for (const char *about, CursusRecord *const *records, guint n)
{
  CursusChange *change = change_new (&cursus_remove_table, about);
  g_autoptr (CursusSide) old = cursus_old_new (NULL);

  cursus_record_set_records (&old->record, &old->records, cursus_records_new (records, n));
  set_side (change, &change->old, old);
  return change;
}
