create sequence numbers increment by 50;
