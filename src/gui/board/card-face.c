/* card-face.c - what a card of the board says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/card-face.h"

#include "facts/quantity.h"
#include "facts/term-name.h"
#include "gui/common/card-words.h"
#include "gui/common/tag-drop.h"
#include "model/module-kind.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LEVELS 3

/* The colours of the kinds that every project has and that are not like the usual ones. */
static const struct
{
  const char *kind;
  int         colour;
} kind_colours[] = {
  { "thesis", 0x000000 },
  { "project", 0x241f31 },
  { "placement", 0x865e3c },
  { "activity", 0x9a9996 },
};

static const char *
show (const CursusCardContext *context, const CursusText *text)
{
  return cursus_text_show (text, context->language, cursus_project_get_language (context->project),
                           NULL);
}

/* --- credits --- */

static CursusDecimal
get_credits (const CursusBoardItem *item)
{
  if (item->module != NULL)
    return item->module->credits;
  return item->place != NULL ? item->place->credits : CURSUS_NOT_STATED;
}

static char *
dup_credits (const CursusCardContext *context, const CursusBoardItem *item)
{
  CursusDecimal    credits = get_credits (item);
  int              repeats = item->place != NULL ? item->place->repeats : 1;
  g_autofree char *once = NULL;

  if (credits == CURSUS_NOT_STATED)
    return repeats > 1 ? g_strdup_printf ("%d ×", repeats) : NULL;
  once = cursus_card_words_dup_credits (context->project, credits);
  return repeats > 1 ? g_strdup_printf ("%d × %s", repeats, once) : g_steal_pointer (&once);
}

/* --- coverage --- */

/* The module in the outline of what was found; NULL if it changed since. */
static const CursusOutlineModule *
lookup_outline (const CursusCardContext *context, const CursusModule *module)
{
  const CursusOutline *outline = context->findings->state.facts->outline;
  guint                at;

  if (module == NULL)
    return NULL;
  at = cursus_project_find (outline->project, CURSUS_MODULES, module->record.id);
  if (at == CURSUS_NOWHERE || outline->modules[at].module != module)
    return NULL;
  return &outline->modules[at];
}

/* The highest level of the marks in each strand. */
static guint
find_levels (const CursusOutline *outline, const CursusOutlineModule *module, guint *levels)
{
  guint n = 0;

  memset (levels, 0, outline->n_strands * sizeof (guint));
  for (guint i = 0; module != NULL && i < module->n_marks; i++)
    {
      const CursusOutlineMark *mark = &outline->marks[module->first_mark + i];

      n += levels[mark->strand] == 0;
      levels[mark->strand] = MAX (levels[mark->strand], mark->level);
    }
  return n;
}

static void
fill_chips (const CursusCardContext *context, CursusCardFace *face, const guint *levels)
{
  const CursusOutline *outline = context->findings->state.facts->outline;
  guint                n = 0;

  for (guint s = 0; s < outline->n_strands; s++)
    {
      const CursusStrand *strand =
        (const CursusStrand *) cursus_project_nth (outline->project, CURSUS_STRANDS, s);

      if (levels[s] > 0)
        face->chips[n++] =
          (CursusChip){ cursus_card_words_dup_letter (outline->project, strand, context->language),
                        strand->colour, levels[s] };
    }
}

/* What the chips say, in words; NULL: there are none. */
static char *
dup_coverage (const CursusCardContext *context, const guint *levels)
{
  const CursusOutline *outline = context->findings->state.facts->outline;
  GString             *text = g_string_new (NULL);

  for (guint s = 0; s < outline->n_strands; s++)
    {
      const CursusRecord *strand = cursus_project_nth (outline->project, CURSUS_STRANDS, s);
      const char         *title = show (context, ((const CursusStrand *) strand)->title);

      if (levels[s] > 0)
        g_string_append_printf (text, "%s%s: %s", text->len > 0 ? ", " : "",
                                title != NULL ? title : strand->id,
                                cursus_tag_level_get_name (levels[s]));
    }
  return g_string_free (text, text->len == 0);
}

