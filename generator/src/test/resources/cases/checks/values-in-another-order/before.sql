create table pets (
    id bigint not null primary key,
    dtype varchar(31) not null,
    legs integer,
    check (dtype in ('Cat', 'Dog')),
    check (legs not in (1, 3)),
    has_fur boolean generated always as (dtype in ('Cat', 'Dog', 'Dog')) stored
);
create index on pets (legs) where dtype in ('Cat', 'Dog');
create index on pets ((legs in (2, 4)));
