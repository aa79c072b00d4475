//! A network between a server and PostgreSQL that a test can break: cut, silent, or without announcements.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How the network behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    Open,
    /// Connections are cut and new ones are closed at once: the database was stopped.
    Cut,
    /// Nothing moves and nobody says so: the machine is gone. Connections of that time stay dead for ever.
    Silent,
    /// Only the connection of the announcements is cut.
    WithoutNews,
}

/// Listens on a port of its own and leads to the database of `DATABASE_URL`.
pub struct Proxy {
    /// `DATABASE_URL` through the proxy.
    pub url: String,
    network: watch::Sender<Network>,
    news: Arc<AtomicUsize>,
}

impl Proxy {
    pub fn new() -> Proxy {
        let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
        let (user, rest) = url.rsplit_once('@').expect("a user in the URL");
        let (address, name) = rest.split_once('/').expect("a database in the URL");
        let target = address.parse().expect("an address in the URL");
        let listener = runtime().block_on_new(TcpListener::bind("127.0.0.1:0"));
        let port = listener.local_addr().expect("bound").port();
        let (network, watched) = watch::channel(Network::Open);
        let news = Arc::new(AtomicUsize::new(0));
        runtime()
            .0
            .spawn(accept(listener, target, watched, news.clone()));
        Proxy {
            url: format!("{user}@127.0.0.1:{port}/{name}"),
            network,
            news,
        }
    }

    pub fn set(&self, network: Network) {
        self.network.send_replace(network);
    }

    /// How many connections for announcements came through so far.
    pub fn news_connections(&self) -> usize {
        self.news.load(Ordering::SeqCst)
    }
}

impl Default for Proxy {
    fn default() -> Proxy {
        Proxy::new()
    }
}

/// The proxies live apart from the tests: a test that waits for its server must not stop the server's network.
struct Apart(tokio::runtime::Runtime);

impl Apart {
    fn block_on_new<T: Send>(&self, bind: impl Future<Output = std::io::Result<T>> + Send) -> T {
        std::thread::scope(|scope| {
            let bound = scope.spawn(|| self.0.block_on(bind)).join();
            bound.expect("a thread").expect("a port")
        })
    }
}

fn runtime() -> &'static Apart {
    static APART: OnceLock<Apart> = OnceLock::new();
    APART.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build();
        Apart(runtime.expect("a runtime"))
    })
}

async fn accept(
    listener: TcpListener,
    target: SocketAddr,
    network: watch::Receiver<Network>,
    news: Arc<AtomicUsize>,
) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(carry(client, target, network.clone(), news.clone()));
    }
}

async fn carry(
    mut client: TcpStream,
    target: SocketAddr,
    mut network: watch::Receiver<Network>,
    news: Arc<AtomicUsize>,
) {
    let mut first = vec![0; 1024];
    let Ok(length) = client.read(&mut first).await else {
        return;
    };
    first.truncate(length);
    // The startup message names the application in plain text.
    let hears = first.windows(14).any(|name| name == b"expedit listen");
    let cut = |network: &Network| {
        matches!(network, Network::Cut) || hears && *network == Network::WithoutNews
    };
    let now = *network.borrow_and_update();
    let mut server = match now {
        now if cut(&now) => return,
        Network::Silent => return dead(client).await,
        _ => match TcpStream::connect(target).await {
            Ok(server) => server,
            Err(_) => return,
        },
    };
    if server.write_all(&first).await.is_err() {
        return;
    }
    if hears {
        news.fetch_add(1, Ordering::SeqCst);
    }
    let broken = async {
        let now = network.wait_for(|now| cut(now) || *now == Network::Silent);
        now.await.is_ok_and(|now| *now == Network::Silent)
    };
    let silent = tokio::select! {
        _ = copy_bidirectional(&mut client, &mut server) => return,
        silent = broken => silent,
    };
    if silent {
        dead((client, server)).await;
    }
}

/// Holds the sockets and does nothing with them.
async fn dead<T>(sockets: T) {
    std::future::pending::<()>().await;
    drop(sockets);
}
