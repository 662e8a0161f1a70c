-- Days are ISO dates, moments ISO instants in UTC, confidences and scores 0 to 1, boxes pixels of the upright page.

CREATE TABLE staff (
  id            TEXT PRIMARY KEY,
  list_order    INTEGER NOT NULL,
  title         TEXT NOT NULL,
  given         TEXT NOT NULL,
  family        TEXT NOT NULL,
  title_en      TEXT NOT NULL,
  given_en      TEXT NOT NULL,
  family_en     TEXT NOT NULL,
  staff_type    TEXT NOT NULL,
  position      TEXT NOT NULL,
  unit          TEXT NOT NULL,
  service_start TEXT,
  service_end   TEXT,
  retired       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE staff_alias (
  staff_id TEXT NOT NULL REFERENCES staff (id) ON UPDATE CASCADE,
  n        INTEGER NOT NULL,
  title    TEXT NOT NULL,
  given    TEXT NOT NULL,
  family   TEXT NOT NULL,
  PRIMARY KEY (staff_id, n)
) STRICT, WITHOUT ROWID;

-- "known_by" is platform and code, or platform and the key of the title where there is no code.
CREATE TABLE course (
  known_by TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  code     TEXT NOT NULL,
  title    TEXT NOT NULL,
  title_en TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id             INTEGER PRIMARY KEY,
  sha256         TEXT NOT NULL UNIQUE,
  name           TEXT NOT NULL,
  bytes          INTEGER NOT NULL,
  media_type     TEXT NOT NULL,
  arrived        TEXT NOT NULL,
  path           TEXT NOT NULL,
  state          TEXT NOT NULL CHECK (state IN ('PROCESSING', 'READ', 'FAILED')),
  attempts       INTEGER NOT NULL DEFAULT 1,
  retryable      INTEGER NOT NULL DEFAULT 0,
  failed_stage   TEXT,
  failed_thai    TEXT,
  failed_english TEXT
) STRICT;
CREATE INDEX document_by_state ON document (state);

-- A file whose bytes were known already.
CREATE TABLE dropped_again (
  id          INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id),
  name        TEXT NOT NULL,
  path        TEXT NOT NULL,
  arrived     TEXT NOT NULL,
  at          TEXT NOT NULL
) STRICT;
CREATE INDEX dropped_again_by_document ON dropped_again (document_id);

-- What the machine made of a page. What a person decided stands in "ruling" and lies on top (view page_now).
CREATE TABLE page (
  id            INTEGER PRIMARY KEY,
  document_id   INTEGER NOT NULL REFERENCES document (id),
  number        INTEGER NOT NULL CHECK (number >= 1),
  kind          TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('ACCEPTED', 'REVIEW', 'REJECTED', 'FAILED')),
  staff_id      TEXT,
  title         TEXT,
  name          TEXT,
  platform      TEXT NOT NULL,
  course        TEXT,
  course_code   TEXT,
  completed_on  TEXT,
  hours         INTEGER,
  certified     TEXT NOT NULL,
  confidence    REAL NOT NULL,
  layout        TEXT NOT NULL,
  width         INTEGER NOT NULL,
  height        INTEGER NOT NULL,
  turned        INTEGER NOT NULL,
  recogniser    TEXT NOT NULL,
  serial        TEXT,
  course_score  REAL NOT NULL,
  match_verdict TEXT NOT NULL,
  match_margin  REAL NOT NULL,
  match_why     TEXT NOT NULL,
  copy_of       INTEGER REFERENCES page (id),
  UNIQUE (document_id, number)
) STRICT;
CREATE INDEX page_by_status ON page (status);
CREATE INDEX page_by_staff ON page (staff_id);
CREATE INDEX page_by_copy ON page (copy_of);

