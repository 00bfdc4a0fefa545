//! Builds programs from the packages alone, as users of crates.io do.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const PUBLISHED: [&str; 3] = ["lomi-contract", "lomi", "lomi-sandbox"];

/// Generates the client, as the default features do.
const GENERATED: (&str, &str, &str) = (
    "generated",
    r#"lomi = "*""#,
    r#"
fn main() {
    let operations = lomi::operations();
    println!("{} operations are generated", operations.len());
    assert!(operations.len() > 1);
}
"#,
);

/// Compiles one resource of the committed client, and calls the sandbox with it.
const COMMITTED: (&str, &str, &str) = (
    "committed",
    r#"lomi = { version = "*", default-features = false, features = ["client", "payment-links", "rustls-ring"] }
lomi-sandbox = "*"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }"#,
    r#"
use lomi::types::{CreatePaymentLink, Currency};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = lomi_sandbox::Sandbox::start().await?;
    let client = lomi::Client::builder()
        .key(sandbox.api_key())
        .base_url(sandbox.url())
        .build()?;
    let body = CreatePaymentLink::instant("Tea", Currency::Xof, 500);
    let link = client.payment_links().create(body).await?;
    println!("created {}", link.url);
    assert_eq!(sandbox.journal().len(), 1);
    Ok(())
}
"#,
);

#[test]
#[ignore = "slow: packages the crates and builds two programs from them"]
fn programs_build_from_the_packages_alone() {
    // Outside the repository, so that nothing of it is found by a relative path. The target folder
    // is kept, so that only the crates of this repository are built again.
    let folder = env::temp_dir().join(format!("lomi-packages-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let crates = folder.join("crates");
    fs::create_dir_all(&crates).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");

    let selected = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    let package = ["package", "--no-verify", "--allow-dirty", "--offline"];
    let _ = fs::remove_dir_all(target.join("package"));
    cargo(&repository, &target, package.into_iter().chain(selected));
    let mut patches = String::new();
    for name in PUBLISHED {
        let unpacked = unpack(&target.join("package"), name, &crates);
        patches += &format!("{name} = {{ path = {unpacked:?} }}\n");
    }

    let mut members = Vec::new();
    for (name, dependencies, program) in [GENERATED, COMMITTED] {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
        );
        write(&folder.join(name).join("Cargo.toml"), &manifest);
        write(&folder.join(name).join("src/main.rs"), program);
        members.push(name);
    }
    let manifest = format!(
        "[workspace]\nmembers = {members:?}\nresolver = \"3\"\n\n[profile.dev]\ndebug = false\n\n\
         [patch.crates-io]\n{patches}"
    );
    write(&folder.join("Cargo.toml"), &manifest);
    // The versions that are downloaded already.
    fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for name in members {
        // One at a time, because the features of programs that are built together are united.
        cargo(&folder, &target, ["run", "--offline", "--package", name]);
    }
    println!("2 programs run with {} packages", PUBLISHED.len());
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn packages_have_the_licences_of_the_repository() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for package in ["contract", "sandbox"] {
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let read = |path: PathBuf| fs::read_to_string(path).unwrap();
            let copy = read(repository.join(package).join(name));
            assert_eq!(copy, read(repository.join(name)), "{package}/{name}");
        }
    }
}

/// Unpacks the only package of this name and returns its folder.
fn unpack(packages: &Path, name: &str, to: &Path) -> PathBuf {
    let is_version = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
    let package = fs::read_dir(packages)
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
        .filter_map(|file| Some(file.strip_suffix(".crate")?.to_owned()))
        .find(|file| {
            let version = file
                .strip_prefix(name)
                .and_then(|rest| rest.strip_prefix('-'));
            version.is_some_and(is_version)
        })
        .unwrap();
    let output = Command::new("tar")
        // With the current time, because that in packages is always the same, so that cargo would
        // take a changed file for one that it has compiled.
        .arg("-xzmf")
        .arg(packages.join(format!("{package}.crate")))
        .arg("-C")
        .arg(to)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    to.join(package)
}

fn cargo<'a>(folder: &Path, target: &Path, arguments: impl IntoIterator<Item = &'a str>) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    print!("{}", String::from_utf8_lossy(&output.stdout));
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
