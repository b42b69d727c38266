/* test-document-page.c - documents are listed, shown, arranged, printed and written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outline-writer.h"
#include "edit/setting.h"
#include "gui/documents/document-export.h"
#include "gui/documents/document-page-private.h"
#include "gui/documents/document-print.h"
#include "gui/documents/preview-private.h"
#include "gui/documents/section-item.h"
#include "gui/documents/section-list.h"
#include "store/reader.h"
#include "test-stage.h"

#include <glib/gstdio.h>
#include <string.h>

#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<programme id=\"g\"><title>Health: Data</title></programme>"                                    \
  "<modules><module id=\"a\" code=\"A\" credits=\"5\"><title>Anatomy</title></module>"             \
  "<module id=\"b\" code=\"B\" credits=\"5\"><title>Biology</title></module></modules>"            \
  "<plans><plan id=\"p\"><title>Full</title><term id=\"s1\" type=\"semester\">"                    \
  "<place module=\"a\"/><place module=\"b\"/></term></plan></plans></project>"

typedef struct
{
  TestStage           stage;
  CursusDocumentPage *page;
  char               *folder;
} Fixture;

static void
wait_until_counted (Fixture *fixture)
{
  while (fixture->page->proof == NULL || fixture->page->waiting != 0 ||
         fixture->page->making != NULL || fixture->page->counting != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("cursus-documents-XXXXXX", &error);
  g_assert_no_error (error);
  test_stage_open (&fixture->stage, PROJECT);
  fixture->page = cursus_document_page_new (fixture->stage.workspace);
  test_stage_show (&fixture->stage, fixture->page, 1200, 700);
  wait_until_counted (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (cursus_outline_file_forget ("specification", NULL));
  g_object_ref (fixture->page);
  test_stage_strike (&fixture->stage);
  while (G_OBJECT (fixture->page)->ref_count > 1 || g_main_context_pending (NULL))
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (fixture->page);
  test_stage_close (&fixture->stage);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static CursusDocumentItem *
get_item (Fixture *fixture, guint nth)
{
  CursusDocumentItem *item = g_list_model_get_item (G_LIST_MODEL (fixture->page->items), nth);

  g_assert_nonnull (item);
  g_object_unref (item);
  return item;
}

static void
select_document (Fixture *fixture, const char *id)
{
  cursus_document_page_select (fixture->page, id);
  wait_until_counted (fixture);
  g_assert_cmpstr (fixture->page->proof->id, ==, id);
}

static void
set_title (Fixture *fixture, const char *id, const char *title)
{
  CursusFieldValue value = { "title", "en", title };
  g_autoptr (GError) error = NULL;
  CursusProject *next =
    cursus_set_field (cursus_editor_get_project (fixture->stage.editor), &id, 1, &value, &error);

  g_assert_no_error (error);
  g_assert_true (cursus_workspace_perform (fixture->stage.workspace, next, "Rename"));
  wait_until_counted (fixture);
}

/* All headings on all pages. */
static char *
dup_headings (Fixture *fixture)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_pages_n (fixture->page->proof->pages); i++)
    {
      g_autofree char *headings = cursus_proof_dup_headings (fixture->page->proof, i);

      g_string_append (text, headings);
    }
  return g_string_free (text, FALSE);
}

static void
test_lists_what_there_is (Fixture *fixture, gconstpointer data)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->page->items));

  g_assert_cmpuint (n, >=, 4);
  g_assert_cmpstr (cursus_document_item_get_id (get_item (fixture, 0)), ==, "specification");
  for (guint i = 0; i < n; i++)
    {
      /* No rules and no doctorate in this programme. */
      g_assert_cmpstr (cursus_document_item_get_id (get_item (fixture, i)), !=, "regulations");
      g_assert_cmpstr (cursus_document_item_get_id (get_item (fixture, i)), !=, "doctoral");
      g_assert_cmpstr (cursus_document_item_get_size (get_item (fixture, i)), !=, "…");
    }
  g_assert_true (
    g_str_has_suffix (cursus_document_item_get_size (get_item (fixture, n - 1)), " rows"));
}

