create sequence numbers minvalue 1 maxvalue 100;
