insert into countries values ('AT', 'Austria'); insert into cities values (1, 'AT', 'Linz');
