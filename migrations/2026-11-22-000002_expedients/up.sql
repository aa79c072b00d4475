-- Cases, people and documents. Every row is of one body: keys and references carry it.

CREATE TABLE persona (
    ens_id int NOT NULL REFERENCES ens (id),
    id uuid NOT NULL,
    tipus text NOT NULL CHECK (tipus IN ('fisica', 'juridica')),
    document_tipus text CHECK (document_tipus IN ('nif', 'nie', 'cif', 'passaport', 'altre', 'dir3')),
    document text,
    nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
    cognom1 text,
    cognom2 text,
    correu text,
    telefon text,
    adreca jsonb,
    canal text NOT NULL DEFAULT 'paper' CHECK (canal IN ('electronic', 'paper')),
    llengua text NOT NULL DEFAULT 'ca' CHECK (llengua IN ('ca', 'es', 'oc')),
    adreca_protegida boolean NOT NULL DEFAULT false,
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id)
);
COMMENT ON TABLE persona IS 'A person or organisation in the register of one body, controller of its data.';
COMMENT ON COLUMN persona.ens_id IS 'The body.';
COMMENT ON COLUMN persona.id IS 'UUIDv7.';
COMMENT ON COLUMN persona.tipus IS 'Natural or legal person.';
COMMENT ON COLUMN persona.document_tipus IS 'Kind of identity document.';
COMMENT ON COLUMN persona.document IS 'Identity document, normalised. Not a universal key: it may be unknown.';
COMMENT ON COLUMN persona.nom IS 'First name, or the name of the organisation.';
COMMENT ON COLUMN persona.cognom1 IS 'First surname.';
COMMENT ON COLUMN persona.cognom2 IS 'Second surname.';
COMMENT ON COLUMN persona.correu IS 'E-mail for notices.';
COMMENT ON COLUMN persona.telefon IS 'Telephone.';
COMMENT ON COLUMN persona.adreca IS 'Postal address.';
COMMENT ON COLUMN persona.canal IS 'Preferred channel.';
COMMENT ON COLUMN persona.llengua IS 'Language asked for.';
COMMENT ON COLUMN persona.adreca_protegida IS 'Address hidden on every screen and export.';
COMMENT ON COLUMN persona.versio IS 'Version for optimistic locking.';
COMMENT ON COLUMN persona.creat_el IS 'When it was recorded.';
CREATE UNIQUE INDEX persona_document ON persona (ens_id, document) WHERE document IS NOT NULL;

