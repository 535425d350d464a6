DROP CAST (varchar AS mood);
ALTER TABLE users DROP COLUMN m;
DROP TYPE mood;
