ALTER TABLE "order"
    ALTER COLUMN "select" TYPE varchar(20),
    ALTER COLUMN "select" SET DEFAULT 'table'::character varying;
ALTER TABLE "order" ADD COLUMN "where" integer;
ALTER TABLE "order" ADD CONSTRAINT "check" CHECK ("user" > 0);
CREATE UNIQUE INDEX index ON "order" ("select");
