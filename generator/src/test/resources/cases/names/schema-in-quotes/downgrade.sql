ALTER TABLE "My Schema"."Odd.Name" DROP CONSTRAINT "Odd.Name_id_fkey";
DROP TABLE "My Schema"."Odd.Name";
DROP SCHEMA "My Schema";
