//! Proof: no fault makes a call act twice, lose an effect or miss a success.

use crate::support::calls::Arguments;
use crate::support::faults::list::FAULTS;
use crate::support::faults::{cell, matrix};

#[test]
fn every_operation_under_every_fault() {
    let operations = lomi::operations();
    let plans = cell::all(operations.iter(), Arguments::Least);
    let report = matrix::run(&plans, 2, |_| {});
    println!("{report}");
    println!(
        "{} operations, {} faults, {} cells, {} successes, {} duplicates, {} lost answers, \
         {} late requests",
        operations.len(),
        FAULTS.len(),
        report.cells,
        report.total().successes,
        report.duplicates,
        report.lost,
        report.late,
    );
    assert!(report.failures.is_empty(), "{:#?}", report.failures);
    assert_eq!((report.duplicates, report.lost, report.late), (0, 0, 0));
    assert!(report.cells >= operations.len() * FAULTS.len());
}
