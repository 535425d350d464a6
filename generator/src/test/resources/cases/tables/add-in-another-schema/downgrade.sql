ALTER TABLE audit.events DROP CONSTRAINT events_user_id_fkey;
DROP TABLE audit.events;
DROP SCHEMA audit;
