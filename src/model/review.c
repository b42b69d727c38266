/* review.c - what reviewers say: threads of comments, sign-offs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/review.h"

#include "model/rows.h"

static const char *const thread_states[] = { "open", "resolved", NULL };
static const char *const sign_off_states[] = { "waiting", "approved", "declined", NULL };

static const CursusField comment_rows[] = {
  ROW_ID,
  ROW (CursusComment, author, "author", STRING),
  ROW (CursusComment, date, "date", MOMENT),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusComment, text, "text", STRING, .place = CURSUS_PLACE_CONTENT,
       .flags = CURSUS_FIELD_MARKDOWN),
};

TABLE (CursusComment, cursus_comment, "comment", PARTS, 'c', comment_rows);

static const CursusField thread_rows[] = {
  ROW_ID,
  ROW (CursusThread, about, "about", REFERENCE, .flags = CURSUS_FIELD_REQUIRED),
  ROW (CursusThread, field, "field", NAME),
  ROW (CursusThread, state, "state", CHOICE, .choices = thread_states),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_RECORDS (CursusThread, comments, "comment", &cursus_comment_table),
  ROW_NOTE,
};

TABLE (CursusThread, cursus_thread, "thread", THREADS, 'h', thread_rows);

static const CursusField sign_off_rows[] = {
  ROW (CursusSignOff, role, "role", STRING, .flags = CURSUS_FIELD_KEY),
  ROW (CursusSignOff, state, "state", CHOICE, .choices = sign_off_states),
  ROW (CursusSignOff, by, "by", STRING),
  ROW (CursusSignOff, date, "date", DATE),
  ROW (CursusSignOff, edition, "edition", STRING),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW_NOTE,
};

TABLE (CursusSignOff, cursus_sign_off, "sign-off", SIGN_OFFS, 0, sign_off_rows);
