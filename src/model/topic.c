/* topic.c - small parts of other records: texts by topic, titled items of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/topic.h"

#include "model/rows.h"

static const CursusField topic_rows[] = {
  ROW (CursusTopic, topic, "topic", STRING, .flags = CURSUS_FIELD_KEY),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusTopic, text, "text", TEXT, .place = CURSUS_PLACE_CONTENT,
       .flags = CURSUS_FIELD_MARKDOWN),
};

TABLE (CursusTopic, cursus_topic, "text", PARTS, 0, topic_rows);

static const CursusField item_rows[] = {
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusItem, title, "title", TEXT),
};

TABLE (CursusItem, cursus_audience, "audience", PARTS, 0, item_rows);
TABLE (CursusItem, cursus_focus, "focus", PARTS, 0, item_rows);
