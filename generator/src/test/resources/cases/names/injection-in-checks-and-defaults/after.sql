create table plain (id bigint primary key, note text default '$$; drop table plain; $$' check (note <> '''; --'));
