/* view.c - a project in the eyes of one reader: the language, the screen, the signs to explain
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/view.h"

#include "cli/columns.h"

#include <glib/gi18n-lib.h>

char *
cursus_view_dup_text (const CursusView *self, const CursusText *text)
{
  const char *language = cursus_project_get_language (self->project);
  const char *shown = cursus_text_show (text, self->language, language, NULL);

  return shown != NULL ? cursus_columns_clean (shown) : NULL;
}

const char *
cursus_view_get_mark (CursusView *self, gconstpointer record, const char *field)
{
  const CursusRecord *marked = record;

  if (!cursus_record_is_assumed (marked, cursus_table_lookup_field (marked->table, field)))
    return "";

  self->signs |= CURSUS_SIGN_ASSUMED;
  return " " CURSUS_ASSUMED_SIGN;
}

void
cursus_view_append_legend (const CursusView *self, GString *out)
{
  static const struct
  {
    CursusSign  sign;
    const char *text;
  } legend[] = {
    { CURSUS_SIGN_ASSUMED,
      N_ ("~ assumed, not stated by the source; before a line: the whole module or group") },
    { CURSUS_SIGN_AT_LEAST, N_ ("≥ at least, because not everything states its credits") },
    { CURSUS_SIGN_NOT_STATED, N_ ("– not stated") },
  };

  if (self->signs != 0)
    g_string_append_c (out, '\n');
  for (guint i = 0; i < G_N_ELEMENTS (legend); i++)
    if (self->signs & legend[i].sign)
      cursus_screen_append_paragraph (&self->screen, out, CURSUS_STYLE_FAINT, 0,
                                      _ (legend[i].text));
}
