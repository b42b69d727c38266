/* test-palette.c - finding, adding and placing modules in the palette
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/clipping.h"
#include "gui/palette/palette-private.h"
#include "store/reader.h"
#include "test-stage.h"

#include <string.h>

#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<modules><module id=\"m1\" code=\"A-1\" credits=\"5\"><title>One</title></module>"              \
  "<module id=\"m2\" code=\"A-2\"><title>Two</title></module>"                                     \
  "<module id=\"m3\" code=\"A-3\"><title>Three</title></module></modules>"                         \
  "<plans><plan id=\"p\"><term id=\"p1\"><title>First</title><place module=\"m1\"/></term>"        \
  "<term id=\"p2\"><title>Second</title></term>"                                                   \
  "<term id=\"p3\" locked=\"yes\"><title>Third</title></term></plan></plans></project>"

typedef struct
{
  TestStage      stage;
  CursusPalette *palette;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  test_stage_open (&fixture->stage, PROJECT);
  fixture->palette = cursus_palette_new (fixture->stage.workspace);
  test_stage_show (&fixture->stage, fixture->palette, 260, 500);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->palette);
  test_stage_strike (&fixture->stage);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->palette);
  test_stage_close (&fixture->stage);
}

static const CursusProject *
get_project (Fixture *fixture)
{
  return cursus_editor_get_project (fixture->stage.editor);
}

static void
type (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->palette->entry), text);
}

static void
type_and_enter (Fixture *fixture, const char *text)
{
  type (fixture, text);
  g_signal_emit_by_name (fixture->palette->entry, "activate");
}

static guint
count_listed (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->palette->store));
}

static CursusPaletteItem *
get_listed (Fixture *fixture, guint nth)
{
  CursusPaletteItem *item = g_list_model_get_item (G_LIST_MODEL (fixture->palette->store), nth);

  g_assert_nonnull (item);
  g_object_unref (item);
  return item;
}

/* Where a module stands; NULL if it is not placed. */
static const char *
term_of (Fixture *fixture, const char *id)
{
  const CursusTerm *term = cursus_project_lookup_term_of (get_project (fixture), "p", id);

  return term != NULL ? term->record.id : NULL;
}

static const char *
get_heading (Fixture *fixture)
{
  return gtk_label_get_text (GTK_LABEL (fixture->palette->heading));
}

static void
test_lists_what_is_not_placed (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count_listed (fixture), ==, 2);
  g_assert_cmpstr (cursus_palette_item_get_id (get_listed (fixture, 0)), ==, "m2");
  g_assert_cmpstr (get_heading (fixture), ==, "Not placed · 2");
  g_assert_false (gtk_widget_get_visible (fixture->palette->empty));
}

static void
test_finds_what_is_placed (Fixture *fixture, gconstpointer data)
{
  type (fixture, "one");

  g_assert_cmpuint (count_listed (fixture), ==, 1);
  g_assert_cmpstr (cursus_palette_item_get_where (get_listed (fixture, 0)), ==, "First");
  g_assert_cmpstr (get_heading (fixture), ==, "1 found");

  g_signal_emit_by_name (fixture->palette->entry, "activate");
  g_assert_cmpstr (fixture->stage.revealed, ==, "m1");
  g_assert_cmpuint (cursus_project_n (get_project (fixture), CURSUS_MODULES), ==, 3);
}

static void
test_adds_a_dozen (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *title = g_strdup_printf ("New %c", 'a' + (char) i);

      type_and_enter (fixture, title);
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->palette->entry)), ==, "");
    }
  g_assert_cmpuint (count_listed (fixture), ==, 14);
  g_assert_cmpstr (fixture->stage.announced, ==, "“New l” was added. It is not placed yet.");

  for (guint i = 0; i < 12; i++)
    g_assert_true (cursus_editor_undo (fixture->stage.editor));
  g_assert_false (cursus_editor_can_undo (fixture->stage.editor));
  g_assert_cmpuint (count_listed (fixture), ==, 2);
}

static void
test_adds_to_the_term (Fixture *fixture, gconstpointer data)
{
  const CursusTerm *term;

  cursus_workspace_select_one (fixture->stage.workspace, "p2");
  type_and_enter (fixture, "  Four ");
  type_and_enter (fixture, "Five");

  term = cursus_plan_nth_term (cursus_project_lookup_plan (get_project (fixture), "p"), 1);
  g_assert_cmpuint (cursus_records_n (term->places), ==, 2);
  g_assert_cmpstr (cursus_workspace_get_active (fixture->stage.workspace), ==, "p2");
  g_assert_cmpstr (fixture->stage.announced, ==, "“Five” was added to Second.");
}

static void
test_adds_nothing_to_a_locked_term (Fixture *fixture, gconstpointer data)
{
  cursus_workspace_select_one (fixture->stage.workspace, "p3");
  type_and_enter (fixture, "Four");

  g_assert_false (cursus_editor_can_undo (fixture->stage.editor));
  g_assert_cmpstr (fixture->stage.announced, ==, "“Third” is locked. Nothing was moved there.");
}

static void
test_adds_although_found (Fixture *fixture, gconstpointer data)
{
  type (fixture, "T");
  g_assert_cmpuint (count_listed (fixture), ==, 2);
  g_assert_true (gtk_widget_get_visible (fixture->palette->add_button));
  g_signal_emit_by_name (fixture->palette->add_button, "clicked");

  g_assert_cmpuint (cursus_project_n (get_project (fixture), CURSUS_MODULES), ==, 4);
  g_assert_false (gtk_widget_get_visible (fixture->palette->add_button));
}

