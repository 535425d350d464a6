ALTER TABLE users DROP COLUMN m;
DROP CAST (varchar AS mood);
DROP CAST (mood AS varchar);
DROP TYPE mood;
