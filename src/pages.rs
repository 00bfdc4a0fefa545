//! Walks over all pages of a list.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::call::CallFuture;
use crate::error::{Error, IncompleteError, RequestError};
use crate::operation::{Operation, Paging};
use crate::page::Page;
use crate::response::Response;
use crate::sealed::Sealed;

/// How many empty pages in a row are followed.
const MAX_EMPTY_PAGES: u32 = 100;

/// Where a page of a list starts.
///
/// It can be stored and used in another process, to go on with a walk:
/// [`Pages::position`] and [`Pages::start_at`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PagePosition {
    /// An opaque cursor that the API returned.
    Cursor(String),
    /// How many items come before the page.
    Offset(i64),
    /// The number of the page, counted from 1.
    Page(i64),
}

/// A call of a list that comes in pages. Implemented by the generated calls.
pub trait PagedCall: Sealed + Sized {
    /// What the list contains.
    type Item;

    #[doc(hidden)]
    const PAGING: Paging;

    #[doc(hidden)]
    fn operation(&self) -> &'static Operation;

    #[doc(hidden)]
    fn position(&self) -> Option<PagePosition>;

    #[doc(hidden)]
    fn set_position(&mut self, position: PagePosition);

    #[doc(hidden)]
    fn page_size(&self) -> Option<i64>;

    #[doc(hidden)]
    fn set_page_size(&mut self, size: i64);

    #[doc(hidden)]
    fn fetch(&self) -> CallFuture<Response<Page<Self::Item>>>;
}

/// The page size of a walk whose caller sets none: it has to be sent, because
/// only a page that is shorter than the limit of its request is certainly the last.
///
/// Lists with cursors allow 100, but servers of June 2026 ignore the limit of some
/// of them and return 50 items, which must not look like a short page. For the
/// others no maximum is stated, so these are their defaults (`GET
/// /customers/{id}/portal-audit` and `GET /webhooks/deliveries`).
const fn default_page_size(paging: Paging) -> i64 {
    match paging {
        Paging::Cursor | Paging::Page => 50,
        Paging::Offset | Paging::None => 25,
    }
}

/// All pages of a list, one response each. Returned by `pages()` of a call.
///
/// A page is fetched when it is asked for. The walk ends without an error only if
/// the API says that nothing follows, if a page is empty, if it is shorter than
/// the limit that the API says it used, or, on lists with cursors, if it has fewer
/// items than the limit that was sent. If more items
/// may follow and nothing says how to get them, the last item is an
/// [`Error::Incomplete`].
///
/// ```no_run
/// # async fn run(lomi: lomi::Client, stored: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let mut pages = lomi.transactions().list().pages();
/// if let Some(position) = serde_json::from_str(stored)? {
///     pages = pages.start_at(position);
/// }
/// while let Some(page) = pages.next().await {
///     for transaction in page?.into_inner() {
///         println!("{transaction:?}");
///     }
///     // Stored for the next run, unless there is nothing left to read.
///     let position = serde_json::to_string(&pages.position())?;
///     # let _ = position;
/// }
/// assert!(pages.is_complete());
/// # Ok(())
/// # }
/// ```
#[must_use = "a walk over pages fetches nothing until it is polled"]
pub struct Pages<C: PagedCall> {
    call: C,
    /// The page that is being fetched.
    ///
    /// In a mutex that is never locked, so that a walk can be shared between
    /// threads, which a future cannot.
    fetching: Option<Mutex<CallFuture<PageResponse<C>>>>,
    /// The cursors that were used, to notice a list that goes round in circles.
    seen: HashSet<String>,
    received: u64,
    empty_pages: u32,
    /// The last response, to notice a server that ignores the position.
    last_body: Bytes,
    /// Whether the walk began with the first page of the list.
    from_start: bool,
    allow_incomplete: bool,
    state: State,
}

type PageResponse<C> = Response<Page<<C as PagedCall>::Item>>;

