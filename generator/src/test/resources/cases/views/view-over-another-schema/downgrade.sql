DROP VIEW kinds;
DROP VIEW audit.kinds;
ALTER TABLE audit.events ALTER COLUMN kind TYPE varchar(10);
CREATE VIEW audit.kinds AS
SELECT DISTINCT kind
   FROM audit.events;
CREATE VIEW kinds AS
SELECT kind
   FROM audit.kinds;
