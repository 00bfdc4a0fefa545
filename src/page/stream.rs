use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Page;
use crate::{CallFuture, Error, Operation, Paging, Result};

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

    /// The row of the operation.
    const OPERATION: &'static Operation;

    fn cursor(&self) -> Option<&str>;
    fn set_size(&mut self, size: i64);
    fn start(&self) -> i64;
    fn go_to(&mut self, position: Position);
    fn fetch(&self) -> CallFuture<Page<Self::Item>>;
}

/// All items of a list, page by page.
///
/// A page is fetched when the items of the last one are taken, not before. The
/// walk ends where the API says that nothing follows, on an empty page, on a
/// cursor that was seen before, and after an error. Where the API says that
/// more follow and not where, the last item is an error.
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
    /// Why the walk ends after the items in hand.
    failed: Option<Error>,
    done: bool,
}

impl<C: Paged> PageStream<C> {
    pub(crate) fn new(call: C) -> Self {
        Self {
            seen: call.cursor().map(str::to_owned).into_iter().collect(),
            call,
            items: Vec::new().into_iter(),
            page: None,
            failed: None,
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
            if let Some(error) = self.failed.take() {
                self.done = true;
                return Poll::Ready(Some(Err(error)));
            }
            if self.done {
                return Poll::Ready(None);
            }
            let page = self.page.get_or_insert_with(|| self.call.fetch());
            let page = ready!(page.as_mut().poll(context));
            self.page = None;
            match page {
                Ok(page) => match self.after(&page) {
                    Ok(next) => {
                        match next {
                            Some(position) => self.call.go_to(position),
                            None => self.done = true,
                        }
                        self.items = page.into_inner().data.into_iter();
                    }
                    Err(missing) => {
                        // The items in hand are good; the walk cannot go on.
                        self.failed = Some(page.unreadable(C::OPERATION, "next_cursor", missing));
                        self.items = page.into_inner().data.into_iter();
                    }
                },
                Err(error) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// Where the next page starts; `None` where there is none.
    fn after(&mut self, page: &Page<C::Item>) -> Result<Option<Position>, &'static str> {
        // An empty page ends the walk whatever it says: it could never end else.
        if page.data.is_empty() || page.more_follow() == Some(false) {
            return Ok(None);
        }
        let count = i64::try_from(page.data.len()).unwrap_or(i64::MAX);
        // Only the server knows how many it gives at most: a page is short by
        // its own word, not by what was asked for.
        let is_short = page.limit.is_some_and(|limit| count < limit);
        Ok(match C::PAGING {
            Paging::Cursor => match &page.next_cursor {
                Some(cursor) if self.seen.insert(cursor.clone()) => {
                    Some(Position::Cursor(cursor.clone()))
                }
                Some(_) => None,
                None if page.has_more == Some(true) => {
                    return Err("more follow and no cursor says where");
                }
                None => None,
            },
            Paging::Offset if is_short => None,
            Paging::Offset => self.call.start().checked_add(count).map(Position::Number),
            // Pages count from 1, and an unset number is the first.
            Paging::Page if is_short && page.more_follow().is_none() => None,
            Paging::Page => {
                let next = self.call.start().max(1).checked_add(1);
                next.map(Position::Number)
            }
            Paging::None => None,
        })
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
