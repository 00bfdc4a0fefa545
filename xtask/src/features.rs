//! `cargo xtask features`, which compiles the SDK with sets of features.

use clap::Args;
use lomi_contract::{Error, Result};
use toml_edit::{DocumentMut, Item, TableLike};

use crate::cargo::cargo;
use crate::exit::{Failure, Outcome};
use crate::files::{Files, read};
use crate::progress::Progress;
use crate::workspace;

#[derive(Args)]
pub(crate) struct Features {
    /// Compile a few of the sets
    #[arg(long)]
    quick: bool,
}

/// The seed of the random sets. It is fixed, so that a failure can be repeated.
const SEED: u64 = 20_260_930;

impl Features {
    /// Compiles the committed client with each set. A warning is an error.
    pub(crate) fn run(&self) -> Outcome {
        let manifest = read(&workspace::find()?.join(Files::MANIFEST), Files::MANIFEST)?;
        let resources = resources_of(&manifest)?;
        let sets = sets(&resources, self.quick);
        let mut progress = Progress::new("features");
        let mut problems = Vec::new();
        for (index, set) in sets.iter().enumerate() {
            progress.update(format_args!("{} of {}", index + 1, sets.len()));
            problems.extend(compile(&set.join(",")).err());
        }
        drop(progress);
        let failed = problems.len();
        Failure::from_problems(problems).inspect_err(|_| {
            eprintln!("{failed} of {} sets of features fail", sets.len());
        })?;
        println!("features: {} sets compile without warnings", sets.len());
        Ok(())
    }
}

/// Passes `-D warnings` to the SDK alone, so that its dependencies are not compiled again.
fn compile(set: &str) -> Result<()> {
    cargo(&[
        "rustc",
        "--quiet",
        "--locked",
        "--package",
        "lomi",
        "--lib",
        "--profile",
        "check",
        "--no-default-features",
        "--features",
        set,
        "--",
        "-Dwarnings",
    ])
    .map(drop)
}

/// The feature that enables all resources.
pub(crate) const ALL_RESOURCES: &str = "all-resources";

/// The features of the resources, from the table of features.
pub(crate) fn resources(features: &dyn TableLike) -> Vec<String> {
    let all = features.get(ALL_RESOURCES).and_then(Item::as_array);
    let names = all.into_iter().flatten().filter_map(|name| name.as_str());
    names.map(str::to_owned).collect()
}

/// The features of the resources in a manifest, which has some.
fn resources_of(manifest: &[u8]) -> Result<Vec<String>> {
    let fail = |problem: String| Error::new(Files::MANIFEST, "features.all-resources", problem);
    let manifest: DocumentMut = String::from_utf8_lossy(manifest)
        .parse()
        .map_err(|error: toml_edit::TomlError| fail(error.to_string()))?;
    let features = manifest.get("features").and_then(Item::as_table_like);
    match features.map(resources).filter(|names| !names.is_empty()) {
        Some(names) => Ok(names),
        None => Err(fail("names no resource".to_owned())),
    }
}

fn sets(resources: &[String], quick: bool) -> Vec<Vec<&str>> {
    let mut sets = vec![
        vec!["client"],
        vec!["client", "all-resources"],
        // Only types and values.
        vec![],
        vec!["all-resources"],
        vec!["client", "all-resources", "jiff", "schemars"],
    ];
    let mut random = Random(SEED);
    let of_resources = (0..if quick { 5 } else { 20 })
        .map(|_| resources.iter().filter(|_| random.bit()).collect())
        .map(|set: Vec<&String>| set.into_iter().map(String::as_str).collect());
    let of_resources: Vec<Vec<&str>> = of_resources.collect();
    sets.extend(of_resources.into_iter().map(with_client));
    if !quick {
        sets.extend(resources.iter().map(|name| with_client(vec![name])));
        sets.push(vec!["all-resources", "jiff"]);
        sets.push(vec!["all-resources", "schemars"]);
        for tls in ["rustls", "rustls-ring", "native-tls"] {
            sets.push(vec!["all-resources", tls]);
        }
    }
    sets
}

fn with_client(mut set: Vec<&str>) -> Vec<&str> {
    set.insert(0, "client");
    set
}

/// The generator xorshift64.
struct Random(u64);

impl Random {
    fn bit(&mut self) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 63 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::{resources_of, sets};

    #[test]
    fn sets_have_every_resource_alone_and_random_ones_that_differ() {
        let manifest =
            b"[features]\nall-resources = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\"]";
        let resources = resources_of(manifest).unwrap();
        let all = sets(&resources, false);
        for name in &resources {
            assert!(all.contains(&vec!["client", name]), "{name}");
        }
        let quick = sets(&resources, true);
        assert!(quick.iter().all(|set| all.contains(set)));
        let random: std::collections::BTreeSet<_> = quick[5..].iter().collect();
        assert_eq!(random.len(), 5);
    }

    #[test]
    fn a_manifest_without_resources_is_an_error() {
        assert!(resources_of(b"[features]\nall-resources = []").is_err());
        assert!(resources_of(b"[features]").is_err());
    }
}
