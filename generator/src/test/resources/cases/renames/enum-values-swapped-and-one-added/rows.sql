insert into people values (1, 'bad'), (2, 'good');
