/* tag-facts.c - what a route does for each tag
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/tag-facts.h"

/* For each tag the first term in which a mark of level 1 or 2 on it begins. */
typedef struct
{
  guint introduced;
  guint reinforced;
} FirstTerms;

/* Counts a mark for the tag it is on and all that the tag stands in. */
static void
count_mark (const CursusOutline *outline, CursusTagFacts *facts, guint *counted, guint module,
            const CursusOutlineMark *mark, guint first)
{
  for (guint tag = mark->tag; tag != CURSUS_NOWHERE; tag = outline->tags[tag].parent)
    {
      /* Another of the module's marks may stand in the same tag. */
      if (counted[tag] != module + 1)
        {
          counted[tag] = module + 1;
          facts[tag].n_modules++;
        }
      facts[tag].level = MAX (facts[tag].level, mark->level);
      facts[tag].first_term = MIN (facts[tag].first_term, first);
    }
}

static void
note_first (FirstTerms *firsts, const CursusOutlineMark *mark, guint first)
{
  if (mark->level == 1)
    firsts[mark->tag].introduced = MIN (firsts[mark->tag].introduced, first);
  else if (mark->level == 2)
    firsts[mark->tag].reinforced = MIN (firsts[mark->tag].reinforced, first);
}

/* Whether nothing of a lower level has begun by then. */
static gboolean
is_unprepared (const FirstTerms *firsts, const CursusOutlineMark *mark, guint first)
{
  const FirstTerms *of_tag = &firsts[mark->tag];

  if (mark->level == 1)
    return FALSE;
  return of_tag->introduced > first && (mark->level == 2 || of_tag->reinforced > first);
}

typedef void (*MarkFunction) (const CursusOutline *outline, guint module,
                              const CursusOutlineMark *mark, guint first, gpointer data);

typedef struct
{
  CursusTagFacts *facts;
  FirstTerms     *firsts;
  guint          *counted;
} Counting;

static void
foreach_mark (const CursusOutline *outline, const CursusStay *stays, MarkFunction function,
              gpointer data)
{
  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusOutlineModule *module = &outline->modules[i];

      if (stays[i].first == CURSUS_NOWHERE)
        continue;
      for (guint m = 0; m < module->n_marks; m++)
        function (outline, i, &outline->marks[module->first_mark + m], stays[i].first, data);
    }
}

static void
count (const CursusOutline *outline, guint module, const CursusOutlineMark *mark, guint first,
       gpointer data)
{
  Counting *counting = data;

  count_mark (outline, counting->facts, counting->counted, module, mark, first);
  note_first (counting->firsts, mark, first);
}

static void
judge (const CursusOutline *outline, guint module, const CursusOutlineMark *mark, guint first,
       gpointer data)
{
  const Counting *counting = data;
  guint           tag = mark->tag;

  if (!is_unprepared (counting->firsts, mark, first))
    return;
  counting->facts[tag].is_unprepared_itself = TRUE;
  for (; tag != CURSUS_NOWHERE; tag = outline->tags[tag].parent)
    counting->facts[tag].is_unprepared = TRUE;
}

CursusTagFacts *
cursus_tag_facts_new (const CursusOutline *outline, const CursusStay *stays)
{
  CursusTagFacts        *facts = g_new0 (CursusTagFacts, outline->n_tags);
  g_autofree FirstTerms *firsts = g_new (FirstTerms, outline->n_tags);
  g_autofree guint      *counted = g_new0 (guint, outline->n_tags);
  Counting               counting = { facts, firsts, counted };

  for (guint i = 0; i < outline->n_tags; i++)
    {
      facts[i].first_term = CURSUS_NOWHERE;
      firsts[i] = (FirstTerms){ CURSUS_NOWHERE, CURSUS_NOWHERE };
    }

  foreach_mark (outline, stays, count, &counting);
  foreach_mark (outline, stays, judge, &counting);
  for (guint i = 0; i < outline->n_tags; i++)
    facts[i].is_gap = facts[i].level == 0 && !outline->tags[i].is_retired;
  return facts;
}