/* Whether a tag is what the lens shows, or stands in it. */
static gboolean
is_in_lens (const CursusOutline *outline, guint tag, const char *lens)
{
  const CursusRecord *strand =
    cursus_project_nth (outline->project, CURSUS_STRANDS, outline->tags[tag].strand);

  if (strcmp (strand->id, lens) == 0)
    return TRUE;
  for (; tag != CURSUS_NOWHERE; tag = outline->tags[tag].parent)
    if (strcmp (outline->tags[tag].tag->record.id, lens) == 0)
      return TRUE;
  return FALSE;
}

static int
find_lens_colour (const CursusCardContext *context)
{
  const CursusStrand *strand = cursus_project_lookup_strand (context->project, context->lens);
  const CursusTag    *tag = cursus_project_lookup_tag (context->project, context->lens);

  if (strand == NULL && tag != NULL)
    {
      g_autoptr (GPtrArray) path = cursus_tag_tree_path (context->project, tag);

      if (path->len > 0)
        strand = (const CursusStrand *) g_ptr_array_index (path, 0);
    }
  return strand != NULL && strand->colour != CURSUS_NOT_STATED ? strand->colour :
                                                                 CURSUS_CARD_COLOUR_USUAL;
}

static void
look_through_lens (const CursusCardContext *context, CursusCardFace *face,
                   const CursusOutlineModule *module)
{
  const CursusOutline *outline = context->findings->state.facts->outline;

  face->lens_level = -1;
  if (context->lens == NULL)
    return;
  face->lens_level = 0;
  face->lens_colour = find_lens_colour (context);
  for (guint i = 0; module != NULL && i < module->n_marks; i++)
    {
      const CursusOutlineMark *mark = &outline->marks[module->first_mark + i];

      if (is_in_lens (outline, mark->tag, context->lens))
        face->lens_level = MAX (face->lens_level, (int) mark->level);
    }
}

/* --- kind and traits --- */

static int
find_stripe (const CursusCardContext *context, const CursusModule *module)
{
  const CursusModuleKind *kind = NULL;

  if (module == NULL || module->kind == NULL)
    return CURSUS_CARD_COLOUR_USUAL;

  kind = (const CursusModuleKind *) cursus_project_lookup_in (context->project, CURSUS_MODULE_KINDS,
                                                              module->kind);
  if (kind != NULL && kind->colour != CURSUS_NOT_STATED)
    return kind->colour;
  for (guint i = 0; i < G_N_ELEMENTS (kind_colours); i++)
    if (strcmp (kind_colours[i].kind, module->kind) == 0)
      return kind_colours[i].colour;
  return CURSUS_CARD_COLOUR_USUAL;
}

static gboolean
is_on_route (const CursusCardContext *context, const CursusModule *module)
{
  const CursusProject *project = cursus_findings_get_project (context->findings);
  guint                at;

  if (module == NULL || context->route == NULL || context->route->pathway == NULL)
    return TRUE;
  at = cursus_project_find (project, CURSUS_MODULES, module->record.id);
  return at == CURSUS_NOWHERE || context->route->is_on_route[at];
}

static guint
find_traits (const CursusCardContext *context, const CursusBoardLayout *layout,
             const CursusBoardItem *item)
{
  const CursusTerm   *term = cursus_board_layout_nth_column (layout, item->term)->term;
  const CursusRecord *record = item->group != NULL ? &item->group->record : NULL;
  guint               traits = 0;

  if (item->module != NULL)
    record = &item->module->record;
  if (item->group != NULL)
    traits |= CURSUS_CARD_GROUP;
  if (item->owner != CURSUS_NOWHERE)
    traits |= CURSUS_CARD_MEMBER;
  if (item->module != NULL && item->module->choice != CURSUS_CHOICE_COMPULSORY)
    traits |= CURSUS_CARD_ELECTIVE;
  if (record == NULL)
    traits |= CURSUS_CARD_MISSING;
  if ((record != NULL && record->assumed != 0) ||
      (item->place != NULL && item->place->record.assumed != 0))
    traits |= CURSUS_CARD_ASSUMED;
  if (item->place != NULL && (item->place->is_locked || term->is_locked))
    traits |= CURSUS_CARD_LOCKED;
  if (!is_on_route (context, item->module))
    traits |= CURSUS_CARD_OFF_ROUTE;
  return traits;
}

/* --- words --- */

