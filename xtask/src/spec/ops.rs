use clap::{Args, ValueEnum};
use lomi_contract::Error;
use lomi_contract::operation::Operation;

use super::Root;
use crate::exit::Outcome;
use crate::output;

#[derive(Args)]
pub(crate) struct Ops {
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    root: Root,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Ops {
    pub(crate) fn run(self) -> Outcome {
        let operations = self.root.open()?.generated()?.operations;
        match self.format {
            Format::Json => {
                let json = serde_json::to_string_pretty(&operations)
                    .map_err(|error| Error::new("operation table", "", error))?;
                output::print(|out| writeln!(out, "{json}"))
            }
            Format::Text => output::print(|out| {
                let widths = COLUMNS.map(|column| width(&operations, column));
                for row in std::iter::once(HEADER.map(str::to_owned)).chain(
                    operations
                        .iter()
                        .map(|operation| COLUMNS.map(|c| c(operation))),
                ) {
                    let cells = row.iter().zip(widths);
                    let line: String = cells
                        .map(|(cell, width)| format!("{cell:width$}  "))
                        .collect();
                    writeln!(out, "{}", line.trim_end())?;
                }
                Ok(())
            }),
        }
    }
}

type Column = fn(&Operation) -> String;

const HEADER: [&str; 10] = [
    "call",
    "request",
    "response",
    "confidence",
    "key",
    "account",
    "paging",
    "retry",
    "operation",
    "evidence",
];
const COLUMNS: [Column; 10] = [
    |operation| format!("{}().{}", operation.resource, operation.name),
    |operation| operation.request.clone().unwrap_or_else(|| "-".to_owned()),
    |operation| operation.response.clone(),
    |operation| operation.confidence.to_string(),
    |operation| operation.idempotency_key.to_string(),
    |operation| operation.account.to_string(),
    |operation| operation.paging.to_string(),
    |operation| operation.retry.to_string(),
    |operation| format!("{} {} {}", operation.method, operation.path, operation.id),
    |operation| operation.retry_evidence.clone().unwrap_or_default(),
];

fn width(operations: &[Operation], column: Column) -> usize {
    let cells = operations.iter().map(|operation| column(operation).len());
    cells.max().unwrap_or_default().max(8)
}
