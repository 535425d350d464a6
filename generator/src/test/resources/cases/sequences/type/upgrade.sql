ALTER SEQUENCE numbers AS bigint;
