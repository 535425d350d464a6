insert into useraccount values (1, 'Ada', 'Lovelace', 'ada');
