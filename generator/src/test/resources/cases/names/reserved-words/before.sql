create table "order" ("user" bigint primary key, "select" varchar(10));
