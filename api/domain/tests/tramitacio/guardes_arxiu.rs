//! Guards of what comes after closing; `guardes` runs them.

use domain::tramitacio::{Acte, Disposicio};

use crate::preparats::*;

pub const AFTER_CLOSING: &[Case] = &[
    (
        archivable,
        Acte::Reobrir,
        |s| s.cas.indicadors.retencio_judicial = true,
        "retencio",
    ),
    (archivable, Acte::Reobrir, unsign, "document"),
    (
        archivable,
        Acte::Transferir,
        |s| s.cas.ferm_des_de = None,
        "ferm",
    ),
    (
        archivable,
        Acte::Transferir,
        |s| s.cas.indicadors.recurs_pendent = true,
        "recurs_pendent",
    ),
    (
        archivable,
        Acte::Transferir,
        |s| s.cas.arxiu.taad = Some(" ".into()),
        "taad",
    ),
    (
        archivable,
        Acte::Transferir,
        |s| s.cas.arxiu.vigencia_fins = Some(s.avui),
        "vigencia",
    ),
    (
        archivable,
        Acte::Transferir,
        |s| s.cas.arxiu.vigencia_fins = None,
        "vigencia",
    ),
    (
        archivable,
        Acte::Eliminar,
        |s| s.cas.arxiu.disposicio = Some(Disposicio::Conservar),
        "disposicio",
    ),
    (
        archivable,
        Acte::Eliminar,
        |s| s.cas.arxiu.eliminacio_des_de = Some(s.after(1)),
        "termini",
    ),
    (
        archivable,
        Acte::Eliminar,
        |s| s.cas.indicadors.retencio_judicial = true,
        "retencio",
    ),
    (
        archivable,
        Acte::Eliminar,
        |s| s.cas.indicadors.acces_pendent = true,
        "acces_pendent",
    ),
    (archivable, Acte::Eliminar, unsign, "document"),
];