CREATE TABLE expedient (
    ens_id int NOT NULL REFERENCES ens (id),
    id uuid NOT NULL,
    exercici int,
    numero bigint,
    identificador_eni text,
    titol text NOT NULL CHECK (length(titol) BETWEEN 1 AND 500),
    procediment text NOT NULL,
    procediment_versio int NOT NULL,
    familia text NOT NULL,
    estat text NOT NULL,
    motiu text,
    fase text,
    unitat_id uuid NOT NULL,
    responsable_id uuid,
    inici text NOT NULL,
    acces text NOT NULL DEFAULT 'interessats' CHECK (acces IN ('public', 'interessats', 'restringit', 'reservat')),
    classificacio text,
    codi_sia text,
    dades jsonb NOT NULL DEFAULT '{}',
    data_obertura timestamptz NOT NULL DEFAULT now(),
    dia_obertura date,
    inici_computs date,
    venciment date,
    venciment_provisional boolean NOT NULL DEFAULT false,
    silenci text CHECK (silenci IN ('produit', 'certificat')),
    tancat_el timestamptz,
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL DEFAULT now(),
    modificat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id),
    UNIQUE (ens_id, exercici, numero),
    FOREIGN KEY (procediment, procediment_versio) REFERENCES procediment (codi, versio),
    FOREIGN KEY (ens_id, unitat_id) REFERENCES unitat (ens_id, id),
    FOREIGN KEY (ens_id, responsable_id) REFERENCES membre (ens_id, subjecte_id),
    CHECK ((numero IS NULL) = (exercici IS NULL))
);
COMMENT ON TABLE expedient IS 'A case file.';
COMMENT ON COLUMN expedient.ens_id IS 'The body.';
COMMENT ON COLUMN expedient.id IS 'UUIDv7.';
COMMENT ON COLUMN expedient.exercici IS 'Year of the number; null while a draft.';
COMMENT ON COLUMN expedient.numero IS 'Number in the year: without gaps, never reused.';
COMMENT ON COLUMN expedient.identificador_eni IS 'ENI identifier, immutable once given.';
COMMENT ON COLUMN expedient.titol IS 'Subject, readable without personal data.';
COMMENT ON COLUMN expedient.procediment IS 'Code of the procedure.';
COMMENT ON COLUMN expedient.procediment_versio IS 'Version under which the case runs.';
COMMENT ON COLUMN expedient.familia IS 'Family of the procedure, for rights.';
COMMENT ON COLUMN expedient.estat IS 'State of the closed list.';
COMMENT ON COLUMN expedient.motiu IS 'Why it ended without a resolution on the substance.';
COMMENT ON COLUMN expedient.fase IS 'Current phase of the procedure.';
COMMENT ON COLUMN expedient.unitat_id IS 'Unit that handles it.';
COMMENT ON COLUMN expedient.responsable_id IS 'Member who answers for it.';
COMMENT ON COLUMN expedient.inici IS 'How it began (instancia_part, ofici…).';
COMMENT ON COLUMN expedient.acces IS 'Access level.';
COMMENT ON COLUMN expedient.classificacio IS 'Series of the classification scheme.';
COMMENT ON COLUMN expedient.codi_sia IS 'SIA code of the procedure.';
COMMENT ON COLUMN expedient.dades IS 'Data that the procedure defines.';
COMMENT ON COLUMN expedient.data_obertura IS 'Official instant of opening; of creation while a draft.';
COMMENT ON COLUMN expedient.dia_obertura IS 'Its day in Europe/Madrid, for order and filters.';
COMMENT ON COLUMN expedient.inici_computs IS 'Dies a quo of the maximum term.';
COMMENT ON COLUMN expedient.venciment IS 'Last day to resolve and notify; null when there is no term or it is suspended without end.';
COMMENT ON COLUMN expedient.venciment_provisional IS 'Whether a calendar year was missing.';
COMMENT ON COLUMN expedient.silenci IS 'Flag of silence; never a state.';
COMMENT ON COLUMN expedient.tancat_el IS 'Official instant of closing.';
COMMENT ON COLUMN expedient.versio IS 'Version for optimistic locking.';
COMMENT ON COLUMN expedient.creat_el IS 'When the row was made.';
COMMENT ON COLUMN expedient.modificat_el IS 'When it changed last.';
CREATE UNIQUE INDEX expedient_eni ON expedient (identificador_eni) WHERE identificador_eni IS NOT NULL;
CREATE INDEX expedient_obertura ON expedient (ens_id, data_obertura DESC, id DESC);
CREATE INDEX expedient_venciment ON expedient (ens_id, venciment, id) WHERE venciment IS NOT NULL AND tancat_el IS NULL;
CREATE INDEX expedient_estat ON expedient (ens_id, estat, data_obertura DESC, id DESC);
CREATE INDEX expedient_responsable ON expedient (ens_id, responsable_id, data_obertura DESC, id DESC);
CREATE INDEX expedient_procediment ON expedient (ens_id, procediment, data_obertura DESC, id DESC);
CREATE INDEX expedient_unitat ON expedient (ens_id, unitat_id, data_obertura DESC, id DESC);
CREATE INDEX expedient_modificat ON expedient (ens_id, modificat_el DESC, id DESC);

