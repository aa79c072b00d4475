// Printed by bin/schema from the migrated database; never edited.

diesel::table! {
    adaptacio (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        codi -> Text,
        n -> Int4,
        versio -> Int4,
        contingut -> Jsonb,
        autor_id -> Nullable<Uuid>,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    actualitzacio (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        de -> Int4,
        a -> Int4,
        desfeta -> Jsonb,
        autor_id -> Uuid,
        creat_el -> Timestamptz,
        desfet_el -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    auditoria (ens_id, n) {
        ens_id -> Int4,
        n -> Int8,
        instant -> Timestamptz,
        actor_id -> Nullable<Uuid>,
        acte -> Text,
        objecte -> Text,
        objecte_id -> Text,
        expedient_id -> Nullable<Uuid>,
        resultat -> Text,
        origen -> Text,
        contingut -> Nullable<Jsonb>,
        sal -> Bytea,
        digest -> Bytea,
        hash -> Bytea,
    }
}

diesel::table! {
    clau_signatura (kid) {
        kid -> Text,
        publica -> Bytea,
        privada -> Bytea,
        activa_des_de -> Timestamptz,
        retirada_el -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    client (id) {
        id -> Uuid,
        ens_id -> Int4,
        nom -> Text,
        secret_hash -> Bytea,
        actes -> Array<Text>,
        abast -> Array<Int8>,
        caduca -> Timestamptz,
        pausat -> Bool,
        revocat_el -> Nullable<Timestamptz>,
        darrer_us -> Nullable<Timestamptz>,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    document (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Nullable<Uuid>,
        identificador_eni -> Text,
        nom -> Text,
        td -> Text,
        origen -> Text,
        estat_elaboracio -> Text,
        document_origen -> Nullable<Text>,
        estat -> Text,
        signatura -> Text,
        signatura_dades -> Nullable<Jsonb>,
        intern -> Bool,
        tasca_id -> Nullable<Uuid>,
        foli -> Nullable<Int4>,
        unitat_id -> Nullable<Uuid>,
        familia -> Nullable<Text>,
        acces -> Text,
        data_captura -> Timestamptz,
        data_document -> Nullable<Date>,
        versio_contingut -> Int4,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    document_versio (ens_id, document_id, n) {
        ens_id -> Int4,
        document_id -> Uuid,
        n -> Int4,
        objecte_id -> Uuid,
        nom_fitxer -> Text,
        mime -> Text,
        mida -> Int8,
        sha256 -> Bytea,
        motiu -> Text,
        autor_id -> Nullable<Uuid>,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    dret (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        subjecte_id -> Uuid,
        rol -> Text,
        unitat_id -> Nullable<Uuid>,
        familia -> Nullable<Text>,
        caduca -> Nullable<Date>,
    }
}

diesel::table! {
    drets_canvi (rev) {
        rev -> Int8,
        mena -> Text,
        id -> Text,
        instant -> Timestamptz,
    }
}

diesel::table! {
    drets_cap (unic) {
        unic -> Bool,
        rev -> Int8,
    }
}

diesel::table! {
    enllac (hash) {
        hash -> Bytea,
        usuari_id -> Uuid,
        tipus -> Text,
        de_ens -> Int4,
        treu_segon_factor -> Bool,
        caduca -> Timestamptz,
        usat_el -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    ens (id) {
        id -> Int4,
        alies -> Text,
        codi_ens -> Nullable<Text>,
        codi_verificat -> Bool,
        dir3 -> Nullable<Text>,
        dir3_verificat -> Bool,
        nom -> Text,
        tipus -> Text,
        comarca -> Nullable<Text>,
        municipi_ine -> Nullable<Text>,
        ens_pare -> Nullable<Int4>,
        poblacio -> Nullable<Int4>,
        aran -> Bool,
        prova -> Bool,
        configuracio -> Jsonb,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    ens_cap (ens_id) {
        ens_id -> Int4,
        seq -> Int8,
        auditoria_n -> Int8,
        auditoria_hash -> Bytea,
        ultim_instant -> Timestamptz,
    }
}

diesel::table! {
    ens_procediment (ens_id, codi) {
        ens_id -> Int4,
        codi -> Text,
        versio -> Int4,
        unitat_id -> Nullable<Uuid>,
        actiu -> Bool,
        id -> Uuid,
        adaptacio_id -> Nullable<Uuid>,
        revisio -> Int8,
    }
}

diesel::table! {
    esdeveniment (ens_id, seq) {
        ens_id -> Int4,
        seq -> Int8,
        tipus -> Text,
        objecte -> Text,
        objecte_id -> Uuid,
        expedient_id -> Nullable<Uuid>,
        unitat_id -> Nullable<Uuid>,
        familia -> Nullable<Text>,
        acces -> Text,
        actor_id -> Nullable<Uuid>,
        instant -> Timestamptz,
        dades -> Jsonb,
    }
}

diesel::table! {
    expedient (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        exercici -> Nullable<Int4>,
        numero -> Nullable<Int8>,
        identificador_eni -> Nullable<Text>,
        titol -> Text,
        procediment -> Text,
        procediment_versio -> Int4,
        familia -> Text,
        estat -> Text,
        motiu -> Nullable<Text>,
        fase -> Nullable<Text>,
        unitat_id -> Uuid,
        responsable_id -> Nullable<Uuid>,
        inici -> Text,
        acces -> Text,
        classificacio -> Nullable<Text>,
        codi_sia -> Nullable<Text>,
        dades -> Jsonb,
        data_obertura -> Timestamptz,
        dia_obertura -> Nullable<Date>,
        inici_computs -> Nullable<Date>,
        venciment -> Nullable<Date>,
        venciment_provisional -> Bool,
        silenci -> Nullable<Text>,
        tancat_el -> Nullable<Timestamptz>,
        versio -> Int8,
        creat_el -> Timestamptz,
        modificat_el -> Timestamptz,
        venciment_proper -> Date,
        adaptacio_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    expedient_acces (ens_id, expedient_id, subjecte_id) {
        ens_id -> Int4,
        expedient_id -> Uuid,
        subjecte_id -> Uuid,
        motiu -> Text,
    }
}

diesel::table! {
    expedient_tramitacio (ens_id, expedient_id) {
        ens_id -> Int4,
        expedient_id -> Uuid,
        data_acord -> Nullable<Date>,
        motiu_sense_interessat -> Nullable<Text>,
        resolucio_id -> Nullable<Uuid>,
        ferm_des_de -> Nullable<Date>,
        fi_recursos -> Nullable<Date>,
        silenci_el -> Nullable<Date>,
        principal_id -> Nullable<Uuid>,
        organ -> Nullable<Text>,
        sessio -> Nullable<Text>,
        recurs_pendent -> Bool,
        retencio_judicial -> Bool,
        retencio_permet_reobrir -> Bool,
        abstencio_pendent -> Bool,
        acces_pendent -> Bool,
        taad -> Nullable<Text>,
        disposicio -> Nullable<Text>,
        vigencia_fins -> Nullable<Date>,
        eliminacio_des_de -> Nullable<Date>,
        avisat_venciment -> Nullable<Date>,
        avisat_dies -> Nullable<Int4>,
    }
}

diesel::table! {
    feina (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        mena -> Text,
        peticio -> Jsonb,
        subjecte_id -> Uuid,
        origen -> Text,
        estat -> Text,
        total -> Int4,
        fets -> Int4,
        refusats -> Int4,
        versio -> Int8,
        creat_el -> Timestamptz,
        tocat_el -> Timestamptz,
        acabat_el -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    feina_item (ens_id, feina_id, posicio) {
        ens_id -> Int4,
        feina_id -> Uuid,
        posicio -> Int4,
        clau -> Text,
        expedient_id -> Nullable<Uuid>,
        estat -> Text,
        codi -> Nullable<Text>,
        missatge -> Nullable<Jsonb>,
    }
}

diesel::table! {
    festiu (ambit, data) {
        ambit -> Text,
        data -> Date,
        nom -> Text,
        font -> Text,
    }
}

diesel::table! {
    fet (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        mena -> Text,
        dades -> Jsonb,
        document_id -> Nullable<Uuid>,
        llibre -> Nullable<Text>,
        numero -> Nullable<Int8>,
        exercici -> Nullable<Int4>,
        substitueix -> Nullable<Uuid>,
        autor_id -> Nullable<Uuid>,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    index_foliat (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        mena -> Text,
        contingut -> Jsonb,
        sha256 -> Bytea,
        signat -> Bool,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    intent (empremta) {
        empremta -> Bytea,
        intents -> Int4,
        bloquejat_fins -> Nullable<Timestamptz>,
        darrer -> Timestamptz,
    }
}

diesel::table! {
    interessat (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        persona_id -> Uuid,
        rol -> Text,
        representant_id -> Nullable<Uuid>,
        canal -> Text,
        donat_de_baixa_el -> Nullable<Timestamptz>,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    lectura (ens_id, lot, posicio) {
        ens_id -> Int4,
        lot -> Uuid,
        posicio -> Int4,
        instant -> Timestamptz,
        actor_id -> Nullable<Uuid>,
        operacio -> Text,
        objecte -> Text,
        objecte_id -> Text,
        expedient_id -> Nullable<Uuid>,
        origen -> Text,
        finalitat -> Text,
    }
}

diesel::table! {
    membre (ens_id, subjecte_id) {
        ens_id -> Int4,
        subjecte_id -> Uuid,
        tipus -> Text,
        nom -> Text,
        correu -> Nullable<Text>,
        carrec -> Nullable<Text>,
        actiu -> Bool,
        pendent -> Bool,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    nota (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        text -> Text,
        autor_id -> Nullable<Uuid>,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    objecte (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        sha256 -> Bytea,
        mida -> Int8,
        parts -> Array<Text>,
        mime -> Text,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    persona (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        tipus -> Text,
        document_tipus -> Nullable<Text>,
        document -> Nullable<Text>,
        nom -> Text,
        cognom1 -> Nullable<Text>,
        cognom2 -> Nullable<Text>,
        correu -> Nullable<Text>,
        telefon -> Nullable<Text>,
        adreca -> Nullable<Jsonb>,
        canal -> Text,
        llengua -> Text,
        adreca_protegida -> Bool,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    peticio (ens_id, abast) {
        ens_id -> Int4,
        abast -> Bytea,
        empremta -> Bytea,
        objecte_id -> Text,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    procediment (codi, versio) {
        codi -> Text,
        versio -> Int4,
        definicio -> Jsonb,
        estat -> Text,
        empremta -> Bytea,
        publicat_el -> Nullable<Timestamptz>,
        id -> Uuid,
        revisio -> Int8,
        creat_el -> Timestamptz,
        creat_per -> Nullable<Uuid>,
        validat_el -> Nullable<Timestamptz>,
        retirat_el -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    pujada (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        actor_id -> Uuid,
        nom -> Text,
        mida -> Nullable<Int8>,
        rebut -> Int8,
        parts -> Array<Text>,
        torn -> Int4,
        sha256 -> Nullable<Bytea>,
        estat_hash -> Bytea,
        capcalera -> Bytea,
        mime -> Nullable<Text>,
        digest_declarat -> Nullable<Bytea>,
        estat -> Text,
        creat_el -> Timestamptz,
        tocat_el -> Timestamptz,
    }
}

diesel::table! {
    relacio (ens_id, expedient_id, altre_id, tipus) {
        ens_id -> Int4,
        expedient_id -> Uuid,
        altre_id -> Uuid,
        tipus -> Text,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    seguidor (ens_id, subjecte_id, expedient_id) {
        ens_id -> Int4,
        expedient_id -> Uuid,
        subjecte_id -> Uuid,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    rellotge (ens_id) {
        ens_id -> Int4,
        dia -> Date,
        criteri -> Nullable<Bytea>,
    }
}

diesel::table! {
    serie (ens_id, llibre, exercici) {
        ens_id -> Int4,
        llibre -> Text,
        exercici -> Int4,
        darrer -> Int8,
    }
}

diesel::table! {
    sessio (id) {
        id -> Uuid,
        usuari_id -> Uuid,
        refresc -> Bytea,
        refresc_anterior -> Nullable<Bytea>,
        rotat_el -> Timestamptz,
        creat_el -> Timestamptz,
        caduca -> Timestamptz,
        acabada_el -> Nullable<Timestamptz>,
        segon_factor -> Bool,
        origen -> Nullable<Text>,
    }
}

diesel::table! {
    suspensio (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        mena -> Text,
        des_de -> Date,
        fins_a -> Nullable<Date>,
        topall -> Nullable<Date>,
        termini -> Nullable<Jsonb>,
        document_id -> Nullable<Uuid>,
        document_final_id -> Nullable<Uuid>,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    tasca (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        expedient_id -> Uuid,
        codi -> Text,
        fase -> Nullable<Text>,
        interessat_id -> Nullable<Uuid>,
        estat -> Text,
        opcional -> Bool,
        rols -> Array<Text>,
        assignada_id -> Nullable<Uuid>,
        venciment -> Nullable<Date>,
        feta_per -> Nullable<Uuid>,
        feta_el -> Nullable<Timestamptz>,
        rao -> Nullable<Text>,
        document_id -> Nullable<Uuid>,
        versio -> Int8,
        creat_el -> Timestamptz,
        vencuda_el -> Nullable<Date>,
    }
}

diesel::table! {
    unitat (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        codi -> Text,
        nom -> Text,
        pare_id -> Nullable<Uuid>,
        dir3 -> Nullable<Text>,
        activa -> Bool,
        versio -> Int8,
    }
}

diesel::table! {
    usuari (id) {
        id -> Uuid,
        correu -> Text,
        nom -> Text,
        llengua -> Text,
        contrasenya -> Nullable<Text>,
        totp_secret -> Nullable<Bytea>,
        totp_actiu -> Bool,
        totp_darrer_pas -> Nullable<Int8>,
        codis_recuperacio -> Array<Bytea>,
        estat -> Text,
        darrer_acces -> Nullable<Timestamptz>,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}

diesel::table! {
    vista (ens_id, id) {
        ens_id -> Int4,
        id -> Uuid,
        subjecte_id -> Uuid,
        pantalla -> Text,
        nom -> Text,
        consulta -> Text,
        columnes -> Array<Text>,
        compartida -> Bool,
        posicio -> Int4,
        versio -> Int8,
        creat_el -> Timestamptz,
    }
}
