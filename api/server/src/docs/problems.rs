//! The catalogue of problems for people: what the `type` of a problem links to.

use domain::{Lang, text::Text};
use maud::{Markup, html};

use super::frame;
use crate::problem::catalog;

const TITLE: Text = Text::new("Problemes", "Problemas", "Problèmes", "Problems");

pub fn render(lang: Lang) -> Markup {
    let nav = html! { ul { @for kind in catalog::ALL { li { a href={ "#" (kind.codi) } { (kind.status) " " (kind.codi) } } } } };
    let content = html! {
        @for kind in catalog::ALL {
            section id=(kind.codi) {
                h2 { (kind.title.get(lang)) }
                p { code { (kind.codi) } " · HTTP " (kind.status) }
                p { (kind.detail.get(lang)) }
            }
        }
    };
    frame(lang.tag(), TITLE.get(lang), &nav, &content)
}
