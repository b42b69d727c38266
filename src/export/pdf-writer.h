/* pdf-writer.h - objects of a PDF, packed into a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusPdfWriter:
 *
 * Objects without a stream are packed together, many at a time.
 */
typedef struct _CursusPdfWriter CursusPdfWriter;

/**
 * cursus_pdf_writer_new:
 * @n_objects: objects may have numbers below this
 */
CursusPdfWriter *cursus_pdf_writer_new (guint n_objects);
void             cursus_pdf_writer_free (CursusPdfWriter *self);

/**
 * cursus_pdf_writer_add_number:
 *
 * Returns: a number that no other object has
 */
guint cursus_pdf_writer_add_number (CursusPdfWriter *self);

/**
 * cursus_pdf_writer_add_numbers:
 *
 * Returns: the first of @n numbers that no other object has, one after the other
 */
guint cursus_pdf_writer_add_numbers (CursusPdfWriter *self, guint n);

/**
 * cursus_pdf_writer_pack:
 *
 * Compresses, quickly rather than tightly. Any thread may call it.
 *
 * Returns: (transfer full): for streams with the filter FlateDecode
 */
GByteArray *cursus_pdf_writer_pack (const void *data, gsize length);

/**
 * cursus_pdf_writer_add:
 * @text: what the object is, with its brackets
 */
void cursus_pdf_writer_add (CursusPdfWriter *self, guint number, const char *text, gsize length);

/**
 * cursus_pdf_writer_add_stream:
 * @entries: of its dictionary, without brackets and without its length
 */
void cursus_pdf_writer_add_stream (CursusPdfWriter *self, guint number, const char *entries,
                                   const void *data, gsize length);

/**
 * cursus_pdf_writer_drop:
 *
 * There is no object @number in the file.
 */
void cursus_pdf_writer_drop (CursusPdfWriter *self, guint number);

/**
 * cursus_pdf_writer_has:
 *
 * Returns: whether object @number was added or dropped
 */
gboolean cursus_pdf_writer_has (const CursusPdfWriter *self, guint number);

/**
 * cursus_pdf_writer_finish:
 * @root: number of the catalog
 * @info: number of what the file says of itself, 0: none
 *
 * The identity of the file follows from its content, so that the same document is the same file.
 *
 * Returns: (transfer full): the file
 */
GBytes *cursus_pdf_writer_finish (CursusPdfWriter *self, guint root, guint info);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPdfWriter, cursus_pdf_writer_free)

G_END_DECLS
