DROP INDEX index;
ALTER TABLE "order" DROP CONSTRAINT "check";
ALTER TABLE "order" DROP COLUMN "where";
ALTER TABLE "order"
    ALTER COLUMN "select" DROP DEFAULT,
    ALTER COLUMN "select" TYPE varchar(10);
