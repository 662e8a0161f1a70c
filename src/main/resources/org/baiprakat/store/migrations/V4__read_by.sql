-- What a document was read by last: the same as long as lists, layouts and the program are. Empty of one that was read before this version.
ALTER TABLE document ADD COLUMN read_by TEXT NOT NULL DEFAULT '';

-- Never read: why a document failed stands among the reasons of its page.
ALTER TABLE document DROP COLUMN retryable;
ALTER TABLE document DROP COLUMN failed_stage;
ALTER TABLE document DROP COLUMN failed_thai;
ALTER TABLE document DROP COLUMN failed_english;
