/* topic-name.h - the headings of texts that have a topic instead of a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/topic.h"

G_BEGIN_DECLS

/**
 * cursus_topic_dup_name:
 * @language: of the document
 * @topic: (nullable): as the file has it: "progression", "thematic-areas"
 *
 * Returns: (transfer full): what it is called; a topic that is not known, as it is written, but
 * with a large letter and without hyphens
 */
char *cursus_topic_dup_name (const char *language, const char *topic);

/**
 * cursus_topic_is_shown:
 *
 * Returns: whether documents have the text: not that which says what a template is for
 */
gboolean cursus_topic_is_shown (const CursusTopic *topic);

G_END_DECLS
