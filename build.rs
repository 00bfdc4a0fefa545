//! Generates the client from the vendored contract and its overlay, or from the document that
//! `LOMI_OPENAPI` names. Without the feature `generate`, the committed client is compiled.

use std::process::ExitCode;

#[cfg(not(feature = "generate"))]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    ExitCode::SUCCESS
}

#[cfg(feature = "generate")]
fn main() -> ExitCode {
    match generate::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(feature = "generate")]
mod generate {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use lomi_contract::generate::{Features, Generated, Options, generate, generate_with};
    use lomi_contract::overlay::Overlay;
    use lomi_contract::{Document, Error, GapPolicy, Result, operation};

    const DOCUMENT: &str = "openapi.json";
    const OVERLAY: &str = "openapi.overlay.json";
    /// The path of a document to use instead of the vendored one.
    const OWN_DOCUMENT: &str = "LOMI_OPENAPI";
    /// The path of an overlay to apply to that document, after the vendored one.
    const OWN_OVERLAY: &str = "LOMI_OPENAPI_OVERLAY";

    pub(crate) fn run() -> Result<()> {
        // Cargo reruns this script if the script or the generator changes, and otherwise only if
        // one of these does.
        for file in [DOCUMENT, OVERLAY] {
            println!("cargo::rerun-if-changed={file}");
        }
        let own_document = own_file(OWN_DOCUMENT)?;
        let own_overlay = own_file(OWN_OVERLAY)?;
        let document = Document::parse(DOCUMENT, &read(DOCUMENT)?)?;
        let overlay = Overlay::parse(OVERLAY, &read(OVERLAY)?)?;
        let corrected = overlay.apply(&document)?.document;
        write(&match own_document {
            None => generate(&corrected)?,
            Some(path) => own_client(&path, own_overlay.as_deref(), &overlay, &corrected)?,
        })
    }

    /// Generates the client of a document that the user of this crate has chosen. What the vendored
    /// overlay says about it is used where it fits.
    fn own_client(
        path: &str,
        own_overlay: Option<&str>,
        overlay: &Overlay,
        vendored: &Document,
    ) -> Result<Generated> {
        let document = Document::parse(path, &read(path)?)?;
        let applied = overlay.apply_lenient(&document)?;
        for skipped in &applied.skipped {
            println!(
                "cargo::warning={OWN_DOCUMENT}: action {} ({}) of the SDK's overlay does not fit: {}",
                skipped.number, skipped.target, skipped.reason
            );
        }
        let corrected = match own_overlay {
            Some(path) => {
                Overlay::parse(path, &read(path)?)?
                    .apply(&applied.document)?
                    .document
            }
            None => applied.document,
        };
        // Resources that this version of the SDK does not have are no features of it.
        let known: BTreeSet<String> = operation::table(vendored)?
            .into_iter()
            .map(|operation| operation.resource)
            .collect();
        let options = Options {
            gap_policy: GapPolicy::Fill,
            features: Features::Of(&known),
        };
        generate_with(&corrected, options)
    }

    fn own_file(variable: &str) -> Result<Option<String>> {
        println!("cargo::rerun-if-env-changed={variable}");
        let Some(path) = env::var(variable).ok().filter(|path| !path.is_empty()) else {
            return Ok(None);
        };
        if !Path::new(&path).is_absolute() {
            let problem = format!(
                "{path:?} is not an absolute path; in `.cargo/config.toml`, write \
                 `[env] {variable} = {{ value = {path:?}, relative = true }}`"
            );
            return Err(Error::new(variable, "", problem));
        }
        println!("cargo::rerun-if-changed={path}");
        Ok(Some(path))
    }

    fn write(generated: &Generated) -> Result<()> {
        let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("generated");
        for (path, code) in &generated.files {
            let target = folder.join(path);
            let parent = target.parent().unwrap_or(Path::new("."));
            fs::create_dir_all(parent)
                .and_then(|()| fs::write(&target, code))
                .map_err(|error| Error::new(path, "", error))?;
        }
        Ok(())
    }

    fn read(name: &str) -> Result<Vec<u8>> {
        fs::read(name).map_err(|error| Error::new(name, "", error))
    }
}
