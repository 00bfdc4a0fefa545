use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Page;
use crate::{CallFuture, Paging, Result};

/// Where a page starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position {
    Cursor(String),
    Number(i64),
}

/// A call of a list that comes in pages. Generated for each of them.
pub trait Paged: Sized {
    /// What the list holds.
    type Item;
    /// How it is walked.
    const PAGING: Paging;

    fn size(&self) -> Option<i64>;
    fn set_size(&mut self, size: i64);
    fn start(&self) -> i64;
    fn go_to(&mut self, position: Position);
    fn fetch(&self) -> CallFuture<Page<Self::Item>>;
}

/// All items of a list, page by page.
///
/// A page is fetched when the items of the last one are taken, not before. The
/// walk ends where the API says that nothing follows, on an empty page, on a
/// cursor that was seen before, and after an error.
///
/// It is a [`Stream`]; [`next`](Self::next) needs no other crate.
///
/// ```no_run
/// # async fn run(lomi: lomi::Client) -> lomi::Result<()> {
/// let mut links = lomi.payment_links().list().stream().page_size(100);
/// while let Some(link) = links.next().await {
///     println!("{}", link?.url);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream fetches nothing until it is polled"]
pub struct PageStream<C: Paged> {
    call: C,
    /// The items of the page in hand.
    items: std::vec::IntoIter<C::Item>,
    /// The page on its way.
    page: Option<CallFuture<Page<C::Item>>>,
    seen: HashSet<String>,
    done: bool,
}

impl<C: Paged> PageStream<C> {
    pub(crate) fn new(call: C) -> Self {
        Self {
            call,
            items: Vec::new().into_iter(),
            page: None,
            seen: HashSet::new(),
            done: false,
        }
    }

    /// How many items to fetch at once. The API takes at most 100 on lists with
    /// cursors; default 20.
    pub fn page_size(mut self, size: i64) -> Self {
        self.call.set_size(size);
        self
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
            if self.done {
                return Poll::Ready(None);
            }
            let page = self.page.get_or_insert_with(|| self.call.fetch());
            let page = ready!(page.as_mut().poll(context));
            self.page = None;
            match page {
                Ok(page) => self.take(page.into_inner()),
                Err(error) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// Takes the items of a page, and aims at the next one or ends.
    fn take(&mut self, page: Page<C::Item>) {
        match self.after(&page) {
            Some(position) => self.call.go_to(position),
            None => self.done = true,
        }
        self.items = page.data.into_iter();
    }

    /// Where the next page starts; `None` where there is none.
    fn after(&mut self, page: &Page<C::Item>) -> Option<Position> {
        let count = i64::try_from(page.data.len()).ok()?;
        // An empty page ends the walk whatever it says: it could never end else.
        if count == 0 || page.more_follow() == Some(false) {
            return None;
        }
        match C::PAGING {
            Paging::Cursor => {
                let cursor = page.next_cursor.clone()?;
                let is_new = self.seen.insert(cursor.clone());
                is_new.then_some(Position::Cursor(cursor))
            }
            Paging::Offset => {
                let asked = self.call.size().or(page.limit);
                let is_short = asked.is_some_and(|asked| count < asked);
                let next = self.call.start().checked_add(count)?;
                (!is_short).then_some(Position::Number(next))
            }
            // Pages count from 1, and an unset number is the first.
            Paging::Page => {
                let next = self.call.start().max(1).checked_add(1)?;
                let known = page.more_follow().is_some();
                let is_short = self.call.size().is_some_and(|asked| count < asked);
                (known || !is_short).then_some(Position::Number(next))
            }
            Paging::None => None,
        }
    }
}

impl<C: Paged + Unpin> Stream for PageStream<C>
where
    C::Item: Unpin,
{
    type Item = Result<C::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<C: Paged + fmt::Debug> fmt::Debug for PageStream<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream")
            .field("call", &self.call)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}
