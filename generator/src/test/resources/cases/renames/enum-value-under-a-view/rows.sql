insert into tickets values (1, 'open', 'Broken lamp');
