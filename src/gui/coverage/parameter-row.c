/* parameter-row.c - one parameter of a rule, to be filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/parameter-row.h"

#include "facts/name.h"
#include "gui/coverage/matrix-words.h"
#include "model/field-title.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PARAMETER "cursus-parameter"
#define VALUES "cursus-values"

static const CursusField *
get_field (const CursusRuleParameter *parameter)
{
  return cursus_table_lookup_field (&cursus_rule_table, parameter->field);
}

static const CursusProject *
get_project (CursusWorkspace *workspace)
{
  return cursus_workspace_get_project (workspace);
}

static char *
dup_value (const CursusRuleParameter *parameter, const CursusRule *rule)
{
  GString *text = g_string_new (NULL);

  if (rule != NULL)
    cursus_value_format (&rule->record, get_field (parameter), text);
  return g_string_free (text, FALSE);
}

static char *
dup_title (const CursusRuleParameter *parameter)
{
  const char *title = cursus_field_title (&cursus_rule_table, get_field (parameter));
  const char *unit = cursus_parameter_unit_get_title (parameter->unit);

  return unit != NULL ? g_strdup_printf ("%s (%s)", title, unit) : g_strdup (title);
}

/* --- lists --- */

/* What can be chosen: a title and, under the same number, the value as in a file. */
typedef struct
{
  GtkStringList *titles;
  GPtrArray     *values;
} Choices;

static void
add_choice (Choices *choices, const char *value, const char *title)
{
  g_ptr_array_add (choices->values, g_strdup (value));
  gtk_string_list_append (choices->titles, title);
}

static const CursusText *
get_title (const CursusRecord *record)
{
  return record->table->type == CURSUS_STRANDS ? ((const CursusStrand *) record)->title :
                                                 ((const CursusTag *) record)->title;
}

static void
add_records (Choices *choices, CursusWorkspace *workspace, CursusRecordType type)
{
  const CursusProject *project = get_project (workspace);

  for (guint i = 0; i < cursus_project_n (project, type); i++)
    {
      const CursusRecord *record = cursus_project_nth (project, type, i);
      const char         *title = cursus_workspace_show_text (workspace, get_title (record));

      add_choice (choices, record->id, title != NULL ? title : record->id);
    }
}

static void
add_levels (Choices *choices)
{
  for (guint level = 1; level <= 3; level++)
    {
      char value[2] = { (char) ('0' + level), '\0' };

      add_choice (choices, value, cursus_level_get_title (level));
    }
}

static gboolean
is_list (const CursusRuleParameter *parameter)
{
  const CursusField *field = get_field (parameter);

  return field->type == CURSUS_FIELD_REFERENCE || field->type == CURSUS_FIELD_CHOICE ||
         strcmp (field->name, "level") == 0;
}

static void
fill_choices (Choices *choices, CursusWorkspace *workspace, const CursusRuleParameter *parameter)
{
  const CursusField *field = get_field (parameter);

  if (!(field->flags & CURSUS_FIELD_HAS_DEFAULT))
    add_choice (choices, "", C_ ("parameter", "—"));
  if (strcmp (field->name, "strand") == 0)
    add_records (choices, workspace, CURSUS_STRANDS);
  else if (strcmp (field->name, "tag") == 0)
    add_records (choices, workspace, CURSUS_TAGS);
  else if (strcmp (field->name, "level") == 0)
    add_levels (choices);
  for (int i = 0; field->choices != NULL && field->choices[i] != NULL; i++)
    {
      const char *title = cursus_choice_title (field, i);

      add_choice (choices, field->choices[i], title != NULL ? title : field->choices[i]);
    }
}

static guint
find_choice (const Choices *choices, const char *value)
{
  for (guint i = 0; i < choices->values->len; i++)
    if (strcmp (choices->values->pdata[i], value) == 0)
      return i;
  return 0;
}

