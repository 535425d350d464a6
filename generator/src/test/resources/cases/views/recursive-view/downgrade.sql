DROP VIEW ancestors;
ALTER TABLE nodes ALTER COLUMN parent_id TYPE integer;
ALTER TABLE nodes ALTER COLUMN id TYPE integer;
CREATE VIEW ancestors AS
WITH RECURSIVE ancestors(id, ancestor) AS (
         SELECT nodes.id,
            nodes.parent_id
           FROM nodes
        UNION ALL
         SELECT a.id,
            n.parent_id
           FROM (ancestors a
             JOIN nodes n ON ((n.id = a.ancestor)))
          WHERE (n.parent_id IS NOT NULL)
        )
 SELECT id,
    ancestor
   FROM ancestors;
