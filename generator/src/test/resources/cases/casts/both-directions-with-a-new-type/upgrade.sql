CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE CAST (mood AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
ALTER TABLE users ADD COLUMN m mood DEFAULT 'sad'::mood;
