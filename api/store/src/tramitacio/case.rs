//! From rows to what the rules read.

use std::collections::HashMap;
use std::sync::Arc;

use domain::Acces;
use domain::procediment::Definicio;
use domain::terminis::maxim::Ampliacio;
use domain::tramitacio::venciment::{Computs, Criteri, Dates};
use domain::tramitacio::{
    Arxiu, Avis, Cas, Configuracio, Escrits, FetRegistrat, Indicadors, Interessat, Metadades,
    SilenciProduit, Suspensio, Tasca, TascaEscrita, legal_day,
};
use uuid::Uuid;

use super::load::Files;
use super::papers::Paper;
use super::rows::{ExpedientRow, FetRow, SuspensioRow, TascaRow, TramitacioRow};
use super::{Case, Head, corrupt, read};
use crate::Result;
use crate::ens::Ens;

/// What the rules take from outside the rows.
#[derive(Clone, Debug)]
pub struct Around {
    pub definicio: Arc<Definicio>,
    /// The other texts of the same procedure, the latest first.
    pub altres: Vec<Arc<Definicio>>,
    /// This version may open new cases today.
    pub vigent: bool,
    pub criteri: Criteri,
    pub configuracio: Configuracio,
}

impl Files {
    pub fn into_case(self, ens: &Ens, around: &Around) -> Result<Case> {
        let head = self.head(ens)?;
        let codes: HashMap<Uuid, String> =
            self.tasks.iter().map(|t| (t.id, t.codi.clone())).collect();
        let hashes: HashMap<Uuid, Vec<u8>> = self.hashes.into_iter().collect();
        let papers: Vec<Paper> = self
            .documents
            .into_iter()
            .map(|row| Paper {
                sha256: hashes.get(&row.id).cloned(),
                row,
            })
            .collect();
        let row = &self.expedient;
        let more = self.tramitacio.unwrap_or_default();
        let escrits = Escrits {
            maxim: row.venciment,
            provisional: row.venciment_provisional,
            recursos: more.fi_recursos,
            tasques: self.tasks.iter().map(written).collect(),
        };
        let mut cas = Cas::draft(around.definicio.clone(), read(&row.inici)?);
        cas.definicio_vigent = around.vigent;
        cas.configuracio = around.configuracio.clone();
        cas.estat = read(&row.estat)?;
        cas.motiu = row.motiu.as_deref().map(read).transpose()?;
        cas.fase = row.fase.clone();
        cas.dades = row.dades.clone();
        cas.metadades = metadata(row, ens, &around.definicio);
        cas.tasques = self.tasks.iter().map(task).collect::<Result<_>>()?;
        cas.fets = facts(&self.facts)?;
        cas.documents = papers
            .iter()
            .map(|paper| paper.summary(&codes))
            .collect::<Result<_>>()?;
        cas.interessats = self
            .parties
            .iter()
            .map(|party| Interessat {
                id: party.id,
                // A denunciant is told only when he is an interested person too (LPAC 62.5).
                cal_notificar: party.rol != "denunciant",
            })
            .collect();
        let mut computs = Computs {
            obertura: row.dia_obertura,
            inici: row.inici_computs,
            ampliacions: Vec::new(),
        };
        for suspension in &self.suspensions {
            stop(suspension, &mut cas, &mut computs)?;
        }
        cas.ampliat = !computs.ampliacions.is_empty();
        beside(&mut cas, more)?;
        let mut case = Case {
            head,
            cas,
            computs,
            dates: Dates::default(),
            escrits,
            tasks: self.tasks,
            facts: self.facts,
            papers,
            altres: around.altres.clone(),
            allowed: self.allowed,
        };
        case.count(&around.criteri);
        Ok(case)
    }

    fn head(&self, ens: &Ens) -> Result<Head> {
        let row = &self.expedient;
        Ok(Head {
            id: row.id,
            nou: false,
            versio: row.versio,
            titol: row.titol.clone(),
            procediment: row.procediment.clone(),
            procediment_versio: row.procediment_versio,
            unitat_id: row.unitat_id,
            familia: row.familia.clone(),
            acces: Acces::parse(&row.acces).unwrap_or_default(),
            exercici: row.exercici,
            numero: row.numero,
            identificador_eni: row.identificador_eni.clone(),
            dir3: ens.dir3.clone(),
            tancat_el: row.tancat_el,
        })
    }
}

