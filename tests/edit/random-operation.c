/* random-operation.c - any operation on anything in a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "random-operation.h"

#include "edit/adding.h"
#include "edit/clipping.h"
#include "edit/grouping.h"
#include "edit/placing.h"
#include "edit/requiring.h"
#include "edit/setting.h"
#include "edit/waiving.h"
#include "model/part.h"

/* The most things to which something is done at once. */
#define IDS_MAX 4

/* What an operation is done to: all of it at random. */
typedef struct
{
  GRand               *rand;
  const CursusProject *project;
  const char          *ids[IDS_MAX]; /* modules and groups, for the most part */
  guint                n;
  const char          *plan;
  CursusTarget         target;
} Hand;

static guint
below (const Hand *hand, guint n)
{
  return n > 0 ? (guint) g_rand_int_range (hand->rand, 0, (gint32) n) : 0;
}

/* The id of some record of a type; one that nothing has if there is none. */
static const char *
any_of (const Hand *hand, CursusRecordType type)
{
  guint n = cursus_project_n (hand->project, type);

  return n > 0 ? cursus_project_nth (hand->project, type, below (hand, n))->id : "nobody";
}

static void
note_id (gpointer id, gpointer ids)
{
  g_ptr_array_add (ids, id);
}

/* The id of anything, also inside of records. */
static const char *
any_id (const Hand *hand)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = 0; i < cursus_project_n (hand->project, type); i++)
      cursus_parts_foreach_id (cursus_project_nth (hand->project, type, i), note_id, ids);
  return ids->len > 0 ? ids->pdata[below (hand, ids->len)] : "nobody";
}

static const char *
any_term (const Hand *hand, const char *plan)
{
  const CursusPlan *found = cursus_project_lookup_plan (hand->project, plan);

  if (found == NULL || found->terms == NULL || below (hand, 5) == 0)
    return NULL;
  return found->terms->items[below (hand, found->terms->n)]->id;
}

static Hand
hand_new (GRand *rand, const CursusProject *project)
{
  Hand hand = { rand, project };

  hand.n = 1 + below (&hand, IDS_MAX);
  for (guint i = 0; i < hand.n; i++)
    {
      guint kind = below (&hand, 10);

      hand.ids[i] = kind == 0 ? any_id (&hand) :
                    kind <= 2 ? any_of (&hand, CURSUS_GROUPS) :
                                any_of (&hand, CURSUS_MODULES);
    }
  hand.plan = any_of (&hand, CURSUS_PLANS);
  hand.target = (CursusTarget){ hand.plan, any_term (&hand, hand.plan), below (&hand, 4) };
  return hand;
}

/* --- operations --- */

static CursusProject *
place (const Hand *hand)
{
  return cursus_place (hand->project, hand->ids, hand->n, &hand->target);
}

static CursusProject *
shift (const Hand *hand)
{
  CursusShift by = { (int) below (hand, 5) - 2, (int) below (hand, 5) - 2 };

  return cursus_shift (hand->project, hand->plan, hand->ids, hand->n, &by);
}

static CursusProject *
lock (const Hand *hand)
{
  const char *term = any_term (hand, hand->plan);
  gboolean    locked = below (hand, 2) == 0;

  if (term != NULL && below (hand, 2) == 0)
    return cursus_lock (hand->project, hand->plan, &term, 1, locked);
  return cursus_lock (hand->project, hand->plan, hand->ids, hand->n, locked);
}

static CursusProject *
add (const Hand *hand)
{
  switch (below (hand, 5))
    {
    case 0:
      return cursus_add_term (hand->project, hand->plan, below (hand, 4), NULL);
    case 1:
      return cursus_add_plan (hand->project, "New", NULL);
    case 2:
      return cursus_add_pathway (hand->project, NULL, NULL);
    case 3:
      return cursus_add_outcome (hand->project, "New", NULL);
    default:
      return cursus_add_module (hand->project, "New", &hand->target, NULL);
    }
}

static CursusProject *
duplicate (const Hand *hand)
{
  const char *any = any_id (hand);

  if (below (hand, 2) == 0)
    return cursus_duplicate (hand->project, &any, 1, NULL);
  return cursus_duplicate (hand->project, hand->ids, hand->n, NULL);
}

static CursusProject *
take_away (const Hand *hand)
{
  const char *any = any_id (hand);

  return cursus_remove (hand->project, &any, 1);
}

static CursusProject *
move_term (const Hand *hand)
{
  const char *term = any_term (hand, hand->plan);

  return cursus_move_term (hand->project, hand->plan, term != NULL ? term : "nobody",
                           below (hand, 4));
}

static CursusProject *
group (const Hand *hand)
{
  CursusGrouping grouping = { hand->plan, "Group" };

  return cursus_group (hand->project, hand->ids, hand->n, &grouping, NULL);
}

