create sequence numbers increment by -1 minvalue -100 maxvalue 100 start 1;