/// What the ENI asks of the case: of its row, its body and its procedure.
fn metadata(row: &ExpedientRow, ens: &Ens, definition: &Definicio) -> Metadades {
    let sia = row.codi_sia.clone().or_else(|| definition.codi_sia.clone());
    // Not in SIA: the body and its own code of the procedure, thirty characters (NTI Expediente electrónico).
    let own = ens
        .dir3
        .as_ref()
        .map(|dir3| format!("{dir3}_PRO_{:0>30}", row.procediment));
    Metadades {
        titol: Some(row.titol.clone()),
        organ: ens.dir3.clone(),
        classificacio: sia.or(own),
        serie: row
            .classificacio
            .clone()
            .or_else(|| Some(definition.serie.clone())),
    }
}

fn task(row: &TascaRow) -> Result<Tasca> {
    Ok(Tasca {
        id: row.id,
        codi: row.codi.clone(),
        fase: row.fase.clone(),
        estat: read(&row.estat)?,
        opcional: row.opcional,
        interessat: row.interessat_id,
        usuari: row.assignada_id,
        vencuda: row.vencuda_el,
    })
}

fn written(row: &TascaRow) -> TascaEscrita {
    TascaEscrita {
        id: row.id,
        naixement: legal_day(row.creat_el),
        venciment: row.venciment,
    }
}

/// Facts in the order they were recorded; an annulment is a row that names the one it annuls.
fn facts(rows: &[FetRow]) -> Result<Vec<FetRegistrat>> {
    let annulled: Vec<Uuid> = rows
        .iter()
        .filter(|row| row.is_annulment())
        .filter_map(|row| row.substitueix)
        .collect();
    rows.iter()
        .filter(|row| !row.is_annulment())
        .map(|row| {
            Ok(FetRegistrat {
                id: row.id,
                fet: serde_json::from_value(row.dades.clone()).map_err(corrupt)?,
                anullat: annulled.contains(&row.id),
            })
        })
        .collect()
}

fn stop(row: &SuspensioRow, cas: &mut Cas, computs: &mut Computs) -> Result<()> {
    if let Some(termini) = &row.termini {
        computs.ampliacions.push(Ampliacio {
            termini: serde_json::from_value(termini.clone()).map_err(corrupt)?,
            acordada: row.des_de,
        });
        return Ok(());
    }
    cas.suspensions.push(Suspensio {
        id: row.id,
        causa: read(&row.mena)?,
        des_de: row.des_de,
        topall: row.topall,
        document: row.document_id.unwrap_or_default(),
        fins: row.fins_a,
    });
    Ok(())
}

fn beside(cas: &mut Cas, row: TramitacioRow) -> Result<()> {
    cas.data_acord = row.data_acord;
    cas.motiu_sense_interessat = row.motiu_sense_interessat;
    cas.resolucio = row.resolucio_id;
    cas.ferm_des_de = row.ferm_des_de;
    cas.silenci = row.silenci_el.map(|data| SilenciProduit { data });
    cas.avis = row
        .avisat_venciment
        .zip(row.avisat_dies)
        .and_then(|(venciment, dies)| {
            let dies = u8::try_from(dies).ok()?;
            Some(Avis { venciment, dies })
        });
    cas.principal = row.principal_id;
    cas.indicadors = Indicadors {
        recurs_pendent: row.recurs_pendent,
        retencio_judicial: row.retencio_judicial,
        retencio_permet_reobrir: row.retencio_permet_reobrir,
        abstencio_pendent: row.abstencio_pendent,
        acces_pendent: row.acces_pendent,
    };
    cas.arxiu = Arxiu {
        taad: row.taad,
        disposicio: row.disposicio.as_deref().map(read).transpose()?,
        vigencia_fins: row.vigencia_fins,
        eliminacio_des_de: row.eliminacio_des_de,
    };
    Ok(())
}
