DROP FUNCTION IF EXISTS procediment_difon(text, uuid[]);
ALTER TABLE expedient DROP COLUMN adaptacio_id;
ALTER TABLE ens_procediment DROP COLUMN adaptacio_id;
DROP TABLE adaptacio;
ALTER TABLE ens_procediment DROP COLUMN id, DROP COLUMN revisio;
