create sequence numbers maxvalue 100;
