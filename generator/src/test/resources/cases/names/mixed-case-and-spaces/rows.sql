insert into "Order Items" ("Id", "unit Price") values (1, 9.99);
