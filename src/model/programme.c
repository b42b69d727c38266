/* programme.c - the study programme as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/programme.h"

#include "model/rows.h"

static const char *const cycles[] = { "short", "1", "2", "3", NULL };
static const char *const modes[] = { "full-time", "part-time", "mixed", NULL };
static const char *const deliveries[] = { "on-campus", "online", "blended", NULL };
static const char *const credit_systems[] = { "ects", "us", "uk", "hours", "units", "none", NULL };
static const char *const statuses[] = { "draft", "in-review", "approved", "retired", NULL };

static const CursusField edition_rows[] = {
  ROW (CursusEdition, status, "status", CHOICE, .choices = statuses),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusEdition, edition, "edition", STRING, .place = CURSUS_PLACE_CONTENT),
};

TABLE (CursusEdition, cursus_edition, "edition", PARTS, 0, edition_rows);

static const CursusField exit_award_rows[] = {
  ROW (CursusExitAward, credits, "credits", DECIMAL),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusExitAward, title, "title", TEXT),
};

TABLE (CursusExitAward, cursus_exit_award, "exit-award", PARTS, 0, exit_award_rows);

static const CursusField programme_rows[] = {
  ROW_ID,
  ROW (CursusProgramme, eqf, "eqf", INTEGER, BETWEEN (1, 8)),
  ROW (CursusProgramme, isced, "isced", INTEGER, BETWEEN (0, 8)),
  ROW (CursusProgramme, cycle, "cycle", CHOICE, .choices = cycles),
  ROW (CursusProgramme, fields, "fields", CODES),
  ROW (CursusProgramme, hours_per_credit, "hours-per-credit", DECIMAL),
  ROW (CursusProgramme, months, "months", DECIMAL),
  ROW (CursusProgramme, mode, "mode", CHOICE, .choices = modes),
  ROW (CursusProgramme, delivery, "delivery", CHOICE, .choices = deliveries),
  ROW (CursusProgramme, taught_in, "taught-in", LANGUAGES),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusProgramme, credit_system, "credit-system", CHOICE, .choices = credit_systems,
       BY_DEFAULT (CURSUS_CREDIT_SYSTEM_ECTS)),
  ROW (CursusProgramme, credit_name, "credit-name", STRING),
  ROW (CursusProgramme, title, "title", TEXT),
  ROW (CursusProgramme, award, "award", TEXT),
  ROW (CursusProgramme, institution, "institution", TEXT),
  ROW (CursusProgramme, faculty, "faculty", TEXT),
  ROW (CursusProgramme, edition, "edition", RECORDS, .box = &cursus_records_box,
       .flags = CURSUS_FIELD_ONE,
       .tables = (const CursusTable *const[]){ &cursus_edition_table, NULL }),
  ROW (CursusProgramme, aims, "aims", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW_RECORDS (CursusProgramme, audience, "audience", &cursus_audience_table),
  ROW (CursusProgramme, admission, "admission", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW (CursusProgramme, careers, "careers", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW (CursusProgramme, next_steps, "next-steps", TEXT, .flags = CURSUS_FIELD_MARKDOWN),
  ROW (CursusProgramme, partners, "partner", STRINGS),
  ROW_RECORDS (CursusProgramme, exit_awards, "exit-award", &cursus_exit_award_table),
  ROW_RECORDS (CursusProgramme, texts, "text", &cursus_topic_table),
  ROW_NOTE,
};

TABLE (CursusProgramme, cursus_programme, "programme", PROGRAMMES, 'y', programme_rows);

CursusDecimal
cursus_programme_get_hours_per_credit (const CursusProgramme *programme)
{
  if (programme->hours_per_credit != CURSUS_NOT_STATED)
    return programme->hours_per_credit;

  switch ((CursusCreditSystem) programme->credit_system)
    {
    case CURSUS_CREDIT_SYSTEM_ECTS:
      return CURSUS_DECIMAL (25, 0);
    case CURSUS_CREDIT_SYSTEM_UK:
      return CURSUS_DECIMAL (10, 0);
    case CURSUS_CREDIT_SYSTEM_HOURS:
      return CURSUS_DECIMAL (1, 0);
    case CURSUS_CREDIT_SYSTEM_US:
    case CURSUS_CREDIT_SYSTEM_UNITS:
    case CURSUS_CREDIT_SYSTEM_NONE:
      break;
    }
  return CURSUS_NOT_STATED;
}

const CursusEdition *
cursus_programme_get_edition (const CursusProgramme *programme)
{
  return programme->edition != NULL ? (const CursusEdition *) programme->edition->items[0] : NULL;
}
