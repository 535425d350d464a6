ALTER TABLE "Order Items"
    ALTER COLUMN "unit Price" TYPE numeric(12,2),
    ALTER COLUMN "unit Price" SET NOT NULL;
ALTER TABLE "Order Items" ADD COLUMN "Größe" text;
CREATE INDEX "Ix Price" ON "Order Items" ("unit Price");
