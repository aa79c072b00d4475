//! The documents say what is true of this tree.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the repository").to_owned()
}

/// Every source of ours below a folder.
fn sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            into.push_str(&std::fs::read_to_string(&path).expect("a source"));
        }
    }
}

#[test]
fn every_test_that_the_security_document_names_exists() {
    let document = std::fs::read_to_string(root().join("SECURITY.md")).expect("SECURITY.md");
    let mut code = String::new();
    for room in ["api", "tests"] {
        sources(&root().join(room), &mut code);
    }
    let quoted = document.split('`').skip(1).step_by(2);
    let named: Vec<&str> = quoted.filter(|text| text.contains("::")).collect();
    assert!(named.len() > 15, "{named:?}");
    for name in named {
        let test = name.rsplit("::").next().unwrap_or_default();
        assert!(
            code.contains(&format!("fn {test}(")),
            "{name} proves nothing: there is no such test"
        );
    }
}
