use std::io::{self, Write};

use super::Row;

const HEADER: [&str; 10] = [
    "document",
    "operations",
    "added",
    "removed",
    "moved",
    "changes",
    "bump",
    "skipped",
    "generated",
    "compiled",
];

pub(super) fn write(out: &mut dyn Write, rows: &[Row]) -> io::Result<()> {
    let cells: Vec<_> = std::iter::once(HEADER.map(str::to_owned))
        .chain(rows.iter().map(cells))
        .collect();
    let mut widths = [0; HEADER.len()];
    for row in &cells {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in &cells {
        let line: String = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}  "))
            .collect();
        writeln!(out, "{}", line.trim_end())?;
    }
    let steps: Vec<_> = rows.iter().filter_map(|row| row.step.as_ref()).collect();
    let agree = steps
        .iter()
        .filter(|step| step.matches_set_difference())
        .count();
    let generated = rows.iter().filter(|row| row.generated.is_ok()).count();
    write!(out, "\n{} documents, {generated} generated", rows.len())?;
    if rows.iter().any(|row| row.compiled.is_some()) {
        let compiled = rows
            .iter()
            .filter(|row| matches!(row.compiled, Some(Ok(()))));
        write!(out, ", {} compiled", compiled.count())?;
    }
    writeln!(
        out,
        "; {agree} of {} steps agree with the set difference of their operations",
        steps.len()
    )
}

/// Lists the overlay actions that were skipped for each document.
pub(super) fn write_skipped(out: &mut dyn Write, rows: &[Row]) -> io::Result<()> {
    for row in rows {
        writeln!(out, "\n{}: {} actions skipped", row.name, row.skipped.len())?;
        for skipped in &row.skipped {
            let (number, target) = (skipped.number, &skipped.target);
            writeln!(out, "  action {number} ({target}): {}", skipped.reason)?;
        }
    }
    Ok(())
}

fn cells(row: &Row) -> [String; HEADER.len()] {
    let step = |cell: fn(&super::Step) -> String| match &row.step {
        Some(step) => cell(step),
        None => "-".to_owned(),
    };
    let yes_or_no = |outcome: Option<bool>| match outcome {
        Some(true) => "yes",
        Some(false) => "no",
        None => "-",
    };
    [
        row.name.clone(),
        row.size.as_ref().map_or_else(
            || "-".to_owned(),
            |(_, counts)| counts.operations.to_string(),
        ),
        step(|step| format!("+{}", step.added())),
        step(|step| format!("-{}", step.removed())),
        step(|step| step.moved().to_string()),
        step(|step| step.diff.changes.len().to_string()),
        step(|step| {
            step.diff
                .bump()
                .map_or("none", |bump| bump.as_str())
                .to_owned()
        }),
        row.skipped.len().to_string(),
        yes_or_no(Some(row.generated.is_ok())).to_owned(),
        yes_or_no(row.compiled.as_ref().map(Result::is_ok)).to_owned(),
    ]
}
