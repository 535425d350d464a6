ALTER TABLE users DROP CONSTRAINT users_points;
ALTER TABLE users ADD CONSTRAINT users_points CHECK ((points >= 0) AND (points <= 1000000));
