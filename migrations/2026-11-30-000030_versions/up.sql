-- Versions of procedures that the platform writes, and upgrades of open cases to them.
ALTER TABLE procediment
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN revisio bigint NOT NULL DEFAULT 1,
    ADD COLUMN creat_el timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN creat_per uuid,
    ADD COLUMN validat_el timestamptz,
    ADD COLUMN retirat_el timestamptz,
    ADD UNIQUE (id),
    ALTER COLUMN publicat_el DROP NOT NULL;
COMMENT ON COLUMN procediment.id IS 'Name of the version for idempotency and events.';
COMMENT ON COLUMN procediment.revisio IS 'Version of the row for optimistic locking.';
COMMENT ON COLUMN procediment.creat_el IS 'When it was begun.';
COMMENT ON COLUMN procediment.creat_per IS 'Who began it; null for those that the product brings.';
COMMENT ON COLUMN procediment.validat_el IS 'When its checker last found nothing.';
COMMENT ON COLUMN procediment.publicat_el IS 'When it was published; null before.';
COMMENT ON COLUMN procediment.retirat_el IS 'When it was retired.';

CREATE TABLE actualitzacio (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    de int NOT NULL,
    a int NOT NULL,
    desfeta jsonb NOT NULL,
    autor_id uuid NOT NULL,
    creat_el timestamptz NOT NULL,
    desfet_el timestamptz,
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id)
);
COMMENT ON TABLE actualitzacio IS 'A case that was brought to a later version of its procedure, and what takes it back.';
COMMENT ON COLUMN actualitzacio.ens_id IS 'The body.';
COMMENT ON COLUMN actualitzacio.id IS 'UUIDv7.';
COMMENT ON COLUMN actualitzacio.expedient_id IS 'The case.';
COMMENT ON COLUMN actualitzacio.de IS 'Version that it had.';
COMMENT ON COLUMN actualitzacio.a IS 'Version that it was brought to.';
COMMENT ON COLUMN actualitzacio.desfeta IS 'What became of its tasks and its phase, to take it back.';
COMMENT ON COLUMN actualitzacio.autor_id IS 'Who did it.';
COMMENT ON COLUMN actualitzacio.creat_el IS 'Official instant.';
COMMENT ON COLUMN actualitzacio.desfet_el IS 'Official instant at which it was taken back.';
CREATE INDEX actualitzacio_expedient ON actualitzacio (ens_id, expedient_id, creat_el);
