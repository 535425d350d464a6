insert into posts values (1, 'high', '{low}');
