create table countries (code char(2) primary key, name text);
create table cities (id bigint primary key, country char(2) not null references countries on delete cascade, name text, unique (country, name));
create index on cities (country);
