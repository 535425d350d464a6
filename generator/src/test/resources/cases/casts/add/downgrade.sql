DROP CAST (varchar AS mood);