/// What comes after the pages that were returned.
enum State {
    /// Another page.
    Next,
    /// An error: more items may follow.
    Incomplete(&'static str),
    /// Nothing, because a setting is not acceptable: its name and the rule.
    Refused(&'static str, &'static str),
    /// Nothing, because fetching a page failed.
    Failed,
    Done,
}

impl<C: PagedCall> Pages<C> {
    pub(crate) fn new(mut call: C) -> Self {
        if call.page_size().is_none() {
            call.set_page_size(default_page_size(C::PAGING));
        }
        Self {
            seen: cursor(call.position()).into_iter().collect(),
            from_start: call.position().is_none(),
            call,
            fetching: None,
            received: 0,
            empty_pages: 0,
            last_body: Bytes::new(),
            allow_incomplete: false,
            state: State::Next,
        }
    }

    /// Sets how many items to fetch at once, at least 1. Lists with cursors allow
    /// 100. Default: 50, and 25 on lists with offsets.
    pub fn page_size(mut self, size: i64) -> Self {
        if size < 1 {
            self.state = State::Refused("page_size", "has to be at least 1");
        }
        self.call.set_page_size(size);
        self
    }

    /// Starts at a position that [`position`](Self::position) returned. With a
    /// position of another kind of paging, the walk is an
    /// [`Error::Request`] and fetches nothing.
    pub fn start_at(mut self, position: PagePosition) -> Self {
        self.seen.extend(cursor(Some(position.clone())));
        self.from_start = false;
        self.call.set_position(position.clone());
        if self.call.position() != Some(position) {
            let rule = "is of another kind of paging than this list";
            self.state = State::Refused("position", rule);
        }
        self
    }

    /// Ends the walk without an error where more items may follow and nothing says
    /// how to get them.
    pub fn allow_incomplete(mut self) -> Self {
        self.allow_incomplete = true;
        self
    }

    /// Where the next page starts, or the page after which the walk could not go
    /// on. `None` for the first page of the list; see also
    /// [`is_complete`](Self::is_complete).
    #[must_use]
    pub fn position(&self) -> Option<PagePosition> {
        self.call.position()
    }

    /// Whether all pages were read: the walk ended without an error.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        matches!(self.state, State::Done)
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<Page<C::Item>>>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<PageResponse<C>>>> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::Next => self.state = State::Next,
            State::Incomplete(reason) => {
                self.state = State::Failed;
                let error = IncompleteError::new(self.call.operation(), self.received, reason);
                return Poll::Ready(Some(Err(Error::from(error))));
            }
            State::Refused(setting, rule) => {
                self.state = State::Failed;
                let error = RequestError::new(self.call.operation(), setting, rule);
                return Poll::Ready(Some(Err(Error::from(error))));
            }
            state @ (State::Failed | State::Done) => {
                self.state = state;
                return Poll::Ready(None);
            }
        }
        let call = &self.call;
        let fetching = self
            .fetching
            .get_or_insert_with(|| Mutex::new(call.fetch()));
        let fetching = fetching.get_mut().unwrap_or_else(PoisonError::into_inner);
        let page = ready!(fetching.as_mut().poll(context));
        self.fetching = None;
        self.state = match &page {
            Ok(page) => self.after(page),
            Err(_) => State::Failed,
        };
        Poll::Ready(Some(page))
    }

    /// What comes after a page. Moves the call on to the next one.
    fn after(&mut self, page: &Response<Page<C::Item>>) -> State {
        let count = page.received();
        self.received += u64::try_from(count).unwrap_or_default();
        self.empty_pages = if count == 0 { self.empty_pages + 1 } else { 0 };
        let is_repeated = count > 0 && self.last_body == page.http().body();
        self.last_body = page.http().body().clone();
        // With an offset or a number there is always a way to ask for more. Then a
        // short page is no end, because a server may give less than it is asked for.
        let more_follow = match C::PAGING {
            Paging::Cursor => page.more_follow(),
            _ => page.has_more_stated(),
        };
        if more_follow == Some(false) {
            return State::Done;
        }
        if self.empty_pages > MAX_EMPTY_PAGES {
            return self.incomplete("the API returns empty pages without end");
        }
        let start = self.call.position();
        let next = match C::PAGING {
            Paging::Cursor => match &page.next_cursor {
                Some(cursor) if self.seen.insert(cursor.clone()) => {
                    PagePosition::Cursor(cursor.clone())
                }
                Some(_) => return self.incomplete("the API returned the same cursor again"),
                None if more_follow == Some(true) => {
                    return self.incomplete("the API says that more follow, without a cursor");
                }
                // A walk from the start knows whether the total was reached.
                None if self.has_all(page) => return State::Done,
                None => {
                    return self.incomplete(
                        "neither the length of the last page nor the API says whether more follow",
                    );
                }
            },
            _ if is_repeated => return self.incomplete("the API returned the same page again"),
            // An offset does not move past an empty page.
            Paging::Offset if count == 0 => {
                return self.incomplete("the API says that more follow an empty page");
            }
            Paging::Offset => {
                let offset = match start {
                    Some(PagePosition::Offset(offset)) => offset,
                    _ => 0,
                };
                if page.offset.is_some_and(|returned| returned != offset) {
                    return self.incomplete("the API returned another page than it was asked for");
                }
                PagePosition::Offset(offset.saturating_add(count))
            }
            Paging::Page => {
                let number = match start {
                    Some(PagePosition::Page(number)) => number.max(1),
                    _ => 1,
                };
                if page.page.is_some_and(|returned| returned != number) {
                    return self.incomplete("the API returned another page than it was asked for");
                }
                PagePosition::Page(number.saturating_add(1))
            }
            Paging::None => return State::Done,
        };
        self.call.set_position(next);
        State::Next
    }

    /// Whether a page that is shorter than its limit completes the total.
    fn has_all(&self, page: &Page<C::Item>) -> bool {
        let total = page.total_count.and_then(|total| u64::try_from(total).ok());
        let limit = page.limit.or(self.call.page_size());
        let is_short = limit.is_some_and(|limit| page.received() < limit);
        self.from_start && is_short && total.is_some_and(|total| total <= self.received)
    }

    fn incomplete(&self, reason: &'static str) -> State {
        match self.allow_incomplete {
            true => State::Done,
            false => State::Incomplete(reason),
        }
    }
}

