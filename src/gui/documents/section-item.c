/* section-item.c - a section of a document in the list of its sections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/section-item.h"

#include "documents/section-register.h"
#include "documents/words.h"

struct _CursusSectionItem
{
  GObject parent_instance;

  CursusOutlineSection *section;
  char                 *language;
};

G_DEFINE_FINAL_TYPE (CursusSectionItem, cursus_section_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_INCLUDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
get_usual_title (CursusSectionItem *self)
{
  const CursusSection *kind = cursus_section_lookup (self->section->type);

  if (kind == NULL || kind->title == NULL)
    return self->section->type;
  return cursus_word (self->language, kind->title);
}

/* The usual title is no title of its own, so that it follows the language. */
static void
set_title (CursusSectionItem *self, const char *title)
{
  g_autofree char *before = cursus_section_item_dup_title (self);
  CursusText      *next;

  if (g_strcmp0 (before, title) == 0)
    return;
  if (g_strcmp0 (title, get_usual_title (self)) == 0)
    title = NULL;
  next = cursus_text_with (self->section->title, self->language, title);
  g_clear_pointer (&self->section->title, cursus_text_unref);
  self->section->title = next;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
set_included (CursusSectionItem *self, gboolean included)
{
  if (self->section->is_off == !included)
    return;
  self->section->is_off = !included;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INCLUDED]);
}

static void
cursus_section_item_finalize (GObject *object)
{
  CursusSectionItem *self = CURSUS_SECTION_ITEM (object);

  cursus_outline_section_free (self->section);
  g_free (self->language);

  G_OBJECT_CLASS (cursus_section_item_parent_class)->finalize (object);
}

static void
cursus_section_item_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusSectionItem *self = CURSUS_SECTION_ITEM (object);

  switch (property)
    {
    case PROP_TITLE:
      g_value_take_string (value, cursus_section_item_dup_title (self));
      break;
    case PROP_INCLUDED:
      g_value_set_boolean (value, !self->section->is_off);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_section_item_set_property (GObject *object, guint property, const GValue *value,
                                  GParamSpec *pspec)
{
  CursusSectionItem *self = CURSUS_SECTION_ITEM (object);

  switch (property)
    {
    case PROP_TITLE:
      set_title (self, g_value_get_string (value));
      break;
    case PROP_INCLUDED:
      set_included (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_section_item_class_init (CursusSectionItemClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GParamFlags const flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = cursus_section_item_finalize;
  object_class->get_property = cursus_section_item_get_property;
  object_class->set_property = cursus_section_item_set_property;
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_INCLUDED] = g_param_spec_boolean ("included", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cursus_section_item_init (CursusSectionItem *self)
{
}

CursusSectionItem *
cursus_section_item_new (const CursusOutlineSection *section, const char *language)
{
  CursusSectionItem *self = g_object_new (CURSUS_TYPE_SECTION_ITEM, NULL);

  self->section = cursus_outline_section_copy (section);
  self->language = g_strdup (language);
  return self;
}

const CursusOutlineSection *
cursus_section_item_get_section (CursusSectionItem *self)
{
  g_return_val_if_fail (CURSUS_IS_SECTION_ITEM (self), NULL);

  return self->section;
}

char *
cursus_section_item_dup_title (CursusSectionItem *self)
{
  const char *own;

  g_return_val_if_fail (CURSUS_IS_SECTION_ITEM (self), NULL);

  own = cursus_text_show (self->section->title, self->language, self->language, NULL);
  return g_strdup (own != NULL ? own : get_usual_title (self));
}