CREATE TABLE expedient_acces (
    ens_id int NOT NULL,
    expedient_id uuid NOT NULL,
    subjecte_id uuid NOT NULL,
    motiu text NOT NULL,
    PRIMARY KEY (ens_id, expedient_id, subjecte_id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, subjecte_id) REFERENCES membre (ens_id, subjecte_id)
);
COMMENT ON TABLE expedient_acces IS 'A person-level grant on one case, above all on a reserved one.';
COMMENT ON COLUMN expedient_acces.ens_id IS 'The body.';
COMMENT ON COLUMN expedient_acces.expedient_id IS 'The case.';
COMMENT ON COLUMN expedient_acces.subjecte_id IS 'Who may see it.';
COMMENT ON COLUMN expedient_acces.motiu IS 'Why.';

CREATE TABLE interessat (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    persona_id uuid NOT NULL,
    rol text NOT NULL,
    representant_id uuid,
    canal text NOT NULL CHECK (canal IN ('electronic', 'paper')),
    donat_de_baixa_el timestamptz,
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, persona_id) REFERENCES persona (ens_id, id),
    FOREIGN KEY (ens_id, representant_id) REFERENCES persona (ens_id, id)
);
COMMENT ON TABLE interessat IS 'A party to a case.';
COMMENT ON COLUMN interessat.ens_id IS 'The body.';
COMMENT ON COLUMN interessat.id IS 'UUIDv7.';
COMMENT ON COLUMN interessat.expedient_id IS 'The case.';
COMMENT ON COLUMN interessat.persona_id IS 'The person.';
COMMENT ON COLUMN interessat.rol IS 'Role of the party (sollicitant, interessat, denunciant…).';
COMMENT ON COLUMN interessat.representant_id IS 'Person who represents the party.';
COMMENT ON COLUMN interessat.canal IS 'Notification channel; derived for those obliged (LPAC 14.2).';
COMMENT ON COLUMN interessat.donat_de_baixa_el IS 'When the party left the case; history keeps the row.';
COMMENT ON COLUMN interessat.versio IS 'Version for optimistic locking.';
COMMENT ON COLUMN interessat.creat_el IS 'When the party joined.';
CREATE UNIQUE INDEX interessat_unic ON interessat (ens_id, expedient_id, persona_id, rol) WHERE donat_de_baixa_el IS NULL;
CREATE INDEX interessat_persona ON interessat (ens_id, persona_id);

