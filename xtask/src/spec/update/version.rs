//! The version of the workspace, and the one that a change asks for.

use std::fmt;

use lomi_contract::diff::Bump;
use lomi_contract::{Error, Result};
use toml_edit::{DocumentMut, Item};

use crate::files::Files;

/// `MAJOR.MINOR.PATCH`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Version([u64; 3]);

impl Version {
    fn parse(text: &str) -> Option<Self> {
        let parts: Option<Vec<u64>> = text.split('.').map(|part| part.parse().ok()).collect();
        Some(Self(parts?.try_into().ok()?))
    }

    /// Before 1.0 the second number says what the first does afterwards, and
    /// the third what the second does: as Cargo reads them.
    pub(super) fn bumped(self, bump: Bump) -> Self {
        let Self([major, minor, patch]) = self;
        Self(match (major, bump) {
            (0, Bump::Major) => [0, minor + 1, 0],
            (0, Bump::Minor | Bump::Patch) => [0, minor, patch + 1],
            (_, Bump::Major) => [major + 1, 0, 0],
            (_, Bump::Minor) => [major, minor + 1, 0],
            (_, Bump::Patch) => [major, minor, patch + 1],
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([major, minor, patch]) = self;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// The manifest of the workspace.
pub(super) struct Manifest {
    document: DocumentMut,
    version: Version,
}

impl Manifest {
    pub(super) fn parse(text: &str) -> Result<Self> {
        let document = parse(Files::MANIFEST, text)?;
        let version = document["workspace"]["package"]["version"]
            .as_str()
            .and_then(Version::parse)
            .ok_or_else(|| {
                let place = "workspace.package.version";
                Error::new(Files::MANIFEST, place, "is not of the form 1.2.3")
            })?;
        Ok(Self { document, version })
    }

    pub(super) fn version(&self) -> Version {
        self.version
    }

    /// Sets the version, also where members ask for each other by it.
    pub(super) fn set(&mut self, to: Version) -> String {
        let from = self.version.to_string();
        let workspace = &mut self.document["workspace"];
        set(&mut workspace["package"]["version"], to);
        let dependencies = workspace["dependencies"].as_table_like_mut();
        for (_, dependency) in dependencies.into_iter().flat_map(|table| table.iter_mut()) {
            let Some(dependency) = dependency.as_table_like_mut() else {
                continue;
            };
            if dependency.contains_key("path")
                && let Some(version) = dependency.get_mut("version")
                && version.as_str() == Some(from.as_str())
            {
                set(version, to);
            }
        }
        self.document.to_string()
    }
}

/// Cargo's lock file with the members at another version.
pub(super) fn lock(text: &str, from: Version, to: Version) -> Result<String> {
    let mut document = parse(Files::CARGO_LOCK, text)?;
    let packages = document["package"].as_array_of_tables_mut();
    for package in packages
        .into_iter()
        .flat_map(|packages| packages.iter_mut())
    {
        let is_member = !package.contains_key("source");
        if is_member && package["version"].as_str() == Some(from.to_string().as_str()) {
            set(&mut package["version"], to);
        }
    }
    Ok(document.to_string())
}

fn parse(name: &str, text: &str) -> Result<DocumentMut> {
    text.parse()
        .map_err(|error: toml_edit::TomlError| Error::new(name, "", error))
}

/// Replaces the text, and keeps what stands around it.
fn set(item: &mut Item, version: Version) {
    if let Some(value) = item.as_value_mut() {
        let around = value.decor().clone();
        *value = version.to_string().into();
        *value.decor_mut() = around;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_asks_for_a_version() {
        let bumped = |text, bump| Version::parse(text).unwrap().bumped(bump).to_string();
        assert_eq!(bumped("0.1.3", Bump::Major), "0.2.0");
        assert_eq!(bumped("0.1.3", Bump::Minor), "0.1.4");
        assert_eq!(bumped("0.1.3", Bump::Patch), "0.1.4");
        assert_eq!(bumped("1.2.3", Bump::Major), "2.0.0");
        assert_eq!(bumped("1.2.3", Bump::Minor), "1.3.0");
        assert_eq!(bumped("1.2.3", Bump::Patch), "1.2.4");
        for text in ["1.2", "1.2.3.4", "1.2.x", "1.2.3-beta", ""] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn only_the_version_changes() {
        let text = "\
[workspace] # the house
package = { version   =  \"0.1.0\" } # said once

[workspace.dependencies]
own = { path = \"own\", version = \"0.1.0\" } # ours
other = { path = \"other\" }
plain = \"0.1.0\"
foreign = { version = \"0.1.0\" }
";
        let mut manifest = Manifest::parse(text).unwrap();
        let to = manifest.version().bumped(Bump::Major);
        let expected = text
            .replace("version   =  \"0.1.0\"", "version   =  \"0.2.0\"")
            .replace(
                "\"own\", version = \"0.1.0\"",
                "\"own\", version = \"0.2.0\"",
            );
        assert_eq!(manifest.set(to), expected);

        let text = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"b\"\nversion = \"0.1.0\"\nsource = \"registry\"\n";
        let locked = lock(text, Version([0, 1, 0]), to).unwrap();
        assert_eq!(locked, text.replacen("0.1.0", "0.2.0", 1));
    }

    #[test]
    fn the_real_manifest_and_lock_keep_their_form() {
        let read = |name| std::fs::read_to_string(Files::workspace().join(name)).unwrap();
        let text = read("Cargo.toml");
        let mut manifest = Manifest::parse(&text).unwrap();
        let (from, to) = (manifest.version(), Version([98, 7, 6]));
        let lines = |old: &str, new: &str| {
            assert_eq!(old.lines().count(), new.lines().count());
            old.lines().zip(new.lines()).filter(|(a, b)| a != b).count()
        };
        assert_eq!(lines(&text, &manifest.set(to)), 2);
        let text = read("Cargo.lock");
        assert_eq!(lines(&text, &lock(&text, from, to).unwrap()), 4);
    }
}
