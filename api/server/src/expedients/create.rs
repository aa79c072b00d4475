use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::auditoria::Resultat;
use domain::permisos::Fila;
use domain::permisos::acts::ExpedientObrir;
use domain::procediment::{Definicio, ModeInici};
use domain::tramitacio::venciment::Criteri;
use domain::tramitacio::{Cas, Fet, Inici, Interessat, obre};
use domain::{Acces, Acte};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use store::expedients::{NewExpedient, NewParty};
use store::tramitacio;
use store::unit::Unit;
use store::{Event, Link};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{CreateInteressat, ExpedientOut};
use crate::http::body::day;
use crate::http::{IdempotencyKey, Language, Valid, etag};
use crate::problem::{Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// A case to open, with its parties and its first facts, in one call.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"procediment": "OBRA_MENOR", "titol": "Canvi de finestres al carrer Major, 3",
    "interessats": [{"rol": "sollicitant", "persona": {"document": "12345678Z", "nom": "Maria", "cognom1": "Farré"}}],
    "fets": [{"tipus": "assentament", "sentit": "entrada", "numero": "E/000123-2026", "instant": "2026-11-20T09:12:00Z",
        "oficina": "Registre general", "acceptat": true}]}))]
pub struct CreateExpedient {
    /// Code of a procedure of the body's catalogue.
    pub procediment: String,
    /// Subject, readable without personal data: it shows in lists.
    #[validate(length(min = 1, max = 500))]
    pub titol: String,
    /// How it begins; the procedure's first way unless said.
    #[schema(value_type = Option<String>, example = "instancia_part")]
    pub inici: Option<ModeInici>,
    /// Day of the agreement that begins it, when it begins of office (LPAC 21.3.a).
    #[schema(value_type = Option<String>, format = Date)]
    #[validate(custom(function = "day"))]
    pub data_acord: Option<Date>,
    /// Unit that will handle it; the catalogue's unless said.
    pub unitat: Option<Uuid>,
    /// Member who will answer for it.
    pub responsable: Option<Uuid>,
    /// Access level; `interessats` unless said.
    #[schema(value_type = Option<String>, example = "interessats")]
    pub acces: Option<Acces>,
    /// Series of the classification scheme; the procedure's unless said.
    #[validate(length(min = 1, max = 80))]
    pub classificacio: Option<String>,
    /// Data that the procedure defines.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub dades: Map<String, Value>,
    /// Parties.
    #[serde(default)]
    #[validate(nested, length(max = 200))]
    pub interessats: Vec<CreateInteressat>,
    /// Why nobody is recorded, when it begins at request and nobody is.
    #[validate(length(min = 1, max = 500))]
    pub motiu_sense_interessat: Option<String>,
    /// Facts already known: above all, the registry entry.
    #[serde(default)]
    #[schema(value_type = Vec<Object>)]
    #[validate(length(max = 50))]
    pub fets: Vec<Fet>,
    /// Keep it as a draft: no number, no term.
    #[serde(default)]
    pub esborrany: bool,
}

/// Open a case.
///
/// One call makes the case, its parties, its first facts and its first tasks, gives the next number of the year and
/// starts the term to resolve. Nothing half-done stays. With `esborrany` it stays a draft without number.
/// **Permissions**: `expedient.obrir`, for the unit and family of the case. Legal basis: LPAC 21, 58-67, 70.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = CreateExpedient, responses((status = 201, description = "The case", body = ExpedientOut)))]
#[post("/ens/{ens}/expedients")]
pub async fn create_expedient(
    req: HttpRequest,
    allowed: Allowed<ExpedientObrir>,
    _path: Path<String>,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<CreateExpedient>,
) -> Result<HttpResponse> {
    let opening = Opening::read(&allowed, &state, &body)?;
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .write::<_, Problem>(
            &allowed,
            key.as_ref(),
            async |unit: &mut Unit| opening.write(unit).await,
            async |conn: &store::Conn, id| store::expedients::by_id(conn, allowed.ens(), id).await,
        )
        .await?;
    let out = ExpedientOut::new(written.view, &state.rights.directory(), lang.0);
    let name = out
        .numero
        .as_ref()
        .map_or_else(|| out.id.to_string(), |n| n.replace('/', "-"));
    let location = format!("/api/v1/ens/{}/expedients/{name}", allowed.ens.alies);
    Ok(etag::created(
        &req,
        location,
        out.versio,
        &out,
        written.replayed,
    ))
}

/// Everything about a case to open that can be known before its transaction.
struct Opening {
    definition: std::sync::Arc<Definicio>,
    criteri: Criteri,
    acces: Acces,
    row: NewExpedient,
    parties: Vec<NewParty>,
    inici: Inici,
}

impl Opening {
    fn read(
        allowed: &Allowed<ExpedientObrir>,
        state: &State,
        body: &CreateExpedient,
    ) -> Result<Opening> {
        let directory = state.rights.directory();
        let unknown = || Problem::new(&catalog::REFERENCIA_DESCONEGUDA).with("camp", "procediment");
        let entry = directory
            .in_catalogue(allowed.ens(), &body.procediment)
            .ok_or_else(unknown)?;
        let version = u32::try_from(entry.versio).map_err(Problem::internal)?;
        let definition = directory
            .procediment(&entry.codi, version)
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
        let inici = Inici {
            definicio_vigent: entry.actiu,
            mode,
            data_acord: body.data_acord,
            interessats,
            motiu_sense_interessat: body.motiu_sense_interessat.clone(),
            documents: Vec::new(),
            fets: body.fets.clone(),
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
        })
    }

    /// The law decides first; only then something is written.
    async fn write(&self, unit: &mut Unit) -> Result<Uuid> {
        let row = &self.row;
        if row.esborrany {
            unit.head().await?;
            self.rows(unit).await?;
            self.tell_draft(unit);
            return Ok(row.id);
        }
        let efectes = obre(&self.definition, &self.inici, unit.today())?;
        unit.head().await?;
        self.rows(unit).await?;
        let case = tramitacio::Case::opening(self.head(), self.case());
        let note = tramitacio::Note {
            acte: "tramitacio.obrir".into(),
            ordre: json!({"procediment": row.procediment, "inici": row.inici}),
        };
        tramitacio::apply(unit, &case, &efectes, &self.criteri, Some(note)).await?;
        Ok(row.id)
    }

    async fn rows(&self, unit: &Unit) -> Result<()> {
        let inici = &self.inici;
        store::expedients::create(unit, &self.row).await?;
        store::expedients::insert_parties(unit, self.row.id, &self.parties).await?;
        tramitacio::insert_row(
            unit,
            self.row.id,
            inici.data_acord,
            inici.motiu_sense_interessat.as_deref(),
        )
        .await
        .map_err(store::Error::from)?;
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

    fn tell_draft(&self, unit: &mut Unit) {
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
