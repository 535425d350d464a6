DROP TABLE border;
DROP TABLE area;
DROP TABLE place;
DROP TABLE route;
