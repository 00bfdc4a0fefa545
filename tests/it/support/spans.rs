//! Collects the spans and events of `tracing`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex};

use tracing::Dispatch;
use tracing::subscriber::NoSubscriber;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::{LookupSpan, Registry};

/// The names and values of a span or an event.
pub type Fields = BTreeMap<String, String>;

/// Collects all spans and events, of every target and at every level.
#[derive(Clone)]
pub struct Collector(Arc<Mutex<Collected>>);

#[derive(Default)]
struct Collected {
    spans: Vec<(u64, Fields)>,
    events: Vec<Fields>,
}

/// Two subscribers that collect nothing and are never dropped.
///
/// While only one subscriber exists, `tracing` asks the default subscriber of the
/// thread that first reaches a callsite whether to enable it, and caches the
/// answer for all threads. A test without a subscriber would then disable the
/// callsite for a test that collects. With several, `tracing` asks each of them.
static OTHERS: LazyLock<[Dispatch; 2]> =
    LazyLock::new(|| [(); 2].map(|()| Dispatch::new(NoSubscriber::new())));

impl Collector {
    pub fn new() -> Self {
        LazyLock::force(&OTHERS);
        Self(Arc::default())
    }

    /// A subscriber that collects.
    pub fn subscriber(&self) -> impl tracing::Subscriber + Send + Sync + use<> {
        Registry::default().with(self.clone())
    }

    /// The spans with this name, in the order they began. Their name and target
    /// are fields, `span` and `target`.
    pub fn spans(&self, name: &str) -> Vec<Fields> {
        let collected = self.0.lock().unwrap();
        let fields = collected.spans.iter().map(|(_, fields)| fields);
        fields
            .filter(|fields| fields["span"] == name)
            .cloned()
            .collect()
    }

    /// The events of a target.
    pub fn events(&self, target: &str) -> Vec<Fields> {
        let collected = self.0.lock().unwrap();
        let events = collected.events.iter();
        let own = events.filter(|fields| fields["target"].starts_with(target));
        own.cloned().collect()
    }

    /// All field values of spans and events.
    pub fn texts(&self) -> Vec<String> {
        let collected = self.0.lock().unwrap();
        let spans = collected.spans.iter().map(|(_, fields)| fields);
        let texts = spans.chain(&collected.events).flat_map(Fields::values);
        texts.cloned().collect()
    }
}

impl<S: tracing::Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Collector {
    fn on_new_span(
        &self,
        attributes: &tracing::span::Attributes<'_>,
        id: &tracing::span::Id,
        _: Context<'_, S>,
    ) {
        let mut fields = Fields::new();
        fields.insert("span".to_owned(), attributes.metadata().name().to_owned());
        fields.insert(
            "target".to_owned(),
            attributes.metadata().target().to_owned(),
        );
        attributes.record(&mut Visitor(&mut fields));
        self.0.lock().unwrap().spans.push((id.into_u64(), fields));
    }

    fn on_record(
        &self,
        id: &tracing::span::Id,
        values: &tracing::span::Record<'_>,
        _: Context<'_, S>,
    ) {
        let mut collected = self.0.lock().unwrap();
        // Ids are reused: the last span with this id is the open one.
        let open = collected.spans.iter_mut().rev();
        if let Some((_, fields)) = open.into_iter().find(|(known, _)| *known == id.into_u64()) {
            values.record(&mut Visitor(fields));
        }
    }

    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::new();
        fields.insert("target".to_owned(), event.metadata().target().to_owned());
        event.record(&mut Visitor(&mut fields));
        self.0.lock().unwrap().events.push(fields);
    }
}

struct Visitor<'a>(&'a mut Fields);

impl tracing::field::Visit for Visitor<'_> {
    fn record_str(&mut self, field: &tracing::field::Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }

    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn fmt::Debug) {
        let value = format!("{value:?}");
        self.0.insert(field.name().to_owned(), value);
    }
}
