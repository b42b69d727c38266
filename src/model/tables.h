/* tables.h - every kind of record, and where in a file it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/field.h"

G_BEGIN_DECLS

/* The most kinds of record that one section holds. */
#define CURSUS_SECTION_TABLES_MAX 4

/**
 * CursusSection:
 * @name: of its element
 * @is_record: the element is that of a record, not one around records
 * @tables: (array zero-terminated=1): the records in it, in the order of the file
 *
 * One of the parts of a project, as a file is divided.
 */
typedef struct
{
  const char        *name;
  gboolean           is_record;
  const CursusTable *tables[CURSUS_SECTION_TABLES_MAX + 1];
} CursusSection;

/* (array zero-terminated=1): the sections, in the order of the file; ends with no name. */
extern const CursusSection cursus_sections[];

/* (array zero-terminated=1): every kind of record. */
extern const CursusTable *const cursus_tables[];

/**
 * cursus_table_lookup:
 *
 * Returns: (nullable): the kind of record whose element is called so
 */
const CursusTable *cursus_table_lookup (const char *element);

G_END_DECLS
