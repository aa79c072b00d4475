//! `expedit procediment check`: what a definition has to mend before it can be published.

use std::path::PathBuf;

use clap::Args;
use domain::procediment::{Troballa, files, report};

#[derive(Clone, Debug, Args)]
pub struct Comprova {
    /// Files of definitions.
    #[arg(required_unless_present = "all")]
    fitxers: Vec<PathBuf>,
    /// Every definition that the product brings.
    #[arg(long)]
    all: bool,
}

/// # Errors
/// When a file cannot be read, or something in it has to be mended.
pub fn check(args: &Comprova) -> Result<(), String> {
    let (mut found, mut read): (Vec<Troballa>, usize) = (Vec::new(), 0);
    if args.all {
        for (name, text) in files() {
            found.extend(report(&format!("procediments/{name}"), text));
            read += 1;
        }
    }
    for path in &args.fitxers {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
        found.extend(report(&name, &text));
        read += 1;
    }
    for troballa in &found {
        println!("{troballa}");
    }
    match found.len() {
        0 => {
            println!("{read} definitions, nothing to mend");
            Ok(())
        }
        n => Err(format!("{n} things to mend in {read} definitions")),
    }
}
