/* topic.h - small parts of other records: texts by topic, titled items of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * CursusTopic:
 *
 * A further text on a topic that has no element of its own.
 */
typedef struct
{
  CursusRecord record;
  char        *topic;
  CursusText  *text; /* Markdown */
} CursusTopic;

CURSUS_DECLARE_RECORD (CursusTopic, cursus_topic)

/**
 * CursusItem:
 *
 * An item of a list: a target group, or a focus area of a term.
 */
typedef struct
{
  CursusRecord record;
  CursusText  *title;
} CursusItem;

CURSUS_DECLARE_RECORD (CursusItem, cursus_audience)
CURSUS_DECLARE_TABLE (CursusItem, cursus_focus)

G_END_DECLS
