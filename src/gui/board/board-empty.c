/* board-empty.c - what is shown where there is no plan yet, or nothing in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* What is missing, and what to do about it. */
typedef struct
{
  const char *title;
  const char *description;
  const char *label;
  const char *action;
  const char *target; /* NULL: the action has no parameter */
} Hint;

static const Hint no_plan = {
  N_ ("No Plan Yet"),
  N_ ("A plan says which modules are studied when."),
  N_ ("Add a _Plan"),
  "plan.add-plan",
  NULL,
};

static const Hint no_terms = {
  N_ ("No Terms Yet"),
  N_ ("A plan consists of terms, such as semesters. Modules are placed in them."),
  N_ ("Add a _Term"),
  "plan.add-term",
  "",
};

static GtkWidget *
create_button (const Hint *hint)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ (hint->label));

  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  if (hint->target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", hint->target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), hint->action);
  return button;
}

static GtkWidget *
create_page (const Hint *hint)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "view-grid-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ (hint->title));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), _ (hint->description));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), create_button (hint));
  return page;
}

void
cursus_board_update_empty (CursusBoard *self)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (self->workspace);
  const Hint       *hint = NULL;

  if (plan == NULL)
    hint = &no_plan;
  else if (cursus_records_n (plan->terms) == 0)
    hint = &no_terms;
  if (hint == self->hint)
    return;

  self->hint = hint;
  g_clear_pointer (&self->empty, gtk_widget_unparent);
  if (hint == NULL)
    return;
  self->empty = create_page (hint);
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
}
