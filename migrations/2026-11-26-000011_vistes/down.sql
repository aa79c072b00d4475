DROP TABLE vista;
