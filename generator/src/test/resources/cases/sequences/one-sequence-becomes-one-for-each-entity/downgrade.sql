CREATE SEQUENCE hibernate_sequence;
SELECT pg_catalog.setval('hibernate_sequence', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM barge), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM canoe)), false);
DROP SEQUENCE canoe_seq;
DROP SEQUENCE barge_seq;
