/* names.h - the names in a file, made comparable by their addresses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/field.h"

#include <libxml/xmlstring.h>

G_BEGIN_DECLS

#define CURSUS_NAMESPACE "https://cursus-app.github.io/ns/project/1"

/**
 * CursusNames:
 *
 * The fields of a file's attributes and elements. The characters of a name are compared when it is
 * asked for first; after that it is known by its address, since the parser keeps each name once,
 * and keeps it longer than this lives.
 */
typedef struct _CursusNames CursusNames;

/**
 * CursusNamed:
 * @name: an address in the parser's dictionary
 * @field: the field called so, or in whose list records called so stand
 * @table: (nullable): the kind of those records
 */
typedef struct
{
  const xmlChar     *name;
  const CursusField *field;
  const CursusTable *table;
} CursusNamed;

CursusNames *cursus_names_new (void);
void         cursus_names_free (CursusNames *names);

/**
 * cursus_names_find_attribute:
 *
 * Returns: (nullable): the field of @table that the attribute holds, until the next call
 */
const CursusNamed *cursus_names_find_attribute (CursusNames *names, const CursusTable *table,
                                                const xmlChar *name);

/**
 * cursus_names_find_element:
 *
 * Returns: (nullable): the field of @table that the element is, or belongs to, until the next call
 */
const CursusNamed *cursus_names_find_element (CursusNames *names, const CursusTable *table,
                                              const xmlChar *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusNames, cursus_names_free)

G_END_DECLS