static void
test_follows_edits (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  select_document (fixture, "handbook");
  before = dup_headings (fixture);
  g_assert_nonnull (strstr (before, "Anatomy"));
  set_title (fixture, "a", "Anatomy of Systems");
  after = dup_headings (fixture);
  g_assert_nonnull (strstr (after, "Anatomy of Systems"));
}

static void
test_keeps_its_place (Fixture *fixture, gconstpointer data)
{
  CursusPreview   *preview = CURSUS_PREVIEW (fixture->page->preview);
  CursusProofPlace place = { 0 }, later = { 0 };

  select_document (fixture, "handbook");
  cursus_preview_set_zoom (preview, 2);
  while (gtk_adjustment_get_upper (cursus_canvas_get_vadjustment (CURSUS_CANVAS (preview))) <
         gtk_adjustment_get_page_size (cursus_canvas_get_vadjustment (CURSUS_CANVAS (preview))) *
           1.5)
    g_main_context_iteration (NULL, TRUE);
  gtk_adjustment_set_value (cursus_canvas_get_vadjustment (CURSUS_CANVAS (preview)), 300);
  g_assert_true (cursus_preview_get_place (preview, &place));
  g_assert_cmpfloat (
    gtk_adjustment_get_value (cursus_canvas_get_vadjustment (CURSUS_CANVAS (preview))), ==, 300);

  set_title (fixture, "b", "Biology of Cells");
  g_assert_true (cursus_preview_get_place (preview, &later));
  g_assert_cmpstr (later.anchor, ==, place.anchor);
  g_assert_cmpfloat_with_epsilon (later.below, place.below, 0.5);
  cursus_proof_place_clear (&place);
  cursus_proof_place_clear (&later);
}

/* What is edited above may push what is looked at to another page: it is looked at all the same. */
static void
test_follows_what_is_looked_at (Fixture *fixture, gconstpointer data)
{
  CursusPreview *preview = CURSUS_PREVIEW (fixture->page->preview);
  g_autoptr (GString) long_title = g_string_new (NULL);
  CursusProofPlace place = { .anchor = (char *) "b", .below = 12 };
  CursusProofPlace before = { 0 }, after = { 0 };

  select_document (fixture, "handbook");
  cursus_preview_set_zoom (preview, 2);
  while (gtk_adjustment_get_upper (cursus_canvas_get_vadjustment (CURSUS_CANVAS (preview))) <
         gtk_adjustment_get_page_size (cursus_canvas_get_vadjustment (CURSUS_CANVAS (preview))) *
           1.5)
    g_main_context_iteration (NULL, TRUE);
  cursus_preview_show_place (preview, &place);
  g_assert_true (cursus_preview_get_place (preview, &before));
  g_assert_cmpstr (before.anchor, ==, "b");

  for (guint i = 0; i < 150; i++)
    g_string_append (long_title, "Anatomy of very many systems ");
  set_title (fixture, "a", long_title->str);
  g_assert_true (cursus_preview_get_place (preview, &after));
  g_assert_cmpuint (after.page, >, before.page);
  g_assert_cmpstr (after.anchor, ==, "b");
  g_assert_cmpfloat_with_epsilon (after.below, before.below, 0.5);

  set_title (fixture, "a", "Anatomy");
  cursus_proof_place_clear (&after);
  g_assert_true (cursus_preview_get_place (preview, &after));
  g_assert_cmpuint (after.page, ==, before.page);
  g_assert_cmpfloat_with_epsilon (after.below, before.below, 0.5);
  cursus_proof_place_clear (&before);
  cursus_proof_place_clear (&after);
}

static void
test_leads_to_the_module (Fixture *fixture, gconstpointer data)
{
  cursus_preview_follow (CURSUS_PREVIEW (fixture->page->preview), "b");
  g_assert_cmpstr (fixture->stage.revealed, ==, "b");
  cursus_preview_follow (CURSUS_PREVIEW (fixture->page->preview), "no such thing");
  g_assert_cmpstr (fixture->stage.revealed, ==, "b");
}

/* A point on the text of a module is found by the eye. */
static void
test_text_has_the_anchor (Fixture *fixture, gconstpointer data)
{
  guint  page;
  double y;

  select_document (fixture, "handbook");
  g_assert_true (cursus_pages_find_anchor (fixture->page->proof->pages, "a", &page, &y));
  g_assert_cmpstr (cursus_pages_lookup_anchor (fixture->page->proof->pages, page, 200, y + 2), ==,
                   "a");
}

