//! Everything about a case to open: known and refused before its transaction, then written in one.

use domain::auditoria::Resultat;
use domain::permisos::Fila;
use domain::permisos::acts::ExpedientObrir;
use domain::procediment::Definicio;
use domain::tramitacio::venciment::Criteri;
use domain::tramitacio::{Cas, Fet, Inici, Interessat, obre};
use domain::{Acces, Acte};
use serde_json::{Map, Value, json};
use store::expedients::{NewExpedient, NewParty};
use store::tramitacio;
use store::unit::Unit;
use store::{Event, Link};
use uuid::Uuid;

use super::create::CreateExpedient;
use super::dades::admit;
use super::opening_documents::Papers;
use crate::http::body::{invalid, shape_field};
use crate::problem::{Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// Everything about a case to open that can be known before its transaction.
pub struct Opening<'a> {
    definition: std::sync::Arc<Definicio>,
    criteri: Criteri,
    acces: Acces,
    row: NewExpedient,
    parties: Vec<NewParty>,
    inici: Inici,
    papers: Papers<'a>,
}

impl<'a> Opening<'a> {
    pub fn read(
        allowed: &Allowed<ExpedientObrir>,
        state: &State,
        body: &'a CreateExpedient,
    ) -> Result<Opening<'a>> {
        let directory = state.rights.directory();
        let unknown = || Problem::new(&catalog::REFERENCIA_DESCONEGUDA).with("camp", "procediment");
        let entry = directory
            .in_catalogue(allowed.ens(), &body.procediment)
            .ok_or_else(unknown)?;
        let definition = directory
            .text(&entry.codi, entry.versio, entry.adaptacio_id)
            .ok_or_else(unknown)?;
        let unit = body
            .unitat
            .or(entry.unitat_id)
            .ok_or_else(|| Problem::new(&catalog::REFERENCIA_DESCONEGUDA).with("camp", "unitat"))?;
        let acces = body.acces.unwrap_or_default();
        let fila = Fila {
            unitat: Some(unit),
            familia: Some(&definition.familia),
            acces,
        };
        if !allowed.predicate().allows(&fila) {
            return Err(
                Problem::new(&catalog::SENSE_PERMIS).arg("acte", Acte::ExpedientObrir.as_str())
            );
        }
        let ids = || state.store.sources().id();
        let parties = body
            .interessats
            .iter()
            .enumerate()
            .map(|(i, party)| {
                party.into_new(
                    allowed.ens(),
                    allowed.ens.prova,
                    ids(),
                    &ids,
                    &format!("/interessats/{i}"),
                )
            })
            .collect::<Result<Vec<_>>>()?;
        let mode = body
            .inici
            .or_else(|| definition.inici.first().copied())
            .ok_or_else(|| Problem::internal("a procedure without a way to begin"))?;
        let dades = Value::Object(body.dades.clone());
        admit(&definition.dades, &dades)?;
        let interessats = body
            .interessats
            .iter()
            .zip(&parties)
            .map(|(asked, party)| Interessat {
                id: party.id,
                cal_notificar: asked.rol.must_be_notified(),
            })
            .collect();
        let row = NewExpedient {
            id: ids(),
            titol: body.titol.trim().to_owned(),
            procediment: definition.codi.clone(),
            procediment_versio: entry.versio,
            adaptacio_id: entry.adaptacio_id,
            familia: definition.familia.clone(),
            unitat_id: unit,
            responsable_id: body.responsable,
            inici: json!(mode).as_str().unwrap_or_default().to_owned(),
            acces: acces.as_str().to_owned(),
            classificacio: Some(
                body.classificacio
                    .clone()
                    .unwrap_or_else(|| definition.serie.clone()),
            ),
            codi_sia: definition.codi_sia.clone(),
            dades: dades.clone(),
            dir3: allowed.ens.dir3.clone(),
            esborrany: body.esborrany,
        };
        let papers = Papers::read(allowed, &row, &body.documents, &ids)?;
        let fets = body.fets.iter().enumerate().map(|(i, data)| {
            let mut fet = fact(data, allowed.session.id(), i)?;
            fet.rename_documents(|id| papers.named(id));
            Ok(fet)
        });
        let inici = Inici {
            definicio_vigent: entry.actiu,
            mode,
            data_acord: body.data_acord,
            interessats,
            motiu_sense_interessat: body.motiu_sense_interessat.clone(),
            documents: papers.summaries(),
            fets: fets.collect::<Result<_>>()?,
            dades,
        };
        Ok(Opening {
            criteri: directory
                .criteri(allowed.ens())
                .ok_or_else(|| Problem::internal("a body without a calendar"))?,
            definition,
            acces,
            row,
            parties,
            inici,
            papers,
        })
    }

    /// The law decides first; only then something is written.
    pub async fn write(&self, unit: &mut Unit<'_>) -> Result<Uuid> {
        let row = &self.row;
        let objects = self.papers.lock(unit).await?;
        if row.esborrany {
            self.rows(unit)?;
            self.tell_draft(unit);
            self.papers.write(unit, &objects)?;
            return Ok(row.id);
        }
        let efectes = obre(&self.definition, &self.inici, unit.today())?;
        self.rows(unit)?;
        self.papers.write(unit, &objects)?;
        let case = tramitacio::Case::opening(self.head(), self.case());
        let note = tramitacio::Note {
            acte: "tramitacio.obrir".into(),
            ordre: json!({"procediment": row.procediment, "inici": row.inici}),
        };
        tramitacio::apply(unit, &case, &efectes, &self.criteri, Some(note)).await?;
        Ok(row.id)
    }

    fn rows(&self, unit: &mut Unit<'_>) -> Result<()> {
        let inici = &self.inici;
        store::expedients::create(unit, &self.row)?;
        store::expedients::insert_parties(unit, self.row.id, &self.parties);
        tramitacio::insert_row(
            unit,
            self.row.id,
            inici.data_acord,
            inici.motiu_sense_interessat.as_deref(),
        );
        Ok(())
    }

    /// The case as the rules see it before it is opened.
    fn case(&self) -> Cas {
        let inici = &self.inici;
        let mut cas = Cas::draft(self.definition.clone(), inici.mode);
        cas.definicio_vigent = inici.definicio_vigent;
        cas.data_acord = inici.data_acord;
        cas.interessats.clone_from(&inici.interessats);
        cas.motiu_sense_interessat
            .clone_from(&inici.motiu_sense_interessat);
        cas.documents.clone_from(&inici.documents);
        cas.dades = inici.dades.clone();
        cas
    }

    fn head(&self) -> tramitacio::Head {
        let row = &self.row;
        tramitacio::Head {
            id: row.id,
            nou: true,
            versio: 1,
            titol: row.titol.clone(),
            procediment: row.procediment.clone(),
            procediment_versio: row.procediment_versio,
            unitat_id: row.unitat_id,
            familia: row.familia.clone(),
            acces: self.acces,
            exercici: None,
            numero: None,
            identificador_eni: None,
            dir3: row.dir3.clone(),
            tancat_el: None,
        }
    }

    fn tell_draft(&self, unit: &mut Unit<'_>) {
        let row = &self.row;
        unit.event(Event {
            tipus: "expedient.esborrany_desat",
            objecte: "expedient",
            objecte_id: row.id,
            expedient: Some(row.id),
            unitat: Some(row.unitat_id),
            familia: Some(row.familia.clone()),
            acces: self.acces,
            dades: json!({"procediment": row.procediment}),
        });
        unit.audit(Link {
            acte: "expedient.desar_esborrany".into(),
            objecte: "expedient",
            objecte_id: row.id.to_string(),
            expedient: Some(row.id),
            resultat: Resultat::Fet,
            contingut: json!({"procediment": row.procediment}),
        });
    }
}

/// A fact of the body, declared by whoever opens the case.
fn fact(data: &Map<String, Value>, caller: Uuid, i: usize) -> Result<Fet> {
    let mut data = data.clone();
    if data.get("tipus").is_some_and(|kind| kind == "signat_fora") {
        data.insert("declarat_per".into(), json!(caller));
    }
    serde_json::from_value(Value::Object(data))
        .map_err(|error| invalid(shape_field(format!("/fets/{i}"), &error.to_string())))
}
