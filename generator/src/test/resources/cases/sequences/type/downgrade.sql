ALTER SEQUENCE numbers AS integer;
