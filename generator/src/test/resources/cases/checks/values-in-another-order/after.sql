create table pets (
    id bigint not null primary key,
    dtype varchar(31) not null,
    legs integer,
    check (dtype in ('Dog', 'Cat')),
    check (legs not in (3, 1)),
    has_fur boolean generated always as (dtype in ('Dog', 'Cat')) stored
);
create index on pets (legs) where dtype in ('Dog', 'Cat');
create index on pets ((legs in (4, 2)));
