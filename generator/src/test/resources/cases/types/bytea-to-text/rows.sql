insert into users values (1, 'u1', convert_to('grün', 'UTF8')), (2, 'u2', ''), (3, 'u3', null);
