-- Tramitació: what the machine knows of a case beside its state; tasks, facts, suspensions and indexes.

CREATE TABLE expedient_tramitacio (
    ens_id int NOT NULL,
    expedient_id uuid NOT NULL,
    data_acord date,
    motiu_sense_interessat text CHECK (length(motiu_sense_interessat) BETWEEN 1 AND 1000),
    resolucio_id uuid,
    ferm_des_de date,
    fi_recursos date,
    silenci_el date,
    principal_id uuid,
    organ text,
    sessio text,
    recurs_pendent boolean NOT NULL DEFAULT false,
    retencio_judicial boolean NOT NULL DEFAULT false,
    retencio_permet_reobrir boolean NOT NULL DEFAULT false,
    abstencio_pendent boolean NOT NULL DEFAULT false,
    acces_pendent boolean NOT NULL DEFAULT false,
    taad text,
    disposicio text CHECK (disposicio IN ('conservar', 'eliminar')),
    vigencia_fins date,
    eliminacio_des_de date,
    PRIMARY KEY (ens_id, expedient_id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, principal_id) REFERENCES expedient (ens_id, id),
    CHECK (principal_id <> expedient_id)
);
COMMENT ON TABLE expedient_tramitacio IS 'What the rules read of a case and no list shows; one row for each case.';
COMMENT ON COLUMN expedient_tramitacio.ens_id IS 'The body.';
COMMENT ON COLUMN expedient_tramitacio.expedient_id IS 'The case.';
COMMENT ON COLUMN expedient_tramitacio.data_acord IS 'Day of the agreement to begin of office (LPAC 21.3.a).';
COMMENT ON COLUMN expedient_tramitacio.motiu_sense_interessat IS 'Why nobody is recorded in a case begun at request.';
COMMENT ON COLUMN expedient_tramitacio.resolucio_id IS 'Fact that decided or ended the case.';
COMMENT ON COLUMN expedient_tramitacio.ferm_des_de IS 'First day of firmness in the administrative way.';
COMMENT ON COLUMN expedient_tramitacio.fi_recursos IS 'Last day of the last administrative appeal; null while it cannot be known.';
COMMENT ON COLUMN expedient_tramitacio.silenci_el IS 'Day on which silence was produced (LPAC 24, 25).';
COMMENT ON COLUMN expedient_tramitacio.principal_id IS 'Case that this one was joined to (LPAC 57).';
COMMENT ON COLUMN expedient_tramitacio.organ IS 'Organ that has it now.';
COMMENT ON COLUMN expedient_tramitacio.sessio IS 'Session of that organ.';
COMMENT ON COLUMN expedient_tramitacio.recurs_pendent IS 'An appeal is undecided.';
COMMENT ON COLUMN expedient_tramitacio.retencio_judicial IS 'Legal hold: nothing is destroyed.';
COMMENT ON COLUMN expedient_tramitacio.retencio_permet_reobrir IS 'The legal hold lets the case be reopened.';
COMMENT ON COLUMN expedient_tramitacio.abstencio_pendent IS 'An abstention or recusal is undecided (LRJSP 23, 24).';
COMMENT ON COLUMN expedient_tramitacio.acces_pendent IS 'A request of access is undecided.';
COMMENT ON COLUMN expedient_tramitacio.taad IS 'Table of access and disposal.';
COMMENT ON COLUMN expedient_tramitacio.disposicio IS 'What that table says of the end of the records.';
COMMENT ON COLUMN expedient_tramitacio.vigencia_fins IS 'Last day in the active phase.';
COMMENT ON COLUMN expedient_tramitacio.eliminacio_des_de IS 'First day on which it may be destroyed.';
CREATE INDEX expedient_tramitacio_principal ON expedient_tramitacio (ens_id, principal_id) WHERE principal_id IS NOT NULL;

CREATE TABLE tasca (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    codi text NOT NULL,
    fase text,
    interessat_id uuid,
    estat text NOT NULL CHECK (estat IN ('pendent', 'assignada', 'en_curs', 'feta', 'cancellada')),
    opcional boolean NOT NULL DEFAULT false,
    rols text[] NOT NULL,
    assignada_id uuid,
    venciment date,
    feta_per uuid,
    feta_el timestamptz,
    rao text,
    document_id uuid,
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, interessat_id) REFERENCES interessat (ens_id, id),
    FOREIGN KEY (ens_id, assignada_id) REFERENCES membre (ens_id, subjecte_id),
    FOREIGN KEY (ens_id, document_id) REFERENCES document (ens_id, id)
);
COMMENT ON TABLE tasca IS 'A task of a case, born from its procedure.';
COMMENT ON COLUMN tasca.ens_id IS 'The body.';
COMMENT ON COLUMN tasca.id IS 'UUIDv7.';
COMMENT ON COLUMN tasca.expedient_id IS 'The case.';
COMMENT ON COLUMN tasca.codi IS 'Code in the procedure''s definition.';
COMMENT ON COLUMN tasca.fase IS 'Phase it belongs to; none for a task that the law itself asks.';
COMMENT ON COLUMN tasca.interessat_id IS 'Party it is about, when there is one task for each.';
COMMENT ON COLUMN tasca.estat IS 'Life of the task.';
COMMENT ON COLUMN tasca.opcional IS 'Whether the case may go on without it.';
COMMENT ON COLUMN tasca.rols IS 'Roles that may do it.';
COMMENT ON COLUMN tasca.assignada_id IS 'Member who has it.';
COMMENT ON COLUMN tasca.venciment IS 'Last day.';
COMMENT ON COLUMN tasca.feta_per IS 'Who did it.';
COMMENT ON COLUMN tasca.feta_el IS 'Official instant at which it was done or cancelled.';
COMMENT ON COLUMN tasca.rao IS 'Why it was cancelled.';
COMMENT ON COLUMN tasca.document_id IS 'Document that answers it.';
COMMENT ON COLUMN tasca.versio IS 'Version for optimistic locking.';
COMMENT ON COLUMN tasca.creat_el IS 'When it was born.';
CREATE INDEX tasca_expedient ON tasca (ens_id, expedient_id, creat_el, id);
CREATE INDEX tasca_oberta ON tasca (ens_id, assignada_id, venciment, id) WHERE estat IN ('pendent', 'assignada', 'en_curs');

