/* module-drag.c - modules and groups that somebody carries with the mouse
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/module-drag.h"

#include "edit/clipping.h"

G_DEFINE_BOXED_TYPE (CursusModuleDrag, cursus_module_drag, cursus_module_drag_copy,
                     cursus_module_drag_free)

CursusModuleDrag *
cursus_module_drag_new (gconstpointer owner, const char *plan, const char *const *ids, guint n)
{
  CursusModuleDrag *drag = g_new0 (CursusModuleDrag, 1);

  drag->owner = owner;
  drag->plan = g_strdup (plan);
  drag->ids = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    drag->ids[i] = g_strdup (ids[i]);
  return drag;
}

CursusModuleDrag *
cursus_module_drag_copy (const CursusModuleDrag *drag)
{
  CursusModuleDrag *copy = cursus_module_drag_new (
    drag->owner, drag->plan, (const char *const *) drag->ids, cursus_module_drag_n (drag));

  copy->clip = g_strdup (drag->clip);
  copy->has_groups = drag->has_groups;
  return copy;
}

void
cursus_module_drag_offer_copy (CursusModuleDrag *drag, const CursusProject *project)
{
  guint n = cursus_module_drag_n (drag);

  g_free (drag->clip);
  drag->clip = cursus_clip (project, (const char *const *) drag->ids, n);
  drag->has_groups = FALSE;
  for (guint i = 0; i < n; i++)
    drag->has_groups |= cursus_project_lookup_module (project, drag->ids[i]) == NULL;
}

void
cursus_module_drag_free (CursusModuleDrag *drag)
{
  g_free (drag->plan);
  g_strfreev (drag->ids);
  g_free (drag->clip);
  g_free (drag);
}

guint
cursus_module_drag_n (const CursusModuleDrag *drag)
{
  return g_strv_length (drag->ids);
}

/* Under Wayland nothing can be dropped that has no media type at all; nobody else knows this one.
 */
GdkContentProvider *
cursus_module_drag_provide (const CursusModuleDrag *drag)
{
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_typed (CURSUS_TYPE_MODULE_DRAG, drag),
    gdk_content_provider_new_for_bytes ("application/x-cursus-modules", nothing),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}
