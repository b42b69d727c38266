/* palette-face.c - what a card of the palette says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-face.h"

#include "gui/common/card-words.h"

#include <glib/gi18n-lib.h>

#define DOT " · "

/* What a face is made of. */
typedef struct
{
  const CursusProject *project;
  const char          *language;
} Making;

static const char *
show (const Making *making, const CursusText *text)
{
  return cursus_text_show (text, making->language, cursus_project_get_language (making->project),
                           NULL);
}

static void
append (GString *line, const char *divider, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, divider);
  g_string_append (line, part);
}

/* --- chips --- */

static guint
find_strand (const CursusProject *project, const char *tag_id)
{
  const CursusTag *tag = cursus_project_lookup_tag (project, tag_id);

  while (tag != NULL)
    {
      guint strand = cursus_project_find (project, CURSUS_STRANDS, tag->parent);

      if (strand != CURSUS_NOWHERE)
        return strand;
      tag = cursus_project_lookup_tag (project, tag->parent);
    }
  return CURSUS_NOWHERE;
}

static void
add_chip (const Making *making, guint strand, int level, GArray *chips)
{
  const CursusStrand *record =
    (const CursusStrand *) cursus_project_nth (making->project, CURSUS_STRANDS, strand);
  CursusPaletteChip chip = { NULL, g_strdup (show (making, record->title)), record->colour, level };

  chip.letter = cursus_card_words_dup_letter (making->project, record, making->language);
  g_array_append_val (chips, chip);
}

static void
clear_chip (gpointer data)
{
  CursusPaletteChip *chip = data;

  g_free (chip->letter);
  g_free (chip->strand);
}

static GArray *
create_chips (const Making *making, const CursusModule *module)
{
  GArray           *chips = g_array_new (FALSE, FALSE, sizeof (CursusPaletteChip));
  guint             n_strands = cursus_project_n (making->project, CURSUS_STRANDS);
  g_autofree int   *levels = g_new0 (int, MAX (n_strands, 1));
  const CursusMark *mark;

  g_array_set_clear_func (chips, clear_chip);
  for (guint i = 0; module != NULL && i < cursus_records_n (module->marks); i++)
    {
      guint strand;

      mark = (const CursusMark *) module->marks->items[i];
      strand = find_strand (making->project, mark->tag);
      if (strand != CURSUS_NOWHERE)
        levels[strand] = MAX (levels[strand], mark->level);
    }
  for (guint i = 0; i < n_strands; i++)
    if (levels[i] > 0)
      add_chip (making, i, levels[i], chips);
  return chips;
}

GArray *
cursus_palette_face_create_tag_chip (const CursusProject *project, const char *tag,
                                     const char *language)
{
  Making const making = { project, language };
  GArray      *chips = g_array_new (FALSE, FALSE, sizeof (CursusPaletteChip));
  guint        strand = find_strand (project, tag);

  g_array_set_clear_func (chips, clear_chip);
  if (strand != CURSUS_NOWHERE)
    add_chip (&making, strand, 0, chips);
  return chips;
}

/* --- words --- */

static char *
dup_credits (const CursusProject *project, CursusDecimal credits)
{
  return credits != CURSUS_NOT_STATED ? cursus_card_words_dup_credits (project, credits) :
                                        g_strdup ("");
}

static char *
dup_title (const Making *making, const CursusText *text, const char *untitled)
{
  const char *title = show (making, text);

  return g_strdup (title != NULL ? title : untitled);
}

/* The levels in words, as colours and dots are nothing to hear. */
static void
append_chips (GString *name, const GArray *chips)
{
  for (guint i = 0; i < chips->len; i++)
    {
      const CursusPaletteChip *chip = &g_array_index (chips, CursusPaletteChip, i);
      g_autofree char         *words = NULL;

      /* Translators: the title of a strand and how far a module goes into it, from 1 to 3 */
      words = g_strdup_printf (_ ("%s level %d"),
                               chip->strand != NULL ? chip->strand : chip->letter, chip->level);
      append (name, ", ", words);
    }
}

static char *
dup_name (const CursusPaletteFace *face, const char *where)
{
  GString *name = g_string_new (NULL);

  append (name, ", ", face->head);
  append (name, ", ", face->title);
  append (name, ", ", face->credits);
  if (where == NULL)
    append (name, ", ", _ ("not placed"));
  append_chips (name, face->chips);
  return g_string_free (name, FALSE);
}

CursusPaletteFace *
cursus_palette_face_new (const CursusProject *project, const CursusRecord *record,
                         const char *where, const char *language)
{
  Making              making = { project, language };
  gboolean            is_module = record->table == &cursus_module_table;
  const CursusModule *module = is_module ? (const CursusModule *) record : NULL;
  const CursusGroup  *group = is_module ? NULL : (const CursusGroup *) record;
  CursusPaletteFace  *face = g_new0 (CursusPaletteFace, 1);
  GString            *head = g_string_new (is_module ? module->code : NULL);
  g_autofree char    *choice = is_module ? NULL : cursus_card_words_dup_choice (group);

  append (head, DOT, choice);
  append (head, DOT, where);
  face->head = g_string_free (head, FALSE);
  face->title = is_module ? dup_title (&making, module->title, _ ("Untitled module")) :
                            dup_title (&making, group->title, _ ("Untitled group"));
  face->credits = dup_credits (project, is_module ? module->credits : CURSUS_NOT_STATED);
  face->chips = create_chips (&making, module);
  face->name = dup_name (face, where);
  return face;
}

void
cursus_palette_face_free (CursusPaletteFace *face)
{
  g_free (face->head);
  g_free (face->title);
  g_free (face->credits);
  g_free (face->name);
  g_array_unref (face->chips);
  g_free (face);
}
