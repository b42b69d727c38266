/* question.c - a question that has to be answered before something can go on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/question.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct
{
  CursusAnswered answered;
  GObject       *object;
} Wish;

static void
wish_free (gpointer data, GClosure *closure)
{
  Wish *wish = data;

  g_object_unref (wish->object);
  g_free (wish);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  Wish *wish = data;

  wish->answered (wish->object, response);
}

static void
add_answer (AdwMessageDialog *dialog, const CursusAnswer *answer)
{
  adw_message_dialog_add_response (dialog, answer->id, answer->label);
  if (answer->is_destructive)
    adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_DESTRUCTIVE);
  if (answer->is_suggested)
    {
      adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_SUGGESTED);
      adw_message_dialog_set_default_response (dialog, answer->id);
    }
}

void
cursus_question_ask (GtkWindow *parent, const CursusQuestion *question, CursusAnswered answered,
                     GObject *object)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, question->heading, question->body);
  Wish      *wish = g_new0 (Wish, 1);

  for (const CursusAnswer *answer = question->answers; answer->id != NULL; answer++)
    add_answer (ADW_MESSAGE_DIALOG (dialog), answer);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), question->answers[0].id);

  wish->answered = answered;
  wish->object = g_object_ref (object);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), wish, wish_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
cursus_question_tell (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
