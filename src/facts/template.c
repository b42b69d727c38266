/* template.c - a project file from which others are begun
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/template.h"

#include "facts/name.h"
#include "facts/plan-sums.h"
#include "facts/quantity.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define TOPIC "template"
#define LICENCE "SPDX-License-Identifier:"

#define N_TERM_TYPES (CURSUS_TERM_UNIT + 1)

static const CursusTopic *
get_topic (const CursusProgramme *programme, guint nth)
{
  return (const CursusTopic *) programme->texts->items[nth];
}

/* Gives the position of the text on the topic "template", or that after the last text. */
static guint
find_text (const CursusProgramme *programme)
{
  guint n = cursus_records_n (programme->texts);

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (get_topic (programme, i)->topic, TOPIC) == 0)
      return i;
  return n;
}

const CursusText *
cursus_template_lookup_text (const CursusProject *project)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  guint                  nth = programme != NULL ? find_text (programme) : 0;

  if (programme == NULL || nth == cursus_records_n (programme->texts))
    return NULL;
  return get_topic (programme, nth)->text;
}

static gboolean
is_licence (const CursusForeignItem *item)
{
  return item->type == CURSUS_FOREIGN_NODE && g_str_equal (item->in, CURSUS_FOREIGN_BEFORE) &&
         strstr (item->text, LICENCE) != NULL;
}

/* The licence in a template is about the template; what is begun from it belongs to its author. */
static CursusProject *
drop_licence (const CursusProject *project)
{
  const CursusForeign *foreign = cursus_project_get_foreign (project);
  g_autoptr (CursusForeign) kept = NULL;

  for (guint i = 0; foreign != NULL && i < foreign->n; i++)
    if (!is_licence (&foreign->items[i]))
      kept = cursus_foreign_append (g_steal_pointer (&kept), &foreign->items[i]);
  return cursus_project_with_foreign (project, kept);
}

static gboolean
is_same_language (const char *a, const char *b)
{
  gsize length = strcspn (a, "-");

  return strcspn (b, "-") == length && g_ascii_strncasecmp (a, b, length) == 0;
}

/* The language in which a project for this author is written. */
static const char *
choose_language (const CursusProject *project, const CursusProgramme *programme, const char *author)
{
  const char *own = cursus_project_get_language (project);
  const char *found = NULL;

  if (author == NULL || cursus_text_show (programme->title, author, own, &found) == NULL ||
      found == NULL)
    return own;
  return is_same_language (found, author) ? found : own;
}

static void
keep_title_in (CursusProgramme *programme, const char *language)
{
  g_autoptr (CursusText) title = cursus_text_ref (programme->title);

  for (guint i = 0; i < cursus_text_n (title); i++)
    {
      const char *other;

      cursus_text_nth (title, i, &other);
      if (!g_str_equal (other, language))
        cursus_record_set_text (&programme->record, &programme->title, other, NULL);
    }
}

/* The note of a template says where its values come from. One that is only a frame, without a title
 * of its own, says in it that there is nothing yet, which is not so for long. */
static void
drop_note (CursusProgramme *programme)
{
  g_autoptr (CursusText) note = cursus_text_ref (programme->record.note);

  for (guint i = 0; i < cursus_text_n (note); i++)
    {
      const char *language;

      cursus_text_nth (note, i, &language);
      cursus_record_set_text (&programme->record, &programme->record.note, language, NULL);
    }
}

CursusProject *
cursus_template_begin (const CursusProject *project, const char *language)
{
  g_autoptr (CursusProject) begun = drop_licence (project);
  const CursusProgramme *programme = cursus_project_lookup_programme (begun);
  const CursusField     *title = cursus_table_lookup_field (&cursus_programme_table, "title");
  const char            *chosen;
  g_autoptr (CursusProgramme) copy = NULL;
  g_autoptr (CursusProject) changed = NULL;
  guint nth;

  if (programme == NULL)
    return g_steal_pointer (&begun);

  nth = find_text (programme);
  chosen = choose_language (begun, programme, language);
  copy = cursus_programme_copy (programme);
  if (nth < cursus_records_n (programme->texts))
    cursus_record_set_records (&copy->record, &copy->texts,
                               cursus_records_splice (copy->texts, nth, 1, NULL, 0));
  if (cursus_record_is_assumed (&programme->record, title))
    {
      if (programme->record.note != NULL)
        drop_note (copy);
      if (language != NULL && programme->title != NULL &&
          cursus_text_get (programme->title, chosen) != NULL)
        keep_title_in (copy, chosen);
    }
  changed = cursus_project_with (begun, &copy->record);
  return cursus_project_with_language (changed, chosen);
}

static void
add_part (GStrvBuilder *parts, char *part)
{
  g_strv_builder_add (parts, part);
  g_free (part);
}

static void
add_terms (GStrvBuilder *parts, const CursusPlan *plan)
{
  guint n_of_type[N_TERM_TYPES] = { 0 };
  guint n_others = 0;

  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    {
      int type = cursus_plan_nth_term (plan, i)->type;

      if (type == CURSUS_NOT_STATED)
        n_others++;
      else
        n_of_type[type]++;
    }

  for (int type = 0; type < N_TERM_TYPES; type++)
    if (n_of_type[type] > 0)
      add_part (parts, cursus_name_terms (type, n_of_type[type]));
  if (n_others > 0)
    add_part (parts, g_strdup_printf (ngettext ("%u term", "%u terms", n_others), n_others));
}

/* The credits that are placed, if they are the same on all routes and something is known. */
static void
add_credits (GStrvBuilder *parts, const CursusProject *project, const CursusPlan *plan)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  g_autoptr (CursusPlanSums) sums = cursus_plan_sums_new (project, plan);
  CursusAmount     sum = cursus_plan_sums_get (sums, 0, CURSUS_ALL_TERMS);
  g_autofree char *number = NULL;
  const char      *unit;

  if (sum.amount == CURSUS_NO_FIGURE || sum.amount == 0 ||
      !cursus_plan_sums_agree (sums, CURSUS_ALL_TERMS))
    return;

  number = cursus_quantity_format (sum.amount);
  unit = cursus_quantity_get_unit (programme, sum.amount);
  if (sum.unknown > 0)
    /* Translators: a number, and what it counts */
    add_part (parts, g_strdup_printf (_ ("at least %s %s"), number, unit));
  else
    add_part (parts, g_strdup_printf ("%s %s", number, unit));
}

char *
cursus_template_describe_size (const CursusProject *project)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;
  guint             n_modules = cursus_project_n (project, CURSUS_MODULES);
  const CursusPlan *plan = NULL;

  if (cursus_project_n (project, CURSUS_PLANS) > 0)
    plan = cursus_project_nth_plan (project, 0);
  if (plan != NULL)
    add_terms (parts, plan);
  if (n_modules > 0)
    add_part (parts, g_strdup_printf (ngettext ("%u module", "%u modules", n_modules), n_modules));
  if (plan != NULL)
    add_credits (parts, project, plan);

  strings = g_strv_builder_end (parts);
  return strings[0] != NULL ? g_strjoinv (", ", strings) : NULL;
}