static CursusSectionItem *
get_section (Fixture *fixture, guint nth)
{
  GtkWidget         *options = fixture->page->options;
  CursusSectionList *list = CURSUS_SECTION_LIST (
    gtk_widget_get_template_child (options, CURSUS_TYPE_DOCUMENT_OPTIONS, "section_list"));
  CursusSectionItem *item = g_list_model_get_item (cursus_section_list_get_sections (list), nth);

  g_assert_nonnull (item);
  g_object_unref (item);
  return item;
}

static void
test_sections_are_kept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = cursus_outline_file_dup_own_path ("specification");
  g_autoptr (CursusOutlineFile) outline = NULL;
  g_autoptr (GError) error = NULL;
  const CursusOutlineSection *first;

  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_object_set (get_section (fixture, 0), "included", FALSE, "title", "In Short", NULL);
  wait_until_counted (fixture);

  outline = cursus_outline_file_read (path, &error);
  g_assert_no_error (error);
  first = g_ptr_array_index (outline->sections, 0);
  g_assert_true (first->is_off);
  g_assert_cmpstr (cursus_text_get (first->title, "en"), ==, "In Short");
}

static void
test_sections_are_moved (Fixture *fixture, gconstpointer data)
{
  GtkWidget         *options = fixture->page->options;
  CursusSectionList *list = CURSUS_SECTION_LIST (
    gtk_widget_get_template_child (options, CURSUS_TYPE_DOCUMENT_OPTIONS, "section_list"));
  CursusSectionItem *first = get_section (fixture, 0);
  g_autoptr (CursusOutlineFile) outline = NULL;
  const CursusOutlineSection *second;

  cursus_section_list_move (list, 0, 1);
  wait_until_counted (fixture);
  g_assert_true (get_section (fixture, 1) == first);
  outline = cursus_outline_file_find ("specification", NULL);
  second = g_ptr_array_index (outline->sections, 1);
  g_assert_cmpstr (second->type, ==, cursus_section_item_get_section (first)->type);
}

static CursusExportJob
make_job (Fixture *fixture, GPtrArray *targets)
{
  CursusExportJob job = {
    .findings = cursus_workspace_get_findings (fixture->stage.workspace),
    .choice = cursus_document_options_get_choice (cursus_document_page_get_options (fixture->page)),
    .exporter = cursus_exporter_lookup ("pdf"),
    .targets = targets,
  };

  return job;
}

static GPtrArray *
new_targets (const char *folder)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_export_target_free);
  static const char *const ids[] = { "specification", "handbook" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *name = g_strconcat (ids[i], ".pdf", NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_ptr_array_add (targets, cursus_export_target_new (ids[i], ids[i], path));
    }
  return targets;
}

static void
test_writes_whole_files (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) targets = new_targets (fixture->folder);
  CursusExportJob job = make_job (fixture, targets);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  g_assert_true (cursus_document_export_run (&job, NULL, &n, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 2);
  for (guint i = 0; i < targets->len; i++)
    {
      const CursusExportTarget *target = g_ptr_array_index (targets, i);
      g_autofree char          *bytes = NULL;

      g_assert_true (g_file_get_contents (target->path, &bytes, NULL, NULL));
      g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
      g_unlink (target->path);
    }
}

