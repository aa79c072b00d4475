-- What a body changes of a procedure of the library. An adaptation is never written again: the next one has another number.
ALTER TABLE ens_procediment
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN adaptacio_id uuid,
    ADD COLUMN revisio bigint NOT NULL DEFAULT 1,
    ADD UNIQUE (ens_id, id);
COMMENT ON COLUMN ens_procediment.id IS 'Name of the row for idempotency and events.';
COMMENT ON COLUMN ens_procediment.adaptacio_id IS 'Adaptation for new cases; null where the text of the library is.';
COMMENT ON COLUMN ens_procediment.revisio IS 'Version of the row for optimistic locking.';

CREATE TABLE adaptacio (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    codi text NOT NULL,
    n int NOT NULL,
    versio int NOT NULL,
    contingut jsonb NOT NULL,
    autor_id uuid,
    creat_el timestamptz NOT NULL,
    PRIMARY KEY (ens_id, id),
    UNIQUE (ens_id, codi, n),
    FOREIGN KEY (ens_id, codi) REFERENCES ens_procediment (ens_id, codi),
    FOREIGN KEY (codi, versio) REFERENCES procediment (codi, versio)
);
COMMENT ON TABLE adaptacio IS 'What a body changes of a version of a procedure of the library.';
COMMENT ON COLUMN adaptacio.ens_id IS 'The body.';
COMMENT ON COLUMN adaptacio.id IS 'UUID.';
COMMENT ON COLUMN adaptacio.codi IS 'Code of the procedure.';
COMMENT ON COLUMN adaptacio.n IS 'Number, from one, in this body and procedure.';
COMMENT ON COLUMN adaptacio.versio IS 'Version of the library that it changes.';
COMMENT ON COLUMN adaptacio.contingut IS 'What changes; what it does not name is the library''s.';
COMMENT ON COLUMN adaptacio.autor_id IS 'Who wrote it; null when a new version of the library carried it over.';
COMMENT ON COLUMN adaptacio.creat_el IS 'Official instant.';

ALTER TABLE ens_procediment ADD FOREIGN KEY (ens_id, adaptacio_id) REFERENCES adaptacio (ens_id, id);
ALTER TABLE expedient ADD COLUMN adaptacio_id uuid,
    ADD FOREIGN KEY (ens_id, adaptacio_id) REFERENCES adaptacio (ens_id, id);
COMMENT ON COLUMN expedient.adaptacio_id IS 'Adaptation of the body under which the case runs; null where it is the text of the library.';