static GtkWidget *
create_list (CursusWorkspace *workspace, const CursusRuleParameter *parameter,
             const CursusRule *rule)
{
  GtkWidget *row = adw_combo_row_new ();
  Choices    choices = { gtk_string_list_new (NULL), g_ptr_array_new_with_free_func (g_free) };
  g_autofree char   *value = dup_value (parameter, rule);
  const CursusField *field = get_field (parameter);

  fill_choices (&choices, workspace, parameter);
  if (*value == '\0' && field->type == CURSUS_FIELD_CHOICE &&
      (field->flags & CURSUS_FIELD_HAS_DEFAULT))
    {
      g_free (value);
      value = g_strdup (field->choices[field->fallback]);
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (choices.titles));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), find_choice (&choices, value));
  g_object_set_data_full (G_OBJECT (row), VALUES, choices.values,
                          (GDestroyNotify) g_ptr_array_unref);
  g_object_unref (choices.titles);
  return row;
}

/* --- entries --- */

/* Modules are known by their codes, in a file by their ids. */
static char *
replace_names (CursusWorkspace *workspace, const char *text, gboolean to_ids)
{
  const CursusProject *project = get_project (workspace);
  g_auto (GStrv) names = g_strsplit_set (text, " ,;", -1);
  GString *replaced = g_string_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *name = names[i];

      if (*name == '\0')
        continue;
      for (guint m = 0; m < cursus_project_n (project, CURSUS_MODULES); m++)
        {
          const CursusModule *module = cursus_project_nth_module (project, m);
          const char         *from = to_ids ? module->code : module->record.id;

          if (g_strcmp0 (from, name) != 0 || module->code == NULL)
            continue;
          name = to_ids ? module->record.id : module->code;
          break;
        }
      g_string_append_printf (replaced, "%s%s", replaced->len > 0 ? " " : "", name);
    }
  return g_string_free (replaced, FALSE);
}

static GtkWidget *
create_entry (CursusWorkspace *workspace, const CursusRuleParameter *parameter,
              const CursusRule *rule)
{
  GtkWidget       *row = adw_entry_row_new ();
  g_autofree char *value = dup_value (parameter, rule);

  if (get_field (parameter)->type == CURSUS_FIELD_REFERENCES)
    {
      g_autofree char *ids = g_steal_pointer (&value);

      value = replace_names (workspace, ids, FALSE);
    }
  gtk_editable_set_text (GTK_EDITABLE (row), value);
  return row;
}

GtkWidget *
cursus_parameter_row_new (CursusWorkspace *workspace, const CursusRuleParameter *parameter,
                          const CursusRule *rule, GCallback changed, gpointer data)
{
  g_autofree char *title = dup_title (parameter);
  GtkWidget       *row;

  if (is_list (parameter))
    {
      row = create_list (workspace, parameter, rule);
      g_signal_connect_swapped (row, "notify::selected", changed, data);
    }
  else
    {
      row = create_entry (workspace, parameter, rule);
      g_signal_connect_swapped (row, "changed", changed, data);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_object_set_data (G_OBJECT (row), PARAMETER, (gpointer) parameter);
  return row;
}

/* What is filled in, as in a file. */
static char *
dup_text (GtkWidget *row, CursusWorkspace *workspace, const CursusField *field)
{
  const GPtrArray *values = g_object_get_data (G_OBJECT (row), VALUES);
  char            *text;

  if (values != NULL)
    {
      guint at = adw_combo_row_get_selected (ADW_COMBO_ROW (row));

      return g_strdup (at < values->len ? values->pdata[at] : "");
    }
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
  if (field->type == CURSUS_FIELD_DECIMAL || field->type == CURSUS_FIELD_DECIMALS)
    g_strdelimit (text, ",", '.');
  if (field->type == CURSUS_FIELD_REFERENCES)
    {
      g_autofree char *codes = text;

      text = replace_names (workspace, codes, TRUE);
    }
  return text;
}

gboolean
cursus_parameter_row_take (GtkWidget *row, CursusWorkspace *workspace, CursusRule *rule)
{
  const CursusRuleParameter *parameter = g_object_get_data (G_OBJECT (row), PARAMETER);
  const CursusField         *field = get_field (parameter);
  g_autofree char           *text = dup_text (row, workspace, field);
  gboolean                   is_right =
    cursus_value_parse (&rule->record, field, text, strlen (text), NULL) || *text == '\0';

  if (is_right)
    gtk_widget_remove_css_class (row, "error");
  else
    gtk_widget_add_css_class (row, "error");
  return is_right;
}
