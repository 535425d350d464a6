ALTER TABLE "größen" ADD COLUMN "名前" text;
ALTER TABLE "größen" ADD COLUMN "Ünïcode" text;
ALTER TABLE "größen" ADD CONSTRAINT "größen_Ünïcode_key" UNIQUE ("Ünïcode");
CREATE INDEX "größen_名前" ON "größen" ("名前");
