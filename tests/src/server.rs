//! Starts the product as its operator would: the binary, a migrated database, an administrator.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

/// The administrator of the platform in every test.
pub const ADMIN: (&str, &str) = ("plataforma@proves.example", "contrasenya de proves");

/// The secret of the installation in every test.
pub const SECRET: [u8; 32] = [0x5e; 32];

/// A server of one's own; it stops when the value falls or the tests end.
pub struct Server {
    pub base: String,
    pub data: PathBuf,
    child: Child,
}

fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run bin/test integration"))
}

pub fn owner_url() -> String {
    env("EXPEDIT_OWNER_URL")
}

/// Runs a role of the executable to its end.
pub fn expedit(args: &[&str], input: &str) -> Output {
    let mut child = command(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the executable starts");
    let mut stdin = child.stdin.take().expect("piped");
    stdin
        .write_all(input.as_bytes())
        .expect("it reads its input");
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env("EXPEDIT_BIN"));
    configure(&mut command, args);
    command
}

fn configure(command: &mut Command, args: &[&str]) {
    command
        .args(args)
        .env("EXPEDIT_DATA", data())
        .env(
            "EXPEDIT_SECRET",
            SECRET.map(|byte| format!("{byte:02x}")).concat(),
        )
        .env("EXPEDIT_LISTEN", "127.0.0.1:0")
        // One caller of the tests asks more in a minute than a person in a day, and everybody signs in from the same
        // address; the limits have tests of their own.
        .env("EXPEDIT_RATE_LIMIT", "1000000")
        .env("EXPEDIT_DOOR_RATE_LIMIT", "0");
}

fn data() -> PathBuf {
    static DATA: OnceLock<PathBuf> = OnceLock::new();
    DATA.get_or_init(|| {
        let path = std::env::temp_dir().join(format!("expedit-tests-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder");
        path
    })
    .clone()
}

/// Does what blocks (starting a server, running the executable) aside: whoever awaits many things at once keeps their
/// connections alive meanwhile.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.expect("it ends")
}

/// Starts one more server on the shared database.
pub fn server(args: &[&str]) -> Server {
    start(command(&serve(args)), data())
}

/// Starts one more server, which reaches the shared database by another way.
pub fn server_through(url: &str, args: &[&str]) -> Server {
    let mut command = command(&serve(args));
    command.env("DATABASE_URL", url);
    start(command, data())
}

/// Starts one more server whose documents go to a disk of this many mebibytes. The disk is the server's alone and
/// goes with it; [`Server::disk`] leads to it.
pub fn server_on_small_disk(mebibytes: u32) -> Server {
    let folder = data().join(format!("disc-{}", crate::unique("d")));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mount = format!("mount -t tmpfs -o size={mebibytes}m disc \"$0\" && exec \"$@\"");
    let mut inside = Command::new("unshare");
    // Whoever is not root becomes it in a namespace of their own, which may mount there and nowhere else.
    inside.args(["--map-root-user", "--mount", "sh", "-c", &mount]);
    inside.arg(&folder).arg(env("EXPEDIT_BIN"));
    configure(&mut inside, &serve(&[]));
    inside.env("EXPEDIT_DATA", &folder);
    start(inside, folder)
}

fn serve<'a>(args: &[&'a str]) -> Vec<&'a str> {
    [&["serve", "--until-eof"], args].concat()
}

fn start(mut command: Command, data: PathBuf) -> Server {
    prepared();
    // Whoever looks into a failed test finds here what the server said.
    let log = self::data().join(format!("{}.log", crate::unique("servidor")));
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(std::fs::File::create(log).expect("a log"))
        .spawn()
        .expect("the server starts");
    let stdout = child.stdout.take().expect("piped");
    let mut lines = BufReader::new(stdout).lines();
    let base = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| line.strip_prefix("listening on ").map(str::to_owned))
        .expect("the server says where it listens");
    // Keep reading, so that the server never waits for a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Server { base, data, child }
}

impl Server {
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as a power cut would: no farewell (SIGKILL).
    pub fn kill(mut self) {
        self.child.kill().expect("it was running");
    }

    /// The folder of its documents as the server sees it, on whatever disk that is.
    pub fn disk(&self) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.id()));
        root.join(self.data.strip_prefix("/").expect("an absolute path"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The server that most tests share.
pub fn shared() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| server(&[]))
}

fn prepared() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        let done = expedit(&["migrate"], "");
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        let (correu, password) = ADMIN;
        let done = expedit(
            &[
                "admin",
                "--correu",
                correu,
                "--nom",
                "Plataforma",
                "--password-stdin",
            ],
            password,
        );
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    });
}
