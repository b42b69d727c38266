/* remedy-values.c - problems mended by giving a field another value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/remedy-private.h"

#include "facts/name.h"
#include "model/difference.h"
#include "model/references.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const CursusModule *
get_module (const RemedySearch *search)
{
  const char *id = remedy_about (search, 0);

  return id != NULL ? cursus_project_lookup_module (search->project, id) : NULL;
}

/* A remedy that turns a record into another state of it. */
static void
take_difference (RemedySearch *search, const CursusRecord *from, const CursusRecord *to,
                 char *label)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();

  cursus_record_difference (from, to, changes);
  remedy_take (search, label, (CursusChange *const *) changes->pdata, changes->len);
}

/* Takes a reference to something that is not there out of the record that has it. */
void
remedy_drop_reference (RemedySearch *search)
{
  const CursusRecord *owner = NULL;
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CursusRecord) without = NULL;

  if (remedy_about (search, 1) == NULL ||
      cursus_project_lookup (search->project, remedy_about (search, 0), &owner) == NULL)
    return;

  g_hash_table_add (ids, (char *) remedy_about (search, 1));
  without = cursus_references_removed_from (owner, ids);
  if (without != NULL)
    take_difference (
      search, owner, without,
      /* Translators: an id */
      g_strdup_printf (_ ("Remove the reference to “%s”"), remedy_about (search, 1)));
}

/* Whether a place is that of the module or group, in the term, which the problem names. */
static gboolean
is_meant (const RemedySearch *search, const CursusTerm *term, const CursusPlace *place)
{
  return strcmp (term->record.id, remedy_about (search, 1)) == 0 &&
         strcmp (cursus_place_get_id (place), remedy_about (search, 0)) == 0;
}

/* Changes the place that the problem names, in a copy of its term. */
static void
change_place (RemedySearch *search, void (*change) (CursusPlace *place), char *label)
{
  const CursusTerm *term =
    (const CursusTerm *) cursus_project_lookup (search->project, remedy_about (search, 1), NULL);
  g_autoptr (CursusTerm) next = cursus_term_copy (term);

  for (guint i = 0; i < cursus_records_n (term->places); i++)
    {
      g_autoptr (CursusPlace) place = cursus_place_copy (cursus_term_nth_place (term, i));
      CursusRecord *item = (CursusRecord *) place;

      if (!is_meant (search, term, place))
        continue;
      change (place);
      cursus_record_set_records (&next->record, &next->places,
                                 cursus_records_splice (next->places, i, 1, &item, 1));
    }
  take_difference (search, &term->record, &next->record, label);
}

static void
drop_split (CursusPlace *place)
{
  g_clear_pointer (&place->split, cursus_decimals_unref);
}

void
remedy_drop_split (RemedySearch *search)
{
  g_autofree char *name = NULL;

  if (remedy_about (search, 1) == NULL)
    return;

  name = cursus_name_id (&search->check, remedy_about (search, 0));
  change_place (search, drop_split,
                /* Translators: a module */
                g_strdup_printf (_ ("Spread the credits of “%s” evenly"), name));
}

static void
drop_place_credits (CursusPlace *place)
{
  place->credits = CURSUS_NOT_STATED;
}

/* Takes away credits where the programme has none. */
void
remedy_drop_credits (RemedySearch *search)
{
  const CursusModule *module = get_module (search);
  g_autofree char    *name = NULL;
  char               *label;

  if (remedy_about (search, 0) == NULL)
    return;

  name = cursus_name_id (&search->check, remedy_about (search, 0));
  /* Translators: a module or a group */
  label = g_strdup_printf (_ ("State no credits for “%s”"), name);
  if (module != NULL)
    remedy_take_value (search, &module->record, "credits", NULL, label);
  else
    change_place (search, drop_place_credits, label);
}

