create type reading as (valid boolean, "Day" integer, unit text, at bigint, mark uuid);
create table meter (id bigint primary key, last reading not null, former reading[]);
create table station (id bigint primary key, peak reading);
