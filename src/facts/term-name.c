/* term-name.c - what a term without a title is called
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/term-name.h"

#include <glib/gi18n-lib.h>

char *
cursus_term_name_dup (const CursusTerm *term, guint nth)
{
  static const char *const names[] = {
    /* Translators: headings of the parts of a plan */
    [CURSUS_TERM_SEMESTER] = N_ ("Semester %u"), [CURSUS_TERM_TRIMESTER] = N_ ("Trimester %u"),
    [CURSUS_TERM_QUARTER] = N_ ("Quarter %u"),   [CURSUS_TERM_YEAR] = N_ ("Year %u"),
    [CURSUS_TERM_PHASE] = N_ ("Phase %u"),       [CURSUS_TERM_UNIT] = N_ ("Unit %u"),
  };
  /* Translators: a part of a plan that is neither a semester nor a year or the like */
  const char *name = _ ("Term %u");

  if (term->type != CURSUS_NOT_STATED)
    name = _ (names[term->type]);

    /* Each of these has one %u. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (name, nth + 1);
#pragma GCC diagnostic pop
}

char *
cursus_term_title_dup (const CursusTerm *term, guint nth, const char *language,
                       const char *fallback)
{
  const char *title = cursus_text_show (term->title, language, fallback, NULL);

  return title != NULL ? g_strdup (title) : cursus_term_name_dup (term, nth);
}
