/* bench-store.c - how long the parts of opening, changing and saving a project take
 *
 * bench-store FILE: prints a line for each measure: its name, a tab, microseconds of processor
 * time, the median of many.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "store/reader.h"
#include "store/writer.h"

#include <stdio.h>

#define N_WHOLE 7
#define N_CHANGES 5000
#define N_LOOKUPS 200000

typedef struct
{
  const char    *path;
  char          *bytes;
  gsize          length;
  CursusProject *project; /* the one of today */
  GRand         *rand;
} Bench;

typedef void (*Work) (Bench *bench);

/* Does @work @n times, each of them @n_steps of what is measured, and tells the median step in
 * microseconds. */
static void
measure (const char *name, Bench *bench, Work work, guint n, guint n_steps)
{
  g_autofree double *times = g_new (double, n);

  for (guint i = 0; i < n; i++)
    {
      double start = timing_now ();

      work (bench);
      times[i] = timing_now () - start;
    }
  printf ("%s\t%.3f\n", name, timing_percentile (times, n, 50) * 1e3 / n_steps);
}

static void
read_file (Bench *bench)
{
  g_autoptr (CursusProject) project = cursus_read_file (bench->path, NULL, NULL, NULL);

  g_assert_nonnull (project);
}

static void
read_bytes (Bench *bench)
{
  g_autoptr (CursusProject) project =
    cursus_read_bytes (bench->bytes, bench->length, bench->path, NULL);

  g_assert_nonnull (project);
}

static void
write_project (Bench *bench)
{
  g_autoptr (GString) text = cursus_write (bench->project);

  g_assert_nonnull (text);
}

static guint
any_module (const Bench *bench)
{
  guint n = cursus_project_n (bench->project, CURSUS_MODULES);

  return (guint) g_rand_int_range (bench->rand, 0, (gint32) n);
}

/* The project of today becomes that of yesterday, and nobody keeps it. */
static void
step (Bench *bench, CursusRecord *record)
{
  CursusProject *next = cursus_project_with (bench->project, record);

  cursus_project_unref (bench->project);
  bench->project = next;
}

static void
change_module (Bench *bench)
{
  g_autoptr (CursusModule) module =
    cursus_module_copy (cursus_project_nth_module (bench->project, any_module (bench)));

  module->credits = (module->credits + 50) % CURSUS_DECIMAL (30, 0);
  step (bench, &module->record);
}

static void
change_title (Bench *bench)
{
  g_autoptr (CursusModule) module =
    cursus_module_copy (cursus_project_nth_module (bench->project, any_module (bench)));
  g_autofree char *title = g_strdup_printf ("%u", g_rand_int (bench->rand));

  cursus_record_set_text (&module->record, &module->title, "en", title);
  step (bench, &module->record);
}

/* @term with one place less or one more. */
static CursusRecord *
splice_term (const CursusRecord *term, guint position, guint n_removed, CursusRecord *place)
{
  CursusTerm *copy = cursus_term_copy ((const CursusTerm *) term);

  cursus_record_set_records (
    &copy->record, &copy->places,
    cursus_records_splice (copy->places, position, n_removed, &place, place != NULL ? 1 : 0));
  return &copy->record;
}

/* Takes a module from one term to the next. */
static void
move_place (Bench *bench)
{
  g_autoptr (CursusPlan) plan = cursus_plan_copy (cursus_project_nth_plan (bench->project, 0));
  guint             n_terms = cursus_records_n (plan->terms);
  guint             from = (guint) g_rand_int_range (bench->rand, 0, (gint32) n_terms - 1);
  const CursusTerm *term = cursus_plan_nth_term (plan, from);
  guint             n_places = cursus_records_n (term->places);
  guint             position;
  CursusRecord     *moved;
  CursusRecord     *terms[2];

  if (n_places == 0)
    return;

  position = (guint) g_rand_int_range (bench->rand, 0, (gint32) n_places);
  moved = term->places->items[position];
  terms[0] = splice_term (plan->terms->items[from], position, 1, NULL);
  terms[1] = splice_term (plan->terms->items[from + 1], 0, 0, moved);
  cursus_record_set_records (&plan->record, &plan->terms,
                             cursus_records_splice (plan->terms, from, 2, terms, 2));
  cursus_record_unref (terms[0]);
  cursus_record_unref (terms[1]);
  step (bench, &plan->record);
}

static void
look_up (Bench *bench)
{
  for (guint i = 0; i < N_LOOKUPS; i++)
    {
      char id[16];

      g_snprintf (id, sizeof id, "m%u", i % cursus_project_n (bench->project, CURSUS_MODULES) + 1);
      g_assert_nonnull (cursus_project_lookup (bench->project, id, NULL));
    }
}

static void
find_terms (Bench *bench)
{
  guint n = cursus_project_n (bench->project, CURSUS_MODULES);
  guint n_placed = 0;

  for (guint i = 0; i < N_LOOKUPS; i++)
    n_placed += cursus_project_find_term (bench->project, 0, i % n) != CURSUS_NOWHERE ? 1 : 0;
  g_assert_cmpuint (n_placed, ==, N_LOOKUPS);
}

int
main (int argc, char **argv)
{
  Bench bench = { argc == 2 ? argv[1] : "" };
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    {
      fputs ("usage: bench-store FILE\n", stderr);
      return 2;
    }
  bench.project = cursus_read_file (bench.path, NULL, NULL, &error);
  if (bench.project == NULL ||
      !g_file_get_contents (bench.path, &bench.bytes, &bench.length, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }

  bench.rand = g_rand_new_with_seed (1);
  measure ("read-file", &bench, read_file, N_WHOLE, 1);
  measure ("read-bytes", &bench, read_bytes, N_WHOLE, 1);
  measure ("write", &bench, write_project, N_WHOLE, 1);
  measure ("change-number", &bench, change_module, N_CHANGES, 1);
  measure ("change-title", &bench, change_title, N_CHANGES, 1);
  measure ("move-place", &bench, move_place, N_CHANGES, 1);
  measure ("look-up", &bench, look_up, N_WHOLE, N_LOOKUPS);
  measure ("find-term", &bench, find_terms, N_WHOLE, N_LOOKUPS);

  g_rand_free (bench.rand);
  cursus_project_unref (bench.project);
  g_free (bench.bytes);
  return 0;
}
