/* finding-popover.h - something found by typing, and in which way it is meant
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusFinding:
 * @heading: what is looked for
 * @list_name: what the list is called, for a screen reader
 * @choice_name: what is chosen, for a screen reader
 * @choices: (array zero-terminated=1): the ways
 * @rows: (transfer full): made with cursus_finding_add()
 * @found: with what somebody chose, and which of the ways
 * @closed: when the popover is gone, before the focus is where it was
 * @data: for both
 * @destroy: frees @data
 */
typedef struct
{
  const char        *heading;
  const char        *list_name;
  const char        *choice_name;
  const char *const *choices;
  GListModel        *rows;
  void (*found) (GtkWidget *parent, const char *id, guint choice, gpointer data);
  void (*closed) (GtkWidget *parent, gpointer data);
  gpointer       data;
  GDestroyNotify destroy;
} CursusFinding;

/* Appends a row to those among which something is found; they lend it. */
GtkStringObject *cursus_finding_add (GListStore *rows, const char *id, const char *line);

/**
 * cursus_finding_popover_show:
 * @parent: over which it opens
 * @at: where on @parent
 *
 * Opens a popover with the ways, an entry and what is found; Enter or a click chooses.
 */
void cursus_finding_popover_show (GtkWidget *parent, const GdkRectangle *at,
                                  const CursusFinding *finding);

G_END_DECLS
