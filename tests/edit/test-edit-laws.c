/* test-edit-laws.c - what holds for every operation on every project, and for undoing it
 *
 * With other seeds: CURSUS_TEST_SEEDS=10000.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"
#include "common/random-project.h"
#include "random-operation.h"

#include "edit/clipping.h"
#include "edit/editor.h"
#include "edit/removing.h"
#include "store/writer.h"

#include <string.h>

#define N_OPERATIONS 12

static guint
n_seeds (guint usual)
{
  const char *asked = g_getenv ("CURSUS_TEST_SEEDS");

  return asked != NULL ? (guint) g_ascii_strtoull (asked, NULL, 10) : usual;
}

static void
assert_as_sound (const CursusProject *project, const CursusProject *before, guint32 seed)
{
  if (random_project_flags_of (seed) & RANDOM_PROJECT_FOREIGN)
    assert_readable (project, before);
  else
    assert_sound (project, before);
}

/* Whatever says the same is the same record. */
static void
assert_shares (const CursusProject *before, const CursusProject *after)
{
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = 0; i < cursus_project_n (after, type); i++)
      {
        const CursusRecord *now = cursus_project_nth (after, type, i);
        const CursusRecord *then =
          now->id != NULL ? cursus_project_lookup_in (before, type, now->id) : NULL;

        g_assert_true (then == NULL || then == now || !cursus_record_equal (then, now));
      }
}

/* One operation after the other: the project before stays as it was, the one after can be written
 * and read, and both share what did not change. */
static void
test_operations (void)
{
  for (guint32 seed = 1; seed <= n_seeds (150); seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      CursusProject *project = random_project_new (seed, 6, random_project_flags_of (seed));

      for (guint i = 0; i < N_OPERATIONS; i++)
        {
          g_autoptr (GString) bytes = cursus_write (project);
          g_autoptr (GString) bytes_after = NULL;
          const char    *name;
          CursusProject *next = random_operation (rand, project, &name);

          g_test_message ("seed %u, operation %u: %s", seed, i, name);
          bytes_after = cursus_write (project);
          g_assert_cmpstr (bytes->str, ==, bytes_after->str);
          g_assert_true (next == project || !cursus_project_equal (next, project));
          assert_shares (project, next);
          assert_as_sound (next, project, seed);
          cursus_project_unref (project);
          project = next;
        }
      cursus_project_unref (project);
    }
}

/* Undone to the start and done again, each project is the very same. */
static void
test_undo (void)
{
  for (guint32 seed = 1; seed <= n_seeds (150); seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (CursusProject) start =
        random_project_new (seed, 6, random_project_flags_of (seed));
      g_autoptr (CursusEditor) editor = cursus_editor_new (start);
      g_autoptr (GPtrArray) were =
        g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_project_unref);

      g_ptr_array_add (were, cursus_project_ref (start));
      for (guint i = 0; i < N_OPERATIONS; i++)
        {
          const char *name;
          g_autoptr (CursusProject) next =
            random_operation (rand, cursus_editor_get_project (editor), &name);

          if (next == cursus_editor_get_project (editor))
            continue;
          cursus_editor_apply (editor, cursus_editor_get_project (editor), next, name);
          g_ptr_array_add (were, cursus_project_ref (next));
        }

      for (guint i = were->len; i-- > 0;)
        {
          g_assert_true (cursus_editor_get_project (editor) == were->pdata[i]);
          g_assert_true (cursus_editor_undo (editor) == (i > 0));
        }
      g_assert_false (cursus_editor_is_modified (editor));
      for (guint i = 0; i < were->len; i++)
        {
          g_assert_true (cursus_editor_get_project (editor) == were->pdata[i]);
          g_assert_true (cursus_editor_redo (editor) == (i + 1 < were->len));
        }
    }
}

/* What was cut and pasted and cut again leaves what cutting it left. */
static void
test_paste_after_clip (void)
{
  for (guint32 seed = 1; seed <= n_seeds (150); seed++)
    {
      g_autoptr (CursusProject) before =
        random_project_new (seed, 6, random_project_flags_of (seed));
      guint n = cursus_project_n (before, CURSUS_MODULES);
      g_autoptr (CursusProject) cut = NULL;
      g_autoptr (CursusProject) after = NULL;
      g_autoptr (CursusProject) again = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      const char      *id;

      if (n == 0)
        continue;
      id = cursus_project_nth_module (before, seed % n)->record.id;
      text = cursus_clip (before, &id, 1);
      cut = cursus_remove (before, &id, 1);
      after = cursus_paste_clip (cut, text, NULL, NULL, &error);
      g_assert_no_error (error);
      assert_as_sound (after, cut, seed);
      g_assert_cmpuint (cursus_project_n (after, CURSUS_MODULES), ==, n);
      g_assert_nonnull (cursus_project_lookup_module (after, id));

      again = cursus_remove (after, &id, 1);
      assert_projects_equal (again, cut);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/laws/operations", test_operations);
  g_test_add_func ("/edit/laws/undo", test_undo);
  g_test_add_func ("/edit/laws/paste-after-clip", test_paste_after_clip);

  return g_test_run ();
}
