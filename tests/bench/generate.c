/* generate.c - programmes as large as a measurement needs them
 *
 * generate-project MODULES [SEED]: writes a project to the standard output; the same numbers give
 * the same bytes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/project.h"
#include "model/rule.h"
#include "store/writer.h"

#include <stdio.h>
#include <stdlib.h>

#define N_STRANDS 5
#define N_TAGS 100
#define N_OUTCOMES 10
#define N_TERMS 14

static const char *const english[] = {
  "methods",  "of",      "clinical", "data",     "analysis", "and",        "their",    "use",
  "in",       "the",     "practice", "a",        "model",    "is",         "built",    "from",
  "evidence", "with",    "students", "learn",    "to",       "evaluate",   "systems",  "that",
  "support",  "care",    "law",      "ethics",   "safety",   "statistics", "design",   "health",
  "records",  "imaging", "signals",  "learning", "networks", "for",        "patients", "project",
};

static const char *const german[] = {
  "Methoden", "der",     "klinischen", "Datenanalyse", "und",      "ihre",       "Anwendung",
  "in",       "Praxis",  "ein",        "Modell",       "entsteht", "aus",        "Nachweisen",
  "mit",      "Übungen", "für",        "Studierende",  "Systeme",  "bewerten",   "Recht",
  "Ethik",    "Größen",  "Sicherheit", "Statistik",    "Entwurf",  "Gesundheit",
};

static const char *const verbs[] = { "Explain", "Apply", "Compare", "Evaluate", "Design" };

typedef struct
{
  GRand     *rand;
  guint      n_modules;
  GPtrArray *records[CURSUS_N_RECORD_TYPES];
} Generator;

static guint
below (const Generator *generator, guint n)
{
  return (guint) g_rand_int_range (generator->rand, 0, (gint32) n);
}

static char *
make_words (const Generator *generator, const char *const *words, guint n_words, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", words[below (generator, n_words)]);
  return g_string_free (text, FALSE);
}

static void
set_english (const Generator *generator, CursusRecord *record, CursusText **text, guint n)
{
  g_autofree char *words = make_words (generator, english, G_N_ELEMENTS (english), n);

  cursus_record_set_text (record, text, "en", words);
}

static void
set_german (const Generator *generator, CursusRecord *record, CursusText **text, guint n)
{
  g_autofree char *words = make_words (generator, german, G_N_ELEMENTS (german), n);

  cursus_record_set_text (record, text, "de", words);
}

static void
set_both (const Generator *generator, CursusRecord *record, CursusText **text, guint n)
{
  set_english (generator, record, text, n);
  set_german (generator, record, text, n);
}

/* An id as "m17". */
static char *
name_of (char letter, guint n)
{
  return g_strdup_printf ("%c%u", letter, n + 1);
}

static void
set_reference (CursusRecord *record, char **member, char letter, guint n)
{
  g_autofree char *name = name_of (letter, n);

  cursus_record_set_string (record, member, name);
}

static CursusStrings *
reference_to (char letter, guint n)
{
  g_autofree char *name = name_of (letter, n);
  const char      *names[] = { name };

  return cursus_strings_new (names, 1);
}

static void
add (Generator *generator, gpointer record)
{
  g_ptr_array_add (generator->records[((CursusRecord *) record)->table->type], record);
}

/* Gives a list of records to a record, and the array back. */
static void
set_records (CursusRecord *record, CursusRecords **member, GPtrArray *records)
{
  cursus_record_set_records (
    record, member, cursus_records_new ((CursusRecord *const *) records->pdata, records->len));
  g_ptr_array_unref (records);
}

static GPtrArray *
records_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

static void
add_programme (Generator *generator)
{
  CursusProgramme *programme = cursus_programme_new ("programme");

  set_both (generator, &programme->record, &programme->title, 4);
  set_both (generator, &programme->record, &programme->aims, 60);
  add (generator, programme);
}

