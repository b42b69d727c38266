/* side-list.c - a short list of facts, with a place to go to behind each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/side-list.h"

#include "gui/common/tip.h"

/* What a row is made of. */
typedef struct
{
  GtkWidget *row;
  GtkWidget *icon;
  GtkWidget *caption;
  GtkWidget *title;
  GtkWidget *detail;
  GtkWidget *value;
  GtkWidget *button; /* if it ever had one */
  char      *css_class;
  char      *id;
} Row;

struct _CursusSideList
{
  AdwBin parent_instance;

  GtkWidget *list;
  GPtrArray *rows;
  guint      n; /* of them that are filled */
};

G_DEFINE_FINAL_TYPE (CursusSideList, cursus_side_list, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->css_class);
  g_free (row->id);
  g_free (row);
}

static GtkWidget *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static Row *
create_row (void)
{
  Row       *row = g_new0 (Row, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  row->row = gtk_list_box_row_new ();
  row->icon = gtk_image_new ();
  row->caption = create_label ("side-caption");
  row->title = create_label ("side-title");
  row->value = create_label ("side-value");
  row->detail = create_label ("side-value");
  gtk_label_set_wrap (GTK_LABEL (row->value), FALSE);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (lines), row->caption);
  gtk_box_append (GTK_BOX (lines), row->title);
  gtk_box_append (GTK_BOX (lines), row->detail);
  gtk_box_append (GTK_BOX (box), row->icon);
  gtk_box_append (GTK_BOX (box), lines);
  gtk_box_append (GTK_BOX (box), row->value);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row->row), box);
  return row;
}

/* The row stands for its button: a click on either does the same. */
static void
clicked_cb (GtkButton *button, gpointer row)
{
  gtk_widget_activate (row);
}

static void
show_button (Row *row, const CursusSideItem *item)
{
  if (row->button == NULL && item->button != NULL)
    {
      row->button = gtk_button_new ();
      gtk_widget_set_valign (row->button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (row->button, "flat");
      g_signal_connect_object (row->button, "clicked", G_CALLBACK (clicked_cb), row->row, 0);
      gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row->row))),
                      row->button);
    }
  if (row->button == NULL)
    return;
  gtk_widget_set_visible (row->button, item->button != NULL);
  gtk_button_set_label (GTK_BUTTON (row->button), item->button != NULL ? item->button : "");
  cursus_tip_set (row->button, item->hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  item->hint != NULL ? item->hint : "", -1);
}

static void
name_row (const Row *row, const CursusSideItem *item)
{
  const char *const parts[] = { item->caption, item->title, item->detail, item->value };
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (name, name->len > 0 ? ", %s" : "%s", parts[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name->str, -1);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *widget, gpointer data)
{
  CursusSideList *self = data;
  guint           at = (guint) gtk_list_box_row_get_index (widget);
  const Row      *row = g_ptr_array_index (self->rows, at);

  if (row->id != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, row->id);
}

static void
cursus_side_list_finalize (GObject *object)
{
  g_ptr_array_unref (CURSUS_SIDE_LIST (object)->rows);

  G_OBJECT_CLASS (cursus_side_list_parent_class)->finalize (object);
}

static void
cursus_side_list_class_init (CursusSideListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cursus_side_list_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "sidelist");
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", CURSUS_TYPE_SIDE_LIST, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
cursus_side_list_init (CursusSideList *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  g_signal_connect (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  adw_bin_set_child (ADW_BIN (self), self->list);
}

GtkWidget *
cursus_side_list_new (void)
{
  return g_object_new (CURSUS_TYPE_SIDE_LIST, NULL);
}

void
cursus_side_list_begin (CursusSideList *self)
{
  g_return_if_fail (CURSUS_IS_SIDE_LIST (self));

  self->n = 0;
}

static void
show_text (GtkWidget *label, const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL);
}

static void
colour (Row *row, const char *css_class)
{
  GtkWidget *const coloured[] = { row->icon, row->detail, row->value };

  if (g_strcmp0 (row->css_class, css_class) == 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (coloured); i++)
    {
      if (row->css_class != NULL)
        gtk_widget_remove_css_class (coloured[i], row->css_class);
      if (css_class != NULL)
        gtk_widget_add_css_class (coloured[i], css_class);
    }
  g_free (row->css_class);
  row->css_class = g_strdup (css_class);
}

void
cursus_side_list_add (CursusSideList *self, const CursusSideItem *item)
{
  Row *row;

  g_return_if_fail (CURSUS_IS_SIDE_LIST (self));

  if (self->n == self->rows->len)
    {
      row = create_row ();
      g_ptr_array_add (self->rows, row);
      gtk_list_box_append (GTK_LIST_BOX (self->list), row->row);
    }
  row = g_ptr_array_index (self->rows, self->n++);
  show_text (row->caption, item->caption);
  show_text (row->title, item->title);
  show_text (row->detail, item->detail);
  show_text (row->value, item->value);
  gtk_widget_set_visible (row->icon, item->icon != NULL);
  if (item->icon != NULL)
    gtk_image_set_from_icon_name (GTK_IMAGE (row->icon), item->icon);
  colour (row, item->css_class);
  show_button (row, item);
  name_row (row, item);
  g_free (row->id);
  row->id = g_strdup (item->id);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row->row), item->id != NULL);
}

void
cursus_side_list_end (CursusSideList *self)
{
  g_return_if_fail (CURSUS_IS_SIDE_LIST (self));

  while (self->rows->len > self->n)
    {
      const Row *row = g_ptr_array_index (self->rows, self->rows->len - 1);

      gtk_list_box_remove (GTK_LIST_BOX (self->list), row->row);
      g_ptr_array_remove_index (self->rows, self->rows->len - 1);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->n > 0);
}

gboolean
cursus_side_list_focus (CursusSideList *self, const char *id)
{
  g_return_val_if_fail (CURSUS_IS_SIDE_LIST (self), FALSE);

  for (guint i = 0; i < self->n; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      if (g_strcmp0 (row->id, id) == 0)
        return gtk_widget_grab_focus (row->row);
    }
  return FALSE;
}

guint
cursus_side_list_n (CursusSideList *self)
{
  g_return_val_if_fail (CURSUS_IS_SIDE_LIST (self), 0);

  return self->n;
}
