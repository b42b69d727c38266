/* palette-item.c - a module or a group that the palette lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-item.h"

struct _CursusPaletteItem
{
  GObject parent_instance;

  char         *id;
  CursusRecord *record;
  char         *where;
};

G_DEFINE_FINAL_TYPE (CursusPaletteItem, cursus_palette_item, G_TYPE_OBJECT)

static guint changed_signal;

static void
cursus_palette_item_finalize (GObject *object)
{
  CursusPaletteItem *self = CURSUS_PALETTE_ITEM (object);

  g_free (self->id);
  cursus_record_unref (self->record);
  g_free (self->where);

  G_OBJECT_CLASS (cursus_palette_item_parent_class)->finalize (object);
}

static void
cursus_palette_item_class_init (CursusPaletteItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cursus_palette_item_finalize;

  changed_signal = g_signal_new ("changed", CURSUS_TYPE_PALETTE_ITEM, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_palette_item_init (CursusPaletteItem *self)
{
}

CursusPaletteItem *
cursus_palette_item_new (const CursusRecord *record, const char *where)
{
  CursusPaletteItem *self = g_object_new (CURSUS_TYPE_PALETTE_ITEM, NULL);

  self->id = g_strdup (record->id);
  self->record = cursus_record_ref (record);
  self->where = g_strdup (where);
  return self;
}

const CursusRecord *
cursus_palette_item_get_record (CursusPaletteItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PALETTE_ITEM (self), NULL);

  return self->record;
}

const char *
cursus_palette_item_get_id (CursusPaletteItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PALETTE_ITEM (self), NULL);

  return self->id;
}

const char *
cursus_palette_item_get_where (CursusPaletteItem *self)
{
  g_return_val_if_fail (CURSUS_IS_PALETTE_ITEM (self), NULL);

  return self->where;
}

/* --- in a list --- */

static const char *
get_key (gpointer row)
{
  return CURSUS_PALETTE_ITEM (row)->id;
}

static void
take (gpointer row, gpointer fresh)
{
  CursusPaletteItem *self = row;
  CursusPaletteItem *other = fresh;

  if (self->record == other->record && g_strcmp0 (self->where, other->where) == 0)
    return;
  cursus_record_unref (self->record);
  self->record = cursus_record_ref (other->record);
  g_free (self->where);
  self->where = g_strdup (other->where);
  g_signal_emit (self, changed_signal, 0);
}

const CursusKeyedRows cursus_palette_item_rows = { get_key, take };