CREATE TABLE pujada (
    ens_id int NOT NULL REFERENCES ens (id),
    id uuid NOT NULL,
    actor_id uuid NOT NULL,
    nom text NOT NULL,
    mida bigint CHECK (mida >= 0),
    rebut bigint NOT NULL DEFAULT 0,
    parts text[] NOT NULL DEFAULT '{}',
    torn int NOT NULL DEFAULT 0,
    sha256 bytea,
    estat_hash bytea NOT NULL DEFAULT '',
    capcalera bytea NOT NULL DEFAULT '',
    mime text,
    digest_declarat bytea,
    estat text NOT NULL DEFAULT 'oberta' CHECK (estat IN ('oberta', 'completa', 'usada', 'cancellada')),
    creat_el timestamptz NOT NULL DEFAULT now(),
    tocat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id)
);
COMMENT ON TABLE pujada IS 'A resumable upload: its whole state, so that any replica carries on.';
COMMENT ON COLUMN pujada.ens_id IS 'The body.';
COMMENT ON COLUMN pujada.id IS 'UUIDv7; also the object''s key.';
COMMENT ON COLUMN pujada.actor_id IS 'Who uploads.';
COMMENT ON COLUMN pujada.nom IS 'File name declared.';
COMMENT ON COLUMN pujada.mida IS 'Whole length in bytes, when declared.';
COMMENT ON COLUMN pujada.rebut IS 'Bytes durable so far.';
COMMENT ON COLUMN pujada.parts IS 'Names of the parts durable so far, in order: <offset>-<torn>.';
COMMENT ON COLUMN pujada.torn IS 'Turn of the writer: each request takes the next, and the one before can commit no more.';
COMMENT ON COLUMN pujada.sha256 IS 'SHA-256 of the whole, once complete.';
COMMENT ON COLUMN pujada.estat_hash IS 'Intermediate state of the hash, to go on elsewhere.';
COMMENT ON COLUMN pujada.capcalera IS 'First bytes, to tell the format.';
COMMENT ON COLUMN pujada.mime IS 'Format sniffed from the content.';
COMMENT ON COLUMN pujada.digest_declarat IS 'SHA-256 that the client promised (Repr-Digest).';
COMMENT ON COLUMN pujada.estat IS 'Life of the upload.';
COMMENT ON COLUMN pujada.creat_el IS 'When it began.';
COMMENT ON COLUMN pujada.tocat_el IS 'Last progress; old ones are swept.';
CREATE INDEX pujada_tocat ON pujada (ens_id, tocat_el);
CREATE INDEX pujada_sha256 ON pujada (ens_id, sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE objecte (
    ens_id int NOT NULL REFERENCES ens (id),
    id uuid NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    mida bigint NOT NULL CHECK (mida >= 0),
    parts text[] NOT NULL,
    mime text NOT NULL,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id),
    UNIQUE (ens_id, sha256)
);
COMMENT ON TABLE objecte IS 'Bytes kept once per body, addressed by their SHA-256.';
COMMENT ON COLUMN objecte.ens_id IS 'The body.';
COMMENT ON COLUMN objecte.id IS 'Key in the object store: <ens>/<id>.';
COMMENT ON COLUMN objecte.sha256 IS 'Digest of the content.';
COMMENT ON COLUMN objecte.mida IS 'Bytes.';
COMMENT ON COLUMN objecte.parts IS 'Names of the parts that make the content, in order, under its key; each begins with its offset.';
COMMENT ON COLUMN objecte.mime IS 'Format sniffed from the content.';
COMMENT ON COLUMN objecte.creat_el IS 'When it was kept.';

