//! A paused clock that advances only when a test or the server advances it.

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc;
use std::time::{Duration, Instant, SystemTime};

use lomi::{Clock, JitterSource};
use tokio::runtime::Runtime;

/// The wall-clock time, which never changes.
pub const NOW: Duration = Duration::from_secs(1_445_412_420);
pub const IN_THREE_SECONDS: &str = "Wed, 21 Oct 2015 07:27:03 GMT";

/// How far a stalling server advances the clock in one step.
pub const STEP: Duration = Duration::from_secs(2);

/// How often to yield to all other tasks before the clock advances. Tasks that are
/// ready need only a few turns.
const YIELDS: usize = 25;

/// Keeps the paused clock of a runtime from advancing until it is dropped.
pub struct ClockHold {
    _release: mpsc::Sender<()>,
}

/// Keeps the clock of the current runtime from advancing by itself, so that only
/// [`advance`] moves it.
pub fn hold_clock() -> ClockHold {
    // Tokio advances a paused clock whenever all tasks are idle, even if they wait for a
    // socket, but not while a blocking task runs.
    let (release, held) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    ClockHold { _release: release }
}

/// A single-threaded runtime whose clock only [`advance`] moves.
pub struct PausedRuntime {
    /// Dropped first, because the runtime waits for the blocking task.
    _hold: ClockHold,
    runtime: Runtime,
}

impl PausedRuntime {
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .build()
            .unwrap();
        let hold = {
            let _context = runtime.enter();
            hold_clock()
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

/// Runs a future on a new [`PausedRuntime`].
pub fn run<F: Future>(future: F) -> F::Output {
    PausedRuntime::new().run(future)
}

/// Advances the clock, and lets all tasks react.
pub async fn advance(time: Duration) {
    tokio::time::advance(time).await;
    settle().await;
}

/// Yields until all tasks that are ready have made progress.
pub async fn settle() {
    for _ in 0..YIELDS {
        tokio::task::yield_now().await;
    }
}

/// Keeps advancing the clock until the client gives up.
pub async fn stall() -> ! {
    for _ in 0..500 {
        advance(STEP).await;
    }
    panic!("a client waited for {:?}", STEP * 500)
}

/// The clock of a paused runtime. It sleeps by advancing the clock.
#[derive(Clone, Copy)]
pub struct PausedClock;

impl Clock for PausedClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + NOW
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(advance(wait))
    }
}

/// Jitter that always yields the longest wait.
pub struct MaxJitter;

impl JitterSource for MaxJitter {
    fn jitter(&self) -> f64 {
        1.0
    }
}