static CursusProject *
ungroup (const Hand *hand)
{
  return cursus_ungroup (hand->project, below (hand, 2) == 0 ? NULL : hand->plan,
                         any_of (hand, CURSUS_GROUPS));
}

static CursusProject *
set_member (const Hand *hand)
{
  return cursus_set_member (hand->project, any_of (hand, CURSUS_GROUPS), hand->ids[0],
                            below (hand, 2) == 0);
}

static CursusProject *
join_group (const Hand *hand)
{
  CursusGroupSpot const spot = { any_of (hand, CURSUS_GROUPS), below (hand, 4) };

  return cursus_join_group (hand->project, hand->ids, hand->n, &spot);
}

static CursusProject *
require (const Hand *hand)
{
  static const char *const kinds[] = { "prerequisite", "corequisite", "strict-corequisite",
                                       "recommended", "excludes" };

  return cursus_require (hand->project, hand->ids[0], kinds[below (hand, G_N_ELEMENTS (kinds))],
                         any_of (hand, CURSUS_MODULES));
}

static CursusProject *
stop_requiring (const Hand *hand)
{
  return cursus_stop_requiring (hand->project, hand->ids[0], any_of (hand, CURSUS_MODULES));
}

static CursusProject *
set_field (const Hand *hand)
{
  static const char *const fields[] = {
    "title", "credits", "code", "kind", "note", "terms", "due"
  };
  static const char *const texts[] = { "5", "7", "", "1", NULL };
  CursusFieldValue         value = { fields[below (hand, G_N_ELEMENTS (fields))],
                             below (hand, 2) == 0 ? "fr" : NULL,
                                     texts[below (hand, G_N_ELEMENTS (texts))] };
  CursusProject *next = cursus_set_field (hand->project, hand->ids, hand->n, &value, NULL);

  return next != NULL ? next : cursus_project_ref (hand->project);
}

static CursusProject *
set_list (const Hand *hand)
{
  static const char *const fields[] = { "outcome", "assessment", "teaching", "text", "place" };
  const CursusModule      *from =
    cursus_project_lookup_module (hand->project, any_of (hand, CURSUS_MODULES));

  /* Those of another module, whose ids are taken. */
  return cursus_set_list (hand->project, hand->ids[0], fields[below (hand, G_N_ELEMENTS (fields))],
                          from == NULL         ? NULL :
                          below (hand, 2) == 0 ? from->outcomes :
                                                 from->assessments);
}

static CursusProject *
set_mark (const Hand *hand)
{
  CursusMarkWish wish = { any_of (hand, CURSUS_TAGS), (int) below (hand, 4),
                          (int) below (hand, 3) - 1 };

  return cursus_set_mark (hand->project, hand->ids, hand->n, &wish);
}

static CursusProject *
confirm (const Hand *hand)
{
  const char *any = any_id (hand);

  return cursus_confirm (hand->project, &any, 1, below (hand, 2) == 0 ? "title" : NULL);
}

static CursusProject *
waive (const Hand *hand)
{
  const char      *rule = any_of (hand, CURSUS_RULES);
  CursusWaiverWish wish = { below (hand, 3) == 0 ? NULL : hand->ids[0], "Somebody", 0, "Why" };

  if (below (hand, 3) == 0)
    return cursus_stop_waiving (hand->project, rule, wish.about);
  return cursus_waive (hand->project, rule, &wish);
}

static CursusProject *
paste (const Hand *hand)
{
  g_autofree char *text = cursus_clip (hand->project, hand->ids, hand->n);
  g_autoptr (GError) error = NULL;
  CursusProject *next;

  if (below (hand, 2) == 0)
    return cursus_paste_rows (hand->project, "A-1\tLaw\t7,5\nA-2\tEthics\t5", &hand->target, NULL);
  next = cursus_paste_clip (hand->project, text, &hand->target, NULL, &error);
  g_assert_no_error (error);
  return next;
}

typedef struct
{
  const char *name;
  CursusProject *(*perform) (const Hand *hand);
} Operation;

static const Operation operations[] = {
  { "place", place },
  { "place again", place },
  { "shift", shift },
  { "lock", lock },
  { "add", add },
  { "duplicate", duplicate },
  { "remove", take_away },
  { "move term", move_term },
  { "group", group },
  { "ungroup", ungroup },
  { "member", set_member },
  { "join group", join_group },
  { "require", require },
  { "stop requiring", stop_requiring },
  { "set field", set_field },
  { "set list", set_list },
  { "set mark", set_mark },
  { "confirm", confirm },
  { "waive", waive },
  { "paste", paste },
};

CursusProject *
random_operation (GRand *rand, const CursusProject *project, const char **name)
{
  Hand             hand = hand_new (rand, project);
  const Operation *operation = &operations[below (&hand, G_N_ELEMENTS (operations))];

  *name = operation->name;
  return operation->perform (&hand);
}
