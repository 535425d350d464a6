create sequence tickets maxvalue 10;
