ALTER TABLE users ADD CONSTRAINT grown_admins CHECK ((kind <> 'admin') OR (age >= 18));
