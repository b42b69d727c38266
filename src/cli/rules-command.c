/* rules-command.c - cursus-cli rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/rules-command.h"

#include "cli/catalogue.h"
#include "cli/columns.h"
#include "cli/data-list.h"
#include "cli/dotted-line.h"
#include "cli/report.h"
#include "cli/rule-sets.h"
#include "facts/rule-words.h"
#include "model/rule.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define INDENT 2

#define BY_HAND "by-hand"

/* Fields that are no parameters. */
static const char *const besides[] = { "id",    "type",   "severity", "source", "assumed",
                                       "title", "waiver", "note",     NULL };

static const char *const severities[] = {
  [CURSUS_SEVERITY_ERROR] = NC_ ("severity", "error"),
  [CURSUS_SEVERITY_WARNING] = NC_ ("severity", "warning"),
  [CURSUS_SEVERITY_HINT] = NC_ ("severity", "hint"),
};

static void
list_set (const CursusView *view, const CursusDataFile *file, CursusJson *json, GString *out)
{
  guint            n = cursus_project_n (view->project, CURSUS_RULES);
  g_autofree char *title = cursus_data_list_dup_title (view);
  g_autofree char *size = NULL;

  if (json == NULL)
    {
      /* Translators: a number */
      size = g_strdup_printf (ngettext ("%u rule", "%u rules", n), n);
      cursus_data_list_append (view, file, title, size, out);
      return;
    }

  cursus_data_list_begin_json (json, "set", view, file, title);
  cursus_json_add_number (json, "rules", n, 0);
  cursus_json_end (json);
}

static int
list_sets (const CursusCatalogueWish *wish, CursusJson *json, GString *out)
{
  g_autoptr (GPtrArray) sets = cursus_data_list_load (CURSUS_RULES_FOLDER);
  CursusView view = { .language = wish->language, .screen = wish->screen };

  if (json != NULL)
    cursus_json_begin_array (json, NULL, CURSUS_JSON_LINES);
  else if (sets->len == 0)
    cursus_report ("%s", _ ("There are no sets of rules."));

  cursus_data_list_foreach (sets, &view, list_set, json, out);
  if (json != NULL)
    cursus_json_end (json);
  return CURSUS_EXIT_FINE;
}

/* Gives the value of a field as it stands in a file, or nothing. */
static char *
dup_value (const CursusRule *rule, const CursusField *field)
{
  g_autoptr (GString) value = g_string_new (NULL);

  if (field->type == CURSUS_FIELD_TEXT || field->type == CURSUS_FIELD_RECORDS ||
      !cursus_value_format (&rule->record, field, value))
    return NULL;
  return g_string_free (g_steal_pointer (&value), FALSE);
}

/* What the rule asks, as a sentence, if its name does not say the same. */
static char *
dup_asked (const CursusView *view, const CursusRule *rule, const char *name)
{
  g_autofree char *words = cursus_rule_dup_words (view->project, rule, view->language);
  g_autofree char *line = cursus_columns_clean (words);

  return strcmp (line, name) != 0 ? g_steal_pointer (&line) : NULL;
}

static char *
dup_assumed (const CursusRule *rule)
{
  g_autofree char *names =
    dup_value (rule, cursus_table_lookup_field (rule->record.table, "assumed"));

  if (names == NULL || g_str_equal (names, "*"))
    return g_strdup (names != NULL ? _ ("assumed") : NULL);
  /* Translators: names of values as they stand in a file, such as “min max” */
  return g_strdup_printf (_ ("assumed: %s"), names);
}

/* What the rule is called, or what is to be looked at, or else its type. */
static char *
dup_name (const CursusView *view, const CursusRule *rule)
{
  char *title = cursus_view_dup_text (view, rule->title);

  if (title != NULL)
    return title;
  return cursus_columns_clean (rule->text != NULL ? rule->text : rule->type);
}

