create table countries (iso char(2) primary key, name text);
create table cities (id bigint primary key, country_iso char(2) not null references countries on delete cascade, name text, unique (country_iso, name));
create index on cities (country_iso);
