/* document-item.c - a document in the list of those that can be made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-item.h"

#include <glib/gi18n-lib.h>

struct _CursusDocumentItem
{
  GObject parent_instance;

  const CursusDocumentType *type;
  char                     *size;
};

G_DEFINE_FINAL_TYPE (CursusDocumentItem, cursus_document_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_SIZE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
cursus_document_item_finalize (GObject *object)
{
  g_free (CURSUS_DOCUMENT_ITEM (object)->size);

  G_OBJECT_CLASS (cursus_document_item_parent_class)->finalize (object);
}

static void
cursus_document_item_get_property (GObject *object, guint property, GValue *value,
                                   GParamSpec *pspec)
{
  CursusDocumentItem *self = CURSUS_DOCUMENT_ITEM (object);

  switch (property)
    {
    case PROP_TITLE:
      g_value_set_string (value, cursus_document_item_get_title (self));
      break;
    case PROP_SIZE:
      g_value_set_string (value, self->size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_document_item_class_init (CursusDocumentItemClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GParamFlags const flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = cursus_document_item_finalize;
  object_class->get_property = cursus_document_item_get_property;
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SIZE] = g_param_spec_string ("size", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cursus_document_item_init (CursusDocumentItem *self)
{
  self->size = g_strdup ("…");
}

CursusDocumentItem *
cursus_document_item_new (const CursusDocumentType *type)
{
  CursusDocumentItem *self = g_object_new (CURSUS_TYPE_DOCUMENT_ITEM, NULL);

  self->type = type;
  return self;
}

const char *
cursus_document_item_get_id (CursusDocumentItem *self)
{
  g_return_val_if_fail (CURSUS_IS_DOCUMENT_ITEM (self), NULL);

  return self->type->id;
}

const char *
cursus_document_item_get_title (CursusDocumentItem *self)
{
  g_return_val_if_fail (CURSUS_IS_DOCUMENT_ITEM (self), NULL);

  return _ (self->type->title);
}

const char *
cursus_document_item_get_size (CursusDocumentItem *self)
{
  g_return_val_if_fail (CURSUS_IS_DOCUMENT_ITEM (self), NULL);

  return self->size;
}

static char *
dup_size (const CursusProof *proof)
{
  guint n = cursus_pages_n (proof->pages);

  /* Nobody reads them page by page. */
  if (g_str_equal (proof->id, "tables"))
    {
      n = cursus_proof_count_rows (proof);
      /* Translators: how long a document of tables is */
      return g_strdup_printf (ngettext ("%u row", "%u rows", n), n);
    }
  if (proof->paper->is_landscape)
    /* Translators: how long a document is that lies on its side */
    return g_strdup_printf (ngettext ("%u page, landscape", "%u pages, landscape", n), n);
  /* Translators: how long a document is */
  return g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
}

void
cursus_document_item_measure (CursusDocumentItem *self, CursusProof *proof)
{
  g_autofree char *size = NULL;

  g_return_if_fail (CURSUS_IS_DOCUMENT_ITEM (self));

  size = proof != NULL ? dup_size (proof) : g_strdup (_ ("Cannot be made"));
  if (g_str_equal (size, self->size))
    return;
  g_free (self->size);
  self->size = g_steal_pointer (&size);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIZE]);
}
