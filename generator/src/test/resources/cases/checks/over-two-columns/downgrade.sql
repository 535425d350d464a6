ALTER TABLE users DROP CONSTRAINT grown_admins;
