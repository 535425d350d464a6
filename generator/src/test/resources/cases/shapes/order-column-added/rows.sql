insert into albums values (1), (2); insert into songs (id, title, album_id) values (1, 'a', 1), (2, 'b', 1), (3, 'c', 2);
