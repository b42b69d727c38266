/* command.c - a command of the program: its name, its options, its help
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command.h"

#include "cli/columns.h"
#include "cli/output.h"
#include "cli/report.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HELP_WIDTH 79

const char cursus_command_colour_text[] = N_ ("Use colours: auto (on a terminal), always or never");
const char cursus_command_colour_value[] = N_ ("WHEN");

/* GLib breaks no lines. */
static char *
dup_description (const CursusCommand *self)
{
  g_auto (GStrv) lines = NULL;

  if (self->description == NULL)
    return NULL;
  lines = cursus_columns_wrap (_ (self->description), HELP_WIDTH);
  return g_strjoinv ("\n", lines);
}

/* GLib would print the help by itself, in the locale's encoding and without a look at failures. */
static GOptionContext *
make_context (const CursusCommand *self, const GOptionEntry *options, gboolean *wants_help)
{
  GOptionContext    *context = g_option_context_new (self->parameters);
  const GOptionEntry help[] = {
    { "help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, wants_help, N_ ("Print this help"),
      NULL },
    { NULL },
  };

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, self->summary);
  if (options != NULL)
    g_option_context_add_main_entries (context, options, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, help, GETTEXT_PACKAGE);
  return context;
}

static int
print_help (const CursusCommand *self, GOptionContext *context)
{
  g_autofree char *name = g_strconcat (CURSUS_CLI_NAME " ", self->name, NULL);
  g_autofree char *description = dup_description (self);
  g_autofree char *help = NULL;
  int              status = CURSUS_EXIT_FINE;

  g_set_prgname (name);
  g_option_context_set_description (context, description);
  help = g_option_context_get_help (context, TRUE, NULL);
  cursus_output_print (help, strlen (help), &status);
  return status;
}

gboolean
cursus_command_parse (const CursusCommand *self, const GOptionEntry *options, int argc, char **argv,
                      int *status)
{
  gboolean wants_help = FALSE;
  g_autoptr (GOptionContext) context = make_context (self, options, &wants_help);
  g_autoptr (GError) error = NULL;

  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      /* GLib's messages have no full stop. */
      g_autofree char *sentence = g_strconcat (error->message, ".", NULL);

      *status = cursus_command_refuse (self, sentence);
      return FALSE;
    }
  if (wants_help)
    *status = print_help (self, context);
  return !wants_help;
}

int
cursus_command_refuse (const CursusCommand *self, const char *message)
{
  cursus_report ("%s", message);
  /* Translators: the name of a command */
  cursus_report (_ ("Try “cursus-cli %s --help”."), self->name);
  return CURSUS_EXIT_FAILED;
}

gboolean
cursus_command_init_screen (const CursusCommand *self, CursusScreen *screen, const char *colours)
{
  if (cursus_screen_init (screen, colours))
    return TRUE;

  cursus_command_refuse (self, _ ("--colour takes auto, always or never."));
  return FALSE;
}
