ALTER TYPE level RENAME TO public_level;