static void
test_failed_writing_leaves_nothing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (fixture->folder, "missing", NULL);
  g_autoptr (GPtrArray) targets = new_targets (missing);
  CursusExportJob job = make_job (fixture, targets);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) cancelled = NULL;
  guint n = 7;

  g_assert_false (cursus_document_export_run (&job, NULL, &n, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (n, ==, 0);
  g_assert_false (g_file_test (missing, G_FILE_TEST_EXISTS));

  g_cancellable_cancel (cancellable);
  g_assert_false (cursus_document_export_run (&job, cancellable, &n, &cancelled));
  g_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_names_files (void)
{
  g_autofree char *name = cursus_document_export_dup_name ("Health: Data/AI", "Study plan",
                                                           cursus_exporter_lookup ("pdf"));

  g_assert_cmpstr (name, ==, "Health- Data-AI - Study plan.pdf");
}

/* What is written reads the same, and is written the same again. */
static void
test_outlines_are_written_as_read (void)
{
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusOutlineFile) ours = cursus_outline_file_find (types[i].id, &error);
      g_autoptr (CursusOutlineFile) kept = NULL;
      g_autofree char *path = cursus_outline_file_dup_own_path (types[i].id);
      g_autofree char *before = cursus_outline_file_dup_text (ours);
      g_autofree char *after = NULL;

      g_assert_true (cursus_outline_file_keep (ours, &error));
      g_assert_no_error (error);
      kept = cursus_outline_file_find (types[i].id, &error);
      g_assert_cmpstr (kept->path, ==, path);
      g_assert_cmpuint (kept->sections->len, ==, ours->sections->len);
      after = cursus_outline_file_dup_text (kept);
      g_assert_cmpstr (after, ==, before);
      g_assert_true (cursus_outline_file_forget (types[i].id, &error));
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
}

static void
test_prints_all_pages (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "printed.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = cursus_document_print_new (fixture->page->proof);
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;
  int              n = 0;

  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (
    gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
    GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_object_get (operation, "n-pages", &n, NULL);
  g_assert_cmpint (n, ==, (int) cursus_pages_n (fixture->page->proof->pages));
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  g_unlink (path);
}

static void
test_screen_readers_hear_pages (Fixture *fixture, gconstpointer data)
{
  CursusPreview   *preview = CURSUS_PREVIEW (fixture->page->preview);
  guint            n = cursus_pages_n (fixture->page->proof->pages);
  g_autofree char *label = g_strdup_printf ("Page 1 of %u", n);
  g_autofree char *whole =
    g_strdup_printf ("%s, page 1 of %u", fixture->page->proof->paper->title, n);
  GtkAccessible *sheet;

  g_assert_cmpuint (preview->sheets->len, ==, n);
  sheet = g_ptr_array_index (preview->sheets, 0);
  while (preview->said_n != n)
    g_main_context_iteration (NULL, TRUE);
  gtk_test_accessible_assert_role (sheet, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (sheet, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (preview), GTK_ACCESSIBLE_ROLE_DOCUMENT);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (preview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       whole);
}

static void
test_paper_changes_pages (Fixture *fixture, gconstpointer data)
{
  double width, height;

  g_object_set (cursus_document_page_get_options (fixture->page), "paper", "letter", NULL);
  wait_until_counted (fixture);
  cursus_pages_get_size (fixture->page->proof->pages, 0, &width, &height);
  g_assert_cmpfloat (width, ==, 612);
  g_assert_cmpfloat (height, ==, 792);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/gui/document-page/lists-what-there-is", test_lists_what_there_is },
    { "/gui/document-page/follows-edits", test_follows_edits },
    { "/gui/document-page/keeps-its-place", test_keeps_its_place },
    { "/gui/document-page/follows-what-is-looked-at", test_follows_what_is_looked_at },
    { "/gui/document-page/leads-to-the-module", test_leads_to_the_module },
    { "/gui/document-page/text-has-the-anchor", test_text_has_the_anchor },
    { "/gui/document-page/sections-are-kept", test_sections_are_kept },
    { "/gui/document-page/sections-are-moved", test_sections_are_moved },
    { "/gui/document-page/writes-whole-files", test_writes_whole_files },
    { "/gui/document-page/failed-writing-leaves-nothing", test_failed_writing_leaves_nothing },
    { "/gui/document-page/prints-all-pages", test_prints_all_pages },
    { "/gui/document-page/screen-readers-hear-pages", test_screen_readers_hear_pages },
    { "/gui/document-page/paper-changes-pages", test_paper_changes_pages },
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *home = g_dir_make_tmp ("cursus-home-XXXXXX", &error);
  g_autofree char *data = g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "data", NULL);

  /* Outlines are written into the home of the user, which must not be that of who runs the test. */
  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("CURSUS_DATA_DIR", data, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/gui/document-page/names-files", test_names_files);
  g_test_add_func ("/gui/document-page/outlines-are-written-as-read",
                   test_outlines_are_written_as_read);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
