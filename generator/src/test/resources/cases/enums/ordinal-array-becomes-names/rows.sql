insert into valve (id, history, planned) values (1, '{0,1,2,NULL}', '{}'), (2, '{1}', '{{2,1},{0,0}}'), (3, null, '{NULL}');