CREATE TABLE document (
    ens_id int NOT NULL REFERENCES ens (id),
    id uuid NOT NULL,
    expedient_id uuid,
    identificador_eni text NOT NULL,
    nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
    td text NOT NULL CHECK (td ~ '^TD[0-9]{2}$'),
    origen text NOT NULL CHECK (origen IN ('ciutada', 'administracio')),
    estat_elaboracio text NOT NULL CHECK (estat_elaboracio IN ('EE01', 'EE02', 'EE03', 'EE04', 'EE99')),
    document_origen text,
    estat text NOT NULL DEFAULT 'esborrany' CHECK (estat IN ('esborrany', 'definitiu', 'anullat')),
    signatura text NOT NULL DEFAULT 'cap' CHECK (signatura IN ('cap', 'pendent', 'declarada', 'valida')),
    signatura_dades jsonb,
    intern boolean NOT NULL DEFAULT false,
    tasca_id uuid,
    foli int,
    unitat_id uuid,
    familia text,
    acces text NOT NULL DEFAULT 'interessats' CHECK (acces IN ('public', 'interessats', 'restringit', 'reservat')),
    data_captura timestamptz NOT NULL,
    data_document date,
    versio_contingut int NOT NULL DEFAULT 0,
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, unitat_id) REFERENCES unitat (ens_id, id)
);
COMMENT ON TABLE document IS 'A document: its metadata; the bytes stand in its versions.';
COMMENT ON COLUMN document.ens_id IS 'The body.';
COMMENT ON COLUMN document.id IS 'UUIDv7.';
COMMENT ON COLUMN document.expedient_id IS 'The case, when filed.';
COMMENT ON COLUMN document.identificador_eni IS 'ENI identifier, immutable.';
COMMENT ON COLUMN document.nom IS 'Natural name.';
COMMENT ON COLUMN document.td IS 'Documentary type.';
COMMENT ON COLUMN document.origen IS 'ENI origin.';
COMMENT ON COLUMN document.estat_elaboracio IS 'Elaboration state.';
COMMENT ON COLUMN document.document_origen IS 'ENI identifier of the source of a copy (EE02, EE04).';
COMMENT ON COLUMN document.estat IS 'Draft, or definitive and immutable.';
COMMENT ON COLUMN document.signatura IS 'What is known of its signature.';
COMMENT ON COLUMN document.signatura_dades IS 'Who signed, when, and who declares it.';
COMMENT ON COLUMN document.intern IS 'Auxiliary paper (LPAC 70.4): never in the index nor in an export.';
COMMENT ON COLUMN document.tasca_id IS 'Task it answers.';
COMMENT ON COLUMN document.foli IS 'Foliation number, given when definitive, never reused.';
COMMENT ON COLUMN document.unitat_id IS 'Unit of its case, for rights.';
COMMENT ON COLUMN document.familia IS 'Family of its case, for rights.';
COMMENT ON COLUMN document.acces IS 'Access level.';
COMMENT ON COLUMN document.data_captura IS 'Moment of entry in the system, immutable.';
COMMENT ON COLUMN document.data_document IS 'Date the document says of itself.';
COMMENT ON COLUMN document.versio_contingut IS 'Current version of the content; 0 while there are no bytes.';
COMMENT ON COLUMN document.versio IS 'Version for optimistic locking.';
COMMENT ON COLUMN document.creat_el IS 'When the row was made.';
CREATE UNIQUE INDEX document_eni ON document (identificador_eni);
CREATE UNIQUE INDEX document_foli ON document (ens_id, expedient_id, foli) WHERE foli IS NOT NULL;
CREATE INDEX document_expedient ON document (ens_id, expedient_id, data_captura, id);
CREATE INDEX document_captura ON document (ens_id, data_captura DESC, id DESC);

CREATE TABLE document_versio (
    ens_id int NOT NULL,
    document_id uuid NOT NULL,
    n int NOT NULL CHECK (n > 0),
    objecte_id uuid NOT NULL,
    nom_fitxer text NOT NULL,
    mime text NOT NULL,
    mida bigint NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    motiu text NOT NULL DEFAULT '',
    autor_id uuid,
    creat_el timestamptz NOT NULL,
    PRIMARY KEY (ens_id, document_id, n),
    FOREIGN KEY (ens_id, document_id) REFERENCES document (ens_id, id),
    FOREIGN KEY (ens_id, objecte_id) REFERENCES objecte (ens_id, id)
);
COMMENT ON TABLE document_versio IS 'A version of a document''s content. Append-only.';
COMMENT ON COLUMN document_versio.ens_id IS 'The body.';
COMMENT ON COLUMN document_versio.document_id IS 'The document.';
COMMENT ON COLUMN document_versio.n IS 'Version number.';
COMMENT ON COLUMN document_versio.objecte_id IS 'The bytes.';
COMMENT ON COLUMN document_versio.nom_fitxer IS 'File name.';
COMMENT ON COLUMN document_versio.mime IS 'Format.';
COMMENT ON COLUMN document_versio.mida IS 'Bytes.';
COMMENT ON COLUMN document_versio.sha256 IS 'Digest of the content.';
COMMENT ON COLUMN document_versio.motiu IS 'Why there is a new version.';
COMMENT ON COLUMN document_versio.autor_id IS 'Who made it.';
COMMENT ON COLUMN document_versio.creat_el IS 'When.';
CREATE INDEX document_versio_objecte ON document_versio (ens_id, objecte_id);

