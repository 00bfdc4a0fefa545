//! Time that stands still until a test moves it.

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc;
use std::time::{Duration, Instant, SystemTime};

use lomi::{Clock, JitterSource};
use tokio::runtime::Runtime;

/// The time of day, always.
pub const TODAY: Duration = Duration::from_secs(1_445_412_420);
pub const IN_THREE_SECONDS: &str = "Wed, 21 Oct 2015 07:27:03 GMT";

/// By how much a server that stalls lets time pass at once.
pub const STEP: Duration = Duration::from_secs(2);

/// How often all tasks get their turn before time goes on. What is ready is
/// done in a few.
const TURNS: usize = 25;

/// Holds the paused clock of a runtime until it is dropped.
pub struct Hold {
    _release: mpsc::Sender<()>,
}

/// Holds the clock of the current runtime, so that only [`pass`] moves it.
pub fn hold() -> Hold {
    // A paused clock runs ahead whenever all tasks wait, even for a
    // socket; but not while a blocking task runs.
    let (release, held) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    Hold { _release: release }
}

/// A runtime of one thread whose time only [`pass`] moves.
pub struct Stage {
    /// Dropped first, because the runtime waits for the task that holds the clock.
    _hold: Hold,
    runtime: Runtime,
}

impl Stage {
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .build()
            .unwrap();
        let hold = {
            let _context = runtime.enter();
            hold()
        };
        Self {
            _hold: hold,
            runtime,
        }
    }

    pub fn run<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }
}

/// Runs a future on a stage of its own.
pub fn run<F: Future>(future: F) -> F::Output {
    Stage::new().run(future)
}

/// Lets time pass, and everybody notice.
pub async fn pass(time: Duration) {
    tokio::time::advance(time).await;
    settle().await;
}

/// Lets all tasks do what they can do now.
pub async fn settle() {
    for _ in 0..TURNS {
        tokio::task::yield_now().await;
    }
}

/// Lets time pass for ever. Whoever waits for this gives up first.
pub async fn stall() -> ! {
    for _ in 0..500 {
        pass(STEP).await;
    }
    panic!("a client waited for {:?}", STEP * 500)
}

/// What has passed so far is the only time there is.
#[derive(Clone, Copy)]
pub struct Paused;

impl Clock for Paused {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + TODAY
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(pass(wait))
    }
}

/// Dice that always show the longest wait.
pub struct Longest;

impl JitterSource for Longest {
    fn jitter(&self) -> f64 {
        1.0
    }
}
