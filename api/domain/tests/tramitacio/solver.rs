//! Somebody who knows nothing and only follows the remedies that the refusals name.

use domain::Unmet;
use domain::procediment::{Organ, Origen, Referencia};
use domain::tramitacio::{
    Acte, Causa, Disposicio, Estat, EstatDocument, Fet, Motiu, Ordre, Resultat, ResultatOrgan,
    Sentit, SignatFora, Signatura,
};
use serde_json::Value;
use uuid::Uuid;

use crate::sim::Sim;

/// An order that a person would give for an act, from what the case holds.
pub fn sample(sim: &Sim, acte: Acte) -> Ordre {
    let document = |serves: &dyn Fn(&domain::tramitacio::Document) -> bool| {
        let mut found = sim.cas.documents.iter().rev();
        found
            .find(|d| d.is_definitive() && serves(d))
            .map_or(Uuid::nil(), |d| d.id)
    };
    let signed =
        document(&|d| d.origen == Some(Origen::Administracio) && sim.cas.is_signed_enough(d));
    let rao = || "perquè toca".to_owned();
    match acte {
        Acte::Obrir => Ordre::Obrir {},
        Acte::Descartar => Ordre::Descartar { rao: rao() },
        Acte::Suspendre => Ordre::Suspendre {
            causa: Causa::InformePreceptiu,
            des_de: sim.avui,
            document: signed,
            topall: None,
        },
        Acte::AixecarSuspensio => {
            let open = sim.cas.open_suspension();
            let own = open.map(|s| s.document);
            let other = document(&|d| Some(d.id) != own);
            let cap = open.and_then(|s| s.topall);
            Ordre::AixecarSuspensio {
                fins: cap.map_or(sim.avui, |cap| cap.min(sim.avui)),
                document: (!other.is_nil()).then_some(other),
            }
        }
        Acte::Ampliar => {
            let term = sim.cas.definicio.termini_maxim.as_ref();
            Ordre::Ampliar {
                n: 1,
                unitat: term.map_or(domain::procediment::UnitatTermini::Mesos, |t| t.unitat),
                document: signed,
                rao: rao(),
            }
        }
        Acte::Elevar => Ordre::Elevar {
            organ: Organ::Ple,
            document: document(&|d| d.is_of("TD99")),
            sessio: None,
        },
        Acte::Retornar => Ordre::Retornar {
            resultat: ResultatOrgan::Aprovat,
        },
        Acte::Resoldre => Ordre::Resoldre { resolucio: None },
        Acte::Notificar => Ordre::Notificar {},
        Acte::DeclararFerm => Ordre::DeclararFerm {},
        Acte::Executar => Ordre::Executar { document: None },
        Acte::Finalitzar => Ordre::Finalitzar {
            motiu: Motiu::Impossibilitat,
            resolucio: None,
        },
        Acte::Acumular => Ordre::Acumular {
            principal: Uuid::from_u128(u128::MAX),
            document: signed,
        },
        Acte::Disgregar => Ordre::Disgregar { document: signed },
        Acte::Tancar => Ordre::Tancar {},
        Acte::Reobrir => Ordre::Reobrir {
            rao: rao(),
            document: signed,
        },
        Acte::IncorporarTard => Ordre::IncorporarTard {
            document: document(&|d| {
                d.foli.is_none()
                    && ["TD08", "TD09", "TD11", "TD12"]
                        .iter()
                        .any(|td| d.is_of(td))
            }),
            rao: rao(),
        },
        Acte::Remetre => Ordre::Remetre {
            destinatari: "Jutjat contenciós 1".into(),
            finalitat: "LJCA 48".into(),
        },
        Acte::Transferir => Ordre::Transferir {
            rebut: "R-1".into(),
        },
        Acte::Eliminar => Ordre::Eliminar {
            document: signed,
            autoritzen: [Uuid::from_u128(1), Uuid::from_u128(2)],
        },
    }
}

/// Does the act, or mends the first rule that refuses it. False: nothing can be mended.
pub fn pursue(sim: &mut Sim, acte: Acte) -> bool {
    let offer = sim.offer(acte);
    match offer.unmet.first() {
        None => {
            if acte == Acte::IncorporarTard {
                // The paper waits outside the case until its order names it.
                sim.document("TD12", Origen::Administracio);
            }
            let order = sample(sim, acte);
            sim.act(&order);
            true
        }
        Some(unmet) => mend(sim, unmet),
    }
}

fn arg<'u>(unmet: &'u Unmet, name: &str) -> Option<&'u str> {
    unmet
        .args
        .iter()
        .find_map(|(key, value)| (*key == name).then_some(value.as_str()))
}

/// Runs the operation that a refusal names.
fn mend(sim: &mut Sim, unmet: &Unmet) -> bool {
    let rule = unmet.codi.split('.').nth(1).unwrap_or_default();
    let Some(remedy) = &unmet.remei else {
        return false;
    };
    match remedy.operacio.as_str() {
        "do_acte" => {
            let acte = arg(unmet, "acte")
                .and_then(Acte::from_code)
                .expect("do_acte names its act");
            pursue(sim, acte)
        }
        "complete_tasca" => {
            let named = arg(unmet, "tasques").unwrap_or_default();
            let codi = named.split(", ").next().unwrap_or_default().to_owned();
            finish_task(sim, &codi);
            true
        }
        "create_fet" => {
            record(sim, rule);
            true
        }
        "create_document" => {
            let tds: Vec<String> = match arg(unmet, "documents") {
                Some(list) => list.split(", ").map(str::to_owned).collect(),
                None if rule == "proposta" => vec!["TD99".into()],
                None => vec!["TD12".into()],
            };
            for td in tds {
                sim.document(&td, Origen::Administracio);
            }
            true
        }
        "update_document" => {
            tidy_documents(sim);
            true
        }
        "create_interessat" => {
            sim.person();
            true
        }
        "update_expedient" | "upgrade_expedient_procediment" => {
            tidy_case(sim);
            true
        }
        other => panic!("unknown remedy {other}"),
    }
}