static char *
dup_title (const CursusCardContext *context, const CursusBoardItem *item)
{
  const char *title = NULL;

  if (item->module == NULL && item->group == NULL)
    /* Translators: the id of a module or a group that something refers to */
    return g_strdup_printf (_ ("“%s” is not in this file"), item->id);
  title = show (context, item->module != NULL ? item->module->title : item->group->title);
  if (title != NULL)
    return g_strdup (title);
  if (item->module != NULL && item->module->code != NULL)
    return g_strdup (_ ("Untitled"));
  return g_strdup (item->group != NULL ? _ ("Untitled group") : _ ("Untitled module"));
}

static void
append (GString *text, const char *part)
{
  if (part == NULL)
    return;
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append (text, part);
}

static void
append_taking (GString *text, char *part)
{
  append (text, part);
  g_free (part);
}

static void
append_place (GString *text, const CursusCardContext *context, const CursusBoardLayout *layout,
              const CursusBoardItem *item)
{
  const CursusTerm *term = cursus_board_layout_nth_column (layout, item->term)->term;
  const char       *title = show (context, term->title);

  if (title != NULL)
    append (text, title);
  else
    append_taking (text, cursus_term_name_dup (term, item->term));
  /* Translators: the position of a module among those of its semester */
  append_taking (text,
                 g_strdup_printf (_ ("position %u of %u"), item->position + 1, item->n_siblings));
}

