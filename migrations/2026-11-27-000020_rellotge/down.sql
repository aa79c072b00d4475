DROP TABLE rellotge;
ALTER TABLE tasca DROP COLUMN vencuda_el;
ALTER TABLE expedient_tramitacio DROP COLUMN avisat_venciment, DROP COLUMN avisat_dies;