/* Makes the contact hours what the hours of teaching add up to. */
void
remedy_set_contact (RemedySearch *search)
{
  const CursusModule *module = get_module (search);
  g_autofree char    *name = NULL;
  g_autofree char    *shown = NULL;
  gint64              sum = 0;
  char                value[CURSUS_NUMBER_SIZE];

  if (module == NULL)
    return;

  for (guint i = 0; i < cursus_records_n (module->teaching); i++)
    {
      CursusDecimal hours = ((const CursusTeaching *) module->teaching->items[i])->hours;

      sum += hours != CURSUS_NOT_STATED ? hours : 0;
    }
  if (sum > CURSUS_DECIMAL_MAX)
    return;

  cursus_decimal_format ((CursusDecimal) sum, value);
  shown = cursus_name_number (sum);
  name = cursus_name_module (&search->check, module);
  remedy_take_value (search, &module->record, "contact", value,
                     /* Translators: a module and a number of hours */
                     g_strdup_printf (_ ("Set the contact hours of “%s” to %s"), name, shown));
}

static void
propose_credits (RemedySearch *search, const CursusModule *module, gint64 credits)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;
  char             value[CURSUS_NUMBER_SIZE];

  if (credits < 0 || credits > CURSUS_DECIMAL_MAX)
    return;

  cursus_decimal_format ((CursusDecimal) credits, value);
  shown = cursus_name_number (credits);
  name = cursus_name_module (&search->check, module);
  remedy_take_value (search, &module->record, "credits", value,
                     /* Translators: a module and a number of credits */
                     g_strdup_printf (_ ("Set the credits of “%s” to %s"), name, shown));
}

/* Gives a module the nearest credits that the rule allows. */
void
remedy_set_credits (RemedySearch *search)
{
  const CursusModule *module = get_module (search);
  const CursusRule   *rule = search->problem->rule;
  gint64 step = rule->multiple != CURSUS_NOT_STATED && rule->multiple > 0 ? rule->multiple : 1;
  gint64 credits;

  if (module == NULL || module->credits == CURSUS_NOT_STATED)
    return;

  credits = module->credits;
  if (rule->min != CURSUS_NOT_STATED)
    credits = MAX (credits, rule->min);
  if (rule->max != CURSUS_NOT_STATED)
    credits = MIN (credits, rule->max);
  propose_credits (search, module, (credits + step / 2) / step * step);
  propose_credits (search, module, (credits + step - 1) / step * step);
  propose_credits (search, module, credits / step * step);
}

/* Lets a module run as many terms as the rule allows. */
void
remedy_set_terms (RemedySearch *search)
{
  const CursusModule *module = get_module (search);
  const CursusRule   *rule = search->problem->rule;
  g_autofree char    *name = NULL;
  g_autofree char    *value = NULL;
  int                 terms;

  if (module == NULL)
    return;

  terms = module->terms;
  if (rule->min != CURSUS_NOT_STATED)
    terms = MAX (terms, (rule->min + 99) / 100);
  if (rule->max != CURSUS_NOT_STATED)
    terms = MIN (terms, rule->max / 100);
  value = g_strdup_printf ("%d", terms);
  name = cursus_name_module (&search->check, module);
  remedy_take_value (search, &module->record, "terms", value,
                     /* Translators: a number of terms and a module */
                     g_strdup_printf (ngettext ("Let “%2$s” run for %1$d term",
                                                "Let “%2$s” run for %1$d terms", (gulong) terms),
                                      terms, name));
}

/* Gives one assessment, the last that can take it, what is missing from 100 percent or too much. */
void
remedy_set_weights (RemedySearch *search)
{
  const CursusModule *module = get_module (search);
  gint64              sum = 0;

  for (guint i = 0; module != NULL && i < cursus_records_n (module->assessments); i++)
    {
      CursusDecimal weight = ((const CursusAssessment *) module->assessments->items[i])->weight;

      sum += weight != CURSUS_NOT_STATED ? weight : 0;
    }
  for (guint i = module != NULL ? cursus_records_n (module->assessments) : 0; i-- > 0;)
    {
      const CursusAssessment *assessment = (const CursusAssessment *) module->assessments->items[i];
      gint64                  weight = assessment->weight + 10000 - sum;
      g_autofree char        *name = NULL;
      g_autofree char        *shown = NULL;
      char                    value[CURSUS_NUMBER_SIZE];

      if (assessment->weight == CURSUS_NOT_STATED || weight < 0 || weight > 10000)
        continue;
      cursus_decimal_format ((CursusDecimal) weight, value);
      shown = cursus_name_number (weight);
      name = cursus_name_id (&search->check, assessment->record.id);
      remedy_take_value (search, &assessment->record, "weight", value,
                         /* Translators: an assessment and a number of percent */
                         g_strdup_printf (_ ("Let “%s” count %s %%"), name, shown));
    }
}

