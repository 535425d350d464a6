ALTER TABLE dogs DROP COLUMN mood;
ALTER TABLE cats DROP COLUMN mood;
DROP CAST (varchar AS mood);
DROP CAST (mood AS varchar);
DROP TYPE mood;
