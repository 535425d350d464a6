DROP CAST (varchar AS mood);
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
