//! The private PostgreSQL of the soak, made by `bin/postgres --dir`: killed without farewell and started again.

use std::process::Command;
use std::time::{Duration, Instant};

pub struct Cluster {
    program: String,
    dir: String,
    port: String,
}

fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run bin/soak"))
}

impl Cluster {
    pub fn from_env() -> Cluster {
        Cluster {
            program: env("SOAK_POSTGRES"),
            dir: env("SOAK_CLUSTER"),
            port: env("SOAK_PORT"),
        }
    }

    /// Kills the postmaster alone, by the process id that its own data folder names; its children then end by
    /// themselves, each where it stood.
    pub fn kill(&self) {
        let path = format!("{}/data/postmaster.pid", self.dir);
        let text = std::fs::read_to_string(&path).expect("a running PostgreSQL");
        let pid = text.lines().next().expect("its process id");
        let done = Command::new("kill").args(["-9", pid]).status();
        assert!(done.is_ok_and(|status| status.success()), "kill -9 {pid}");
        // Until the system has buried it, pg_ctl takes it for alive.
        let process = std::path::PathBuf::from(format!("/proc/{pid}"));
        let began = Instant::now();
        while process.exists() && began.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Starts it again; the children of the killed one may need a moment to let go of its memory and its port.
    pub fn start(&self) -> Result<(), String> {
        let began = Instant::now();
        loop {
            let done = Command::new(&self.program)
                .args(["start", "--dir", &self.dir, "--port", &self.port])
                .output()
                .map_err(|error| error.to_string())?;
            if done.status.success() {
                return Ok(());
            }
            if began.elapsed() > Duration::from_secs(60) {
                return Err(String::from_utf8_lossy(&done.stderr).into_owned());
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}
