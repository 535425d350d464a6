ALTER TABLE plain DROP COLUMN "back\slash";
ALTER TABLE plain DROP COLUMN "say ""hi""";
DROP TABLE "o'hara";
