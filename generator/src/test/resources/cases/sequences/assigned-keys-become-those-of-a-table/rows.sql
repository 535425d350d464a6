insert into canoe values (17), (2000)
