/* require-popover.c - what a card asks for, found by typing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/require-popover.h"

#include "gui/board/board-hands.h"
#include "gui/board/finding-popover.h"
#include "gui/board/requisite-kinds.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
dup_line (CursusBoard *board, const CursusModule *module)
{
  const char *title = cursus_workspace_show_text (board->workspace, module->title);

  return g_strjoin ("  ", module->code != NULL ? module->code : module->record.id, title, NULL);
}

/* All modules but the one itself. */
static GListModel *
create_modules (CursusBoard *board, const char *but)
{
  const CursusProject *project = cursus_workspace_get_project (board->workspace);
  GListStore          *rows = g_list_store_new (GTK_TYPE_STRING_OBJECT);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    {
      const CursusModule *module = cursus_project_nth_module (project, i);
      g_autofree char    *line = dup_line (board, module);

      if (strcmp (module->record.id, but) != 0)
        cursus_finding_add (rows, module->record.id, line);
    }
  return G_LIST_MODEL (rows);
}

static void
found_cb (GtkWidget *board, const char *id, guint choice, gpointer module)
{
  gtk_widget_activate_action (board, "card.require-as", "(sss)", module,
                              cursus_requisite_kinds[choice].name, id);
}

static void
closed_cb (GtkWidget *board, gpointer module)
{
  cursus_board_go_to (CURSUS_BOARD (board), module);
}

void
cursus_require_popover_show (CursusBoard *board, const GdkRectangle *at, const char *module)
{
  const char      *kinds[CURSUS_N_REQUISITE_KINDS + 1] = { NULL };
  g_autofree char *name =
    cursus_card_name_dup (cursus_workspace_get_project (board->workspace),
                          cursus_workspace_get_language (board->workspace), module);
  /* Translators: the code of a module; a search for what it requires follows */
  g_autofree char *heading = g_strdup_printf (_ ("%s Requires"), name);

  for (guint i = 0; i < CURSUS_N_REQUISITE_KINDS; i++)
    kinds[i] = _ (cursus_requisite_kinds[i].title);
  cursus_finding_popover_show (GTK_WIDGET (board), at,
                               &(CursusFinding){ heading, _ ("Modules"), _ ("In which way"), kinds,
                                                 create_modules (board, module), found_cb,
                                                 closed_cb, g_strdup (module), g_free });
}
