ALTER TYPE public_level RENAME TO level;