CREATE TABLE page_reason (
  page_id INTEGER NOT NULL REFERENCES page (id),
  n       INTEGER NOT NULL,
  code    TEXT NOT NULL,
  detail  TEXT NOT NULL,
  PRIMARY KEY (page_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_note (
  page_id INTEGER NOT NULL REFERENCES page (id),
  n       INTEGER NOT NULL,
  note    TEXT NOT NULL,
  PRIMARY KEY (page_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidate (
  page_id   INTEGER NOT NULL REFERENCES page (id),
  n         INTEGER NOT NULL,
  staff_id  TEXT NOT NULL,
  score     REAL NOT NULL,
  exact     INTEGER NOT NULL,
  via_alias INTEGER NOT NULL,
  via_latin INTEGER NOT NULL,
  PRIMARY KEY (page_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_reading (
  page_id    INTEGER NOT NULL REFERENCES page (id),
  field      TEXT NOT NULL,
  n          INTEGER NOT NULL,
  value      TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule       TEXT NOT NULL,
  PRIMARY KEY (page_id, field, n)
) STRICT, WITHOUT ROWID;

-- Lines of text: those of the page ("field" is empty), and those that a reading of a field rests on.
CREATE TABLE text_line (
  page_id     INTEGER NOT NULL REFERENCES page (id),
  field       TEXT NOT NULL,
  reading     INTEGER NOT NULL,
  n           INTEGER NOT NULL,
  box_left    INTEGER NOT NULL,
  box_top     INTEGER NOT NULL,
  box_width   INTEGER NOT NULL,
  box_height  INTEGER NOT NULL,
  ink         TEXT NOT NULL,
  text        TEXT NOT NULL,
  confidence  REAL NOT NULL,
  preparation TEXT NOT NULL,
  PRIMARY KEY (page_id, field, reading, n)
) STRICT, WITHOUT ROWID;

-- What a person decided. The last one not taken back stands.
CREATE TABLE ruling (
  id           INTEGER PRIMARY KEY,
  page_id      INTEGER NOT NULL REFERENCES page (id),
  accepted     INTEGER NOT NULL,
  staff_id     TEXT REFERENCES staff (id) ON UPDATE CASCADE,
  platform     TEXT NOT NULL,
  course       TEXT,
  course_code  TEXT,
  completed_on TEXT,
  reason       TEXT NOT NULL,
  who          TEXT NOT NULL,
  at           TEXT NOT NULL,
  undone_at    TEXT,
  undone_by    TEXT
) STRICT;
CREATE INDEX ruling_by_page ON ruling (page_id);
CREATE INDEX ruling_by_staff ON ruling (staff_id);

-- Pages that share a key are copies of one certificate.
CREATE TABLE copy_key (
  page_id INTEGER NOT NULL REFERENCES page (id),
  key     TEXT NOT NULL,
  PRIMARY KEY (page_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_key_by_key ON copy_key (key);

CREATE TABLE audit (
  id          INTEGER PRIMARY KEY,
  at          TEXT NOT NULL,
  who         TEXT NOT NULL,
  action      TEXT NOT NULL,
  document_id INTEGER,
  page_id     INTEGER,
  detail      TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_page ON audit (page_id);
CREATE INDEX audit_by_time ON audit (at);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

CREATE TABLE snapshot (
  id       INTEGER PRIMARY KEY,
  taken_at TEXT NOT NULL,
  round    TEXT NOT NULL,
  json     TEXT NOT NULL
) STRICT;
CREATE TRIGGER snapshot_is_not_changed BEFORE UPDATE ON snapshot BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END;
CREATE TRIGGER snapshot_is_not_cut BEFORE DELETE ON snapshot BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END;

-- The machine's reading with the standing ruling of a person on top. Lists are packed with the separators RS and US.
CREATE VIEW page_now AS
SELECT p.id, p.document_id, d.name AS file, d.sha256, d.arrived, p.number, p.name, p.title, p.hours, p.certified, p.confidence,
       p.copy_of, p.serial, r.id AS ruling_id, r.reason AS ruling_reason,
       CASE r.accepted WHEN 1 THEN 'ACCEPTED' WHEN 0 THEN 'REJECTED' ELSE p.status END AS status,
       CASE r.accepted WHEN 1 THEN 'CERTIFICATE' ELSE p.kind END AS kind,
       CASE WHEN r.id IS NULL THEN p.staff_id ELSE r.staff_id END AS staff_id,
       CASE WHEN r.id IS NULL THEN p.platform ELSE r.platform END AS platform,
       CASE WHEN r.id IS NULL THEN p.course ELSE r.course END AS course,
       CASE WHEN r.id IS NULL THEN p.course_code ELSE r.course_code END AS course_code,
       CASE WHEN r.id IS NULL THEN p.completed_on ELSE r.completed_on END AS completed_on,
       (SELECT group_concat(code || char(31) || detail, char(30))
          FROM (SELECT code, detail FROM page_reason WHERE page_id = p.id ORDER BY n)) AS reasons,
       (SELECT group_concat(staff_id || char(31) || score, char(30))
          FROM (SELECT staff_id, score FROM candidate WHERE page_id = p.id ORDER BY n)) AS candidates
  FROM page p
  JOIN document d ON d.id = p.document_id
  LEFT JOIN ruling r ON r.id = (SELECT max(id) FROM ruling WHERE page_id = p.id AND undone_at IS NULL);
