insert into bins values (1, 'one');
