insert into seats (line, number, guest) values (1, 2, 'Ada');
