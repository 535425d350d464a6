DROP INDEX "Ix Price";
ALTER TABLE "Order Items" DROP COLUMN "Größe";
ALTER TABLE "Order Items"
    ALTER COLUMN "unit Price" DROP NOT NULL,
    ALTER COLUMN "unit Price" TYPE numeric(10,2);
