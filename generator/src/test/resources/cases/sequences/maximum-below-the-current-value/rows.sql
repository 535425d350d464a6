select setval('numbers', 500);
