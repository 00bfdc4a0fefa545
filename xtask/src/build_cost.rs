//! Measures what a service pays to compile the SDK: the CPU time of cold builds of a program that
//! creates a payment link, beside the same program written by hand with reqwest and serde.

use std::path::{Path, PathBuf};
use std::{env, fs};

use clap::Args;
use lomi_contract::{Error, Result};

use crate::cargo::cargo_with;
use crate::workspace;

#[derive(Args)]
pub(crate) struct BuildCost {
    /// How often each program is built; the median counts
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Only programs whose name contains this, and those they are compared with
    #[arg(long)]
    only: Option<String>,
    /// Only this profile: dev or release
    #[arg(long)]
    profile: Option<String>,
}

/// A program that is built.
struct Program {
    name: &'static str,
    dependencies: &'static str,
    source: &'static str,
    /// The program that it is compared with, and the goal for the ratio.
    goal: Option<(&'static str, f64)>,
}

const BY_HAND: &str = r#"
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct CreateLink<'a> {
    amount: u64,
    currency_code: &'a str,
    link_type: &'a str,
    title: &'a str,
}

#[derive(Deserialize)]
struct Link {
    url: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    PROVIDER
    let link = CreateLink {
        amount: 15_000,
        currency_code: "XOF",
        link_type: "instant",
        title: "Invoice",
    };
    let response = reqwest::Client::new()
        .post("https://sandbox.api.lomi.africa/payment-links")
        .header("x-api-key", std::env::var("LOMI_API_KEY")?)
        .json(&link)
        .send()
        .await?
        .error_for_status()?;
    println!("{}", response.json::<Link>().await?.url);
    Ok(())
}
"#;

const WITH_SDK: &str = r#"
use lomi::types::{CreatePaymentLink, Currency};

#[tokio::main]
async fn main() -> lomi::Result<()> {
    let lomi = lomi::Client::from_env()?;
    let link = CreatePaymentLink::instant("Invoice", Currency::Xof, 15_000);
    println!("{}", lomi.payment_links().create(link).await?.url);
    Ok(())
}
"#;

const WITH_STRIPE: &str = r#"
use stripe_payment::payment_link::{CreatePaymentLink, CreatePaymentLinkLineItems};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = stripe::Client::new(std::env::var("STRIPE_KEY")?);
    let item = CreatePaymentLinkLineItems::new(1u64);
    let link = CreatePaymentLink::new(vec![item]).send(&client).await?;
    println!("{}", link.url);
    Ok(())
}
"#;