CREATE TABLE nota (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    expedient_id uuid NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    autor_id uuid,
    creat_el timestamptz NOT NULL,
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id)
);
COMMENT ON TABLE nota IS 'An internal note: auxiliary information, never in the index (LPAC 70.4).';
COMMENT ON COLUMN nota.ens_id IS 'The body.';
COMMENT ON COLUMN nota.id IS 'UUIDv7.';
COMMENT ON COLUMN nota.expedient_id IS 'The case.';
COMMENT ON COLUMN nota.text IS 'What it says.';
COMMENT ON COLUMN nota.autor_id IS 'Who wrote it.';
COMMENT ON COLUMN nota.creat_el IS 'When.';
CREATE INDEX nota_expedient ON nota (ens_id, expedient_id, creat_el, id);

CREATE TABLE seguidor (
    ens_id int NOT NULL,
    expedient_id uuid NOT NULL,
    subjecte_id uuid NOT NULL,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, subjecte_id, expedient_id),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, subjecte_id) REFERENCES membre (ens_id, subjecte_id)
);
COMMENT ON TABLE seguidor IS 'Who follows a case.';
COMMENT ON COLUMN seguidor.ens_id IS 'The body.';
COMMENT ON COLUMN seguidor.expedient_id IS 'The case.';
COMMENT ON COLUMN seguidor.subjecte_id IS 'The member.';
COMMENT ON COLUMN seguidor.creat_el IS 'Since when.';

CREATE TABLE relacio (
    ens_id int NOT NULL,
    expedient_id uuid NOT NULL,
    altre_id uuid NOT NULL,
    tipus text NOT NULL CHECK (tipus IN ('relacionat', 'acumulat_a', 'deriva_de', 'recurs_de', 'annex_de', 'peca_separada_de', 'contracte_marc_de')),
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, expedient_id, altre_id, tipus),
    FOREIGN KEY (ens_id, expedient_id) REFERENCES expedient (ens_id, id),
    FOREIGN KEY (ens_id, altre_id) REFERENCES expedient (ens_id, id),
    CHECK (expedient_id <> altre_id)
);
COMMENT ON TABLE relacio IS 'A link between two cases of the same body.';
COMMENT ON COLUMN relacio.ens_id IS 'The body.';
COMMENT ON COLUMN relacio.expedient_id IS 'The case that says it.';
COMMENT ON COLUMN relacio.altre_id IS 'The other case.';
COMMENT ON COLUMN relacio.tipus IS 'What the link means.';
COMMENT ON COLUMN relacio.creat_el IS 'Since when.';
CREATE INDEX relacio_altre ON relacio (ens_id, altre_id);

CREATE TABLE cerca_index (
    ens_id int NOT NULL,
    objecte text NOT NULL CHECK (objecte IN ('expedient', 'persona', 'document')),
    id uuid NOT NULL,
    unitat_id uuid,
    familia text,
    acces text NOT NULL,
    tsv tsvector NOT NULL,
    text_norm text NOT NULL,
    PRIMARY KEY (ens_id, objecte, id)
);
COMMENT ON TABLE cerca_index IS 'Search: readable only through the function cerca().';
COMMENT ON COLUMN cerca_index.ens_id IS 'The body.';
COMMENT ON COLUMN cerca_index.objecte IS 'Kind of object.';
COMMENT ON COLUMN cerca_index.id IS 'The object.';
COMMENT ON COLUMN cerca_index.unitat_id IS 'Unit of the row, for rights.';
COMMENT ON COLUMN cerca_index.familia IS 'Family of the row, for rights.';
COMMENT ON COLUMN cerca_index.acces IS 'Access level of the row, for rights.';
COMMENT ON COLUMN cerca_index.tsv IS 'Words.';
COMMENT ON COLUMN cerca_index.text_norm IS 'Normalised text, for parts of words and numbers.';

-- Words, and parts of words and numbers, inside one body: the tenant is part of the index.
CREATE INDEX cerca_index_tsv ON cerca_index USING gin (ens_id, tsv);
CREATE INDEX cerca_index_text ON cerca_index USING gin (ens_id, text_norm gin_trgm_ops);
