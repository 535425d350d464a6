ALTER TABLE tasks DROP CONSTRAINT tasks_state_id_fkey;
ALTER TABLE tasks DROP CONSTRAINT tasks_owner_id_fkey;
ALTER TABLE tasks DROP CONSTRAINT tasks_deputy_id_fkey;
ALTER TABLE tasks DROP COLUMN deputy_id;
DROP TABLE states;
DROP TABLE owners;
