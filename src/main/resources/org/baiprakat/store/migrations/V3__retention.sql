-- When a person left the list, so that the time until their data must go can be counted; of those who left before this version, from now on.
ALTER TABLE staff ADD COLUMN retired_at TEXT;
UPDATE staff SET retired_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE retired = 1;

-- Holds one row inside the transaction of a purge, and none otherwise: lines of the log and snapshots from before that moment may go then.
CREATE TABLE purging (before TEXT NOT NULL) STRICT;

DROP TRIGGER audit_is_not_cut;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit WHEN NOT EXISTS (SELECT 1 FROM purging WHERE OLD.at < before)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

DROP TRIGGER snapshot_is_not_cut;
CREATE TRIGGER snapshot_is_not_cut BEFORE DELETE ON snapshot WHEN NOT EXISTS (SELECT 1 FROM purging WHERE OLD.taken_at < before)
BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END;

-- When something last happened to a document: it arrived, was read, dropped again, or a page of it decided. One that is being read is of today.
CREATE VIEW document_touched AS
SELECT d.id, CASE d.state WHEN 'PROCESSING' THEN '9999' ELSE max(d.arrived,
         coalesce((SELECT max(at) FROM audit WHERE document_id = d.id), ''),
         coalesce((SELECT max(a.at) FROM audit a JOIN page p ON p.id = a.page_id WHERE p.document_id = d.id), '')) END AS touched
  FROM document d;
