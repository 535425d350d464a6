create table "Order Items" ("Id" bigint primary key, "unit Price" numeric(12,2) not null, "Größe" text);
create index "Ix Price" on "Order Items" ("unit Price");
