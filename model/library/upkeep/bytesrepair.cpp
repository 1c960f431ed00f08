// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/bytesrepair.h"

#include "model/library/database/database.h"
#include "model/library/upkeep/lostbytes.h"

namespace galley::model {

void repairBytes(Database &database, const Finding &finding, LostBytes &elsewhere)
{
    if (finding.hash.isEmpty())
        return;
    const auto bytes = elsewhere.find(finding.hash);
    if (!bytes)
        return;
    Result<> written;
    if (finding.part == Finding::Part::Text)
        written = database.run("INSERT INTO post_text(source, post) SELECT ?1, number FROM post WHERE id=?2 AND hash=?3"
                               " ON CONFLICT(post) DO UPDATE SET source=excluded.source",
                               *bytes, finding.post, finding.hash);
    else if (finding.part == Finding::Part::Media)
        written = database.run("UPDATE media SET bytes=? WHERE hash=?", *bytes, finding.hash);
    else
        written = database.run("UPDATE kept_text SET form=0, base=NULL, bytes=? WHERE hash=?", *bytes, finding.hash);
    std::ignore = written; // Whoever repairs checks again, and finds what is still wrong.
}

} // namespace galley::model
