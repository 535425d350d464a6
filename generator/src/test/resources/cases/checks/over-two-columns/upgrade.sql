ALTER TABLE users ADD CONSTRAINT grown_admins CHECK ((kind <> 'admin'::text) OR (age >= 18));
