ALTER TABLE patient ADD COLUMN visits integer;
UPDATE patient SET visits = 0;
ALTER TABLE patient ALTER COLUMN visits SET NOT NULL;
