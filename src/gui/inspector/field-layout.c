/* field-layout.c - in which order, and under which headings, the fields of a record are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/field-layout.h"

#include "model/field-title.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Which fields of the kind @element stand together, in their order; a heading of NULL is that of
 * the kind of record, or of the only field. "@term" is the term of the plan that is shown. */
typedef struct
{
  const char *element;
  const char *heading;
  const char *names;
} Group;

static const Group groups[] = {
  { "module", NULL, "title code credits contact self-study kind choice @term" },
  { "module", NULL, "covers" },
  { "module", NULL, "outcome" },
  { "module", NULL, "assessment" },
  { "module", N_ ("Requires"), "prerequisite corequisite strict-corequisite recommended excludes" },
  { "module", NULL, "teaching" },
  { "module", N_ ("Description"), "summary content methods literature" },
  { "module", N_ ("Organisation"),
    "lead lecturer offered terms language level grading pathways due" },
  { "programme", NULL, "title award institution faculty" },
  { "programme", N_ ("Framework"),
    "eqf isced cycle fields months mode delivery taught-in credit-system credit-name "
    "hours-per-credit" },
  { "programme", NULL, "edition" },
  { "programme", N_ ("Description"), "aims admission careers next-steps" },
  { "programme", NULL, "audience" },
  { "programme", N_ ("Organisation"), "partner" },
  { "programme", NULL, "exit-award" },
  { "term", NULL, "title theme goal type months credits season locked" },
  { "plan", NULL, "title starts" },
  { "group", NULL, "title choose unit @term" },
  { "outcome", NULL, "title code domain bloom supports" },
  { "strand", NULL, "title letter colour" },
  { "tag", NULL, "title reference as-of applies-from superseded-by retired" },
};

static const char remarks[] = "note source";

gboolean
cursus_field_is_shown (const CursusField *field)
{
  switch (field->type)
    {
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_ASSUMED:
    case CURSUS_FIELD_NESTED:
    case CURSUS_FIELD_PROJECT:
      return FALSE;
    case CURSUS_FIELD_RECORDS:
      return cursus_field_has_parts (field);
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_LETTERS:
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_MOMENT:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_INTEGER:
    case CURSUS_FIELD_CHOICE:
    case CURSUS_FIELD_COLOUR:
    case CURSUS_FIELD_FLAG:
    case CURSUS_FIELD_DATE:
    case CURSUS_FIELD_REFERENCES:
    case CURSUS_FIELD_LANGUAGES:
    case CURSUS_FIELD_CODES:
    case CURSUS_FIELD_NAMES:
    case CURSUS_FIELD_STRINGS:
    case CURSUS_FIELD_DECIMALS:
    case CURSUS_FIELD_TEXT:
      return TRUE;
    }
  g_return_val_if_reached (FALSE);
}

gboolean
cursus_field_is_long (const CursusField *field)
{
  static const char *const names[] = { "note", "summary", "goal", NULL };

  return (field->flags & CURSUS_FIELD_MARKDOWN) != 0 || field->type == CURSUS_FIELD_STRINGS ||
         (field->type == CURSUS_FIELD_TEXT && g_strv_contains (names, field->name));
}

static void
section_free (gpointer data)
{
  CursusFieldSection *section = data;

  g_ptr_array_unref (section->fields);
  g_free (section);
}

static CursusFieldSection *
add_section (GPtrArray *sections, const char *heading)
{
  CursusFieldSection *section = g_new0 (CursusFieldSection, 1);

  section->heading = heading;
  section->fields = g_ptr_array_new ();
  g_ptr_array_add (sections, section);
  return section;
}

static void
add_fields (CursusFieldSection *section, const CursusTable *table, const char *names)
{
  g_auto (GStrv) words = g_strsplit (names, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      const CursusField *field = cursus_table_lookup_field (table, words[i]);

      if (strcmp (words[i], "@term") == 0)
        section->has_term = TRUE;
      else if (field != NULL)
        g_ptr_array_add (section->fields, (gpointer) field);
    }
}

static gboolean
has_field (const GPtrArray *sections, const CursusField *field)
{
  for (guint i = 0; i < sections->len; i++)
    {
      const CursusFieldSection *section = g_ptr_array_index (sections, i);

      if (g_ptr_array_find (section->fields, field, NULL))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_remark (const CursusField *field)
{
  return strcmp (field->name, "note") == 0 || strcmp (field->name, "source") == 0;
}

/* What no group names: plain fields together, each list for itself. */
static void
add_others (GPtrArray *sections, const CursusTable *table, gboolean is_list)
{
  CursusFieldSection *plain = NULL;

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];
      gboolean           is_records = field->type == CURSUS_FIELD_RECORDS;

      if (!cursus_field_is_shown (field) || is_remark (field) || is_records != is_list ||
          has_field (sections, field))
        continue;

      if (is_list)
        plain = add_section (sections, cursus_field_title (table, field));
      else if (plain == NULL)
        plain = add_section (sections, sections->len > 0 ? _ ("More") : cursus_table_title (table));
      g_ptr_array_add (plain->fields, (gpointer) field);
    }
}

GPtrArray *
cursus_field_layout_new (const CursusTable *table)
{
  GPtrArray *sections = g_ptr_array_new_with_free_func (section_free);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      CursusFieldSection *section;

      if (strcmp (groups[i].element, table->element) != 0)
        continue;
      section = add_section (sections, groups[i].heading != NULL ? _ (groups[i].heading) : NULL);
      add_fields (section, table, groups[i].names);
      if (groups[i].heading == NULL)
        section->heading = section->fields->len == 1 && sections->len > 1 ?
                             cursus_field_title (table, g_ptr_array_index (section->fields, 0)) :
                             cursus_table_title (table);
    }

  add_others (sections, table, FALSE);
  add_others (sections, table, TRUE);
  if (cursus_table_lookup_field (table, "note") != NULL ||
      cursus_table_lookup_field (table, "source") != NULL)
    add_fields (add_section (sections, _ ("Remarks")), table, remarks);
  return sections;
}
