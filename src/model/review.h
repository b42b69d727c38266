/* review.h - what reviewers say: threads of comments, sign-offs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/date.h"
#include "model/record.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_THREAD_OPEN,
  CURSUS_THREAD_RESOLVED,
} CursusThreadState;

typedef enum
{
  CURSUS_SIGN_OFF_WAITING,
  CURSUS_SIGN_OFF_APPROVED,
  CURSUS_SIGN_OFF_DECLINED,
} CursusSignOffState;

/**
 * CursusComment:
 * @date: (nullable): when, in universal time
 * @text: (nullable): Markdown, in the language of who wrote it
 */
typedef struct
{
  CursusRecord record;
  char        *author;
  char        *date;
  char        *text;
} CursusComment;

CURSUS_DECLARE_RECORD (CursusComment, cursus_comment)

/**
 * CursusThread:
 * @about: the id of what it is about
 * @field: (nullable): which field of it
 * @state: a #CursusThreadState
 * @comments: #CursusComment
 */
typedef struct
{
  CursusRecord   record;
  char          *about;
  char          *field;
  int            state;
  CursusRecords *comments;
} CursusThread;

CURSUS_DECLARE_RECORD (CursusThread, cursus_thread)

/**
 * CursusSignOff:
 * @state: a #CursusSignOffState
 */
typedef struct
{
  CursusRecord record;
  char        *role;
  int          state;
  char        *by;
  CursusDate   date;
  char        *edition;
} CursusSignOff;

CURSUS_DECLARE_RECORD (CursusSignOff, cursus_sign_off)

G_END_DECLS
