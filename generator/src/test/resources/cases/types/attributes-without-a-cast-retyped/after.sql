create type reading as (valid smallint, "Day" date, unit text, at timestamp, mark bigint);
create table meter (id bigint primary key, last reading not null, former reading[]);
create table station (id bigint primary key, peak reading);
