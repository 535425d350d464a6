SELECT pg_catalog.setval('numbers', greatest((SELECT CASE WHEN is_called THEN last_value OPERATOR(pg_catalog.+) 1 ELSE last_value END FROM numbers), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM boat), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM canoe), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM raft)), false);
ALTER TABLE canoe ALTER COLUMN id DROP IDENTITY;
ALTER TABLE raft ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE raft_id_seq;
