//! Proof: no fault makes a call act twice, hides an effect from the caller, or keeps a call from
//! succeeding when a retry is safe.

use crate::support::calls::Arguments;
use crate::support::faults::list::FAULTS;
use crate::support::faults::{matrix, scenario};

#[test]
fn every_operation_under_every_fault() {
    let operations = lomi::operations();
    let cases = scenario::all_cases(operations.iter(), Arguments::Minimal);
    let report = matrix::run(&cases, 2, |_| {});
    println!("{report}");
    println!(
        "{} operations, {} faults, {} cases, {} successes, {} duplicates, {} lost answers, \
         {} late requests",
        operations.len(),
        FAULTS.len(),
        report.cases,
        report.total().successes,
        report.duplicates,
        report.lost,
        report.late,
    );
    assert!(report.failures.is_empty(), "{:#?}", report.failures);
    assert_eq!((report.duplicates, report.lost, report.late), (0, 0, 0));
    assert!(report.cases >= operations.len() * FAULTS.len());
}
