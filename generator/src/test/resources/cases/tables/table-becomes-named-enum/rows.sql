insert into colour values ('blue'), ('red');
insert into things values (1, 'blue'), (2, 'red');
