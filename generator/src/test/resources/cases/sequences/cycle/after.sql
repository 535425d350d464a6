create sequence tickets maxvalue 10 cycle;
