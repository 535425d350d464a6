DROP TABLE a_puppies;
DROP TABLE plants;
DROP TABLE zz_dogs;
DROP TABLE animals;