CREATE TABLE fet (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    mena text NOT NULL,
    dades jsonb NOT NULL,
    document_id uuid,
    llibre text,
    numero bigint,
    exercici int,
    substitueix uuid,
    autor_id uuid,
    creat_el timestamptz NOT NULL,
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, document_id) REFERENCES document (ens_id, id)
);
COMMENT ON TABLE fet IS 'A recorded fact with its evidence; guards read facts. Append-only.';
COMMENT ON COLUMN fet.ens_id IS 'The body.';
COMMENT ON COLUMN fet.id IS 'UUIDv7.';
COMMENT ON COLUMN fet.expedient_id IS 'The case.';
COMMENT ON COLUMN fet.mena IS 'Kind: assentament, signat_fora, resolucio, notificacio, certificat_acord, or anullacio of an earlier fact.';
COMMENT ON COLUMN fet.dades IS 'The fact, in the form of its kind.';
COMMENT ON COLUMN fet.document_id IS 'Evidence.';
COMMENT ON COLUMN fet.llibre IS 'Book of its number: resolucio is ours, any other is kept elsewhere.';
COMMENT ON COLUMN fet.numero IS 'Number in its book; without gaps in ours.';
COMMENT ON COLUMN fet.exercici IS 'Year of that number.';
COMMENT ON COLUMN fet.substitueix IS 'Earlier fact that this one corrects by new evidence, or annuls.';
COMMENT ON COLUMN fet.autor_id IS 'Who recorded it.';
COMMENT ON COLUMN fet.creat_el IS 'Official instant.';
CREATE INDEX fet_expedient ON fet (ens_id, expedient_id, creat_el, id);
CREATE UNIQUE INDEX fet_numero ON fet (ens_id, llibre, exercici, numero) WHERE numero IS NOT NULL;
CREATE UNIQUE INDEX fet_anullacio ON fet (ens_id, substitueix) WHERE mena = 'anullacio';

CREATE TABLE suspensio (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    mena text NOT NULL,
    des_de date NOT NULL,
    fins_a date,
    topall date,
    termini jsonb,
    document_id uuid,
    document_final_id uuid,
    creat_el timestamptz NOT NULL,
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, document_id) REFERENCES document (ens_id, id),
    FOREIGN KEY (ens_id, document_final_id) REFERENCES document (ens_id, id),
    CHECK (fins_a IS NULL OR fins_a >= des_de)
);
COMMENT ON TABLE suspensio IS 'A suspension or extension of the maximum term (LPAC 22, 23).';
COMMENT ON COLUMN suspensio.ens_id IS 'The body.';
COMMENT ON COLUMN suspensio.id IS 'UUIDv7.';
COMMENT ON COLUMN suspensio.expedient_id IS 'The case.';
COMMENT ON COLUMN suspensio.mena IS 'Cause of LPAC 22, or ampliacio (LPAC 23).';
COMMENT ON COLUMN suspensio.des_de IS 'First day; of an extension, the day it was agreed.';
COMMENT ON COLUMN suspensio.fins_a IS 'Last day; null while it lasts.';
COMMENT ON COLUMN suspensio.topall IS 'Day on which the law or the granted term ends it.';
COMMENT ON COLUMN suspensio.termini IS 'Length of an extension.';
COMMENT ON COLUMN suspensio.document_id IS 'Act that decides it.';
COMMENT ON COLUMN suspensio.document_final_id IS 'Act or event that ends it.';
COMMENT ON COLUMN suspensio.creat_el IS 'Official instant.';
CREATE INDEX suspensio_expedient ON suspensio (ens_id, expedient_id, des_de);

CREATE TABLE index_foliat (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    mena text NOT NULL CHECK (mena IN ('tancament', 'annex', 'remissio')),
    contingut jsonb NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    signat boolean NOT NULL DEFAULT false,
    creat_el timestamptz NOT NULL,
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id)
);
COMMENT ON TABLE index_foliat IS 'A frozen index of a case. Append-only.';
COMMENT ON COLUMN index_foliat.ens_id IS 'The body.';
COMMENT ON COLUMN index_foliat.id IS 'UUIDv7.';
COMMENT ON COLUMN index_foliat.expedient_id IS 'The case.';
COMMENT ON COLUMN index_foliat.mena IS 'What it was made for.';
COMMENT ON COLUMN index_foliat.contingut IS 'The entries, in order.';
COMMENT ON COLUMN index_foliat.sha256 IS 'Digest of its canonical form.';
COMMENT ON COLUMN index_foliat.signat IS 'Whether the body''s seal signed it.';
COMMENT ON COLUMN index_foliat.creat_el IS 'Official instant.';
CREATE INDEX index_foliat_expedient ON index_foliat (ens_id, expedient_id, creat_el);
