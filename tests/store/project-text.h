/* project-text.h - the parts of project files that their tests do not want to repeat
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#define XMLNS "xmlns=\"https://cursus-app.github.io/ns/project/1\""
#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define PROJECT "<project " XMLNS " version=\"1.0\" lang=\"en\">\n"
#define END "</project>\n"

/* Files with something in one section. */
#define MODULES(text) PROJECT "<modules>\n" text "</modules>\n" END
#define REVIEW(text) PROJECT "<review>\n" text "</review>\n" END
