CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE users ADD COLUMN m mood;
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
