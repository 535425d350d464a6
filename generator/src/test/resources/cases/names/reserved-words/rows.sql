insert into "order" ("user", "select") values (1, 'x');