static void
add_outcomes (Generator *generator)
{
  for (guint i = 0; i < N_OUTCOMES; i++)
    {
      g_autofree char *id = name_of ('o', i);
      CursusOutcome   *outcome = cursus_outcome_new (id);

      outcome->domain = (int) (i % 3);
      set_both (generator, &outcome->record, &outcome->title, 10);
      add (generator, outcome);
    }
}

static void
add_strands (Generator *generator)
{
  for (guint i = 0; i < N_STRANDS; i++)
    {
      g_autofree char *id = name_of ('d', i);
      CursusStrand    *strand = cursus_strand_new (id);

      strand->colour = (int) (0x1c71d8 + i * 0x1000);
      set_both (generator, &strand->record, &strand->title, 2);
      add (generator, strand);
      for (guint t = i; t < N_TAGS; t += N_STRANDS)
        {
          g_autofree char *tag_id = name_of ('t', t);
          CursusTag       *tag = cursus_tag_new (tag_id);

          cursus_record_set_string (&tag->record, &tag->parent, id);
          set_both (generator, &tag->record, &tag->title, 4);
          add (generator, tag);
        }
    }
}

static void
set_teaching (const Generator *generator, CursusModule *module)
{
  GPtrArray *records = records_new ();

  for (int form = CURSUS_FORM_LECTURE; form <= CURSUS_FORM_SEMINAR; form++)
    {
      CursusTeaching *teaching = cursus_teaching_new (NULL);

      teaching->form = form;
      teaching->hours = CURSUS_DECIMAL (15 + (int) below (generator, 30), 0);
      g_ptr_array_add (records, teaching);
    }
  set_records (&module->record, &module->teaching, records);
}

static void
set_outcomes (const Generator *generator, CursusModule *module)
{
  GPtrArray *records = records_new ();

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-o%u", module->record.id, i + 1);
      g_autofree char *words = make_words (generator, english, G_N_ELEMENTS (english), 8);
      g_autofree char *title =
        g_strdup_printf ("%s %s", verbs[below (generator, G_N_ELEMENTS (verbs))], words);
      CursusOutcome *outcome = cursus_outcome_new (id);

      outcome->bloom = (int) below (generator, 6);
      cursus_record_set_strings (&outcome->record, &outcome->supports,
                                 reference_to ('o', below (generator, N_OUTCOMES)));
      cursus_record_set_text (&outcome->record, &outcome->title, "en", title);
      g_ptr_array_add (records, outcome);
    }
  set_records (&module->record, &module->outcomes, records);
}

static void
set_assessments (const Generator *generator, CursusModule *module)
{
  GPtrArray *records = records_new ();
  guint      n = 1 + below (generator, 2);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char  *id = g_strdup_printf ("%s-a%u", module->record.id, i + 1);
      CursusAssessment *assessment = cursus_assessment_new (id);

      assessment->type = (int) below (generator, 6);
      assessment->weight = CURSUS_DECIMAL (100 / (int) n, 0);
      g_ptr_array_add (records, assessment);
    }
  set_records (&module->record, &module->assessments, records);
}

static void
set_marks (const Generator *generator, CursusModule *module)
{
  GPtrArray *records = records_new ();
  guint      first = below (generator, N_TAGS);
  guint      n = 2 + below (generator, 3);

  for (guint i = 0; i < n; i++)
    {
      CursusMark *mark = cursus_mark_new (NULL);

      set_reference (&mark->record, &mark->tag, 't', (first + 7 * i) % N_TAGS);
      mark->level = 1 + (int) below (generator, 3);
      mark->is_assessed = below (generator, 2) == 0;
      g_ptr_array_add (records, mark);
    }
  set_records (&module->record, &module->marks, records);
}

/* Modules require earlier ones only, so that no circle arises. */
static void
set_prerequisites (const Generator *generator, CursusModule *module, guint nth)
{
  GPtrArray *records = records_new ();

  for (guint i = 1; i <= 2 && nth >= 50 && below (generator, 2) == 0; i++)
    {
      CursusRequisite *requisite = cursus_prerequisite_new (NULL);

      cursus_record_set_strings (&requisite->record, &requisite->modules,
                                 reference_to ('m', nth - i * 20 - below (generator, 10)));
      g_ptr_array_add (records, requisite);
    }
  set_records (&module->record, &module->prerequisites, records);
}

