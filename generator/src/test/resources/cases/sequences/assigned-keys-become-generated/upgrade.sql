CREATE SEQUENCE canoe_numbers INCREMENT BY 10 START WITH 1000;
CREATE SEQUENCE ferry_seq INCREMENT BY 50;
CREATE SEQUENCE vehicle_seq INCREMENT BY 50;
SELECT pg_catalog.setval('canoe_numbers', greatest(1000, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 11 FROM canoe)), false);
SELECT pg_catalog.setval('vehicle_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM car), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM truck)), false);
CREATE TABLE ferry (
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
