create sequence numbers minvalue 1 maxvalue 1000 cycle;
