ALTER TABLE a_puppies NO INHERIT zz_dogs;
ALTER TABLE plants NO INHERIT beings;
ALTER TABLE zz_dogs NO INHERIT animals;
DROP TABLE a_puppies;
DROP TABLE animals;
DROP TABLE plants;
DROP TABLE zz_dogs;
