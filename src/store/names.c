/* names.c - the names in a file, made comparable by their addresses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/names.h"

#include "model/change.h"
#include "model/tables.h"

#include <string.h>

/* More than a file has in its different kinds of record, as a rule; a power of two. */
#define N_PLACES 128

/* So far behind its place a name may stand. */
#define N_STEPS 8

/* A name that was asked for in a kind of record, and what it is there. */
typedef struct
{
  const CursusTable *of;
  CursusNamed        named;
} Known;

/* Each name of a table has one place, or stands closely behind it. Where there is no room, the last
 * one stands in the place itself, and others are looked up again. */
struct _CursusNames
{
  Known attributes[N_PLACES];
  Known elements[N_PLACES];
};

CursusNames *
cursus_names_new (void)
{
  return g_new0 (CursusNames, 1);
}

void
cursus_names_free (CursusNames *names)
{
  g_free (names);
}

static gboolean
is_at (const Known *place, const CursusTable *table, const xmlChar *name)
{
  return place->named.name == name && place->of == table;
}

/* Where a name stands, or else is to stand. */
static Known *
get_place (Known *places, const CursusTable *table, const xmlChar *name)
{
  guint64 key = (guint64) (guintptr) name + 31 * (guint64) (guintptr) table;
  /* The upper bits of the product depend on all of the key; the factor is that of the golden
   * ratio. */
  guint64 first = (key * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15)) >> 32;

  for (guint64 at = first; at < first + N_STEPS; at++)
    {
      Known *place = &places[at & (N_PLACES - 1)];

      if (is_at (place, table, name) || place->of == NULL)
        return place;
    }
  return &places[first & (N_PLACES - 1)];
}

static const CursusNamed *
put (Known *place, const CursusTable *table, const CursusNamed *named)
{
  *place = (Known){ table, *named };
  return &place->named;
}

static const CursusNamed *
look_up_attribute (Known *place, const CursusTable *table, const xmlChar *name)
{
  for (guint i = 0; i < table->n_fields; i++)
    if (cursus_field_is_attribute (&table->fields[i]) &&
        strcmp (table->fields[i].name, (const char *) name) == 0)
      return put (place, table, &(CursusNamed){ name, &table->fields[i], NULL });
  return NULL;
}

const CursusNamed *
cursus_names_find_attribute (CursusNames *names, const CursusTable *table, const xmlChar *name)
{
  Known *place = get_place (names->attributes, table, name);

  return is_at (place, table, name) ? &place->named : look_up_attribute (place, table, name);
}

/* What is quoted in a change may be any record, but not the sides of a change without it. */
static gboolean
is_quotable (const CursusTable *table)
{
  return table != &cursus_old_table && table != &cursus_new_table;
}

/* The kind of the records called @name that stand in @field. */
static const CursusTable *
lookup_table (const CursusField *field, const char *name)
{
  const CursusTable *const *tables = field->tables != NULL ? field->tables : cursus_tables;

  for (guint i = 0; tables[i] != NULL; i++)
    if (strcmp (tables[i]->element, name) == 0 &&
        (field->tables != NULL || is_quotable (tables[i])))
      return tables[i];
  return NULL;
}

static const CursusNamed *
look_up_element (Known *place, const CursusTable *table, const xmlChar *name)
{
  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];
      const CursusTable *records = NULL;
      gboolean           is_it;

      if (field->type == CURSUS_FIELD_RECORDS)
        {
          records = lookup_table (field, (const char *) name);
          is_it = records != NULL;
        }
      else
        is_it = cursus_field_is_element (field) && strcmp (field->name, (const char *) name) == 0;

      if (is_it)
        return put (place, table, &(CursusNamed){ name, field, records });
    }
  return NULL;
}

const CursusNamed *
cursus_names_find_element (CursusNames *names, const CursusTable *table, const xmlChar *name)
{
  Known *place = get_place (names->elements, table, name);

  return is_at (place, table, name) ? &place->named : look_up_element (place, table, name);
}
