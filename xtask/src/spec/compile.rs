//! Compiles clients for documents other than the vendored one.

use std::path::{self, Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use lomi_contract::generate::Generated;
use lomi_contract::{Error, Result};
use toml_edit::DocumentMut;

use super::derived;
use crate::files::Files;

/// A copy of the SDK without its build script, into which the generated code is
/// written.
pub(super) struct Compiler {
    /// The sources of the SDK.
    sources: PathBuf,
    /// The manifest of the SDK.
    manifest: String,
    /// Shared by all documents and kept between runs, so that the dependencies are
    /// built only once.
    target: PathBuf,
    client: PathBuf,
}

impl Compiler {
    /// Copies the SDK that the contract belongs to.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no SDK next to the contract, or if it cannot be
    /// copied.
    pub(super) fn prepare(files: &Files) -> Result<Self> {
        let sources = files.path("src");
        if !sources.join("lib.rs").is_file() {
            let problem = "is missing: a client can only be compiled in the SDK's repository; \
                           pass --no-compile to `update` to write it uncompiled";
            let shown = sources.join("lib.rs").display().to_string();
            return Err(Error::new(shown, "", problem));
        }
        let target = env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| files.path("target"), PathBuf::from)
            .join("history");
        // Cargo runs in another folder.
        let target = path::absolute(&target).map_err(|error| fail(&target, error))?;
        let compiler = Self {
            sources,
            manifest: files.read_text(Files::MANIFEST)?,
            client: target.join("client"),
            target,
        };
        compiler
            .copy(files)
            .map_err(|error| fail(&compiler.client, error))?;
        Ok(compiler)
    }

    fn copy(&self, files: &Files) -> io::Result<()> {
        match fs::remove_dir_all(&self.client) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => copy_folder(&self.sources, &self.client.join("src"))?,
        }
        fs::copy(
            files.path(Files::CARGO_LOCK),
            self.client.join(Files::CARGO_LOCK),
        )
        .map(drop)
    }

    /// Runs `cargo check` on the SDK with the generated client.
    ///
    /// # Errors
    ///
    /// Returns the first error of the compiler, in the document `name`.
    pub(super) fn compile(&self, name: &str, generated: &Generated) -> Result<()> {
        let path = self.client.join(Files::MANIFEST);
        let manifest = derived::manifest(&self.manifest, generated)?;
        standalone_manifest(&manifest)
            .and_then(|manifest| fs::write(&path, manifest))
            .map_err(|error| fail(&path, error))?;
        let folder = self.client.join("src/generated");
        let _ = fs::remove_dir_all(&folder);
        for (path, code) in &generated.files {
            let path = folder.join(path);
            path.parent()
                .map_or(Ok(()), fs::create_dir_all)
                .and_then(|()| fs::write(&path, code))
                .map_err(|error| fail(&path, error))?;
        }

        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["check", "--quiet", "--lib", "--offline"])
            .args([
                "--no-default-features",
                "--features",
                "all-resources,client,schemars",
            ])
            .arg("--target-dir")
            .arg(&self.target)
            .current_dir(&self.client)
            .output()
            .map_err(|error| Error::new("cargo", "", error))?;
        if output.status.success() {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let first = text.find("error").map_or("", |at| &text[at..]);
        let first = first.split("\n\n").next().unwrap_or_default();
        Err(Error::new(name, "", format!("does not compile: {first}")))
    }
}

/// The manifest of the SDK without the other workspace members.
fn standalone_manifest(manifest: &str) -> io::Result<String> {
    let mut manifest: DocumentMut = manifest.parse().map_err(io::Error::other)?;
    for table in ["build-dependencies", "dev-dependencies"] {
        manifest.remove(table);
    }
    if let Some(features) = manifest["features"].as_table_like_mut() {
        features.remove("generate");
        features.remove("default");
    }
    if let Some(workspace) = manifest["workspace"].as_table_like_mut() {
        workspace.remove("members");
    }
    Ok(manifest.to_string())
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy_folder(&entry.path(), &target)?,
            false => drop(fs::copy(entry.path(), target)?),
        }
    }
    Ok(())
}

fn fail(path: &Path, error: io::Error) -> Error {
    Error::new(path.display().to_string(), "", error)
}
