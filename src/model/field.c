/* field.c - what a kind of record consists of, as a table that everybody walks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/field.h"

#include "base/decimal.h"

gboolean
cursus_field_is_element (const CursusField *field)
{
  if (field->place != CURSUS_PLACE_USUAL)
    return field->place == CURSUS_PLACE_ELEMENT;

  return field->type == CURSUS_FIELD_TEXT || field->type == CURSUS_FIELD_STRINGS ||
         field->type == CURSUS_FIELD_RECORDS || field->type == CURSUS_FIELD_PROJECT;
}

gboolean
cursus_field_is_attribute (const CursusField *field)
{
  return field->place == CURSUS_PLACE_USUAL && field->type != CURSUS_FIELD_NESTED &&
         !cursus_field_is_element (field);
}

gboolean
cursus_field_has_ids (const CursusField *field)
{
  if (!cursus_field_has_parts (field) || field->tables == NULL)
    return FALSE;

  /* No record without an id holds one that has one. */
  for (guint i = 0; field->tables[i] != NULL; i++)
    if (field->tables[i]->letter != 0)
      return TRUE;
  return FALSE;
}

gboolean
cursus_field_can_be_assumed (const CursusField *field)
{
  if (field->type == CURSUS_FIELD_IDENTIFIER || field->type == CURSUS_FIELD_ASSUMED ||
      field->type == CURSUS_FIELD_NESTED || field->place == CURSUS_PLACE_CONTENT)
    return FALSE;
  /* Records of several kinds have no one name by which the list could be called. */
  if (field->type == CURSUS_FIELD_RECORDS && (field->tables == NULL || field->tables[1] != NULL))
    return FALSE;

  return !g_str_equal (field->name, "source") && !g_str_equal (field->name, "xml:lang");
}

int
cursus_field_get_fallback (const CursusField *field)
{
  if (field->flags & CURSUS_FIELD_HAS_DEFAULT)
    return field->fallback;
  if (field->type == CURSUS_FIELD_FLAG || field->type == CURSUS_FIELD_DATE)
    return 0;
  return CURSUS_NOT_STATED;
}

const CursusTable *
cursus_field_lookup_table (const CursusField *field, const char *element)
{
  for (guint i = 0; field->tables != NULL && field->tables[i] != NULL; i++)
    if (g_str_equal (field->tables[i]->element, element))
      return field->tables[i];
  return NULL;
}

const CursusField *
cursus_table_lookup_field (const CursusTable *table, const char *name)
{
  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];

      if (g_str_equal (field->name, name) || cursus_field_lookup_table (field, name) != NULL)
        return field;
    }
  return NULL;
}
