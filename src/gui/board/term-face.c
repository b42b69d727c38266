/* term-face.c - what the column of a term says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/term-face.h"

#include "facts/name.h"
#include "facts/quantity.h"
#include "facts/term-name.h"
#include "gui/common/card-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *
show (const CursusCardContext *context, const CursusText *text)
{
  return cursus_text_show (text, context->language, cursus_project_get_language (context->project),
                           NULL);
}

/* What was found of the term; NULL as long as nothing was. */
static const CursusTermFacts *
lookup_facts (const CursusCardContext *context, const CursusTerm *term)
{
  if (context->route == NULL)
    return NULL;
  for (guint i = 0; i < context->route->n_terms; i++)
    if (strcmp (context->route->terms[i].term->record.id, term->record.id) == 0)
      return &context->route->terms[i];
  return NULL;
}

static char *
dup_amount (const CursusAmount *amount)
{
  g_autofree char *number = NULL;

  if (amount->amount == CURSUS_NO_FIGURE)
    return g_strdup ("–");
  number = cursus_quantity_format (amount->amount);
  return amount->unknown > 0 ? g_strconcat ("≥\u00a0", number, NULL) : g_steal_pointer (&number);
}

static void
fill_credits (const CursusCardContext *context, CursusTermFace *face, const CursusTerm *term,
              const CursusAmount *amount)
{
  gint64           stated = amount->amount == CURSUS_NO_FIGURE ? 0 : amount->amount;
  gint64           target = term->credits;
  g_autofree char *sum = dup_amount (amount);
  g_autofree char *target_text = NULL;

  if (term->credits == CURSUS_NOT_STATED)
    {
      g_autofree char *plain = cursus_card_words_dup_credits (context->project, stated);
      const char      *behind = strstr (plain, "\u00a0");

      face->credits = g_strconcat (sum, behind != NULL ? behind : "", NULL);
      return;
    }

  target_text = cursus_card_words_dup_credits (context->project, target);
  face->credits = g_strconcat (sum, " / ", target_text, NULL);
  face->filled = target > 0 ? CLAMP ((float) stated / (float) target, 0.0f, 1.0f) : 0.0f;
  if (stated > target)
    face->state = CURSUS_CREDITS_OVER;
  else if (amount->unknown > 0 || amount->amount == CURSUS_NO_FIGURE)
    face->state = CURSUS_CREDITS_OPEN;
  else
    face->state = stated < target ? CURSUS_CREDITS_UNDER : CURSUS_CREDITS_MET;
}

static void
append_paragraph (GString *text, const char *paragraph)
{
  if (paragraph == NULL)
    return;
  if (text->len > 0)
    g_string_append (text, "\n\n");
  g_string_append (text, paragraph);
}

static char *
dup_tooltip (const CursusCardContext *context, const CursusTerm *term)
{
  GString *text = g_string_new (NULL);

  append_paragraph (text, show (context, term->goal));
  for (guint i = 0; i < cursus_records_n (term->focus); i++)
    {
      const char *title = show (context, ((const CursusItem *) term->focus->items[i])->title);

      if (title != NULL)
        g_string_append_printf (text, "%s• %s",
                                i == 0 && text->len > 0 ? "\n\n" :
                                text->len > 0           ? "\n" :
                                                          "",
                                title);
    }
  append_paragraph (text, show (context, term->record.note));
  return g_string_free (text, text->len == 0);
}

static const char *
get_state_words (CursusCreditsState state)
{
  switch (state)
    {
    case CURSUS_CREDITS_UNDER:
      return _ ("less than planned");
    case CURSUS_CREDITS_OVER:
      return _ ("more than planned");
    case CURSUS_CREDITS_OPEN:
    case CURSUS_CREDITS_MET:
      break;
    }
  return NULL;
}

static char *
dup_name (const CursusTermFace *face, guint n_places)
{
  GString    *text = g_string_new (face->title);
  const char *state = get_state_words (face->state);

  g_string_append_printf (text, ", %s", face->credits);
  if (state != NULL)
    g_string_append_printf (text, ", %s", state);
  g_string_append (text, ", ");
  /* Translators: a number of modules in a semester */
  g_string_append_printf (text, ngettext ("%u entry", "%u entries", n_places), n_places);
  if (face->is_locked)
    g_string_append_printf (text, ", %s", _ ("locked"));
  return g_string_free (text, FALSE);
}

