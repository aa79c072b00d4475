DROP INDEX expedient_venciment;
CREATE INDEX expedient_venciment ON expedient (ens_id, venciment, id) WHERE venciment IS NOT NULL AND tancat_el IS NULL;
DROP INDEX expedient_safata;
ALTER TABLE expedient DROP COLUMN venciment_proper;
