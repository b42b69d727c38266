/* data-list.h - listing the files that come with the program, and the user's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/json.h"
#include "cli/view.h"
#include "store/data-projects.h"

G_BEGIN_DECLS

/**
 * cursus_data_list_load:
 * @folder: "templates", "taxonomies" or "rules"
 *
 * Reads the files. One that is broken is reported and left out.
 *
 * Returns: (transfer full) (element-type CursusDataProject): the others, sorted by id
 */
GPtrArray *cursus_data_list_load (const char *folder);

/**
 * CursusDataListItem:
 * @json: (nullable): where the file is added, or
 * @out: where it is appended
 */
typedef void (*CursusDataListItem) (const CursusView *view, const CursusDataFile *file,
                                    CursusJson *json, GString *out);

/**
 * cursus_data_list_foreach:
 * @files: (element-type CursusDataProject): as cursus_data_list_load() gives them
 * @view: how they are looked at; its project does not matter
 * @item: called for each of them, with its project in the view
 */
void cursus_data_list_foreach (const GPtrArray *files, const CursusView *view,
                               CursusDataListItem item, CursusJson *json, GString *out);

/**
 * cursus_data_list_dup_title:
 *
 * Returns: (transfer full) (nullable): the title of the file, in one line
 */
char *cursus_data_list_dup_title (const CursusView *view);

/**
 * cursus_data_list_append:
 * @view: what stands in the file
 * @title: (nullable): what it is called
 * @size: (nullable): how large it is
 *
 * Appends a file to a list: its id, whose it is, its title, its size and what it says about itself.
 */
void cursus_data_list_append (const CursusView *view, const CursusDataFile *file, const char *title,
                              const char *size, GString *out);

/**
 * cursus_data_list_begin_json:
 * @name: what the id of the file is called
 * @title: (nullable): what the file is called
 *
 * Begins an object with the same but for the size.
 */
void cursus_data_list_begin_json (CursusJson *json, const char *name, const CursusView *view,
                                  const CursusDataFile *file, const char *title);

G_END_DECLS
