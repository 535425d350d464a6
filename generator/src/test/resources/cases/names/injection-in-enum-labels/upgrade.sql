CREATE TYPE mood AS ENUM ('glad'');drop table plain;--', E'back\\slash', 'a "quoted" one', '$$', '%s', ' ');
ALTER TABLE plain ADD COLUMN mood mood DEFAULT '$$'::mood;
