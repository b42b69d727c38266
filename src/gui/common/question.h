/* question.h - a question that has to be answered before something can go on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusAnswer:
 * @id: what the callback is told
 * @label: as on a button, with a mnemonic
 * @is_destructive: something is lost by it
 * @is_suggested: it is what most people want; Enter gives it
 */
typedef struct
{
  const char *id;
  const char *label;
  gboolean    is_destructive;
  gboolean    is_suggested;
} CursusAnswer;

/**
 * CursusQuestion:
 * @heading: the question, short
 * @body: what follows from the answers
 * @answers: (array zero-terminated=1): the first is what Escape gives
 */
typedef struct
{
  const char         *heading;
  const char         *body;
  const CursusAnswer *answers;
} CursusQuestion;

/**
 * CursusAnswered:
 * @object: what was given along
 * @answer: the id of the answer
 */
typedef void (*CursusAnswered) (GObject *object, const char *answer);

/**
 * cursus_question_ask:
 * @parent: what it stands before
 * @answered: told the answer, later
 * @object: given to @answered; a reference is held until then
 */
void cursus_question_ask (GtkWindow *parent, const CursusQuestion *question,
                          CursusAnswered answered, GObject *object);

/**
 * cursus_question_tell:
 *
 * Tells something that nothing can be done about here, with a button to close it.
 */
void cursus_question_tell (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
