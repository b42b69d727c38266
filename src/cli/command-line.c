/* command-line.c - from what was typed to the command that does it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command-line.h"

#include "cli/check-command.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/coverage-command.h"
#include "cli/facts-command.h"
#include "cli/format-command.h"
#include "cli/new-command.h"
#include "cli/output.h"
#include "cli/program-command.h"
#include "cli/report.h"
#include "cli/rules-command.h"
#include "cli/show-command.h"
#include "cli/taxonomies-command.h"
#include "cli/templates-command.h"

#include <glib/gi18n-lib.h>

static const CursusCommand *const commands[] = {
  &cursus_templates_command, &cursus_taxonomies_command, &cursus_rules_command,
  &cursus_new_command,       &cursus_show_command,       &cursus_facts_command,
  &cursus_coverage_command,  &cursus_check_command,      &cursus_format_command,
  &cursus_documents_program, &cursus_export_program,
};

static const CursusCommand *
lookup_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, name))
      return commands[i];
  return NULL;
}

static int
print (const GString *text)
{
  int status = CURSUS_EXIT_FINE;

  cursus_output_print (text->str, text->len, &status);
  return status;
}

static void
append_entry (GString *out, const char *name, const char *summary)
{
  g_string_append_printf (out, "  %s", name);
  cursus_columns_pad (out, 13 - MIN (13, cursus_columns_measure (name)));
  g_string_append_printf (out, "%s\n", summary);
}

static int
print_help (void)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_string_append (out, _ ("Usage:\n  cursus-cli COMMAND [OPTION…] [ARGUMENT…]\n"));
  g_string_append_printf (out, "\n%s\n", _ ("Works on study programmes on the command line."));
  g_string_append_printf (out, "\n%s\n", _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    append_entry (out, commands[i]->name, _ (commands[i]->summary));
  append_entry (out, "help", _ ("Prints this help, or that of a command."));
  g_string_append_printf (out, "\n%s\n", _ ("Options:"));
  append_entry (out, "-h, --help", _ ("Prints this help."));
  append_entry (out, "--version", _ ("Prints the version of the program."));
  return print (out);
}

static int
print_version (void)
{
  g_autoptr (GString) out = g_string_new (CURSUS_CLI_NAME " " CURSUS_VERSION "\n");

  return print (out);
}

static int
refuse (const char *message)
{
  cursus_report ("%s", message);
  cursus_report ("%s", _ ("Try “cursus-cli --help”."));
  return CURSUS_EXIT_FAILED;
}

static int
refuse_command (const char *name)
{
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *message = NULL;

  if (*name == '-')
    /* Translators: what was typed */
    message = g_strdup_printf (_ ("There is no option “%s” before a command."), shown);
  else
    /* Translators: what was typed */
    message = g_strdup_printf (_ ("There is no command “%s”."), shown);
  return refuse (message);
}

static int
run_help (const char *name)
{
  const CursusCommand *command = lookup_command (name);
  char                *arguments[] = { (char *) name, (char *) "--help", NULL };

  if (g_str_equal (name, "help"))
    return print_help ();
  if (command == NULL)
    return refuse_command (name);
  return command->run (command, 2, arguments);
}

static gboolean
is_help (const char *argument)
{
  return g_str_equal (argument, "--help") || g_str_equal (argument, "-h") ||
         g_str_equal (argument, "help");
}

int
cursus_command_line_run (int argc, char **argv)
{
  const CursusCommand *command;

  if (argc < 2)
    return refuse (_ ("Name a command."));
  if (is_help (argv[1]))
    return argc > 2 ? run_help (argv[2]) : print_help ();
  if (g_str_equal (argv[1], "--version"))
    return print_version ();

  command = lookup_command (argv[1]);
  if (command == NULL)
    return refuse_command (argv[1]);
  return command->run (command, argc - 1, argv + 1);
}