/* What the bar in the foot says, in words. */
static char *
dup_coverage (const CursusCardContext *context, const CursusTermFace *face)
{
  GString *text = g_string_new (NULL);

  for (guint s = 0; s < face->n_shares; s++)
    {
      const CursusRecord *strand =
        cursus_project_nth (context->findings->state.facts->outline->project, CURSUS_STRANDS, s);
      const char      *title = show (context, ((const CursusStrand *) strand)->title);
      g_autofree char *percent = cursus_name_percent ((face->shares[s].share + 50) / 100 * 100);

      if (face->shares[s].share > 0)
        g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "",
                                title != NULL ? title : strand->id, percent);
    }
  return g_string_free (text, FALSE);
}

static void
fill_shares (const CursusCardContext *context, CursusTermFace *face, const CursusTermFacts *facts)
{
  const CursusOutline *outline = context->findings->state.facts->outline;

  for (guint s = 0; s < face->n_shares; s++)
    {
      const CursusStrand *strand =
        (const CursusStrand *) cursus_project_nth (outline->project, CURSUS_STRANDS, s);

      face->shares[s].letter =
        cursus_card_words_dup_letter (outline->project, strand, context->language);
      face->shares[s].colour = strand->colour;
      face->shares[s].share = MAX (facts->strands[s].share, 0);
    }
  face->untagged = MAX (facts->untagged, 0);
}

CursusTermFace *
cursus_term_face_new (const CursusCardContext *context, const CursusPlan *plan, guint nth)
{
  const CursusTerm      *term = cursus_plan_nth_term (plan, nth);
  const CursusTermFacts *facts = lookup_facts (context, term);
  guint                  n = facts != NULL ? context->findings->state.facts->outline->n_strands : 0;
  CursusAmount           nothing = { CURSUS_NO_FIGURE, 0 };
  CursusTermFace        *face = g_malloc0 (sizeof (CursusTermFace) + n * sizeof (face->shares[0]));
  const char            *title = show (context, term->title);

  face->id = g_strdup (term->record.id);
  face->title = title != NULL ? g_strdup (title) : cursus_term_name_dup (term, nth);
  face->theme = g_strdup (show (context, term->theme));
  face->tooltip = dup_tooltip (context, term);
  face->is_locked = term->is_locked;
  face->is_assumed = term->record.assumed != 0;
  face->is_first = nth == 0;
  face->is_last = nth + 1 == cursus_records_n (plan->terms);
  face->mark = cursus_problem_marks_get (context->marks, term->record.id);
  fill_credits (context, face, term, facts != NULL ? &facts->credits : &nothing);
  face->n_shares = n;
  if (facts != NULL)
    fill_shares (context, face, facts);
  face->name = dup_name (face, cursus_records_n (term->places));
  face->coverage = dup_coverage (context, face);
  return face;
}

void
cursus_term_face_free (CursusTermFace *face)
{
  for (guint i = 0; i < face->n_shares; i++)
    g_free (face->shares[i].letter);
  g_free (face->id);
  g_free (face->title);
  g_free (face->credits);
  g_free (face->theme);
  g_free (face->tooltip);
  g_free (face->name);
  g_free (face->coverage);
  g_free (face);
}

static gboolean
has_equal_shares (const CursusTermFace *a, const CursusTermFace *b)
{
  if (a->n_shares != b->n_shares || a->untagged != b->untagged)
    return FALSE;
  for (guint i = 0; i < a->n_shares; i++)
    if (a->shares[i].share != b->shares[i].share || a->shares[i].colour != b->shares[i].colour ||
        strcmp (a->shares[i].letter, b->shares[i].letter) != 0)
      return FALSE;
  return TRUE;
}

gboolean
cursus_term_face_equal (const CursusTermFace *a, const CursusTermFace *b)
{
  return strcmp (a->id, b->id) == 0 && strcmp (a->name, b->name) == 0 &&
         strcmp (a->coverage, b->coverage) == 0 && g_strcmp0 (a->theme, b->theme) == 0 &&
         g_strcmp0 (a->tooltip, b->tooltip) == 0 && a->filled == b->filled &&
         a->state == b->state && a->is_assumed == b->is_assumed && a->is_first == b->is_first &&
         a->is_last == b->is_last && a->mark.n == b->mark.n &&
         a->mark.severity == b->mark.severity && has_equal_shares (a, b);
}
