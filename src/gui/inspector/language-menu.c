/* language-menu.c - in which languages texts are shown side by side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/language-menu.h"

#include "base/language.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _CursusLanguageMenu
{
  AdwBin parent_instance;

  GtkStringList *languages; /* all that are offered */
  GtkStringList *added;     /* those of them that stay even if nothing is written in them */
  GHashTable    *chosen;    /* a set */
  gboolean       is_touched;

  GtkWidget *label;
  GtkWidget *list;
  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (CursusLanguageMenu, cursus_language_menu, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
has_language (GtkStringList *languages, const char *language)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (languages));

  for (guint i = 0; i < n; i++)
    if (strcmp (gtk_string_list_get_string (languages, i), language) == 0)
      return TRUE;
  return FALSE;
}

static void
add_language (GtkStringList *languages, const char *language)
{
  if (!has_language (languages, language))
    gtk_string_list_append (languages, language);
}

/* --- which there are --- */

static void
add_languages_of (GtkStringList *languages, const CursusRecord *record)
{
  for (guint f = 0; record != NULL && f < record->table->n_fields; f++)
    {
      const CursusField *field = &record->table->fields[f];
      const CursusText  *text;

      if (field->type != CURSUS_FIELD_TEXT)
        continue;
      text = G_STRUCT_MEMBER (const CursusText *, record, field->offset);
      for (guint i = 0; i < cursus_text_n (text); i++)
        {
          const char *language;

          cursus_text_nth (text, i, &language);
          add_language (languages, language);
        }
    }
}

static GtkStringList *
find_languages (CursusLanguageMenu *self, CursusSubject *subject)
{
  const CursusProject *project = cursus_subject_get_project (subject);
  GtkStringList       *languages = gtk_string_list_new (NULL);
  guint                n = cursus_subject_get_n (subject);
  guint                n_added = g_list_model_get_n_items (G_LIST_MODEL (self->added));

  add_language (languages, cursus_project_get_language (project));
  add_languages_of (languages, (const CursusRecord *) cursus_project_lookup_programme (project));
  for (guint i = 0; i < n; i++)
    add_languages_of (languages, cursus_subject_nth (subject, i));
  for (guint i = 0; i < n_added; i++)
    add_language (languages, gtk_string_list_get_string (self->added, i));
  return languages;
}

static gboolean
is_same (GtkStringList *a, GtkStringList *b)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (gtk_string_list_get_string (a, i), gtk_string_list_get_string (b, i)) != 0)
      return FALSE;
  return n == g_list_model_get_n_items (G_LIST_MODEL (b));
}

static const char *
find_nearest (GtkStringList *languages, const char *asked)
{
  guint       n = g_list_model_get_n_items (G_LIST_MODEL (languages));
  const char *nearest = gtk_string_list_get_string (languages, 0);
  guint       least = G_MAXUINT;

  for (guint i = 0; asked != NULL && i < n; i++)
    {
      const char *language = gtk_string_list_get_string (languages, i);
      guint       distance = cursus_language_distance (asked, language);

      if (distance < least)
        {
          least = distance;
          nearest = language;
        }
    }
  return nearest;
}

/* --- which are chosen --- */

static void
show_chosen (CursusLanguageMenu *self)
{
  g_auto (GStrv) chosen = cursus_language_menu_dup_chosen (self);
  g_autofree char *names = g_strjoinv (" ", chosen);

  gtk_label_set_label (GTK_LABEL (self->label), *names != '\0' ? names : "–");
}

static void
keep_chosen (CursusLanguageMenu *self, const char *asked)
{
  GHashTableIter iter;
  gpointer       language;

  g_hash_table_iter_init (&iter, self->chosen);
  while (g_hash_table_iter_next (&iter, &language, NULL))
    if (!self->is_touched || !has_language (self->languages, language))
      g_hash_table_iter_remove (&iter);
  if (g_hash_table_size (self->chosen) == 0)
    g_hash_table_add (self->chosen, g_strdup (find_nearest (self->languages, asked)));

  /* Whoever clears the last text in a language goes on to write another one. */
  g_hash_table_iter_init (&iter, self->chosen);
  while (g_hash_table_iter_next (&iter, &language, NULL))
    add_language (self->added, language);
}

static void
toggled_cb (GtkCheckButton *check, CursusLanguageMenu *self)
{
  const char *language = g_object_get_data (G_OBJECT (check), "language");

  cursus_language_menu_choose (self, language, gtk_check_button_get_active (check));
  /* The last one stays. */
  gtk_check_button_set_active (check, g_hash_table_contains (self->chosen, language));
}

