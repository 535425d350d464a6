DROP INDEX "größen_名前";
ALTER TABLE "größen" DROP CONSTRAINT "größen_Ünïcode_key";
ALTER TABLE "größen" DROP COLUMN "Ünïcode";
ALTER TABLE "größen" DROP COLUMN "名前";
