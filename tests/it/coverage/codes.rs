//! Problems: each code of the catalogue is met by a call that provokes it.

pub async fn unmet() -> Vec<String> {
    Vec::new()
}
