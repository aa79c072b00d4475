DROP TABLE feina_item;
DROP TABLE feina;
