/* taxonomy-browser.c - finding tags in taxonomies and taking them in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/taxonomy-browser.h"

#include "edit/tag-taking.h"
#include "gui/common/tab-stop.h"
#include "gui/coverage/tag-line.h"
#include "model/tag-search.h"
#include "model/tag-tree.h"
#include "store/data-projects.h"

#include <glib/gi18n-lib.h>

struct _CursusTaxonomyBrowser
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GPtrArray          *taxonomies; /* CursusProject */
  CursusTagSearch    *finder;
  GListStore         *lines; /* CursusTagLine */
  GtkSingleSelection *selection;

  GtkWidget *search;
  GtkWidget *list;
  GtkWidget *count;
  GtkWidget *one_button;
  GtkWidget *branch_button;
};

G_DEFINE_FINAL_TYPE (CursusTaxonomyBrowser, cursus_taxonomy_browser, ADW_TYPE_BIN)

/* --- what is listed --- */

static void
add_line (CursusTaxonomyBrowser *self, GPtrArray *lines, guint nth, const CursusRecord *record)
{
  CursusTagLine *line = cursus_tag_line_new (self->taxonomies->pdata[nth], record,
                                             cursus_workspace_get_language (self->workspace));

  cursus_tag_line_compare (line, cursus_workspace_get_project (self->workspace));
  g_ptr_array_add (lines, line);
}

/* Without a word: everything, each strand before what stands in it. */
static void
list_all (CursusTaxonomyBrowser *self, GPtrArray *lines)
{
  for (guint i = 0; i < self->taxonomies->len; i++)
    {
      const CursusProject *taxonomy = self->taxonomies->pdata[i];

      for (guint s = 0; s < cursus_project_n (taxonomy, CURSUS_STRANDS); s++)
        {
          const CursusRecord *strand = cursus_project_nth (taxonomy, CURSUS_STRANDS, s);
          g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (taxonomy, strand->id);

          add_line (self, lines, i, strand);
          for (guint t = 0; t < tags->len; t++)
            add_line (self, lines, i, tags->pdata[t]);
        }
    }
}

static void
list_found (CursusTaxonomyBrowser *self, GPtrArray *lines, const char *query)
{
  g_autoptr (GArray) found = cursus_tag_search_find (self->finder, query);

  for (guint i = 0; i < found->len; i++)
    {
      const CursusTagMatch *match = &g_array_index (found, CursusTagMatch, i);

      add_line (self, lines, match->project, &match->tag->record);
    }
}

static void
fill (CursusTaxonomyBrowser *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  const char      *query = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *count = NULL;

  if (*query == '\0')
    list_all (self, lines);
  else
    list_found (self, lines, query);
  g_list_store_splice (self->lines, 0, g_list_model_get_n_items (G_LIST_MODEL (self->lines)),
                       lines->pdata, lines->len);
  /* Translators: how many strands and tags are listed */
  count = g_strdup_printf (ngettext ("%u entry", "%u entries", lines->len), lines->len);
  gtk_label_set_text (GTK_LABEL (self->count), count);
}

static void
search_changed_cb (CursusTaxonomyBrowser *self)
{
  if (self->workspace != NULL)
    fill (self);
}

/* --- taking in --- */

static void
take (CursusTaxonomyBrowser *self, CursusTakingDepth depth)
{
  CursusTagLine   *line = gtk_single_selection_get_selected_item (self->selection);
  const char      *id;
  g_autofree char *label = NULL;

  if (line == NULL)
    return;
  id = cursus_tag_line_get_record (line)->id;
  /* Translators: in the undo menu: a strand or tag from a taxonomy */
  label = g_strdup_printf (_ ("Take in “%s”"), cursus_tag_line_get_title (line));
  if (!cursus_workspace_perform (self->workspace,
                                 cursus_take_tags (cursus_workspace_get_project (self->workspace),
                                                   cursus_tag_line_get_project (line), &id, 1,
                                                   depth),
                                 label))
    cursus_workspace_announce (self->workspace, _ ("The programme has it already."));
}

static void
take_one_cb (CursusTaxonomyBrowser *self)
{
  take (self, CURSUS_TAKE_ALONE);
}

static void
take_branch_cb (CursusTaxonomyBrowser *self)
{
  take (self, CURSUS_TAKE_BRANCH);
}

static void
activate_cb (GtkListView *list, guint position, CursusTaxonomyBrowser *self)
{
  take (self, CURSUS_TAKE_BRANCH);
}

/* What is in the programme already says so. */
static void
changed_cb (CursusWorkspace *workspace, CursusProject *before, CursusProject *after, gpointer data)
{
  CursusTaxonomyBrowser *self = data;
  guint                  n = g_list_model_get_n_items (G_LIST_MODEL (self->lines));

  if (cursus_project_get_sequence (before, CURSUS_TAGS) ==
        cursus_project_get_sequence (after, CURSUS_TAGS) &&
      cursus_project_get_sequence (before, CURSUS_STRANDS) ==
        cursus_project_get_sequence (after, CURSUS_STRANDS))
    return;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusTagLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      cursus_tag_line_compare (line, after);
    }
}

/* --- the object --- */

static void
cursus_taxonomy_browser_dispose (GObject *object)
{
  CursusTaxonomyBrowser *self = CURSUS_TAXONOMY_BROWSER (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->finder, cursus_tag_search_free);
  g_clear_pointer (&self->taxonomies, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_TAXONOMY_BROWSER);

  G_OBJECT_CLASS (cursus_taxonomy_browser_parent_class)->dispose (object);
}

static void
cursus_taxonomy_browser_class_init (CursusTaxonomyBrowserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_taxonomy_browser_dispose;
  g_type_ensure (CURSUS_TYPE_TAB_STOP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/taxonomy-browser.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusTaxonomyBrowser, search);
  gtk_widget_class_bind_template_child (widget_class, CursusTaxonomyBrowser, list);
  gtk_widget_class_bind_template_child (widget_class, CursusTaxonomyBrowser, count);
  gtk_widget_class_bind_template_child (widget_class, CursusTaxonomyBrowser, one_button);
  gtk_widget_class_bind_template_child (widget_class, CursusTaxonomyBrowser, branch_button);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_one_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_branch_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
cursus_taxonomy_browser_init (CursusTaxonomyBrowser *self)
{
  g_autoptr (GtkListItemFactory) factory = cursus_tag_line_factory_new ();

  self->lines = g_list_store_new (CURSUS_TYPE_TAG_LINE);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->lines));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
}

void
cursus_taxonomy_browser_set_workspace (CursusTaxonomyBrowser *self, CursusWorkspace *workspace)
{
  g_autoptr (GPtrArray) files = NULL;

  g_return_if_fail (CURSUS_IS_TAXONOMY_BROWSER (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  self->taxonomies = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_project_unref);
  files = cursus_data_projects_load ("taxonomies");
  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataProject *file = files->pdata[i];

      if (file->project != NULL)
        g_ptr_array_add (self->taxonomies, cursus_project_ref (file->project));
      else
        cursus_workspace_announce (workspace, file->error->message);
    }
  self->finder = cursus_tag_search_new ((const CursusProject *const *) self->taxonomies->pdata,
                                        self->taxonomies->len);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, 0);
  fill (self);
}
