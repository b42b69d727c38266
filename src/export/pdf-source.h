/* pdf-source.h - the objects of a PDF as cairo writes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusPdfText:
 *
 * A piece of the file, lent; of no length: nothing.
 */
typedef struct
{
  const char *start;
  gsize       length;
} CursusPdfText;

/**
 * CursusPdfSource:
 * @n_objects: one more than the highest number of an object
 * @root: number of the catalog
 * @info: number of what the file says of itself, 0: none
 */
typedef struct
{
  guint n_objects;
  guint root;
  guint info;
  /*< private >*/
  const char *data;
  gsize       length;
  gsize      *offsets; /* by number, 0: none */
} CursusPdfSource;

/**
 * cursus_pdf_source_init:
 * @data: (array length=length): must live as long as @self
 *
 * Reads the table of objects: one table, objects each by itself, as in PDF 1.4.
 *
 * Returns: whether it is such a file; cursus_pdf_source_clear() in any case
 */
gboolean cursus_pdf_source_init (CursusPdfSource *self, const guint8 *data, gsize length);
void     cursus_pdf_source_clear (CursusPdfSource *self);

/**
 * cursus_pdf_source_get:
 *
 * Returns: object @number, of a stream its dictionary; nothing if there is none
 */
CursusPdfText cursus_pdf_source_get (const CursusPdfSource *self, guint number);

/**
 * cursus_pdf_source_get_stream:
 *
 * Returns: the bytes of stream @number as they are in the file; nothing if it is no stream
 */
CursusPdfText cursus_pdf_source_get_stream (const CursusPdfSource *self, guint number);

/**
 * cursus_pdf_source_get_pages:
 *
 * Returns: what stands in the list of pages, references
 */
CursusPdfText cursus_pdf_source_get_pages (const CursusPdfSource *self);

/**
 * cursus_pdf_source_unpack:
 *
 * Returns: (transfer full) (nullable): the bytes of stream @number, with a zero byte behind them;
 *   %NULL if they cannot be read
 */
GByteArray *cursus_pdf_source_unpack (const CursusPdfSource *self, guint number);

/**
 * cursus_pdf_text_next:
 * @rest: (inout): what follows
 *
 * Returns: the first object in @rest; nothing at its end
 */
CursusPdfText cursus_pdf_text_next (CursusPdfText *rest);

/**
 * cursus_pdf_text_lookup:
 * @dictionary: with its brackets
 * @key: with its slash
 *
 * Returns: its value; nothing if it has none
 */
CursusPdfText cursus_pdf_text_lookup (CursusPdfText dictionary, const char *key);

/**
 * cursus_pdf_text_open:
 *
 * Returns: what stands in an array; of another object, the object itself
 */
CursusPdfText cursus_pdf_text_open (CursusPdfText text);

/**
 * cursus_pdf_text_get_reference:
 *
 * Returns: the number of the object that @text stands for, 0: it is something else
 */
guint cursus_pdf_text_get_reference (CursusPdfText text);

/**
 * cursus_pdf_text_next_reference:
 * @rest: (inout): what follows
 *
 * Returns: the number of the object that what comes next stands for, 0: something else, or the end
 */
guint cursus_pdf_text_next_reference (CursusPdfText *rest);

/**
 * cursus_pdf_text_get_number:
 *
 * Returns: whether @text is a whole number, not below 0
 */
gboolean cursus_pdf_text_get_number (CursusPdfText text, guint *number);

G_END_DECLS
