/* problem-item.c - a problem as a row of the list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-item.h"

struct _CursusProblemItem
{
  GObject parent_instance;

  char                *key;
  CursusFindings      *findings;
  const CursusProblem *problem; /* lent by the findings */
  char                *heading;
  gboolean             elsewhere;
  CursusRemedyState    remedy_state;
  CursusRemedy        *remedy;
};

G_DEFINE_FINAL_TYPE (CursusProblemItem, cursus_problem_item, G_TYPE_OBJECT)

static guint changed_signal;

static void
cursus_problem_item_finalize (GObject *object)
{
  CursusProblemItem *self = CURSUS_PROBLEM_ITEM (object);

  g_free (self->key);
  g_free (self->heading);
  cursus_findings_unref (self->findings);
  g_clear_pointer (&self->remedy, cursus_remedy_free);

  G_OBJECT_CLASS (cursus_problem_item_parent_class)->finalize (object);
}

static void
cursus_problem_item_class_init (CursusProblemItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cursus_problem_item_finalize;

  changed_signal = g_signal_new ("changed", CURSUS_TYPE_PROBLEM_ITEM, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_problem_item_init (CursusProblemItem *self)
{
}

/* Only what is broken can be mended. */
static CursusRemedyState
get_first_state (const CursusProblem *problem)
{
  return problem->state == CURSUS_PROBLEM_BROKEN ? CURSUS_REMEDY_WANTED : CURSUS_REMEDY_NONE;
}

CursusProblemItem *
cursus_problem_item_new (const CursusFindings *findings, const CursusProblem *problem,
                         const char *key)
{
  CursusProblemItem *self = g_object_new (CURSUS_TYPE_PROBLEM_ITEM, NULL);

  self->findings = cursus_findings_ref ((CursusFindings *) findings);
  self->problem = problem;
  self->key = g_strdup (key);
  self->remedy_state = get_first_state (problem);
  return self;
}

const CursusFindings *
cursus_problem_item_get_findings (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), NULL);

  return self->findings;
}

const CursusProblem *
cursus_problem_item_get_problem (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), NULL);

  return self->problem;
}

const char *
cursus_problem_item_get_key (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), NULL);

  return self->key;
}

CursusProblemSection
cursus_problem_item_get_section (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), CURSUS_SECTION_HINTS);

  return cursus_problem_words_get_section (self->problem);
}

const char *
cursus_problem_item_get_heading (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), NULL);

  return self->heading;
}

void
cursus_problem_item_set_heading (CursusProblemItem *self, const char *heading)
{
  g_return_if_fail (CURSUS_IS_PROBLEM_ITEM (self));

  g_free (self->heading);
  self->heading = g_strdup (heading);
}

gboolean
cursus_problem_item_get_elsewhere (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), FALSE);

  return self->elsewhere;
}

void
cursus_problem_item_set_elsewhere (CursusProblemItem *self, gboolean elsewhere)
{
  g_return_if_fail (CURSUS_IS_PROBLEM_ITEM (self));

  self->elsewhere = elsewhere;
}

CursusRemedyState
cursus_problem_item_get_remedy_state (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), CURSUS_REMEDY_NONE);

  return self->remedy_state;
}

const CursusRemedy *
cursus_problem_item_get_remedy (CursusProblemItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PROBLEM_ITEM (self), NULL);

  return self->remedy;
}

void
cursus_problem_item_take_remedy (CursusProblemItem *self, CursusRemedy *remedy)
{
  gboolean is_same;

  g_return_if_fail (CURSUS_IS_PROBLEM_ITEM (self));

  is_same = self->remedy_state == CURSUS_REMEDY_OLD && remedy != NULL &&
            g_str_equal (self->remedy->label, remedy->label);
  g_clear_pointer (&self->remedy, cursus_remedy_free);
  self->remedy = remedy;
  self->remedy_state = remedy != NULL ? CURSUS_REMEDY_FOUND : CURSUS_REMEDY_NONE;
  if (!is_same)
    g_signal_emit (self, changed_signal, 0);
}

/* --- in a list --- */

static const char *
get_key (gpointer row)
{
  return CURSUS_PROBLEM_ITEM (row)->key;
}

/* A remedy was found for another project: it has to be looked for again. */
static void
forget_remedy (CursusProblemItem *self)
{
  self->remedy_state = get_first_state (self->problem);
  if (self->remedy_state == CURSUS_REMEDY_WANTED && self->remedy != NULL)
    self->remedy_state = CURSUS_REMEDY_OLD;
  else
    g_clear_pointer (&self->remedy, cursus_remedy_free);
}

/* The first thing that it is about, as it is in the project of the item. */
static const CursusRecord *
lookup_about (CursusProblemItem *self)
{
  const CursusStrings *about = self->problem->about;

  return cursus_strings_n (about) > 0 ?
           cursus_project_lookup (cursus_findings_get_project (self->findings), about->items[0],
                                  NULL) :
           NULL;
}

/* A plan is another record with every module that is placed, its title is not. */
static gboolean
is_same_plan (const CursusPlan *a, const CursusPlan *b)
{
  return a == b || (a != NULL && b != NULL && a->title == b->title &&
                    g_str_equal (a->record.id, b->record.id));
}

/* Most edits leave most problems as they are: their rows need not be made anew. A remedy of before
 * stays on its button. */
static gboolean
looks_like (CursusProblemItem *self, CursusProblemItem *other)
{
  const CursusProblem *a = self->problem;
  const CursusProblem *b = other->problem;

  return self->elsewhere == other->elsewhere && g_strcmp0 (self->heading, other->heading) == 0 &&
         a->severity == b->severity && a->state == b->state && a->rule == b->rule &&
         is_same_plan (a->plan, b->plan) && a->pathway == b->pathway &&
         g_strcmp0 (self->findings->language, other->findings->language) == 0 &&
         g_str_equal (a->message, b->message) && lookup_about (self) == lookup_about (other);
}

static void
take (gpointer row, gpointer fresh)
{
  CursusProblemItem *self = row;
  CursusProblemItem *other = fresh;
  gboolean           is_same = looks_like (self, other);
  gboolean           is_other_project = self->findings != other->findings;

  cursus_findings_ref (other->findings);
  cursus_findings_unref (self->findings);
  self->findings = other->findings;
  self->problem = other->problem;
  self->elsewhere = other->elsewhere;
  if (!is_same)
    cursus_problem_item_set_heading (self, other->heading);
  if (is_other_project)
    forget_remedy (self);
  if (!is_same)
    g_signal_emit (self, changed_signal, 0);
}

const CursusKeyedRows cursus_problem_item_rows = { get_key, take };
