select setval('numbers', 5);
