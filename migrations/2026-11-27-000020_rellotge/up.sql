-- What the clock has told already, so that it tells it once.
ALTER TABLE expedient_tramitacio
    ADD COLUMN avisat_venciment date,
    ADD COLUMN avisat_dies int CHECK (avisat_dies >= 0),
    ADD CHECK ((avisat_venciment IS NULL) = (avisat_dies IS NULL));
COMMENT ON COLUMN expedient_tramitacio.avisat_venciment IS 'End of the maximum term that people were last told about.';
COMMENT ON COLUMN expedient_tramitacio.avisat_dies IS 'Days that were left of it, by the steps of the notices.';

ALTER TABLE tasca ADD COLUMN vencuda_el date;
COMMENT ON COLUMN tasca.vencuda_el IS 'Last day of the task that was told to have passed.';

CREATE TABLE rellotge (
    ens_id int PRIMARY KEY REFERENCES ens (id),
    dia date NOT NULL
);
COMMENT ON TABLE rellotge IS 'How far the clock of each body has come.';
COMMENT ON COLUMN rellotge.ens_id IS 'The body.';
COMMENT ON COLUMN rellotge.dia IS 'Last legal day whose consequences are written for every case.';
