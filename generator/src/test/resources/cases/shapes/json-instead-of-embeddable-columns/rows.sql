insert into users (name, street) values ('Ada', 'First Street');
