DROP VIEW page_now;

-- The machine's reading with the standing ruling of a person on top, but for the lists: reasons and candidates are asked for where they are needed.
CREATE VIEW page_now AS
SELECT p.id, p.document_id, d.name AS file, d.sha256, d.arrived, p.number, p.name, p.title, p.hours, coalesce(r.certified, p.certified) AS certified, p.confidence,
       p.copy_of, p.serial, r.id AS ruling_id, r.reason AS ruling_reason,
       CASE r.accepted WHEN 1 THEN 'ACCEPTED' WHEN 0 THEN 'REJECTED' ELSE p.status END AS status,
       CASE r.accepted WHEN 1 THEN 'CERTIFICATE' ELSE p.kind END AS kind,
       CASE WHEN r.id IS NULL THEN p.staff_id ELSE r.staff_id END AS staff_id,
       CASE WHEN r.id IS NULL THEN p.platform ELSE r.platform END AS platform,
       CASE WHEN r.id IS NULL THEN p.course ELSE r.course END AS course,
       CASE WHEN r.id IS NULL THEN p.course_code ELSE r.course_code END AS course_code,
       CASE WHEN r.id IS NULL THEN p.completed_on ELSE r.completed_on END AS completed_on
  FROM page p
  JOIN document d ON d.id = p.document_id
  LEFT JOIN ruling r ON r.id = (SELECT max(id) FROM ruling WHERE page_id = p.id AND undone_at IS NULL);
