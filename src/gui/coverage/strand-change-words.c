/* strand-change-words.c - what the update of a strand would change, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/strand-change-words.h"

#include "model/field-title.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>

static const char *
show (const CursusProject *project, const CursusText *text, const char *language)
{
  return cursus_text_show (text, language, cursus_project_get_language (project), NULL);
}

static char *
dup_title (const CursusProject *project, const CursusRecord *record, const char *language)
{
  const CursusText *title = record->table == &cursus_strand_table ?
                              ((const CursusStrand *) record)->title :
                              ((const CursusTag *) record)->title;
  const char       *shown = show (project, title, language);

  return g_strdup (shown != NULL ? shown : record->id);
}

char *
cursus_strand_change_dup_title (const CursusStrandChange  *change,
                                const CursusStrandSources *sources, const char *language)
{
  const CursusProject *project =
    change->type == CURSUS_STRAND_CHANGE_ADD ? sources->later : sources->project;

  return dup_title (project, change->record, language);
}

/* A value as somebody reads it; a dash where there is none. */
static char *
dup_value (const CursusProject *project, const CursusRecord *record, const CursusField *field,
           const char *language)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *shown;

  if (field->type == CURSUS_FIELD_TEXT)
    {
      shown = show (project, G_STRUCT_MEMBER (CursusText *, record, field->offset), language);
      g_string_append (text, shown != NULL ? shown : "");
    }
  else
    cursus_value_format (record, field, text);
  return g_strdup (text->len > 0 ? text->str : "–");
}

static char *
dup_set (const CursusStrandChange *change, const CursusStrandSources *sources, const char *language)
{
  g_autofree char *before = dup_value (sources->project, change->record, change->field, language);
  g_autofree char *after = dup_value (sources->later, change->later, change->field, language);

  /* Translators: what an update would do: a field, what it says, what it would say */
  return g_strdup_printf (_ ("%s: %s → %s"),
                          cursus_field_title (change->record->table, change->field), before, after);
}

static char *
dup_parent (const CursusProject *project, const CursusRecord *tag, const char *language)
{
  const char         *id = ((const CursusTag *) tag)->parent;
  const CursusRecord *parent = cursus_project_lookup_in (project, CURSUS_TAGS, id);

  if (parent == NULL)
    parent = cursus_project_lookup_in (project, CURSUS_STRANDS, id);
  return parent != NULL ? dup_title (project, parent, language) : g_strdup (id);
}

static char *
dup_move (const CursusStrandChange *change, const CursusStrandSources *sources,
          const char *language)
{
  g_autofree char *before = dup_parent (sources->project, change->record, language);
  g_autofree char *after = dup_parent (sources->later, change->later, language);

  /* Translators: what an update would do: in which tag or strand a tag stands, and would stand */
  return g_strdup_printf (_ ("Stands in: %s → %s"), before, after);
}

static char *
dup_what (const CursusStrandChange *change, const CursusStrandSources *sources,
          const char *language)
{
  const char *reference;

  switch (change->type)
    {
    case CURSUS_STRAND_CHANGE_ADD:
      reference = ((const CursusTag *) change->record)->reference;
      return reference != NULL ? g_strdup_printf ("%s · %s", _ ("New"), reference) :
                                 g_strdup (_ ("New"));
    case CURSUS_STRAND_CHANGE_SET:
      return dup_set (change, sources, language);
    case CURSUS_STRAND_CHANGE_MOVE:
      return dup_move (change, sources, language);
    case CURSUS_STRAND_CHANGE_RETIRE:
      return g_strdup (_ ("The file has it no more: it would be retired, and keep its marks."));
    }
  g_assert_not_reached ();
}

static const char *
get_hint (const CursusStrandChange *change)
{
  if (!change->is_by_hand || change->type == CURSUS_STRAND_CHANGE_RETIRE)
    return NULL;
  return change->type == CURSUS_STRAND_CHANGE_ADD ?
           _ ("It was not taken in before, or removed.") :
           _ ("It seems to have been changed here by hand.");
}

char *
cursus_strand_change_dup_detail (const CursusStrandChange  *change,
                                 const CursusStrandSources *sources, const char *language)
{
  g_autofree char *what = dup_what (change, sources, language);
  const char      *hint = get_hint (change);

  return hint != NULL ? g_strdup_printf ("%s\n%s", what, hint) : g_steal_pointer (&what);
}

char *
cursus_strand_origin_dup_words (const CursusProject *taken_from, const char *strand,
                                const char *language)
{
  const CursusStrand *origin =
    taken_from != NULL ? cursus_project_lookup_strand (taken_from, strand) : NULL;
  g_autofree char *title = NULL;

  if (origin == NULL)
    return g_strdup (_ ("It cannot be told what was changed here by hand: none of the taxonomies "
                        "at hand has this strand as it was."));
  title = dup_title (taken_from, &origin->record, language);
  /* Translators: the title of a strand in a taxonomy */
  return g_strdup_printf (
    _ ("A programme does not note from where a strand was taken. What differs "
       "from “%s” among the taxonomies counts as changed by hand."),
    title);
}
