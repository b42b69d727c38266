/* waiver-row.c - why a rule may be broken, and an end of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/waiver-row.h"

#include "base/date.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

static void
append (GString *line, const char *part)
{
  if (part == NULL)
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, part);
}

/* What it is about, who gave it, and when. */
static char *
dup_detail (CursusWorkspace *workspace, const CursusWaiver *waiver)
{
  CursusCheck      check = { .facts = cursus_workspace_get_findings (workspace)->state.facts,
                             .language = cursus_workspace_get_language (workspace) };
  GString         *line = g_string_new (NULL);
  g_autofree char *about =
    waiver->about != NULL ? cursus_name_id (&check, waiver->about) : g_strdup (_ ("Everywhere"));
  char date[CURSUS_DATE_SIZE];

  append (line, about);
  append (line, waiver->by);
  if (waiver->date != 0)
    {
      cursus_date_format (waiver->date, date);
      append (line, date);
    }
  return g_string_free (line, FALSE);
}

GtkWidget *
cursus_waiver_row_new (CursusWorkspace *workspace, const CursusWaiver *waiver)
{
  GtkWidget       *row = adw_action_row_new ();
  GtkWidget       *button = gtk_button_new_with_mnemonic (_ ("Take _Back"));
  const char      *reason = cursus_workspace_show_text (workspace, waiver->record.note);
  g_autofree char *detail = dup_detail (workspace, waiver);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 reason != NULL ? reason : _ ("Without a reason it has no effect"));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "rule.stop-waiving");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    waiver->about != NULL ? waiver->about : "");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}
