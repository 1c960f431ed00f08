// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/schema.h"

namespace galley::model {

namespace {

// Truth and derived columns stand side by side in `post`, so that one update saves both; the text has a table of its
// own, so that lists never read it. `post.number` is only ours; authors and sites know `post.id`.
const char firstStep[] = R"sql(
CREATE TABLE site(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE, -- without case
    folder TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE post(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    site INTEGER NOT NULL REFERENCES site,
    path TEXT NOT NULL,
    hash BLOB NOT NULL,         -- SHA-256 of post_text.source
    changed_ms INTEGER NOT NULL,
    trashed_ms INTEGER,
    scheduled_ms INTEGER,       -- when to publish, if the author said so
    conflict INTEGER NOT NULL DEFAULT 0,
    -- derived from all the above and from the text:
    state INTEGER NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    date TEXT NOT NULL,         -- ISO 8601 with offset
    date_ms INTEGER,            -- the same, to sort by
    tags TEXT NOT NULL,
    categories TEXT NOT NULL,
    description TEXT NOT NULL,
    says_draft INTEGER NOT NULL,
    words INTEGER NOT NULL,
    excerpt TEXT NOT NULL
) STRICT;
CREATE INDEX post_by_change ON post(changed_ms) WHERE trashed_ms IS NULL;
CREATE INDEX post_by_site ON post(site, changed_ms) WHERE trashed_ms IS NULL;
CREATE INDEX post_by_state ON post(state, changed_ms);
CREATE INDEX post_by_path ON post(site, path) WHERE path <> '';

CREATE TABLE post_text(
    post INTEGER PRIMARY KEY REFERENCES post,
    source BLOB NOT NULL
) STRICT;

-- Tags (kind 0) and categories (kind 1), without case, to filter by. Derived.
CREATE TABLE label(
    kind INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    post INTEGER NOT NULL REFERENCES post,
    PRIMARY KEY(kind, name_key, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_by_post ON label(post);

-- Texts of versions and bases, each once. `form` says how `bytes` holds it, `base` what it is a difference to.
CREATE TABLE kept_text(
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,  -- SHA-256 of the text itself
    form INTEGER NOT NULL,
    base INTEGER REFERENCES kept_text,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE version(
    post INTEGER NOT NULL REFERENCES post,
    number INTEGER NOT NULL,    -- from 1 for each post
    text INTEGER NOT NULL REFERENCES kept_text,
    kept_ms INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY(post, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE published(
    post INTEGER PRIMARY KEY REFERENCES post,
    path TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES kept_text,
    commit_id TEXT NOT NULL,
    state INTEGER NOT NULL
) STRICT;

CREATE TABLE publication(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    site INTEGER NOT NULL REFERENCES site,
    branch TEXT NOT NULL,
    base_commit TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    message TEXT NOT NULL,
    plan BLOB NOT NULL,
    phase INTEGER NOT NULL,
    words TEXT NOT NULL,
    begun_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_by_phase ON publication(phase);

CREATE TABLE publication_post(
    publication INTEGER NOT NULL REFERENCES publication,
    place INTEGER NOT NULL,
    post INTEGER NOT NULL REFERENCES post,
    PRIMARY KEY(publication, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE media(
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE post_media(
    post INTEGER NOT NULL REFERENCES post,
    name TEXT NOT NULL,
    media INTEGER NOT NULL REFERENCES media,
    PRIMARY KEY(post, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE memory(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Posts whose text is newer than what the search index holds, with what it holds: FTS5 must be told that to forget it.
CREATE TABLE indexed_before(
    post INTEGER PRIMARY KEY REFERENCES post,
    title TEXT NOT NULL,
    source BLOB NOT NULL,
    tags TEXT NOT NULL
) STRICT;

-- What the search index holds, word for word. search_words and search_body_words are ours (see searchindex.cpp).
CREATE VIEW indexed_text(number, title, body, tags) AS
    SELECT number, search_words(coalesce(indexed_before.title, post.title)),
           search_body_words(coalesce(indexed_before.source, post_text.source)),
           search_words(coalesce(indexed_before.tags, post.tags))
    FROM post JOIN post_text ON post_text.post = number LEFT JOIN indexed_before ON indexed_before.post = number;

-- Our functions have folded the words and parted them by spaces; all that is left to do for 'ascii' is to split there.
CREATE VIRTUAL TABLE search USING fts5(title, body, tags,
    content='indexed_text', content_rowid='number', tokenize='ascii');
)sql";

// What is derived is emptied and filled again at once, as postrows.h raises its derivation with each such step.
const char secondStep[] = R"sql(
-- Lists sorted by title, date or length; a site's own first, as that is what the window shows.
ALTER TABLE post ADD COLUMN title_key TEXT NOT NULL DEFAULT ''; -- derived: folded, to sort by
CREATE INDEX post_by_title ON post(site, title_key) WHERE trashed_ms IS NULL;
CREATE INDEX post_by_date ON post(site, date_ms) WHERE trashed_ms IS NULL;
CREATE INDEX post_by_length ON post(site, words) WHERE trashed_ms IS NULL;

DROP TABLE label;
CREATE TABLE label(             -- the key's columns first: else integrity_check of SQLite 3.40 sees NULLs in the others
    kind INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    post INTEGER NOT NULL REFERENCES post,
    name TEXT NOT NULL,         -- as this post spells it; last, or SQLite 3.40's integrity_check takes it for NULL
    PRIMARY KEY(kind, name_key, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_by_post ON label(post);

-- For filters by year, and for counts without a look at the posts.
ALTER TABLE post ADD COLUMN year TEXT GENERATED ALWAYS AS (substr(date, 1, 4)) VIRTUAL;
CREATE INDEX post_by_year ON post(site, year, date_ms) WHERE trashed_ms IS NULL;
DROP INDEX post_by_state;
CREATE INDEX post_by_state ON post(site, state, changed_ms);

-- The search index anew: its words come from the tokenizer 'galley' (see searchtokens.h), also those of the front matter.
DROP TABLE search;
DROP VIEW indexed_text;
-- The body comes first, as places in the first column take the least room.
CREATE VIEW indexed_text(number, body, title, tags, front) AS
    SELECT number, search_body(coalesce(indexed_before.source, post_text.source)),
           'h' || coalesce(indexed_before.title, post.title), 'h' || coalesce(indexed_before.tags, post.tags),
           search_front(coalesce(indexed_before.source, post_text.source))
    FROM post JOIN post_text ON post_text.post = number LEFT JOIN indexed_before ON indexed_before.post = number;
CREATE VIRTUAL TABLE search USING fts5(body, title, tags, front,
    content='indexed_text', content_rowid='number', columnsize=0, tokenize='galley');
INSERT INTO search(search, rank) VALUES('automerge', 8); -- Fewer, longer merges: taking posts in is a tenth faster.

-- To find what no version and no base needs any more.
CREATE INDEX version_by_text ON version(text);
CREATE INDEX published_by_text ON published(text);
CREATE INDEX kept_text_by_base ON kept_text(base) WHERE base IS NOT NULL;

-- Versions that grow old: the others are kept for ever (reason 0 is Pause).
CREATE INDEX version_to_thin ON version(post, number) WHERE reason = 0;

-- One change of many posts that can be taken back as a whole.
CREATE TABLE bulk_step(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    words TEXT NOT NULL,        -- what was done, for the author
    phase INTEGER NOT NULL,     -- a step that a kill left under way is taken back at the next start
    begun_ms INTEGER NOT NULL
) STRICT;

-- How each post stood before the step, and how the step left it.
CREATE TABLE bulk_step_post(
    step INTEGER NOT NULL REFERENCES bulk_step,
    post INTEGER NOT NULL REFERENCES post,
    text_before INTEGER NOT NULL REFERENCES kept_text,
    text_after INTEGER NOT NULL REFERENCES kept_text,
    site_before INTEGER NOT NULL REFERENCES site,
    site_after INTEGER NOT NULL REFERENCES site,
    path_before TEXT NOT NULL,
    path_after TEXT NOT NULL,
    trashed_before_ms INTEGER,
    trashed_after_ms INTEGER,
    scheduled_before_ms INTEGER,
    scheduled_after_ms INTEGER,
    PRIMARY KEY(step, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_step_post_by_post ON bulk_step_post(post);
CREATE INDEX bulk_step_post_by_before ON bulk_step_post(text_before);
CREATE INDEX bulk_step_post_by_after ON bulk_step_post(text_after);

-- The trash is emptied by days on which Galley was used, so that a clock that is wrong by years empties nothing.
CREATE TABLE day_of_use(
    number INTEGER PRIMARY KEY,
    day INTEGER NOT NULL UNIQUE -- Julian
) STRICT;
ALTER TABLE post ADD COLUMN trashed_day INTEGER;                -- day_of_use.number, 0: before the first
ALTER TABLE media ADD COLUMN trashed_ms INTEGER;
ALTER TABLE media ADD COLUMN trashed_day INTEGER;

-- The names of files that a text speaks of, folded: which posts use which media. Derived.
CREATE TABLE named_file(
    name_key TEXT NOT NULL,
    post INTEGER NOT NULL REFERENCES post,
    PRIMARY KEY(name_key, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX named_file_by_post ON named_file(post);

ALTER TABLE media ADD COLUMN alt TEXT NOT NULL DEFAULT '';      -- what the author last said it shows
ALTER TABLE media ADD COLUMN added_ms INTEGER NOT NULL DEFAULT 0;
CREATE INDEX post_media_by_media ON post_media(media);

-- Posts that the author typed in since their last version: what a crash leaves here is told at the next start.
CREATE TABLE typing(
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    since_ms INTEGER NOT NULL,
    words_before INTEGER NOT NULL
) STRICT;

-- What was typed into a long text since it was stored whole, in this order. Offsets and sizes in bytes.
CREATE TABLE typed_edit(
    number INTEGER PRIMARY KEY,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    base BLOB NOT NULL,         -- hash of the stored text that the first edit begins from
    begin INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    added BLOB NOT NULL,
    size_after INTEGER NOT NULL,
    typed_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX typed_edit_by_post ON typed_edit(post);
)sql";

// Derived anew at once, as postrows.h raises its derivation with it.
const char languageStep[] = R"sql(
ALTER TABLE post ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE post ADD COLUMN translation TEXT NOT NULL DEFAULT ''; -- the same for all languages of one post
CREATE INDEX post_by_translation ON post(site, translation) WHERE trashed_ms IS NULL;
)sql";

const char inStepStep[] = R"sql(
-- What a post's file in the site held when it was last taken in, where that is not what the repository holds. The texts
-- themselves are among the post's versions.
CREATE TABLE in_step(
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    seen_hash BLOB NOT NULL,
    there_hash BLOB,                    -- in conflict: the file's text, which waits for the author's answer
    gone INTEGER NOT NULL DEFAULT 0     -- the file went away
) STRICT;
)sql";

const char publishingStep[] = R"sql(
-- How the author said when to publish: post.scheduled_ms is the moment that this comes to.
CREATE TABLE schedule(
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    wall TEXT NOT NULL,                 -- what a clock there shows: 2026-12-01T09:00:00
    zone TEXT NOT NULL,                 -- "Europe/Berlin"
    problem TEXT NOT NULL               -- why it was not published when the time had come
) STRICT;
CREATE INDEX post_by_schedule ON post(scheduled_ms) WHERE scheduled_ms IS NOT NULL;

-- A post that waits on a branch of its own to be taken into the site's.
CREATE TABLE proposal(
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    branch TEXT NOT NULL,
    path TEXT NOT NULL,
    hash BLOB NOT NULL,                 -- of the text there, which is among the post's versions
    commit_id TEXT NOT NULL,
    state INTEGER NOT NULL
) STRICT;

-- The commit of a post that each remote holds, where the site is published to several.
CREATE TABLE post_remote(
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    remote TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    PRIMARY KEY(post, remote)
) STRICT, WITHOUT ROWID;
)sql";

const char importStep[] = R"sql(
-- One bringing in of posts from elsewhere. A kill leaves it under way: the same source goes on with it.
CREATE TABLE import_run(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    site INTEGER NOT NULL REFERENCES site,
    source TEXT NOT NULL,       -- what tells the source from others: "wordpress:example.org/blog"
    step INTEGER NOT NULL,      -- the bulk step that takes it back
    is_done INTEGER NOT NULL,
    begun_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX import_run_by_source ON import_run(source);

-- Where a post was brought in from, and how it was there.
CREATE TABLE imported(
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    run INTEGER NOT NULL REFERENCES import_run,
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,    -- the source's own
    about TEXT NOT NULL,        -- JSON: all that it said besides the text, comments too, and what became otherwise
    original BLOB NOT NULL      -- the text as it was there, packed
) STRICT;
CREATE INDEX imported_by_source ON imported(source, source_id);
)sql";

} // namespace

const QByteArrayList &schemaSteps()
{
    static const QByteArrayList steps{QByteArray(firstStep),  QByteArray(secondStep),     QByteArray(languageStep),
                                      QByteArray(inStepStep), QByteArray(publishingStep), QByteArray(importStep)};
    return steps;
}

} // namespace galley::model
