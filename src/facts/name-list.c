/* name-list.c - what messages call several things at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/name-list.h"

#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* More than these nobody reads in a sentence. */
#define MANY 8

static char *
name_one (const CursusCheck *check, const char *id)
{
  g_autofree char *name = cursus_name_id (check, id);

  /* Translators: the name of something, to stand in a sentence */
  return g_strdup_printf (_ ("“%s”"), name);
}

char *
cursus_name_some (const CursusCheck *check, const char *const *ids, guint n_ids, guint n)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < n_ids; i++)
    {
      g_autofree char *name = name_one (check, ids[i]);

      if (i > 0)
        /* Translators: between the names of things in a list */
        g_string_append (list, _ (", "));
      g_string_append (list, name);
    }

  if (n_ids < n)
    /* Translators: how many more things there are than the list before it names */
    g_string_append_printf (list, ngettext (" and %u more", " and %u more", n - n_ids), n - n_ids);
  return g_string_free (list, FALSE);
}

char *
cursus_name_list (const CursusCheck *check, const char *const *ids, guint n)
{
  return cursus_name_some (check, ids, n > MANY ? MANY - 1 : n, n);
}
