//! Gathers the definitions of `procediments/`: whoever adds a file has added it to the library.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let var = |name| env::var(name).map_err(io::Error::other);
    let folder = PathBuf::from(var("CARGO_MANIFEST_DIR")?).join("../../procediments");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && name != "esquema.json" {
            names.push(name);
        }
    }
    names.sort();
    let rows: String = names
        .iter()
        .map(|name| {
            let path = folder.join(name);
            println!("cargo::rerun-if-changed={}", path.display());
            format!("    ({name:?}, include_str!({path:?})),\n")
        })
        .collect();
    let code = format!(
        "/// File and text.\nconst FILES: [(&str, &str); {}] = [\n{rows}];\n",
        names.len()
    );
    fs::write(PathBuf::from(var("OUT_DIR")?).join("library.rs"), code)
}
