CREATE SCHEMA "My Schema";
CREATE TABLE "My Schema"."Odd.Name" (
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE "My Schema"."Odd.Name" ADD CONSTRAINT "Odd.Name_id_fkey" FOREIGN KEY (id) REFERENCES users (id);
