/* random-board.c - plans at random, with whatever makes a board hard to lay out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/random-board.h"

#define MODULES_MAX 60
#define GROUPS 3
#define TERMS_MAX 9

static CursusModule *
create_module (GRand *rand, guint nth)
{
  g_autofree char *id = g_strdup_printf ("m%u", nth);
  CursusModule    *module = cursus_module_new (id);

  if (g_rand_int_range (rand, 0, 5) > 0)
    module->credits = CURSUS_DECIMAL (g_rand_int_range (rand, 0, 31), 50);
  if (g_rand_int_range (rand, 0, 4) == 0)
    module->terms = g_rand_int_range (rand, 1, 5);
  return module;
}

static CursusGroup *
create_group (GRand *rand, guint nth)
{
  g_autofree char *id = g_strdup_printf ("g%u", nth);
  CursusGroup     *group = cursus_group_new (id);
  g_autoptr (GPtrArray) members =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; i < nth * 2; i++)
    {
      CursusMember    *member = cursus_member_new (NULL);
      g_autofree char *module = g_strdup_printf ("e%u-%u", nth, i);

      cursus_record_set_string (&member->record, &member->module, module);
      g_ptr_array_add (members, member);
    }
  cursus_record_set_records (
    &group->record, &group->members,
    cursus_records_new ((CursusRecord *const *) members->pdata, members->len));
  return group;
}

static CursusTerm *
create_term (GRand *rand, guint nth)
{
  g_autofree char *id = g_strdup_printf ("t%u", nth);
  CursusTerm      *term = cursus_term_new (id);
  int              n = g_rand_int_range (rand, -2, 12);
  g_autoptr (GPtrArray) places =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (int i = 0; i < n; i++)
    {
      CursusPlace     *place = cursus_place_new (NULL);
      gboolean         is_group = g_rand_int_range (rand, 0, 8) == 0;
      g_autofree char *of = is_group ?
                              g_strdup_printf ("g%d", g_rand_int_range (rand, 0, GROUPS)) :
                              g_strdup_printf ("m%d", g_rand_int_range (rand, 0, MODULES_MAX));

      cursus_record_set_string (&place->record, is_group ? &place->group : &place->module, of);
      place->repeats = g_rand_int_range (rand, 1, 3);
      g_ptr_array_add (places, place);
    }
  cursus_record_set_records (
    &term->record, &term->places,
    cursus_records_new ((CursusRecord *const *) places->pdata, places->len));
  return term;
}

static CursusPlan *
create_plan (GRand *rand)
{
  CursusPlan *plan = cursus_plan_new ("p");
  int         n = g_rand_int_range (rand, 0, TERMS_MAX);
  g_autoptr (GPtrArray) terms =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (terms, create_term (rand, (guint) i));
  cursus_record_set_records (&plan->record, &plan->terms,
                             cursus_records_new ((CursusRecord *const *) terms->pdata, terms->len));
  return plan;
}

static void
add (CursusProjectContents *contents, gpointer record)
{
  GPtrArray **records = &contents->records[((CursusRecord *) record)->table->type];

  if (*records == NULL)
    *records = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_ptr_array_add (*records, record);
}

CursusProject *
random_board_project (guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  CursusProjectContents contents = { .language = "en" };
  CursusProject        *project;
  guint                 n = (guint) g_rand_int_range (rand, 1, MODULES_MAX);

  for (guint i = 0; i < n; i++)
    add (&contents, create_module (rand, i));
  for (guint i = 0; i < GROUPS; i++)
    add (&contents, create_group (rand, i));
  add (&contents, create_plan (rand));
  project = cursus_project_new (&contents);
  for (guint i = 0; i < CURSUS_N_RECORD_TYPES; i++)
    g_clear_pointer (&contents.records[i], g_ptr_array_unref);
  return project;
}

CursusBoardLayout *
random_board_layout (guint32 seed)
{
  g_autoptr (CursusProject) project = random_board_project (seed);
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed + 1);
  g_autoptr (GHashTable) open = g_hash_table_new (g_str_hash, g_str_equal);
  CursusBoardOptions options = {
    .width = (float) g_rand_int_range (rand, 200, 3000),
    .height = (float) g_rand_int_range (rand, 100, 2000),
    .head_height = (float) g_rand_int_range (rand, 20, 120),
    .foot_height = (float) g_rand_int_range (rand, 5, 50),
    .card_height = 76,
    .group_height = 40,
    .has_equal_heights = g_rand_boolean (rand),
    .open_groups = open,
  };

  g_hash_table_add (open, (gpointer) "g1");
  if (g_rand_boolean (rand))
    g_hash_table_add (open, (gpointer) "g2");
  return cursus_board_layout_new (project, cursus_project_lookup_plan (project, "p"), &options);
}
