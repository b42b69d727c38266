/* json.h - a writer of JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A library for JSON would be one more to load at each start, for what is a page here. */

/**
 * CursusJsonLayout:
 * @CURSUS_JSON_LINES: each member on lines of its own
 * @CURSUS_JSON_INLINE: all on one line, and so is whatever stands inside
 */
typedef enum
{
  CURSUS_JSON_LINES,
  CURSUS_JSON_INLINE,
} CursusJsonLayout;

/**
 * CursusJson:
 *
 * A text in JSON that grows from its start. Inside of objects each value has a name, elsewhere it
 * is %NULL.
 */
typedef struct _CursusJson CursusJson;

CursusJson *cursus_json_new (void);
void        cursus_json_free (CursusJson *self);
void        cursus_json_begin_object (CursusJson *self, const char *name, CursusJsonLayout layout);
void        cursus_json_begin_array (CursusJson *self, const char *name, CursusJsonLayout layout);

/**
 * cursus_json_end:
 *
 * Ends the object or the array that was begun last.
 */
void cursus_json_end (CursusJson *self);

/**
 * cursus_json_add_string:
 * @string: (nullable): UTF-8; %NULL is written as null
 *
 * Whatever could command a terminal or end a line is escaped.
 */
void cursus_json_add_string (CursusJson *self, const char *name, const char *string);

/**
 * cursus_json_add_number:
 * @scaled: the number times 10 to the power of @n_decimals
 *
 * The number is written in its shortest form, without exponent.
 */
void cursus_json_add_number (CursusJson *self, const char *name, gint64 scaled, guint n_decimals);
void cursus_json_add_boolean (CursusJson *self, const char *name, gboolean value);
void cursus_json_add_null (CursusJson *self, const char *name);

/**
 * cursus_json_get_text:
 *
 * Returns: the text, which ends with a line's end if it is complete
 */
const GString *cursus_json_get_text (const CursusJson *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusJson, cursus_json_free)

G_END_DECLS
