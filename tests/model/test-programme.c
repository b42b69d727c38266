/* test-programme.c - the study programme as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/programme.h"

static void
test_hours_per_credit (void)
{
  static const struct
  {
    CursusCreditSystem system;
    CursusDecimal      stated;
    CursusDecimal      hours;
  } rows[] = {
    { CURSUS_CREDIT_SYSTEM_ECTS, CURSUS_NOT_STATED, CURSUS_DECIMAL (25, 0) },
    { CURSUS_CREDIT_SYSTEM_ECTS, CURSUS_DECIMAL (30, 0), CURSUS_DECIMAL (30, 0) },
    { CURSUS_CREDIT_SYSTEM_ECTS, 0, 0 },
    { CURSUS_CREDIT_SYSTEM_UK, CURSUS_NOT_STATED, CURSUS_DECIMAL (10, 0) },
    { CURSUS_CREDIT_SYSTEM_HOURS, CURSUS_NOT_STATED, CURSUS_DECIMAL (1, 0) },
    { CURSUS_CREDIT_SYSTEM_US, CURSUS_NOT_STATED, CURSUS_NOT_STATED },
    { CURSUS_CREDIT_SYSTEM_US, CURSUS_DECIMAL (45, 0), CURSUS_DECIMAL (45, 0) },
    { CURSUS_CREDIT_SYSTEM_UNITS, CURSUS_NOT_STATED, CURSUS_NOT_STATED },
    { CURSUS_CREDIT_SYSTEM_NONE, CURSUS_NOT_STATED, CURSUS_NOT_STATED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusProgramme) programme = cursus_programme_new ("y1");

      programme->credit_system = (int) rows[i].system;
      programme->hours_per_credit = rows[i].stated;
      g_assert_cmpint (cursus_programme_get_hours_per_credit (programme), ==, rows[i].hours);
    }
}

/* A programme that says nothing counts in ECTS. */
static void
test_default_credit_system (void)
{
  g_autoptr (CursusProgramme) programme = cursus_programme_new ("y1");

  g_assert_cmpint (programme->credit_system, ==, CURSUS_CREDIT_SYSTEM_ECTS);
}

static void
test_edition (void)
{
  g_autoptr (CursusProgramme) programme = cursus_programme_new ("y1");
  CursusEdition *edition = cursus_edition_new (NULL);
  CursusRecord  *item = &edition->record;

  g_assert_null (cursus_programme_get_edition (programme));
  cursus_record_set_records (&programme->record, &programme->edition,
                             cursus_records_new (&item, 1));
  g_assert_true (cursus_programme_get_edition (programme) == edition);
  cursus_edition_unref (edition);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/programme/hours-per-credit", test_hours_per_credit);
  g_test_add_func ("/model/programme/default-credit-system", test_default_credit_system);
  g_test_add_func ("/model/programme/edition", test_edition);
  return g_test_run ();
}
