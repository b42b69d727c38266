/* zip-package.h - a package of parts, as office formats are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusZipPackage:
 *
 * The same parts added in the same order give the same bytes.
 */
typedef struct _CursusZipPackage CursusZipPackage;

/**
 * cursus_zip_package_new:
 * @time: the moment the day of which all parts carry, in seconds since 1970
 */
CursusZipPackage *cursus_zip_package_new (gint64 time);
void              cursus_zip_package_free (CursusZipPackage *self);

/**
 * cursus_zip_package_add:
 * @name: a path in the package
 * @content: (transfer full)
 * @is_stored: it is not compressed
 */
void cursus_zip_package_add (CursusZipPackage *self, const char *name, GBytes *content,
                             gboolean is_stored);

/**
 * cursus_zip_package_finish:
 *
 * Returns: (transfer full) (nullable): the whole file, or %NULL with %CURSUS_EXPORT_ERROR_FAILED
 */
GBytes *cursus_zip_package_finish (CursusZipPackage *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusZipPackage, cursus_zip_package_free)

G_END_DECLS
