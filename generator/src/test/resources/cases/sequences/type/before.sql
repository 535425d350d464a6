create sequence numbers as integer;
