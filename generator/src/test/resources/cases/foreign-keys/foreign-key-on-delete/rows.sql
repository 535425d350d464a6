insert into teams (id) values (1); insert into users (team_id) values (1), (null);
