insert into days values (1, 'calm', null), (2, 'wild', null);
