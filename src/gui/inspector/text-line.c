/* text-line.c - a text in one language, to be read and typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/text-line.h"

#include "gui/inspector/field-layout.h"
#include "gui/inspector/markdown-markup.h"
#include "gui/inspector/subject-edit.h"
#include "gui/inspector/text-area.h"

#include <glib/gi18n-lib.h>

struct _CursusTextLine
{
  GtkListBoxRow parent_instance;

  CursusSubject     *subject;
  const CursusField *field;
  char              *language;
  gboolean           is_showing; /* what is put into the view was not typed */

  GtkWidget *chip;
  GtkWidget *stack;
  GtkWidget *view;
  GtkWidget *placeholder;
  GtkWidget *preview;
};

G_DEFINE_FINAL_TYPE (CursusTextLine, cursus_text_line, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_0,
  PROP_PREVIEW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
dup_typed (CursusTextLine *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter    start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static gboolean
is_previewing (CursusTextLine *self)
{
  return gtk_stack_get_visible_child (GTK_STACK (self->stack)) == self->preview;
}

static void
show_preview (CursusTextLine *self, const char *text)
{
  g_autofree char *markup = cursus_markdown_to_markup (text);

  gtk_label_set_markup (GTK_LABEL (self->preview), *markup != '\0' ? markup : "–");
}

/* The cursor stays where it is, as far as the text still reaches. */
static void
show (CursusTextLine *self, const char *text)
{
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  g_autofree char *typed = dup_typed (self);
  GtkTextIter      iter;
  int              offset;

  if (g_strcmp0 (typed, text) == 0)
    return;

  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  offset = gtk_text_iter_get_offset (&iter);
  self->is_showing = TRUE;
  gtk_text_buffer_set_text (buffer, text, -1);
  self->is_showing = FALSE;
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, offset);
  gtk_text_buffer_place_cursor (buffer, &iter);
}

static gboolean
has_chip (CursusTextLine *self)
{
  return self->language != NULL && *self->language != '\0' &&
         g_list_model_get_n_items (cursus_subject_get_languages (self->subject)) > 1;
}

static void
update (CursusTextLine *self)
{
  g_autofree char *value = NULL;
  gboolean         is_mixed;

  if (self->subject == NULL || cursus_subject_nth (self->subject, 0) == NULL)
    return;

  value = cursus_subject_dup_value (self->subject, self->field, self->language, &is_mixed);
  gtk_widget_set_visible (self->chip, has_chip (self));
  gtk_label_set_label (GTK_LABEL (self->placeholder), is_mixed ? _ ("Mixed") : "–");
  gtk_widget_set_visible (self->placeholder, value == NULL || *value == '\0');
  show (self, value != NULL ? value : "");
  if (is_previewing (self))
    show_preview (self, value != NULL ? value : "");
}

static void
typed_cb (CursusTextLine *self)
{
  g_autofree char *typed = NULL;
  g_autoptr (GError) error = NULL;

  if (self->is_showing || self->subject == NULL)
    return;
  typed = dup_typed (self);
  gtk_widget_set_visible (self->placeholder, *typed == '\0');
  /* Any text is a value. */
  cursus_subject_set (
    self->subject,
    &(CursusFieldValue){ self->field->name,
                         self->language != NULL && *self->language != '\0' ? self->language : NULL,
                         typed },
    CURSUS_SET_BY_TYPING, &error);
}

static void
left_cb (CursusTextLine *self)
{
  if (self->subject == NULL)
    return;
  cursus_subject_end_typing (self->subject);
  update (self);
}

/* A title has one line: Enter goes on to the next field. */
static gboolean
key_pressed_cb (CursusTextLine *self, guint key, guint code, GdkModifierType state)
{
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  if (!is_enter || cursus_field_is_long (self->field))
    return FALSE;
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))),
                          GTK_DIR_TAB_FORWARD);
  return TRUE;
}

static void
cursus_text_line_dispose (GObject *object)
{
  CursusTextLine *self = CURSUS_TEXT_LINE (object);

  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  g_clear_object (&self->subject);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_TEXT_LINE);

  G_OBJECT_CLASS (cursus_text_line_parent_class)->dispose (object);
}

static void
cursus_text_line_finalize (GObject *object)
{
  g_free (CURSUS_TEXT_LINE (object)->language);

  G_OBJECT_CLASS (cursus_text_line_parent_class)->finalize (object);
}

static void
cursus_text_line_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, is_previewing (CURSUS_TEXT_LINE (object)));
}

static void
cursus_text_line_set_property (GObject *object, guint property, const GValue *value,
                               GParamSpec *pspec)
{
  CursusTextLine *self = CURSUS_TEXT_LINE (object);

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    g_value_get_boolean (value) ? "preview" : "edit");
  update (self);
}

static void
cursus_text_line_class_init (CursusTextLineClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_text_line_dispose;
  object_class->finalize = cursus_text_line_finalize;
  object_class->get_property = cursus_text_line_get_property;
  object_class->set_property = cursus_text_line_set_property;

  properties[PROP_PREVIEW] =
    g_param_spec_boolean ("preview", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CURSUS_TYPE_TEXT_AREA);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/text-line.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusTextLine, chip);
  gtk_widget_class_bind_template_child (widget_class, CursusTextLine, stack);
  gtk_widget_class_bind_template_child (widget_class, CursusTextLine, view);
  gtk_widget_class_bind_template_child (widget_class, CursusTextLine, placeholder);
  gtk_widget_class_bind_template_child (widget_class, CursusTextLine, preview);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
cursus_text_line_init (CursusTextLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_for_readers (CursusTextLine *self, GtkWidget *title)
{
  gtk_label_set_label (GTK_LABEL (self->chip), self->language != NULL ? self->language : "");
  if (title == NULL)
    return;
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  title, self->chip, NULL, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->preview),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, self->chip, NULL, -1);
}

GtkWidget *
cursus_text_line_new (const CursusTextLineWish *wish)
{
  CursusTextLine *self = g_object_new (CURSUS_TYPE_TEXT_LINE, NULL);

  self->subject = g_object_ref (wish->subject);
  self->field = wish->field;
  self->language = g_strdup (wish->language);
  name_for_readers (self, wish->title);
  g_signal_connect_object (wish->subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

GtkTextView *
cursus_text_line_get_view (CursusTextLine *self)
{
  g_return_val_if_fail (CURSUS_IS_TEXT_LINE (self), NULL);

  return GTK_TEXT_VIEW (self->view);
}
