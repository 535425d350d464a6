create table parcels (
    id bigint primary key,
    code uuid not null,
    code_old text,
    seq date
);
create index parcels_code_idx on parcels (code);
grant select (code) on parcels to public;
create view codes as select id, code from parcels;