fn cursor(position: Option<PagePosition>) -> Option<String> {
    match position {
        Some(PagePosition::Cursor(cursor)) => Some(cursor),
        _ => None,
    }
}

impl<C: PagedCall + Unpin> Stream for Pages<C>
where
    C::Item: Unpin,
{
    type Item = Result<Response<Page<C::Item>>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<C: PagedCall + fmt::Debug> fmt::Debug for Pages<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.call)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// All items of a list, fetched page by page. Returned by `stream()` of a call.
///
/// It ends like [`Pages`]: without an error only if nothing follows. It is a
/// [`Stream`]; [`next`](Self::next) needs no other crate.
///
/// ```no_run
/// # async fn run(lomi: lomi::Client) -> lomi::Result<()> {
/// let mut links = lomi.payment_links().list().stream();
/// while let Some(link) = links.next().await {
///     println!("{}", link?.url);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream fetches nothing until it is polled"]
pub struct PageStream<C: PagedCall> {
    pages: Pages<C>,
    /// The items of the current page.
    items: std::vec::IntoIter<C::Item>,
}

impl<C: PagedCall> PageStream<C> {
    pub(crate) fn new(call: C) -> Self {
        Self {
            pages: Pages::new(call),
            items: Vec::new().into_iter(),
        }
    }

    /// Sets how many items to fetch at once, at least 1. Lists with cursors allow
    /// 100. Default: 50, and 25 on lists with offsets.
    pub fn page_size(self, size: i64) -> Self {
        Self {
            pages: self.pages.page_size(size),
            ..self
        }
    }

    /// Ends the stream without an error where more items may follow and nothing
    /// says how to get them.
    pub fn allow_incomplete(self) -> Self {
        Self {
            pages: self.pages.allow_incomplete(),
            ..self
        }
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<C::Item>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<C::Item>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.items = page.into_inner().data.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<C: PagedCall + Unpin> Stream for PageStream<C>
where
    C::Item: Unpin,
{
    type Item = Result<C::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<C: PagedCall + fmt::Debug> fmt::Debug for PageStream<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
