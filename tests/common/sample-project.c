/* sample-project.c - tiny projects for unit tests, made in a line or two
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"

#include "model/plan.h"
#include "model/strand.h"

#define LANGUAGE "en"
#define GROUP "group:"

static GPtrArray *
records_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

static CursusRecords *
records_of (const GPtrArray *records)
{
  return cursus_records_new ((CursusRecord *const *) records->pdata, records->len);
}

CursusModule *
sample_module (const char *id, const char *title)
{
  CursusModule *module = cursus_module_new (id);

  cursus_record_set_text (&module->record, &module->title, LANGUAGE, title);
  return module;
}

static CursusPlace *
make_place (const char *word)
{
  CursusPlace *place = cursus_place_new (NULL);

  if (g_str_has_prefix (word, GROUP))
    cursus_record_set_string (&place->record, &place->group, word + sizeof GROUP - 1);
  else
    cursus_record_set_string (&place->record, &place->module, word);
  return place;
}

static CursusTerm *
make_term (const char *id, const char *words)
{
  g_auto (GStrv) names = g_strsplit (words, " ", -1);
  g_autoptr (GPtrArray) places = records_new ();
  CursusTerm *term = cursus_term_new (id);

  for (guint i = 0; names[i] != NULL; i++)
    if (*names[i] != '\0')
      g_ptr_array_add (places, make_place (names[i]));
  cursus_record_set_records (&term->record, &term->places, records_of (places));
  return term;
}

CursusPlan *
sample_plan (const char *id, const char *terms)
{
  g_auto (GStrv) words = g_strsplit (terms, "|", -1);
  g_autoptr (GPtrArray) made = records_new ();
  CursusPlan *plan = cursus_plan_new (id);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *term_id = g_strdup_printf ("%s-%u", id, i + 1);

      g_ptr_array_add (made, make_term (term_id, words[i]));
    }
  cursus_record_set_records (&plan->record, &plan->terms, records_of (made));
  return plan;
}

GPtrArray *
sample_tags (const char *strand_id, const char *tags)
{
  g_auto (GStrv) words = g_strsplit (tags, " ", -1);
  GPtrArray *records = records_new ();

  g_ptr_array_add (records, cursus_strand_new (strand_id));
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) names = g_strsplit (words[i], "/", 2);
      CursusTag *tag = cursus_tag_new (names[1] != NULL ? names[1] : names[0]);

      cursus_record_set_string (&tag->record, &tag->parent,
                                names[1] != NULL ? names[0] : strand_id);
      g_ptr_array_add (records, tag);
    }
  return records;
}

CursusProject *
sample_project_of (GPtrArray *records)
{
  CursusProjectContents contents = { .language = LANGUAGE };
  CursusProject        *project;

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    contents.records[type] = g_ptr_array_new ();
  for (guint i = 0; i < records->len; i++)
    {
      CursusRecord *record = g_ptr_array_index (records, i);

      g_ptr_array_add (contents.records[record->table->type], record);
    }

  project = cursus_project_new (&contents);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    g_ptr_array_unref (contents.records[type]);
  g_ptr_array_unref (records);
  return project;
}

CursusProject *
sample_project_take (gpointer *records)
{
  GPtrArray *taken = records_new ();

  for (guint i = 0; records[i] != NULL; i++)
    g_ptr_array_add (taken, records[i]);
  return sample_project_of (taken);
}

CursusProject *
sample_project_of_modules (guint n)
{
  GPtrArray *records = records_new ();

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_ptr_array_add (records, sample_module (id, id));
    }
  return sample_project_of (records);
}
