/* board-sketch.c - projects written in a few words, and what stands on their boards afterwards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "store/reader.h"
#include "store/writer.h"

#include <string.h>

CursusProject *
board_project (const char *body)
{
  g_autofree char *text = g_strconcat (
    "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">",
    body, "</project>", NULL);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  return project;
}

char *
board_sketch (const CursusProject *project, const char *plan)
{
  const CursusPlan *found = cursus_project_lookup_plan (project, plan);
  GString          *sketch = g_string_new (NULL);

  for (guint t = 0; t < cursus_records_n (found->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (found, t);

      g_string_append (sketch, t > 0 ? " |" : "");
      for (guint p = 0; p < cursus_records_n (term->places); p++)
        g_string_append_printf (sketch, " %s",
                                cursus_place_get_id (cursus_term_nth_place (term, p)));
    }
  if (sketch->len > 0 && sketch->str[0] == ' ')
    g_string_erase (sketch, 0, 1);
  return g_string_free (sketch, FALSE);
}

static void
note_placed (const CursusProject *project, GHashTable *placed)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_PLANS); i++)
    {
      const CursusPlan *plan = cursus_project_nth_plan (project, i);

      for (guint t = 0; t < cursus_records_n (plan->terms); t++)
        {
          const CursusTerm *term = cursus_plan_nth_term (plan, t);

          for (guint p = 0; p < cursus_records_n (term->places); p++)
            g_hash_table_add (placed,
                              (char *) cursus_place_get_id (cursus_term_nth_place (term, p)));
        }
    }
}

static gboolean
can_be_placed (const CursusProject *project, const char *id)
{
  return cursus_project_lookup_module (project, id) != NULL ||
         cursus_project_lookup_group (project, id) != NULL;
}

static CursusProject *
read_again (const GString *text)
{
  g_autoptr (GError) error = NULL;
  CursusProject *again = cursus_read_bytes (text->str, text->len, "again", &error);

  g_assert_no_error (error);
  return again;
}

/* Whether something that is placed cannot be. */
static gboolean
is_loose (const CursusProject *project, GHashTable *placed)
{
  GHashTableIter iter;
  gpointer       id;

  g_hash_table_iter_init (&iter, placed);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!can_be_placed (project, id))
      return TRUE;
  return FALSE;
}

static void
assert_places (const CursusProject *project, const CursusProject *before)
{
  g_autoptr (GHashTable) placed = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) placed_before = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer       id;

  note_placed (project, placed);
  note_placed (before, placed_before);
  g_hash_table_iter_init (&iter, placed);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      /* The copy of a plan in which something was loose. */
      gboolean is_copy =
        cursus_project_lookup (before, id, NULL) == NULL && is_loose (before, placed_before);

      g_assert_true (can_be_placed (project, id) || is_copy ||
                     (!can_be_placed (before, id) && g_hash_table_contains (placed_before, id)));
    }
}

void
assert_sound (const CursusProject *project, const CursusProject *before)
{
  g_autoptr (GString) text = cursus_write (project);
  g_autoptr (CursusProject) again = read_again (text);

  assert_projects_equal (project, again);
  assert_places (project, before);
}

void
assert_readable (const CursusProject *project, const CursusProject *before)
{
  g_autoptr (GString) text = cursus_write (project);
  g_autoptr (CursusProject) again = read_again (text);
  g_autoptr (GString) text_again = cursus_write (again);

  g_assert_cmpstr (text->str, ==, text_again->str);
  assert_places (project, before);
}

void
assert_shared (const CursusProject *a, const CursusProject *b, const char *id)
{
  const CursusRecord *record = cursus_project_lookup (a, id, NULL);

  g_assert_nonnull (record);
  g_assert_true (record == cursus_project_lookup (b, id, NULL));
}