const PROGRAMS: [Program; 6] = [
    Program {
        name: "hand-ring",
        dependencies: "reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"rustls-no-provider\"] }
rustls = { version = \"0.23\", default-features = false, features = [\"ring\"] }
serde = { version = \"1\", features = [\"derive\"] }",
        source: BY_HAND,
        goal: None,
    },
    Program {
        name: "one-resource-ring",
        dependencies: "lomi = { path = \"SDK\", default-features = false, features = [\"client\", \"rustls-ring\", \"payment-links\"] }",
        source: WITH_SDK,
        goal: Some(("hand-ring", 1.20)),
    },
    Program {
        name: "hand",
        dependencies: "reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"rustls\"] }
serde = { version = \"1\", features = [\"derive\"] }",
        source: BY_HAND,
        goal: None,
    },
    Program {
        name: "committed",
        dependencies: "lomi = { path = \"SDK\", default-features = false, features = [\"client\", \"rustls\", \"all-resources\"] }",
        source: WITH_SDK,
        goal: Some(("hand", 1.40)),
    },
    Program {
        name: "default",
        dependencies: "lomi = { path = \"SDK\" }",
        source: WITH_SDK,
        goal: Some(("hand", 1.70)),
    },
    Program {
        name: "async-stripe",
        dependencies: "async-stripe = { version = \"=1.0.0-rc.10\", default-features = false, features = [\"rustls-tls-native\", \"rustls-aws-lc-rs\"] }
async-stripe-payment = { version = \"=1.0.0-rc.10\", features = [\"payment_link\"] }",
        source: WITH_STRIPE,
        goal: None,
    },
];

/// Each program has a target folder of its own.
const BUILD: [&str; 4] = ["build", "--offline", "--target-dir", "target"];

impl BuildCost {
    pub(crate) fn run(self) -> Result<()> {
        let sdk = workspace::find()?;
        let folder = env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| sdk.join("target"), PathBuf::from)
            .join("build-cost");
        let programs: Vec<&Program> = PROGRAMS.iter().filter(|p| self.includes(p)).collect();
        for program in &programs {
            program.write(&sdk, &folder)?;
        }
        for profile in ["dev", "release"] {
            if self.profile.as_deref().is_some_and(|only| only != profile) {
                continue;
            }
            let mut costs: Vec<Vec<f64>> = vec![Vec::new(); programs.len()];
            // One run of each after the other, so that a busy minute meets all of them.
            for _ in 0..self.runs.max(1) {
                for (program, costs) in programs.iter().zip(&mut costs) {
                    costs.push(program.build(&folder, profile)?);
                }
            }
            println!(
                "\n{profile}: CPU seconds (user + system) of a cold build, median of {}",
                self.runs
            );
            let medians: Vec<f64> = costs.into_iter().map(median).collect();
            let of = |name: &str| {
                let at = programs.iter().position(|program| program.name == name);
                at.map(|at| medians[at])
            };
            for (program, cost) in programs.iter().zip(&medians) {
                let ratio = program.goal.and_then(|(other, goal)| {
                    let ratio = cost / of(other)?;
                    let verdict = if ratio <= goal { "met" } else { "MISSED" };
                    Some(format!("{ratio:.2} x {other}, goal {goal:.2}: {verdict}"))
                });
                println!(
                    "{:20} {cost:7.1} s  {}",
                    program.name,
                    ratio.unwrap_or_default()
                );
            }
            if profile == "release" {
                sizes(&programs, &folder);
            } else {
                rebuilds(&programs, &folder)?;
            }
        }
        Ok(())
    }

    fn includes(&self, program: &Program) -> bool {
        self.only.as_ref().is_none_or(|only| {
            let wanted = |program: &Program| program.name.contains(only.as_str());
            let compared = PROGRAMS.iter().filter(|other| wanted(other));
            let mut compared = compared.filter_map(|other| other.goal);
            wanted(program) || compared.any(|(name, _)| name == program.name)
        })
    }
}

impl Program {
    fn write(&self, sdk: &Path, folder: &Path) -> Result<()> {
        let folder = folder.join(self.name);
        let sdk = sdk.display().to_string().replace('\\', "/");
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\n[workspace]\n",
            self.name,
            self.dependencies.replace("SDK", &sdk)
        );
        let provider = match self.name.ends_with("-ring") {
            true => "let _ = rustls::crypto::ring::default_provider().install_default();",
            false => "",
        };
        let fail = |error| Error::new(folder.display().to_string(), "", error);
        fs::create_dir_all(folder.join("src")).map_err(fail)?;
        fs::write(folder.join("Cargo.toml"), manifest).map_err(fail)?;
        let source = self.source.replace("PROVIDER", provider);
        fs::write(folder.join("src/main.rs"), source).map_err(fail)?;
        // The versions that the SDK is tested with, where they are the same packages.
        if !folder.join("Cargo.lock").exists() {
            let lock = Path::new(&sdk).join("Cargo.lock");
            fs::copy(lock, folder.join("Cargo.lock")).map_err(fail)?;
        }
        cargo_with(&folder, &["fetch"], &[]).map(drop)
    }

    /// The CPU time of a cold build.
    fn build(&self, folder: &Path, profile: &str) -> Result<f64> {
        let folder = folder.join(self.name);
        let _ = fs::remove_dir_all(folder.join("target"));
        let before = children()?;
        // Dependencies from a registry are not compiled incrementally.
        let arguments = [&BUILD[..], &["--profile", profile]].concat();
        cargo_with(&folder, &arguments, &[("CARGO_INCREMENTAL", "0")])?;
        let cost = children()? - before;
        eprintln!("{} {profile}: {cost:.1} s", self.name);
        Ok(cost)
    }
}

fn sizes(programs: &[&Program], folder: &Path) {
    let size = |name: &str| {
        let file = folder.join(name).join("target/release").join(name);
        fs::metadata(file).map_or(0.0, |file| file.len() as f64)
    };
    for program in programs {
        let (own, by_hand) = (size(program.name), size("hand"));
        println!(
            "{:20} {:7.2} MB {:.2} x hand",
            program.name,
            own / 1e6,
            own / by_hand
        );
    }
}

/// The time to build again after a change of the program itself.
fn rebuilds(programs: &[&Program], folder: &Path) -> Result<()> {
    println!("after a change of main.rs, incremental:");
    for program in programs {
        let folder = folder.join(program.name);
        let main = folder.join("src/main.rs");
        let mut costs = Vec::new();
        for change in 0..6 {
            let fail = |error| Error::new(main.display().to_string(), "", error);
            let mut source = fs::read_to_string(&main).map_err(fail)?;
            source += &format!("fn _changed_{change}() {{}}\n");
            fs::write(&main, source).map_err(fail)?;
            let before = children()?;
            cargo_with(&folder, &BUILD, &[])?;
            costs.push(children()? - before);
        }
        // The first one starts the incremental cache.
        let cost = median(costs.split_off(1));
        println!("{:20} {cost:7.2} s", program.name);
    }
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The CPU seconds of all child processes that have ended, and of their children.
fn children() -> Result<f64> {
    const FILE: &str = "/proc/self/stat";
    let text = fs::read_to_string(FILE).map_err(|error| {
        Error::new(FILE, "", format!("{error}; CPU time is read on Linux only"))
    })?;
    // The name of the program, in parentheses, may contain spaces.
    let (_, fields) = text.rsplit_once(')').unwrap_or_default();
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<f64>().ok());
    // `cutime` and `cstime` of proc(5), in ticks of 10 ms.
    match (ticks(13), ticks(14)) {
        (Some(user), Some(system)) => Ok((user + system) / 100.0),
        _ => Err(Error::new(FILE, "", "has an unknown form")),
    }
}
