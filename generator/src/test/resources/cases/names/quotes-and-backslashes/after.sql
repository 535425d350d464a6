create table plain (id bigint primary key, "say ""hi""" text default 'it''s', "back\slash" text);
create table "o'hara" ("a'b" bigint primary key);
comment on table "o'hara" is 'it''s; drop table plain; --';
comment on column plain."back\slash" is E'two\nlines \\ and a """';
