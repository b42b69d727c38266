/* label.c - what was done, as the undo menu says it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/label.h"

#include "facts/term-name.h"

#include <glib/gi18n-lib.h>

/* What is named: a code such as AIH-104, a title such as “Semester 3”, or "3 modules". */
static const char *const patterns[] = {
  /* Translators: what was done, after “Undo” and “Redo”; %s is a code such as AIH-104, a title in
     quotation marks, “3 modules” or the like */
  [CURSUS_LABEL_ADD] = N_ ("Add %s"),
  /* Translators: to another term or position */
  [CURSUS_LABEL_MOVE] = N_ ("Move %s"),
  /* Translators: out of the plan, so that it is not placed */
  [CURSUS_LABEL_TAKE_OUT] = N_ ("Take %s out of the plan"),
  /* Translators: out of the whole project */
  [CURSUS_LABEL_DELETE] = N_ ("Delete %s"),
  /* Translators: so that it is not moved */
  [CURSUS_LABEL_LOCK] = N_ ("Lock %s"),
  /* Translators: so that it can be moved again */
  [CURSUS_LABEL_UNLOCK] = N_ ("Unlock %s"),
  /* Translators: a code, a title or the like */
  [CURSUS_LABEL_RENAME] = N_ ("Rename %s"),
  /* Translators: some value of it was set */
  [CURSUS_LABEL_CHANGE] = N_ ("Change %s"),
  /* Translators: several modules became a group to choose from */
  [CURSUS_LABEL_GROUP] = N_ ("Group %s"),
  /* Translators: a group was taken apart */
  [CURSUS_LABEL_UNGROUP] = N_ ("Ungroup %s"),
  /* Translators: a module requires another one from now on; this is the other one */
  [CURSUS_LABEL_REQUIRE] = N_ ("Require %s"),
  /* Translators: a module requires another one no longer; this is the other one */
  [CURSUS_LABEL_STOP_REQUIRING] = N_ ("Stop Requiring %s"),
  /* Translators: a module covers a tag, or does so no longer */
  [CURSUS_LABEL_TAG] = N_ ("Tag %s"),
  /* Translators: a rule, which may be broken from now on */
  [CURSUS_LABEL_WAIVE] = N_ ("Waive %s"),
  /* Translators: a rule, which holds again */
  [CURSUS_LABEL_STOP_WAIVING] = N_ ("Stop Waiving %s"),
  /* Translators: what was assumed is certain now */
  [CURSUS_LABEL_CONFIRM] = N_ ("Confirm %s"),
  /* Translators: from the clipboard */
  [CURSUS_LABEL_PASTE] = N_ ("Paste %s"),
  /* Translators: to the clipboard */
  [CURSUS_LABEL_CUT] = N_ ("Cut %s"),
  /* Translators: a copy was made of it */
  [CURSUS_LABEL_DUPLICATE] = N_ ("Duplicate %s"),
  /* Translators: a problem of it was mended */
  [CURSUS_LABEL_MEND] = N_ ("Mend %s"),
};

/* What many records of one kind are called together. */
static char *
dup_number (const CursusTable *table, guint n)
{
  if (table == &cursus_module_table)
    /* Translators: a number, as in “Move 3 modules” */
    return g_strdup_printf (ngettext ("%u module", "%u modules", n), n);
  if (table == &cursus_group_table)
    /* Translators: a number, as in “Move 3 groups” */
    return g_strdup_printf (ngettext ("%u group", "%u groups", n), n);
  if (table == &cursus_term_table)
    /* Translators: a number, as in “Delete 3 terms” */
    return g_strdup_printf (ngettext ("%u term", "%u terms", n), n);
  if (table == &cursus_tag_table)
    /* Translators: a number, as in “Delete 3 tags” */
    return g_strdup_printf (ngettext ("%u tag", "%u tags", n), n);
  /* Translators: a number of things of different kinds, as in “Move 3 items” */
  return g_strdup_printf (ngettext ("%u item", "%u items", n), n);
}

/* A field that most kinds of record have; NULL if this one has none or states nothing. */
static gpointer
get_pointer (const CursusRecord *record, const char *name)
{
  const CursusField *field = cursus_table_lookup_field (record->table, name);

  return field != NULL ? G_STRUCT_MEMBER (gpointer, record, field->offset) : NULL;
}

/* What a term without a title is called by its number. */
static char *
dup_term_name (const CursusRecord *plan, const CursusRecord *term)
{
  const CursusRecords *terms = ((const CursusPlan *) plan)->terms;
  guint                nth = 0;

  while (terms->items[nth] != term)
    nth++;
  return cursus_term_name_dup ((const CursusTerm *) term, nth);
}

static char *
quote (const char *title)
{
  /* Translators: a title in quotation marks */
  return g_strdup_printf (_ ("“%s”"), title);
}

static char *
dup_name (const CursusProject *project, const char *language, const CursusRecord *record,
          const CursusRecord *owner)
{
  const char      *code = get_pointer (record, "code");
  const char      *title = cursus_text_show (get_pointer (record, "title"), language,
                                             cursus_project_get_language (project), NULL);
  g_autofree char *name = NULL;

  if (code != NULL)
    return g_strdup (code);
  if (title != NULL)
    return quote (title);
  if (record->table != &cursus_term_table || owner->table != &cursus_plan_table)
    return dup_number (record->table, 1);

  name = dup_term_name (owner, record);
  return quote (name);
}

/* What the records are called together. */
static char *
dup_subject (const CursusProject *project, const char *language, const char *const *ids, guint n)
{
  const CursusTable  *table = NULL;
  const CursusRecord *record = NULL;
  const CursusRecord *owner = NULL;

  for (guint i = 0; i < n; i++)
    {
      record = cursus_project_lookup (project, ids[i], &owner);
      if (record == NULL || (table != NULL && table != record->table))
        return dup_number (NULL, n);
      table = record->table;
    }
  if (n == 1)
    return dup_name (project, language, record, owner);
  return dup_number (table, n);
}

char *
cursus_label_dup (CursusLabel what, const CursusProject *project, const char *language,
                  const char *const *ids, guint n)
{
  g_autofree char *subject = dup_subject (project, language, ids, n);
  const char      *pattern = _ (patterns[what]);

  /* Each of these has one %s. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (pattern, subject);
#pragma GCC diagnostic pop
}