static void
append_rule (const CursusView *view, const CursusRule *rule, GString *out)
{
  gboolean         is_by_hand = g_str_equal (rule->type, BY_HAND);
  g_autofree char *name = dup_name (view, rule);
  g_autofree char *assumed = dup_assumed (rule);
  g_autofree char *asked = dup_asked (view, rule, name);
  g_autofree char *source = NULL;
  g_autoptr (GString) line = g_string_new (NULL);

  if (rule->record.source != NULL)
    source = cursus_columns_clean (rule->record.source);
  cursus_dotted_line_add (line,
                          g_dpgettext2 (GETTEXT_PACKAGE, "severity", severities[rule->severity]));
  cursus_dotted_line_add (line, is_by_hand || rule->is_by_hand ? _ ("a person checks it") : NULL);
  cursus_dotted_line_add (line, assumed);
  cursus_dotted_line_add (line, source);

  g_string_append_c (out, '\n');
  cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_PLAIN, 0, name);
  if (!is_by_hand && asked != NULL)
    cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_PLAIN, INDENT, asked);
  cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_FAINT, INDENT, line->str);
}

static void
add_rule (const CursusView *view, const CursusRule *rule, CursusJson *json)
{
  static const char *const names[] = { "error", "warning", "hint" };
  const CursusTable       *table = rule->record.table;
  g_autofree char         *title = cursus_view_dup_text (view, rule->title);
  g_autofree char         *assumed = dup_value (rule, cursus_table_lookup_field (table, "assumed"));

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", rule->record.id);
  cursus_json_add_string (json, "type", rule->type);
  cursus_json_add_string (json, "severity", names[rule->severity]);
  cursus_json_add_string (json, "title", title);
  cursus_json_add_string (json, "source", rule->record.source);
  cursus_json_add_string (json, "assumed", assumed);
  cursus_json_begin_object (json, "parameters", CURSUS_JSON_INLINE);
  for (guint i = 0; i < table->n_fields; i++)
    {
      g_autofree char *value = dup_value (rule, &table->fields[i]);

      if (value != NULL && !g_strv_contains (besides, table->fields[i].name))
        cursus_json_add_string (json, table->fields[i].name, value);
    }
  cursus_json_end (json);
  cursus_json_end (json);
}

static const CursusRule *
get_rule (const CursusView *view, guint nth)
{
  return (const CursusRule *) cursus_project_nth (view->project, CURSUS_RULES, nth);
}

static void
append_set (const CursusView *view, GString *out)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (view->project);
  g_autofree char       *title = cursus_data_list_dup_title (view);
  g_autofree char       *note = NULL;

  if (programme != NULL)
    note = cursus_view_dup_text (view, programme->record.note);
  cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_HEADING, 0,
                                  title != NULL ? title : _ ("Rules"));
  if (note != NULL)
    cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_PLAIN, 0, note);
  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_RULES); i++)
    append_rule (view, get_rule (view, i), out);
}

static void
add_set (const CursusView *view, const char *name, CursusJson *json)
{
  g_autofree char *title = cursus_data_list_dup_title (view);
  g_autofree char *set = g_filename_display_name (name);

  cursus_json_begin_object (json, NULL, CURSUS_JSON_LINES);
  cursus_json_add_string (json, "set", set);
  cursus_json_add_string (json, "title", title);
  cursus_json_begin_array (json, "rules", CURSUS_JSON_LINES);
  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_RULES); i++)
    add_rule (view, get_rule (view, i), json);
  cursus_json_end (json);
  cursus_json_end (json);
}

static int
answer (const CursusCatalogueWish *wish, CursusJson *json, GString *out)
{
  g_autoptr (CursusProject) set = NULL;
  CursusView view = { .language = wish->language, .screen = wish->screen };

  if (wish->words == NULL)
    return list_sets (wish, json, out);

  set = cursus_rule_sets_read (wish->words[0]);
  if (set == NULL)
    return CURSUS_EXIT_FAILED;
  view.project = set;
  if (json != NULL)
    add_set (&view, wish->words[0], json);
  else
    append_set (&view, out);
  return CURSUS_EXIT_FINE;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  return cursus_catalogue_run (self, argc, argv, _ ("Name only one set of rules."), answer);
}

const CursusCommand cursus_rules_command = {
  .name = "rules",
  .parameters = N_ ("[SET]"),
  .summary = N_ ("Lists the sets of rules, or the rules of one of them."),
  .description = N_ ("SET is a name from this list, or the path of any project file. Your own sets "
                     "are in the folder cursus/rules of your data folder. “cursus-cli new "
                     "--rules=SET” begins a programme with the rules of a set."),
  .run = run,
};
