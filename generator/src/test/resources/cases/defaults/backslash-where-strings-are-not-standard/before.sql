do $$ begin execute format('alter database %I set standard_conforming_strings = off', current_database()); end $$;
create table files (id bigint primary key, path text default E'c:\\new', root varchar(10) check (root <> E'c:\\temp'));
create index files_root on files (path) where root <> E'\\new';
