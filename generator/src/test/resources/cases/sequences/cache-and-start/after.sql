create sequence numbers start with 10 cache 20;