static GtkWidget *
create_check (gpointer item, gpointer data)
{
  CursusLanguageMenu *self = data;
  const char         *language = gtk_string_object_get_string (item);
  GtkWidget          *check =
    gtk_check_button_new_with_label (*language != '\0' ? language : _ ("Not stated"));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               g_hash_table_contains (self->chosen, language));
  g_object_set_data_full (G_OBJECT (check), "language", g_strdup (language), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  return g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", check, "focusable", FALSE, "activatable",
                       FALSE, NULL);
}

static void
show_languages (CursusLanguageMenu *self)
{
  gtk_list_box_bind_model (GTK_LIST_BOX (self->list), G_LIST_MODEL (self->languages), create_check,
                           self, NULL);
  show_chosen (self);
}

static void
added_cb (CursusLanguageMenu *self)
{
  g_autofree char *language =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  if (!cursus_language_is_valid (language, strlen (language)))
    {
      gtk_widget_add_css_class (self->entry, "error");
      gtk_widget_error_bell (self->entry);
      return;
    }
  add_language (self->added, language);
  add_language (self->languages, language);
  cursus_language_menu_choose (self, language, TRUE);
  show_languages (self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
typed_cb (CursusLanguageMenu *self)
{
  gtk_widget_remove_css_class (self->entry, "error");
}

static void
cursus_language_menu_dispose (GObject *object)
{
  /* GTK 4.8: a child that is bound would be let go of behind the bin's back. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_LANGUAGE_MENU);

  G_OBJECT_CLASS (cursus_language_menu_parent_class)->dispose (object);
}

static void
cursus_language_menu_finalize (GObject *object)
{
  CursusLanguageMenu *self = CURSUS_LANGUAGE_MENU (object);

  g_clear_object (&self->languages);
  g_clear_object (&self->added);
  g_clear_pointer (&self->chosen, g_hash_table_unref);

  G_OBJECT_CLASS (cursus_language_menu_parent_class)->finalize (object);
}

static void
cursus_language_menu_class_init (CursusLanguageMenuClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_language_menu_dispose;
  object_class->finalize = cursus_language_menu_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/language-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusLanguageMenu, label);
  gtk_widget_class_bind_template_child (widget_class, CursusLanguageMenu, list);
  gtk_widget_class_bind_template_child (widget_class, CursusLanguageMenu, entry);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
cursus_language_menu_init (CursusLanguageMenu *self)
{
  self->languages = gtk_string_list_new (NULL);
  self->added = gtk_string_list_new (NULL);
  self->chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
cursus_language_menu_update (CursusLanguageMenu *self, CursusSubject *subject)
{
  GtkStringList *languages;
  const char    *asked;

  g_return_if_fail (CURSUS_IS_LANGUAGE_MENU (self));

  languages = find_languages (self, subject);
  asked = cursus_workspace_get_language (cursus_subject_get_workspace (subject));
  if (is_same (self->languages, languages) &&
      (self->is_touched || g_hash_table_contains (self->chosen, find_nearest (languages, asked))))
    {
      g_object_unref (languages);
      return;
    }
  g_object_unref (self->languages);
  self->languages = languages;
  keep_chosen (self, asked);
  show_languages (self);
}

char **
cursus_language_menu_dup_chosen (CursusLanguageMenu *self)
{
  g_autoptr (GStrvBuilder) chosen = g_strv_builder_new ();
  guint n;

  g_return_val_if_fail (CURSUS_IS_LANGUAGE_MENU (self), NULL);

  n = g_list_model_get_n_items (G_LIST_MODEL (self->languages));
  for (guint i = 0; i < n; i++)
    {
      const char *language = gtk_string_list_get_string (self->languages, i);

      if (g_hash_table_contains (self->chosen, language))
        g_strv_builder_add (chosen, language);
    }
  return g_strv_builder_end (chosen);
}

void
cursus_language_menu_choose (CursusLanguageMenu *self, const char *language, gboolean is_chosen)
{
  g_return_if_fail (CURSUS_IS_LANGUAGE_MENU (self));

  if (is_chosen == g_hash_table_contains (self->chosen, language) ||
      (!is_chosen && g_hash_table_size (self->chosen) == 1))
    return;
  if (is_chosen)
    {
      g_hash_table_add (self->chosen, g_strdup (language));
      add_language (self->added, language);
    }
  else
    g_hash_table_remove (self->chosen, language);
  self->is_touched = TRUE;
  show_chosen (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}
