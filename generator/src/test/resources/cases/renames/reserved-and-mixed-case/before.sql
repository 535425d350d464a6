create table "order" (id bigint primary key, "user" text not null check ("user" <> $$user$$), "a.b" text);
create index on "order" ("user");
