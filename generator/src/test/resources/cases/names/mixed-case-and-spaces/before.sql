create table "Order Items" ("Id" bigint primary key, "unit Price" numeric(10,2));
