create table "order" ("user" bigint primary key, "select" varchar(20) default 'table', "where" integer, constraint "check" check ("user" > 0));
create unique index "index" on "order" ("select");
