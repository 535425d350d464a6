create table parcels (
    id bigint primary key,
    code bigint not null default 7,
    code_old text,
    seq bigserial
);
create index parcels_code_idx on parcels (code) where code > 3;
grant select (code) on parcels to public;
create view codes as select id, code from parcels;
