//! Many small files: what the disk alone asks for the promise that an upload makes.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// Writes each file as the service must: beside its place, durable, then renamed, and the rename durable.
pub fn disk(folder: &str, bytes: usize, count: usize) {
    let folder = Path::new(folder);
    let content = vec![b'x'; bytes];
    let one = |n: usize| -> std::io::Result<()> {
        let (beside, place) = (folder.join("beside"), folder.join(format!("file-{n}")));
        let mut file = File::create(&beside)?;
        file.write_all(&content)?;
        file.sync_all()?;
        std::fs::rename(&beside, &place)?;
        File::open(folder)?.sync_all()?;
        std::fs::remove_file(place)
    };
    let mut times = Vec::with_capacity(count);
    for n in 0..count {
        let began = Instant::now();
        one(n).expect("a writable folder");
        times.push(began.elapsed());
    }
    tell(times);
}

/// The time that half of them stayed below, in milliseconds.
fn tell(mut times: Vec<Duration>) {
    times.sort_unstable();
    let middle = times.get(times.len() / 2).expect("at least one");
    println!("{:.2}", middle.as_secs_f64() * 1000.0);
}
