//! How long "what can I do" takes: `bin/bench B14` runs it.
//!
//! Prints the microseconds of every act with the rules that it lacks, in the slowest state of a case of minor works with two hundred tasks
//! and a hundred people, documents and notifications.

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use domain::procediment::{Origen, library};
use domain::tramitacio::{
    Canal, Cas, Document, Estat, EstatDocument, EstatTasca, Fet, FetRegistrat, Interessat,
    Notificacio, Resultat, Signatura, Tasca, oferta,
};
use jiff::civil::{Date, date};
use uuid::Uuid;

const ROUNDS: u32 = 2_000;
const TODAY: Date = date(2026, 5, 4);

fn main() -> Result<(), Box<dyn Error>> {
    let found = library()?
        .into_iter()
        .find(|item| item.definicio.codi == "OBRA_MENOR");
    let definicio = found.ok_or("a procedure of the library")?.definicio;
    let mode = definicio.inici[0];
    let mut cas = Cas::draft(Arc::new(definicio), mode);
    cas.fase = cas.definicio.fases.get(1).map(|fase| fase.codi.clone());
    fill(&mut cas);
    let mut slowest = 0.0_f64;
    for estat in Estat::ALL {
        cas.estat = *estat;
        slowest = slowest.max(micros(|| {
            let _ = black_box(oferta(black_box(&cas), TODAY));
        }));
    }
    println!("{slowest:.1}");
    Ok(())
}

/// Microseconds of one call, over many.
fn micros(call: impl Fn()) -> f64 {
    (0..ROUNDS / 10).for_each(|_| call());
    let began = Instant::now();
    (0..ROUNDS).for_each(|_| call());
    began.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS)
}

fn fill(cas: &mut Cas) {
    let codes: Vec<String> = cas
        .definicio
        .fases
        .iter()
        .flat_map(|fase| fase.tasques.iter().map(|task| task.codi.clone()))
        .collect();
    cas.tasques = (0..200)
        .map(|n| Tasca {
            id: Uuid::from_u128(n),
            codi: codes[n as usize % codes.len()].clone(),
            fase: cas.fase.clone(),
            estat: if n % 2 == 0 {
                EstatTasca::Feta
            } else {
                EstatTasca::Pendent
            },
            opcional: n % 3 == 0,
            interessat: None,
            usuari: None,
            vencuda: None,
        })
        .collect();
    for n in 1000..1100 {
        let id = Uuid::from_u128(n);
        cas.interessats.push(Interessat {
            id,
            cal_notificar: true,
        });
        cas.documents.push(document(id));
        cas.fets.push(FetRegistrat {
            id,
            fet: Fet::Notificacio(Notificacio {
                interessat: id,
                resolucio: None,
                canal: Canal::Electronica,
                resultat: Resultat::Acceptada,
                posada_a_disposicio: TODAY,
                data: Some(TODAY),
                evidencia: Some(id),
                substitueix: None,
            }),
            anullat: false,
        });
    }
}

fn document(id: Uuid) -> Document {
    Document {
        id,
        td: Some("TD13".into()),
        origen: Some(Origen::Administracio),
        estat: EstatDocument::Definitiu,
        signatura: Signatura::Valida,
        estat_elaboracio: Some("EE01".into()),
        data_captura: None,
        hash_verificat: true,
        tasca: None,
        auxiliar: false,
        foli: None,
    }
}