/* Over how many terms it goes, and what of its credits falls to each of them. */
static char *
dup_span (const CursusBoardItem *item)
{
  const CursusDecimals *split = item->place != NULL ? item->place->split : NULL;
  GString              *text;

  if (item->n_terms < 2)
    return NULL;
  text = g_string_new (NULL);
  /* Translators: how long a module lasts; never one */
  g_string_append_printf (text, ngettext ("over %u term", "over %u terms", item->n_terms),
                          item->n_terms);
  for (guint i = 0; split != NULL && i < split->n; i++)
    {
      g_autofree char *part = cursus_quantity_format (split->items[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? " + " : ": ", part);
    }
  return g_string_free (text, FALSE);
}

static void
append_traits (GString *text, const CursusCardFace *face)
{
  static const struct
  {
    guint       trait;
    const char *word;
  } words[] = {
    { CURSUS_CARD_ELECTIVE, N_ ("elective") },
    { CURSUS_CARD_ASSUMED, N_ ("partly assumed") },
    { CURSUS_CARD_LOCKED, N_ ("locked") },
    { CURSUS_CARD_OFF_ROUTE, N_ ("not on this pathway") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (face->traits & words[i].trait)
      append (text, _ (words[i].word));
}

static char *
dup_problems (guint n)
{
  /* Translators: a number */
  return n > 0 ? g_strdup_printf (ngettext ("%u problem", "%u problems", n), n) : NULL;
}

static char *
dup_name (const CursusCardContext *context, const CursusBoardLayout *layout,
          const CursusBoardItem *item, const CursusCardFace *face, char *coverage)
{
  GString      *text = g_string_new (NULL);
  CursusDecimal credits = get_credits (item);

  append (text, face->code);
  append (text, face->title);
  append (text, face->detail);
  if (credits != CURSUS_NOT_STATED)
    {
      g_autofree char       *number = cursus_quantity_format (credits);
      const CursusProgramme *programme = cursus_project_lookup_programme (context->project);

      append_taking (
        text, g_strdup_printf ("%s %s", number, cursus_quantity_get_unit (programme, credits)));
    }
  append_place (text, context, layout, item);
  append_taking (text, dup_span (item));
  append_taking (text, dup_problems (face->mark.n));
  append_traits (text, face);
  append_taking (text, coverage);
  return g_string_free (text, FALSE);
}

static char *
dup_tooltip (const CursusBoardItem *item, const CursusCardFace *face)
{
  GString *text = g_string_new (face->title);
  GString *more = g_string_new (NULL);

  append_taking (more, dup_span (item));
  append_traits (more, face);
  append_taking (more, dup_problems (face->mark.n));
  if (more->len > 0)
    g_string_append_printf (text, "\n%s", more->str);
  g_string_free (more, TRUE);
  return g_string_free (text, FALSE);
}

static gboolean
is_open (const CursusBoardLayout *layout, guint item)
{
  return item + 1 < layout->items->len &&
         cursus_board_layout_nth_item (layout, item + 1)->owner == item;
}

void
cursus_card_key_init (CursusCardKey *key, const CursusCardContext *context,
                      const CursusBoardLayout *layout, guint nth)
{
  const CursusBoardItem *item = cursus_board_layout_nth_item (layout, nth);

  /* There must be no chance bytes between the members. */
  memset (key, 0, sizeof (CursusCardKey));
  key->module = item->module;
  key->group = item->group;
  key->place = item->place;
  key->term = cursus_board_layout_nth_column (layout, item->term)->term->title;
  key->stamp = context->stamp;
  key->nth_term = item->term;
  key->n_terms = item->n_terms;
  key->position = item->position;
  key->n_siblings = item->n_siblings;
  key->is_open = (guint) is_open (layout, nth);
  key->is_known = lookup_outline (context, item->module) != NULL;
  key->is_on_route = (guint) is_on_route (context, item->module);
  key->is_member = item->owner != CURSUS_NOWHERE;
  key->is_locked = (guint) cursus_board_layout_nth_column (layout, item->term)->term->is_locked;
  key->mark = cursus_problem_marks_get (context->marks, item->id);
}

CursusCardFace *
cursus_card_face_new (const CursusCardContext *context, const CursusBoardLayout *layout, guint nth)
{
  const CursusBoardItem     *item = cursus_board_layout_nth_item (layout, nth);
  const CursusOutline       *outline = context->findings->state.facts->outline;
  const CursusOutlineModule *module = lookup_outline (context, item->module);
  g_autofree guint          *levels = g_new (guint, outline->n_strands + 1);
  guint                      n_chips = find_levels (outline, module, levels);
  CursusCardFace *face = g_malloc0 (sizeof (CursusCardFace) + n_chips * sizeof (CursusChip));

  face->n_chips = n_chips;
  fill_chips (context, face, levels);
  look_through_lens (context, face, module);
  face->code = g_strdup (item->module != NULL ? item->module->code : NULL);
  face->credits = dup_credits (context, item);
  face->title = dup_title (context, item);
  face->detail = item->group != NULL ? cursus_card_words_dup_choice (item->group) : NULL;
  face->traits = find_traits (context, layout, item);
  face->stripe = find_stripe (context, item->module);
  face->mark = cursus_problem_marks_get (context->marks, item->id);
  if (is_open (layout, nth))
    face->traits |= CURSUS_CARD_OPEN;
  face->name = dup_name (context, layout, item, face, dup_coverage (context, levels));
  face->tooltip = dup_tooltip (item, face);
  return face;
}

void
cursus_card_face_free (CursusCardFace *face)
{
  for (guint i = 0; i < face->n_chips; i++)
    g_free (face->chips[i].letter);
  g_free (face->code);
  g_free (face->credits);
  g_free (face->title);
  g_free (face->detail);
  g_free (face->name);
  g_free (face->tooltip);
  g_free (face);
}

static gboolean
has_equal_chips (const CursusCardFace *a, const CursusCardFace *b)
{
  if (a->n_chips != b->n_chips)
    return FALSE;
  for (guint i = 0; i < a->n_chips; i++)
    if (a->chips[i].level != b->chips[i].level || a->chips[i].colour != b->chips[i].colour ||
        strcmp (a->chips[i].letter, b->chips[i].letter) != 0)
      return FALSE;
  return TRUE;
}

/* The name holds most of what there is to compare. */
gboolean
cursus_card_face_equal (const CursusCardFace *a, const CursusCardFace *b)
{
  return strcmp (a->name, b->name) == 0 && g_strcmp0 (a->code, b->code) == 0 &&
         g_strcmp0 (a->credits, b->credits) == 0 && strcmp (a->title, b->title) == 0 &&
         g_strcmp0 (a->detail, b->detail) == 0 && a->traits == b->traits &&
         a->stripe == b->stripe && a->mark.n == b->mark.n && a->mark.severity == b->mark.severity &&
         a->lens_level == b->lens_level && a->lens_colour == b->lens_colour &&
         has_equal_chips (a, b);
}