fn finish_task(sim: &mut Sim, codi: &str) {
    let def = sim.cas.definicio.clone();
    let bound = def.task(codi).and_then(|task| task.acte);
    if sim.cas.open_tasks().all(|task| task.codi != codi) {
        let order = domain::tramitacio::OrdreTasca::Crea { codi: codi.into() };
        sim.task_order(&order)
            .unwrap_or_else(|refusal| panic!("{codi:?} of {}: {refusal}", def.codi));
    } else if bound.is_some() {
        // An optional task that only an act completes, and that this case does not need.
        let order = domain::tramitacio::OrdreTasca::Cancella {
            tasca: sim.task(codi),
            rao: "no cal".into(),
        };
        sim.task_order(&order).unwrap_or_else(|refusal| {
            panic!("{codi:?} of {} may be cancelled: {refusal}", def.codi)
        });
    } else {
        sim.complete(codi);
    }
}

fn record(sim: &mut Sim, rule: &str) {
    match rule {
        "resolucio" | "sentit" | "organ" | "silenci_positiu" => {
            sim.resolution(Sentit::Estimatoria);
        }
        "resolucio_no_notificada" => sim.notify_everybody(),
        "notificacions" => {
            let pending: Vec<Uuid> = sim
                .cas
                .notifications()
                .filter(|(_, fet)| !fet.resultat.is_final())
                .map(|(_, fet)| fet.interessat)
                .collect();
            for person in pending {
                sim.notify(person, Resultat::Acceptada);
            }
        }
        "assentaments" => {
            let entries: Vec<Fet> = sim.cas.valid_facts().map(|fet| fet.fet.clone()).collect();
            for entry in entries {
                if let Fet::Assentament(mut entry) = entry
                    && !entry.acceptat
                {
                    entry.acceptat = true;
                    // One that was accepted before refuses to be repeated.
                    let _ = sim.try_fact(&Fet::Assentament(entry));
                }
            }
        }
        "certificat_acord" => {
            let (_, resolution) = sim.cas.unused_resolution().expect("a resolution");
            let (organ, data) = (resolution.organ, resolution.data);
            sim.certificate(organ, data);
        }
        other => panic!("no fact mends {other}"),
    }
}

fn tidy_documents(sim: &mut Sim) {
    let mut declared = Vec::new();
    for document in &mut sim.cas.documents {
        if document.auxiliar {
            // A note is never part of the case: whatever it waited for is dropped.
            document.estat = EstatDocument::Redaccio;
        } else if !document.is_definitive() {
            document.estat = EstatDocument::Firmat;
            document.signatura = Signatura::Valida;
        } else if document.signatura == Signatura::Cap {
            declared.push(document.id);
        }
        document.td.get_or_insert("TD99".into());
        document.origen.get_or_insert(Origen::Administracio);
        document.estat_elaboracio.get_or_insert("EE01".into());
        document.hash_verificat = true;
    }
    for document in declared {
        // Declaring a file signed elsewhere is a fact, with who says so.
        let fet = SignatFora {
            document,
            signat_per: "Alcaldia".into(),
            signat_el: sim.avui,
            declarat_per: Uuid::from_u128(7),
        };
        let _ = sim.try_fact(&Fet::SignatFora(fet));
    }
}

/// Answers what the conditions of the procedure ask: of each field that an unmet one names, its least value.
fn answer_conditions(sim: &mut Sim) {
    let def = sim.cas.definicio.clone();
    let schema: Value = def.dades.clone().into();
    for guard in &def.guardes {
        if guard.remei != "update_expedient" || sim.cas.holds(&guard.regla) {
            continue;
        }
        for reference in guard.regla.references() {
            let Referencia::Dada(cami) = reference else {
                continue;
            };
            let field = &schema["properties"][cami];
            sim.cas.dades[cami] = match (field["type"].as_str(), field["enum"].get(0)) {
                (Some("integer"), _) => 1.into(),
                (Some("boolean"), _) => continue,
                (_, Some(first)) => first.clone(),
                _ => "2026-05-04".into(),
            };
        }
    }
}

fn tidy_case(sim: &mut Sim) {
    answer_conditions(sim);
    sim.cas.definicio_vigent = true;
    sim.cas.indicadors.abstencio_pendent = false;
    sim.cas.indicadors.recurs_pendent = false;
    sim.cas.indicadors.retencio_permet_reobrir = true;
    sim.cas.metadades.serie = Some("S1".into());
    sim.cas.arxiu.taad = Some("T1".into());
    sim.cas
        .arxiu
        .disposicio
        .get_or_insert(Disposicio::Conservar);
    sim.cas
        .arxiu
        .vigencia_fins
        .get_or_insert(sim.avui.yesterday().expect("a date"));
}

/// Follows remedies until the case is closed or beyond; gives the steps it took.
pub fn close(sim: &mut Sim) -> Result<usize, String> {
    for step in 0..120 {
        if matches!(
            sim.cas.estat,
            Estat::Tancat | Estat::Transferit | Estat::Eliminat | Estat::Descartat
        ) {
            return Ok(step);
        }
        if !pursue(sim, Acte::Tancar) {
            return Err(format!(
                "stuck in {:?}: {:?}",
                sim.cas.estat,
                sim.lacks(Acte::Tancar)
            ));
        }
    }
    Err(format!(
        "never closes: {:?} {:?}",
        sim.cas.estat,
        sim.lacks(Acte::Tancar)
    ))
}
