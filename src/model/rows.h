/* rows.h - how the rows of a field table are written; for the files with such tables only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

/* A row: the struct and its member, the name in the file, the type, and what else there is to
 * say about it. */
#define ROW(Struct, member, title, kind, ...)                                                      \
  {                                                                                                \
    .name = title, .type = CURSUS_FIELD_##kind, .offset = G_STRUCT_OFFSET (Struct, member),        \
    ##__VA_ARGS__                                                                                  \
  }

/* A row for records of one kind or of several, the tables of which end with NULL. */
#define ROW_RECORDS(Struct, member, title, ...)                                                    \
  ROW (Struct, member, title, RECORDS, .box = &cursus_records_box,                                 \
       .tables = (const CursusTable *const[]){ __VA_ARGS__, NULL })

#define ROW_ID                                                                                     \
  ROW (CursusRecord, id, "id", IDENTIFIER, .flags = CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY)
#define ROW_ASSUMED ROW (CursusRecord, assumed, "assumed", ASSUMED)
#define ROW_SOURCE ROW (CursusRecord, source, "source", STRING)
#define ROW_NOTE ROW (CursusRecord, note, "note", TEXT)

/* The rest of a row for a number with limits, and one with a default besides. */
#define BETWEEN(least, most) .minimum = least, .maximum = most
#define BY_DEFAULT(value) .flags = CURSUS_FIELD_HAS_DEFAULT, .fallback = value

/* The definition of a table called @prefix_table, from an array of rows. */
#define TABLE(Struct, prefix, name, kind, first_letter, rows, ...)                                 \
  const CursusTable prefix##_table = { .element = name,                                            \
                                       .type = CURSUS_##kind,                                      \
                                       .letter = first_letter,                                     \
                                       .size = sizeof (Struct),                                    \
                                       .n_fields = G_N_ELEMENTS (rows),                            \
                                       .fields = rows,                                             \
                                       ##__VA_ARGS__ };                                            \
  G_STATIC_ASSERT (G_N_ELEMENTS (rows) <= CURSUS_FIELDS_MAX)
