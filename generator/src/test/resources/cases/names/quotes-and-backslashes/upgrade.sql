CREATE TABLE "o'hara" (
    "a'b" bigint NOT NULL,
    PRIMARY KEY ("a'b")
);
COMMENT ON TABLE "o'hara" IS 'it''s; drop table plain; --';
ALTER TABLE plain ADD COLUMN "say ""hi""" text DEFAULT 'it''s'::text;
ALTER TABLE plain ADD COLUMN "back\slash" text;
COMMENT ON COLUMN plain."back\slash" IS E'two
lines \\ and a """';
