/* remedy-thesis.c - a thesis where the plan has none
 *
 * Either one is not placed yet, or a module is called a thesis and is not said to be one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/remedy-private.h"

#include "base/search-words.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* What theses are called, as search words: “Master’s Thesis and Defence”, “Abschlussarbeit”. Not
 * what only has to do with one: “Thesis Seminar”, “Research Design for the Master’s Thesis”. */
#define DEGREE "master|bachelor|diplom|diploma|doctoral|doktor|phd"
#define THESIS_WORDS                                                                               \
  "^(?: (?:" DEGREE "|degree|final|scientific|wissenschaftliche)s?(?: s)?)*"                       \
  " (?:thesis|dissertation|(?:" DEGREE "|abschluss)(?:arbeit|thesis))"                             \
  "(?: (?:" DEGREE "|project|projekt|[0-9]+|i+))*(?: (?:and|und|with|mit) .*)?$"

static gboolean
is_thesis (const CursusModule *module)
{
  return g_strcmp0 (module->kind, "thesis") == 0;
}

static gboolean
is_called_thesis (const CursusModule *module, const GRegex *words)
{
  for (guint i = 0; i < cursus_text_n (module->title); i++)
    {
      g_autoptr (GString) title = g_string_new (NULL);

      cursus_search_words_append (title, cursus_text_nth (module->title, i, NULL));
      if (g_regex_match (words, title->str, 0, NULL))
        return TRUE;
    }
  return FALSE;
}

/* Those that are said to be theses, or with @words those that are only called so. */
static gboolean
is_meant (const CursusModule *module, const GRegex *words)
{
  return words == NULL ? is_thesis (module) :
                         !is_thesis (module) && is_called_thesis (module, words);
}

/* One of another size is not what is asked for. */
static gboolean
has_fitting_credits (const RemedySearch *search, const CursusModule *module)
{
  const CursusRule *rule = search->problem->rule;

  return module->credits == CURSUS_NOT_STATED ||
         ((rule->min == CURSUS_NOT_STATED || module->credits >= rule->min) &&
          (rule->max == CURSUS_NOT_STATED || module->credits <= rule->max));
}

static CursusChange *
kind_new (const CursusModule *module)
{
  g_autoptr (CursusSide) new = cursus_new_new (NULL);

  cursus_record_set_string (&new->record, &new->text, "thesis");
  return cursus_set_new_for (module->record.id, "kind", NULL, NULL, new);
}

static void
propose_kind (RemedySearch *search, const CursusModule *module)
{
  g_autofree char *name = cursus_name_module (&search->check, module);
  CursusChange    *change = kind_new (module);

  /* Translators: a module */
  remedy_take (search, g_strdup_printf (_ ("Make “%s” a thesis"), name), &change, 1);
}

static void
propose_place_and_kind (RemedySearch *search, const CursusModule *module, guint nth)
{
  const CursusTerm *term = search->route->terms[nth].term;
  g_autofree char  *name = cursus_name_module (&search->check, module);
  g_autofree char  *shown = cursus_name_term (&search->check, term);
  CursusChange     *changes[2];

  if (term->is_locked)
    return;
  changes[0] = remedy_move_new (search, module->record.id, CURSUS_NOWHERE, nth);
  changes[1] = kind_new (module);
  /* Translators: a module and a term */
  remedy_take (search, g_strdup_printf (_ ("Place “%s” in “%s” as a thesis"), name, shown), changes,
               2);
}

/* Theses come last, so the last term is tried first. */
static void
propose_places (RemedySearch *search, const CursusModule *module)
{
  for (guint nth = search->route->n_terms; nth-- > 0;)
    if (is_thesis (module))
      remedy_propose_move (search, module->record.id, CURSUS_NOWHERE, nth);
    else
      propose_place_and_kind (search, module, nth);
}

static void
propose_theses (RemedySearch *search, const GRegex *words)
{
  for (guint i = 0; i < search->outline->n_modules; i++)
    {
      const CursusModule *module = search->outline->modules[i].module;
      const CursusStay   *stay = &search->route->stays[i];

      if (!search->route->is_on_route[i] || !is_meant (module, words) ||
          !has_fitting_credits (search, module))
        continue;
      if (stay->first == CURSUS_NOWHERE)
        propose_places (search, module);
      else if (stay->is_placed)
        propose_kind (search, module);
    }
}

/* What is said to be a thesis is better than what is only called one. */
void
remedy_find_thesis (RemedySearch *search)
{
  g_autoptr (GRegex) words = NULL;

  if (search->route == NULL || remedy_about (search, 0) != NULL)
    return;

  words = g_regex_new (THESIS_WORDS, 0, 0, NULL);
  propose_theses (search, NULL);
  propose_theses (search, words);
}
