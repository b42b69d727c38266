/* fuzz-reader.c - the reader and the writer, fed with any bytes at all by libFuzzer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "round-trip.h"

#include <stdlib.h>

/* The name and form that libFuzzer asks for. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *fault = round_trip_find_fault ((const char *) data, size);

  if (fault == NULL)
    return 0;

  g_printerr ("%s\n", fault);
  abort ();
}
