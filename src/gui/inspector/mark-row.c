/* mark-row.c - a row for a tag that is covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/mark-row.h"

#include "edit/label.h"
#include "edit/tag-noting.h"
#include "gui/common/tag-source.h"
#include "gui/common/tip.h"
#include "gui/inspector/strand-chip.h"
#include "gui/inspector/subject-edit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _CursusMarkRow
{
  GtkListBoxRow parent_instance;

  CursusSubject  *subject;
  CursusMarkItem *item;
  gboolean        is_showing; /* what is pressed was not pressed by anybody */

  GtkWidget *chip;
  GtkWidget *title;
  GtkWidget *level;
  GtkWidget *dots;
  GtkWidget *assessed;
  GtkWidget *examined;
  GtkWidget *confirm;
  GtkWidget *note;
};

G_DEFINE_FINAL_TYPE (CursusMarkRow, cursus_mark_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
get_level_name (int level)
{
  static const char *const names[] = { N_ ("Several levels"), N_ ("Introduced"), N_ ("Reinforced"),
                                       N_ ("Mastered") };

  return _ (names[CLAMP (level, 0, 3)]);
}

static void
name_for_readers (CursusMarkRow *self, const CursusMarkFace *face)
{
  const char      *level = get_level_name (face->level);
  g_autofree char *name = NULL;

  if (face->is_assessed)
    /* Translators: a tag and how deep it is covered: Data protection, Reinforced, examined */
    name = g_strdup_printf (_ ("%s, %s, examined"), face->title, level);
  else
    /* Translators: a tag and how deep it is covered: Data protection, Reinforced */
    name = g_strdup_printf (_ ("%s, %s"), face->title, level);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->level), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  level, -1);
}

/* An empty note is shown only as long as somebody is about to type one. */
static void
show_note (CursusMarkRow *self, const char *note)
{
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->note)), note) != 0)
    {
      self->is_showing = TRUE;
      gtk_editable_set_text (GTK_EDITABLE (self->note), note);
      self->is_showing = FALSE;
    }
  gtk_widget_set_visible (self->note, *note != '\0' || gtk_widget_has_focus (self->note));
}

/* Tooltips are asked for: to set one makes GTK ask where the pointer is, each time. */
static gboolean
query_title_cb (CursusMarkRow *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  cursus_tip_show (tooltip, gtk_label_get_label (GTK_LABEL (self->title)));
  return TRUE;
}

static gboolean
query_level_cb (CursusMarkRow *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  const char      *level = get_level_name (cursus_mark_item_get_face (self->item)->level);
  g_autofree char *text = NULL;

  /* Translators: Introduced, Reinforced or Mastered */
  text = g_strdup_printf (_ ("%s: press for the next level, or 1, 2, 3"), level);
  cursus_tip_show (tooltip, text);
  return TRUE;
}

static void
update (CursusMarkRow *self)
{
  const CursusMarkFace *face = cursus_mark_item_get_face (self->item);

  gtk_widget_set_visible (GTK_WIDGET (self), face->tag != NULL);
  if (face->tag == NULL)
    return;
  cursus_strand_chip_show_letter (CURSUS_STRAND_CHIP (self->chip), face->letter, face->colour);
  cursus_strand_chip_show_level (CURSUS_STRAND_CHIP (self->dots), face->level, face->colour);
  gtk_label_set_label (GTK_LABEL (self->title), face->title);

  self->is_showing = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->assessed), face->is_assessed);
  self->is_showing = FALSE;
  gtk_widget_set_visible (self->examined, face->is_assessed);
  /* Where levels differ, one has to be chosen first. */
  gtk_widget_set_sensitive (self->assessed, face->level > 0);
  gtk_widget_set_visible (self->confirm, face->is_assumed && face->level > 0);
  if (face->is_assumed)
    gtk_widget_add_css_class (GTK_WIDGET (self), "assumed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "assumed");
  show_note (self, face->note);
  name_for_readers (self, face);
}

static void
wish (CursusMarkRow *self, int level, int assessed)
{
  CursusWorkspace     *workspace = cursus_subject_get_workspace (self->subject);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  CursusMarkWish const mark = { cursus_mark_item_get_face (self->item)->tag, level, assessed };
  const char *const   *ids;
  g_autofree char     *label = NULL;
  guint                n;

  ids = cursus_subject_get_ids (self->subject, &n);
  label =
    cursus_label_dup (CURSUS_LABEL_TAG, project, cursus_workspace_get_language (workspace), ids, n);
  cursus_workspace_perform (workspace, cursus_set_mark (project, ids, n, &mark), label);
}

static int
get_level (CursusMarkRow *self)
{
  return cursus_mark_item_get_face (self->item)->level;
}

static void
level_clicked_cb (CursusMarkRow *self)
{
  int level = cursus_mark_item_get_face (self->item)->level;

  wish (self, level % 3 + 1, -1);
}

static void
assessed_toggled_cb (CursusMarkRow *self)
{
  if (!self->is_showing)
    wish (self, get_level (self),
          gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->assessed)) ? 1 : 0);
}

