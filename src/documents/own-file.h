/* own-file.h - small XML files that users write themselves: outlines and styles
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/text.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * CursusOwnFile:
 * @name: of the file, for messages
 * @xmlns: the namespace of what is ours in it
 * @error: where to say what is wrong
 *
 * A file that is read. The functions below that can fail set @error, to
 * %CURSUS_DOCUMENT_ERROR_OUTLINE with a sentence that names file and line.
 */
typedef struct
{
  const char *name;
  const char *xmlns;
  GError    **error;
} CursusOwnFile;

/**
 * cursus_own_file_parse:
 * @path: in the encoding of file names
 *
 * Returns: (transfer full) (nullable): the file as a tree; %NULL if it is no XML, too large, or has
 *   a DOCTYPE: nothing of ours needs one, and entities can grow without end
 */
xmlDoc *cursus_own_file_parse (const CursusOwnFile *self, const char *path);

/**
 * cursus_own_file_fail:
 *
 * Returns: %FALSE, with the error
 */
gboolean cursus_own_file_fail (const CursusOwnFile *self, int line, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

/**
 * cursus_own_file_is:
 *
 * Returns: whether @node is our element of that @name
 */
gboolean cursus_own_file_is (const CursusOwnFile *self, const xmlNode *node, const char *name);

/**
 * cursus_own_file_dup_content:
 * @node: an element or an attribute
 *
 * Returns: (transfer full): its text, without white space around it
 */
char *cursus_own_file_dup_content (const xmlNode *node);

/**
 * cursus_own_file_read_flag:
 * @attribute: of @node: "yes" or "no"
 */
gboolean cursus_own_file_read_flag (const CursusOwnFile *self, const xmlNode *node,
                                    const xmlAttr *attribute, gboolean *flag);

/**
 * cursus_own_file_read_text:
 * @node: an element that says its language
 * @text: (inout): gets what the element has in that language
 */
gboolean cursus_own_file_read_text (const CursusOwnFile *self, const xmlNode *node,
                                    CursusText **text);

/**
 * cursus_own_file_refuse_child:
 * @node: something that nobody asked for
 *
 * Returns: %FALSE if it is of our namespace; what is not is somebody else's and left alone
 */
gboolean cursus_own_file_refuse_child (const CursusOwnFile *self, const xmlNode *node);

/**
 * cursus_own_file_refuse_attribute:
 *
 * Returns: %FALSE if it is one of ours
 */
gboolean cursus_own_file_refuse_attribute (const CursusOwnFile *self, const xmlNode *node,
                                           const xmlAttr *attribute);

G_END_DECLS
