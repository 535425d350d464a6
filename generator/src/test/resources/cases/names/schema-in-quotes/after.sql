create table users (id bigint primary key);
create schema "My Schema";
create table "My Schema"."Odd.Name" (id bigint primary key references users);