/* A module with its mark on a tag changed. */
static CursusModule *
with_mark (const CursusModule *module, const char *tag, void (*change) (CursusMark *, gpointer),
           gpointer data)
{
  CursusModule *next = cursus_module_copy (module);
  guint         at = cursus_module_find_mark (module, tag);
  g_autoptr (CursusMark) mark = NULL;
  CursusRecord *item;

  if (at == CURSUS_NOWHERE)
    return next;
  mark = cursus_mark_copy ((const CursusMark *) module->marks->items[at]);
  change (mark, data);
  item = &mark->record;
  cursus_record_set_records (&next->record, &next->marks,
                             cursus_records_splice (next->marks, at, 1, &item, 1));
  return next;
}

static void
set_level (CursusMark *mark, gpointer level)
{
  mark->level = GPOINTER_TO_INT (level);
}

static void
take_level (RemedySearch *search, const CursusModule *module, const char *tag, int level)
{
  g_autoptr (CursusModule) next = with_mark (module, tag, set_level, GINT_TO_POINTER (level));
  g_autofree char *name = cursus_name_module (&search->check, module);
  g_autofree char *title = cursus_name_id (&search->check, tag);

  take_difference (search, &module->record, &next->record,
                   /* Translators: a module, a tag and a level from 1 to 3 */
                   g_strdup_printf (_ ("Let “%s” cover “%s” at level %d"), name, title, level));
}

/* Something that is learnt too soon is introduced there instead. */
void
remedy_introduce_first (RemedySearch *search)
{
  const char *tag = remedy_about (search, 0);

  for (guint i = 0; tag != NULL && i < search->outline->n_modules; i++)
    {
      const CursusModule *module = search->outline->modules[i].module;
      const CursusMark   *mark = cursus_module_lookup_mark (module, tag);

      if (mark != NULL && mark->level > 1)
        take_level (search, module, tag, 1);
    }
}

/* Raises a mark on a tag that does not reach its level, in the last modules first: they build on
 * the others. */
void
remedy_raise_level (RemedySearch *search)
{
  const char *tag = remedy_about (search, 0);

  for (guint i = search->outline->n_modules; tag != NULL && i-- > 0;)
    {
      const CursusModule *module = search->outline->modules[i].module;

      if (cursus_module_lookup_mark (module, tag) != NULL)
        take_level (search, module, tag, search->problem->rule->level);
    }
}

static void
set_tag (CursusMark *mark, gpointer tag)
{
  cursus_record_set_string (&mark->record, &mark->tag, tag);
}

/* The tag that took the place of this one, or of one that it stands in. */
static const char *
find_successor (const RemedySearch *search, const char *id)
{
  for (const CursusTag *tag = cursus_project_lookup_tag (search->project, id); tag != NULL;
       tag = cursus_project_lookup_tag (search->project, tag->parent))
    if (tag->superseded_by != NULL)
      return tag->superseded_by;
  return NULL;
}

/* Moves all marks on a superseded tag to the tag that took its place. */
void
remedy_mark_successor (RemedySearch *search)
{
  const char *tag = remedy_about (search, 0);
  const char *successor = tag != NULL ? find_successor (search, tag) : NULL;
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_autofree char *title = NULL;

  if (successor == NULL || cursus_project_lookup_tag (search->project, successor) == NULL)
    return;

  for (guint i = 0; i < search->outline->n_modules; i++)
    {
      const CursusModule *module = search->outline->modules[i].module;
      g_autoptr (CursusModule) next = NULL;

      /* A module that marks both already would lose one of the marks. */
      if (cursus_module_lookup_mark (module, tag) == NULL ||
          cursus_module_lookup_mark (module, successor) != NULL)
        continue;
      next = with_mark (module, tag, set_tag, (gpointer) successor);
      cursus_record_difference (&module->record, &next->record, changes);
    }

  title = cursus_name_id (&search->check, successor);
  /* Translators: a tag */
  remedy_take (search, g_strdup_printf (_ ("Mark “%s” instead"), title),
               (CursusChange *const *) changes->pdata, changes->len);
}
