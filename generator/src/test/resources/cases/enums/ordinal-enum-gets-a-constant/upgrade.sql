ALTER TABLE tasks DROP CONSTRAINT tasks_level_check;
ALTER TABLE tasks ADD CONSTRAINT tasks_level_check CHECK ((level >= 0) AND (level <= 2));