static void
test_places_in_the_term_that_was_selected (Fixture *fixture, gconstpointer data)
{
  cursus_workspace_select_one (fixture->stage.workspace, "p2");
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (fixture->palette->selection), 1, TRUE);
  g_assert_cmpstr (cursus_workspace_get_active (fixture->stage.workspace), ==, "m3");
  g_signal_emit_by_name (fixture->palette->list, "activate", 1u);

  g_assert_cmpstr (term_of (fixture, "m3"), ==, "p2");
  g_assert_cmpuint (count_listed (fixture), ==, 1);
  g_assert_cmpstr (fixture->stage.announced, ==, "1 module was placed in Second.");
}

static void
test_places_in_the_first_term (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->palette->list, "activate", 0u);

  g_assert_cmpstr (term_of (fixture, "m2"), ==, "p1");
}

static void
test_places_all_that_is_selected (Fixture *fixture, gconstpointer data)
{
  gtk_selection_model_select_all (GTK_SELECTION_MODEL (fixture->palette->selection));
  g_assert_cmpuint (cursus_workspace_get_selection (fixture->stage.workspace)->len, ==, 2);
  gtk_widget_activate_action (GTK_WIDGET (fixture->palette), "palette.place-in", "s", "p2");

  g_assert_cmpstr (term_of (fixture, "m2"), ==, "p2");
  g_assert_cmpstr (term_of (fixture, "m3"), ==, "p2");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (fixture->palette->empty)), ==,
                   "Every module is placed.");
  g_assert_true (gtk_widget_get_visible (fixture->palette->empty));

  g_assert_true (cursus_editor_undo (fixture->stage.editor));
  g_assert_cmpuint (count_listed (fixture), ==, 2);
}

static void
test_takes_out (Fixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "m1" };

  g_assert_true (cursus_palette_take_out (fixture->palette, ids, 1));
  g_assert_null (term_of (fixture, "m1"));
  g_assert_cmpuint (count_listed (fixture), ==, 3);

  /* It is out already. */
  g_assert_false (cursus_palette_take_out (fixture->palette, ids, 1));
}

static void
test_pastes (Fixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "m1" };
  g_autofree char  *clip = cursus_clip (get_project (fixture), ids, 1);

  g_assert_true (cursus_palette_paste (fixture->palette, clip));
  g_assert_cmpuint (count_listed (fixture), ==, 3);
  g_assert_cmpuint (cursus_project_n (get_project (fixture), CURSUS_MODULES), ==, 4);
  g_assert_false (cursus_palette_paste (fixture->palette, "<nothing/>"));
}

static void
test_deletes (Fixture *fixture, gconstpointer data)
{
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (fixture->palette->selection), 0, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->palette), "palette.take-out", NULL);

  g_assert_null (cursus_project_lookup_module (get_project (fixture), "m2"));
  g_assert_cmpuint (cursus_workspace_get_selection (fixture->stage.workspace)->len, ==, 0);
}

static void
test_shows_the_selection (Fixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "m1", "m3" };

  cursus_workspace_select (fixture->stage.workspace, ids, 2);
  g_assert_false (
    gtk_selection_model_is_selected (GTK_SELECTION_MODEL (fixture->palette->selection), 0));
  g_assert_true (
    gtk_selection_model_is_selected (GTK_SELECTION_MODEL (fixture->palette->selection), 1));

  /* What is not listed stays selected. */
  type (fixture, "two");
  g_assert_cmpuint (cursus_workspace_get_selection (fixture->stage.workspace)->len, ==, 2);
}

static void
test_rows_stay (Fixture *fixture, gconstpointer data)
{
  CursusPaletteItem *item = get_listed (fixture, 1);

  g_signal_emit_by_name (fixture->palette->list, "activate", 0u);
  g_assert_true (get_listed (fixture, 0) == item);
  cursus_editor_undo (fixture->stage.editor);
  g_assert_true (get_listed (fixture, 1) == item);
}

static void
test_cards_have_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  while (fixture->palette->rows->len < 2)
    g_main_context_iteration (NULL, TRUE);
  row = fixture->palette->rows->pdata[0];

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A-2, Two, not placed");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "A-2, Two, not placed");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/gui/palette/lists-what-is-not-placed", test_lists_what_is_not_placed },
    { "/gui/palette/finds-what-is-placed", test_finds_what_is_placed },
    { "/gui/palette/adds-a-dozen", test_adds_a_dozen },
    { "/gui/palette/adds-to-the-term", test_adds_to_the_term },
    { "/gui/palette/adds-nothing-to-a-locked-term", test_adds_nothing_to_a_locked_term },
    { "/gui/palette/adds-although-found", test_adds_although_found },
    { "/gui/palette/places-in-selected-term", test_places_in_the_term_that_was_selected },
    { "/gui/palette/places-in-first-term", test_places_in_the_first_term },
    { "/gui/palette/places-all-selected", test_places_all_that_is_selected },
    { "/gui/palette/takes-out", test_takes_out },
    { "/gui/palette/pastes", test_pastes },
    { "/gui/palette/deletes", test_deletes },
    { "/gui/palette/shows-the-selection", test_shows_the_selection },
    { "/gui/palette/rows-stay", test_rows_stay },
    { "/gui/palette/cards-have-names", test_cards_have_names },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
