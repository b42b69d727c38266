/* fuzz-reader.h - the function that fuzzers call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Has the name and form that libFuzzer asks for: ends the program if @data breaks anything. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

G_END_DECLS
