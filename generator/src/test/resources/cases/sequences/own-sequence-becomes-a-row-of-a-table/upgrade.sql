INSERT INTO numbers (sequence_name, next_val) SELECT 'ferry', 0 WHERE NOT EXISTS (SELECT FROM numbers WHERE sequence_name OPERATOR(pg_catalog.=) 'ferry');
UPDATE numbers SET next_val = greatest(next_val, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 10 FROM ferry)) WHERE sequence_name OPERATOR(pg_catalog.=) 'ferry';
SET CONSTRAINTS ALL IMMEDIATE;
DROP SEQUENCE ferry_seq;
