insert into users values (1, 'u1', 'sad'), (2, 'u2', 'happy');
