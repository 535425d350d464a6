CREATE TABLE numbers (
    last bigint,
    kind varchar(255) NOT NULL,
    PRIMARY KEY (kind)
);
insert into numbers(kind, last) values ('canoe',0);
UPDATE numbers SET last = greatest(last, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 50 FROM canoe)) WHERE kind OPERATOR(pg_catalog.=) 'canoe';
