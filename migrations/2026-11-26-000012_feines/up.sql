-- Jobs: one act on many cases, done apart from the request, each case with its own result.

CREATE TABLE feina (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    mena text NOT NULL,
    peticio jsonb NOT NULL,
    subjecte_id uuid NOT NULL,
    origen text NOT NULL DEFAULT '',
    estat text NOT NULL DEFAULT 'pendent' CHECK (estat IN ('pendent', 'en_curs', 'acabada', 'cancellada')),
    total int NOT NULL CHECK (total >= 0),
    fets int NOT NULL DEFAULT 0,
    refusats int NOT NULL DEFAULT 0,
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL,
    tocat_el timestamptz NOT NULL,
    acabat_el timestamptz,
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, subjecte_id) REFERENCES membre (ens_id, subjecte_id),
    CHECK (fets + refusats <= total)
);
COMMENT ON TABLE feina IS 'A job: its row is locked while a batch of its items is done, so no two processes do the same.';
COMMENT ON COLUMN feina.ens_id IS 'The body.';
COMMENT ON COLUMN feina.id IS 'UUIDv7.';
COMMENT ON COLUMN feina.mena IS 'The act, as the contract names it.';
COMMENT ON COLUMN feina.peticio IS 'What was asked of each case.';
COMMENT ON COLUMN feina.subjecte_id IS 'Who asked: it is done under their rights as they are when it runs.';
COMMENT ON COLUMN feina.origen IS 'Address that the request came from, for the audit.';
COMMENT ON COLUMN feina.estat IS 'Life of the job.';
COMMENT ON COLUMN feina.total IS 'How many cases.';
COMMENT ON COLUMN feina.fets IS 'On how many it was done.';
COMMENT ON COLUMN feina.refusats IS 'On how many it was refused.';
COMMENT ON COLUMN feina.versio IS 'Rises with each batch.';
COMMENT ON COLUMN feina.creat_el IS 'Official instant.';
COMMENT ON COLUMN feina.tocat_el IS 'Official instant of the last batch.';
COMMENT ON COLUMN feina.acabat_el IS 'Official instant at which it ended or was cancelled.';
CREATE INDEX feina_oberta ON feina (ens_id, tocat_el) WHERE estat IN ('pendent', 'en_curs');

CREATE TABLE feina_item (
    ens_id int NOT NULL,
    feina_id uuid NOT NULL,
    posicio int NOT NULL,
    clau text NOT NULL,
    expedient_id uuid,
    estat text NOT NULL DEFAULT 'pendent' CHECK (estat IN ('pendent', 'fet', 'refusat', 'cancellat')),
    codi text,
    missatge jsonb,
    PRIMARY KEY (ens_id, feina_id, posicio),
    FOREIGN KEY (ens_id, feina_id) REFERENCES feina (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    CHECK ((estat = 'refusat') = (codi IS NOT NULL))
);
COMMENT ON TABLE feina_item IS 'A case of a job, and what became of it.';
COMMENT ON COLUMN feina_item.ens_id IS 'The body.';
COMMENT ON COLUMN feina_item.feina_id IS 'The job.';
COMMENT ON COLUMN feina_item.posicio IS 'Place in the request.';
COMMENT ON COLUMN feina_item.clau IS 'The case as it was named: identifier or number.';
COMMENT ON COLUMN feina_item.expedient_id IS 'The case; null when the name was nobody''s in sight.';
COMMENT ON COLUMN feina_item.estat IS 'What became of it.';
COMMENT ON COLUMN feina_item.codi IS 'Code of the problem of a refusal.';
COMMENT ON COLUMN feina_item.missatge IS 'The rule that was not met, by language, when the law refused.';
