/* document-frame.h - what stands around the sections of a document: title, head, foot, legend
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "documents/style-file.h"

G_BEGIN_DECLS

/**
 * cursus_document_frame_begin:
 * @paper: with a title, and nothing in it
 * @has_cover: its title has a page of its own
 *
 * Says what is known of the document as a whole, and puts its title at the beginning.
 */
void cursus_document_frame_begin (CursusAuthor *author, CursusPaper *paper, gboolean has_cover);

/**
 * cursus_document_frame_set_lines:
 *
 * Puts the lines of @style at the head and foot of @paper, where it has some.
 */
void cursus_document_frame_set_lines (const CursusAuthor *author, CursusPaper *paper,
                                      const CursusStyleFile *style);

/**
 * cursus_document_frame_end:
 *
 * Puts at the end what the signs mean that the sections have used. The marks of assumed and of
 * untranslated texts are explained by each format in its own way, with the labels of the document.
 */
void cursus_document_frame_end (CursusAuthor *author);

G_END_DECLS