static void
add_module (Generator *generator, guint nth)
{
  g_autofree char *id = name_of ('m', nth);
  g_autofree char *code = g_strdup_printf ("AIH-%05u", nth + 1);
  CursusModule    *module = cursus_module_new (id);

  cursus_record_set_string (&module->record, &module->code, code);
  module->choice = below (generator, 4) == 0 ? CURSUS_CHOICE_ELECTIVE : CURSUS_CHOICE_COMPULSORY;
  module->credits =
    CURSUS_DECIMAL (3 + (int) below (generator, 8), 50 * (int) below (generator, 2));
  module->level = 7;
  set_both (generator, &module->record, &module->title, 4);
  set_english (generator, &module->record, &module->summary, 18);
  set_english (generator, &module->record, &module->content, 25);
  set_teaching (generator, module);
  set_outcomes (generator, module);
  set_assessments (generator, module);
  set_prerequisites (generator, module, nth);
  set_marks (generator, module);
  add (generator, module);
}

static CursusTerm *
make_term (const Generator *generator, guint nth)
{
  g_autofree char *id = name_of ('s', nth);
  CursusTerm      *term = cursus_term_new (id);
  GPtrArray       *places = records_new ();
  guint            first = (guint) ((guint64) generator->n_modules * nth / N_TERMS);
  guint            end = (guint) ((guint64) generator->n_modules * (nth + 1) / N_TERMS);

  term->type = CURSUS_TERM_SEMESTER;
  term->credits = CURSUS_DECIMAL (30, 0);
  set_both (generator, &term->record, &term->title, 2);
  for (guint i = first; i < end; i++)
    {
      CursusPlace *place = cursus_place_new (NULL);

      set_reference (&place->record, &place->module, 'm', i);
      g_ptr_array_add (places, place);
    }
  set_records (&term->record, &term->places, places);
  return term;
}

static void
add_plan (Generator *generator)
{
  CursusPlan *plan = cursus_plan_new ("full-time");
  GPtrArray  *terms = records_new ();

  for (guint i = 0; i < N_TERMS; i++)
    g_ptr_array_add (terms, make_term (generator, i));
  set_records (&plan->record, &plan->terms, terms);
  add (generator, plan);
}

static void
add_rules (Generator *generator)
{
  CursusRule *rule = cursus_rule_new ("r1");

  cursus_record_set_string (&rule->record, &rule->type, "credits-per-term");
  rule->min = CURSUS_DECIMAL (27, 0);
  rule->max = CURSUS_DECIMAL (33, 0);
  add (generator, rule);
}

static CursusProject *
generate (guint n_modules, guint32 seed)
{
  Generator             generator = { g_rand_new_with_seed (seed), n_modules };
  CursusProjectContents contents = { .language = "en" };
  CursusProject        *project;

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    contents.records[type] = generator.records[type] = records_new ();
  add_programme (&generator);
  add_outcomes (&generator);
  add_strands (&generator);
  for (guint i = 0; i < n_modules; i++)
    add_module (&generator, i);
  add_plan (&generator);
  add_rules (&generator);

  project = cursus_project_new (&contents);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_ptr_array_unref (generator.records[type]);
  g_rand_free (generator.rand);
  return project;
}

int
main (int argc, char **argv)
{
  guint64 n_modules = 0;
  guint64 seed = 1;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (GString) text = NULL;

  if (argc < 2 || argc > 3 ||
      !g_ascii_string_to_unsigned (argv[1], 10, 0, 1000000, &n_modules, NULL) ||
      (argc == 3 && !g_ascii_string_to_unsigned (argv[2], 10, 0, G_MAXUINT32, &seed, NULL)))
    {
      fputs ("usage: generate-project MODULES [SEED]\n", stderr);
      return 2;
    }

  project = generate ((guint) n_modules, (guint32) seed);
  text = cursus_write (project);
  return fwrite (text->str, 1, text->len, stdout) == text->len && fflush (stdout) == 0 ? 0 : 1;
}
