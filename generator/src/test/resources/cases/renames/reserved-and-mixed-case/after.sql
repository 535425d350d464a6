create table "Order" (id bigint primary key, "Select" text not null check ("Select" <> $$user$$), "a.b" text);
create index on "Order" ("Select");
