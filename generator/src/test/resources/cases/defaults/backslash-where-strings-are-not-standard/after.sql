do $$ begin execute format('alter database %I set standard_conforming_strings = off', current_database()); end $$;
create table files (id bigint primary key, path text default E'd:\\new');
