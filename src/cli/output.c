/* output.c - the result of a command, on standard output
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/output.h"

#include "cli/report.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <unistd.h>

gboolean
cursus_output_print (const char *text, gsize length, int *status)
{
  while (length > 0)
    {
      gssize n = write (STDOUT_FILENO, text, length);

      if (n >= 0)
        {
          text += n;
          length -= (gsize) n;
          continue;
        }
      if (errno == EINTR)
        continue;
      if (errno == EPIPE)
        return FALSE;

      /* Translators: what the system says */
      cursus_report (_ ("The result could not be written: %s."), g_strerror (errno));
      *status = CURSUS_EXIT_FAILED;
      return FALSE;
    }

  return TRUE;
}

/* The end of the process gives everything back at once. Record by record it takes longer than
 * finding the problems of a file does. In builds for developers, checkers of memory look at what
 * is left. */
void
cursus_output_end (int status)
{
#ifdef CURSUS_WATCH_SEALS
  exit (status);
#else
  _exit (status);
#endif
}