static void
confirm_clicked_cb (CursusMarkRow *self)
{
  gtk_widget_grab_focus (self->level);
  wish (self, get_level (self), -1);
}

/* --- the note --- */

/* What is typed in one go is one step. */
static void
note_typed_cb (CursusMarkRow *self)
{
  CursusWorkspace     *workspace = cursus_subject_get_workspace (self->subject);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const char          *language = cursus_workspace_get_language (workspace);
  const char          *text = gtk_editable_get_text (GTK_EDITABLE (self->note));
  CursusMarkNote       note = { cursus_mark_item_get_face (self->item)->tag, language, text };
  const char *const   *ids;
  g_autofree char     *label = NULL;
  g_autofree char     *key = NULL;
  g_autoptr (CursusProject) next = NULL;
  guint n;

  if (self->is_showing)
    return;
  ids = cursus_subject_get_ids (self->subject, &n);
  if (n == 0)
    return;
  label = cursus_label_dup (CURSUS_LABEL_TAG, project, language, ids, n);
  key = g_strjoin (" ", ids[0], note.tag, "note", NULL);
  next = cursus_note_mark (project, ids, n, &note);
  cursus_editor_apply_typing (cursus_workspace_get_editor (workspace), project, next, label, key);
}

static void
note_left_cb (CursusMarkRow *self)
{
  if (self->subject == NULL)
    return;
  cursus_subject_end_typing (self->subject);
  if (cursus_mark_item_get_face (self->item)->tag != NULL)
    show_note (self, cursus_mark_item_get_face (self->item)->note);
}

static void
note_entered_cb (CursusMarkRow *self)
{
  gtk_widget_grab_focus (self->level);
}

static gboolean
note_key_cb (CursusMarkRow *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Escape)
    return FALSE;
  gtk_widget_grab_focus (self->level);
  return TRUE;
}

static void
note_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusMarkRow *self = CURSUS_MARK_ROW (widget);

  gtk_widget_set_visible (self->note, TRUE);
  gtk_widget_grab_focus (self->note);
}

/* --- by keyboard --- */

static void
level_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wish (CURSUS_MARK_ROW (widget), g_variant_get_int32 (parameter), -1);
}

static void
assess_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusMarkRow *self = CURSUS_MARK_ROW (widget);

  if (get_level (self) > 0)
    wish (self, get_level (self), cursus_mark_item_get_face (self->item)->is_assessed ? 0 : 1);
}

/* --- onto other modules --- */

/* As it is covered here; where levels differ, as little as can be. */
static CursusTagDrag *
lookup_drag (GtkWidget *row, gpointer data)
{
  const CursusMarkFace *face = cursus_mark_item_get_face (CURSUS_MARK_ROW (row)->item);

  if (face->tag == NULL)
    return NULL;
  return cursus_tag_drag_new (face->tag, face->title, (guint) MAX (face->level, 1));
}

static void
copy_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusMarkRow *self = CURSUS_MARK_ROW (widget);
  g_autoptr (CursusTagDrag) drag = lookup_drag (widget, NULL);

  cursus_tag_source_copy (widget, cursus_subject_get_workspace (self->subject), drag);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_child_focus (gtk_widget_get_parent (widget), GTK_DIR_DOWN);
  wish (CURSUS_MARK_ROW (widget), 0, -1);
}

static void
cursus_mark_row_dispose (GObject *object)
{
  CursusMarkRow *self = CURSUS_MARK_ROW (object);

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  /* The focus is left while the children go. */
  g_clear_object (&self->subject);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_MARK_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (cursus_mark_row_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "mark.level", "i", level_action);
  gtk_widget_class_install_action (widget_class, "mark.assess", NULL, assess_action);
  gtk_widget_class_install_action (widget_class, "mark.note", NULL, note_action);
  gtk_widget_class_install_action (widget_class, "mark.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "mark.copy", NULL, copy_action);
  for (guint level = 1; level <= 3; level++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + level, 0, "mark.level", "i",
                                           (int) level);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_0 + level, 0, "mark.level", "i",
                                           (int) level);
    }
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, 0, "mark.assess", NULL);
  /* As in the matrix of coverage. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_a, 0, "mark.assess", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, 0, "mark.note", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "mark.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "mark.copy",
                                       NULL);
}

static void
cursus_mark_row_class_init (CursusMarkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_mark_row_dispose;
  install_actions (widget_class);

  g_type_ensure (CURSUS_TYPE_STRAND_CHIP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/mark-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, chip);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, title);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, level);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, dots);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, assessed);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, examined);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, confirm);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkRow, note);
  gtk_widget_class_bind_template_callback (widget_class, query_title_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_level_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, assessed_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirm_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_key_cb);
}

static void
cursus_mark_row_init (CursusMarkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_tag_source_attach (GTK_WIDGET (self), lookup_drag, NULL);
}

GtkWidget *
cursus_mark_row_new (CursusSubject *subject, CursusMarkItem *item)
{
  CursusMarkRow *self = g_object_new (CURSUS_TYPE_MARK_ROW, NULL);

  self->subject = g_object_ref (subject);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
