/* rule-sets.c - sets of rules named on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/rule-sets.h"

#include "cli/argument-file.h"
#include "cli/data-argument.h"
#include "cli/report.h"
#include "model/rule-set.h"

#include <glib/gi18n-lib.h>

static void
report_unknown (const char *name, const char *ids)
{
  if (*ids != '\0')
    /* Translators: a name, then the names that there are */
    cursus_report (_ ("There is no set of rules “%s”. The sets are: %s."), name, ids);
  else
    /* Translators: a name */
    cursus_report (_ ("There is no set of rules “%s”; there are no sets at all."), name);
}

CursusProject *
cursus_rule_sets_read (const char *argument)
{
  static const CursusDataKind kind = { CURSUS_RULES_FOLDER, report_unknown };
  g_autoptr (CursusProject) set = cursus_data_argument_read (&kind, argument);
  g_autofree char *name = cursus_argument_file_dup_name (argument);

  if (set == NULL || cursus_project_n (set, CURSUS_RULES) > 0)
    return g_steal_pointer (&set);

  cursus_report_about (name, _ ("There are no rules in this file."));
  return NULL;
}

/* Replaces the project by one with the rules of a set. */
static gboolean
take (CursusProject **project, const char *argument)
{
  g_autoptr (CursusProject) set = cursus_rule_sets_read (argument);
  CursusProject *next;

  if (set == NULL)
    return FALSE;

  next = cursus_rule_set_take (*project, set);
  cursus_project_unref (*project);
  *project = next;
  return TRUE;
}

/* A path may have commas in it, too. */
static char **
split (const char *list)
{
  const char *one[] = { list, NULL };

  return g_file_test (list, G_FILE_TEST_EXISTS) ? g_strdupv ((char **) one) :
                                                  g_strsplit (list, ",", 0);
}

CursusProject *
cursus_rule_sets_take (const CursusProject *project, char **lists)
{
  g_autoptr (CursusProject) taken = cursus_project_ref (project);

  for (guint i = 0; lists != NULL && lists[i] != NULL; i++)
    {
      g_auto (GStrv) names = split (lists[i]);

      for (guint k = 0; names[k] != NULL; k++)
        if (!take (&taken, names[k]))
          return NULL;
    }
  return g_steal_pointer (&taken);
}
