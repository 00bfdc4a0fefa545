//! The version of the workspace, and the next version that a change requires.

use std::fmt;

use lomi_contract::{Error, Result};
use lomi_spec::diff::Bump;
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

    /// The next version. Follows Cargo's rules for versions before 1.0, where a
    /// breaking change increments the minor number and any other the patch number.
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

    /// Sets the version of the workspace and of the dependencies between its members.
    pub(super) fn set_version(&mut self, to: Version) -> String {
        let from = self.version.to_string();
        let workspace = &mut self.document["workspace"];
        set_value(&mut workspace["package"]["version"], to);
        let dependencies = workspace["dependencies"].as_table_like_mut();
        for (_, dependency) in dependencies.into_iter().flat_map(|table| table.iter_mut()) {
            let Some(dependency) = dependency.as_table_like_mut() else {
                continue;
            };
            if dependency.contains_key("path")
                && let Some(version) = dependency.get_mut("version")
                && version.as_str() == Some(from.as_str())
            {
                set_value(version, to);
            }
        }
        self.document.to_string()
    }
}

/// Returns Cargo's lock file with the version of the workspace members changed.
pub(super) fn update_lock_file(text: &str, from: Version, to: Version) -> Result<String> {
    let mut document = parse(Files::CARGO_LOCK, text)?;
    let packages = document["package"].as_array_of_tables_mut();
    for package in packages
        .into_iter()
        .flat_map(|packages| packages.iter_mut())
    {
        let is_member = !package.contains_key("source");
        if is_member && package["version"].as_str() == Some(from.to_string().as_str()) {
            set_value(&mut package["version"], to);
        }
    }
    Ok(document.to_string())
}

fn parse(name: &str, text: &str) -> Result<DocumentMut> {
    text.parse()
        .map_err(|error: toml_edit::TomlError| Error::new(name, "", error))
}

/// Replaces a version and keeps the whitespace and comments around it.
fn set_value(item: &mut Item, version: Version) {
    if let Some(value) = item.as_value_mut() {
        let decor = value.decor().clone();
        *value = version.to_string().into();
        *value.decor_mut() = decor;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bumps_follow_cargo_rules() {
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
    fn setting_the_version_preserves_everything_else() {
        let text = "\
[workspace] # a comment
package = { version   =  \"0.1.0\" } # another

[workspace.dependencies]
own = { path = \"own\", version = \"0.1.0\" } # a member
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
        assert_eq!(manifest.set_version(to), expected);

        let text = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"b\"\nversion = \"0.1.0\"\nsource = \"registry\"\n";
        let locked = update_lock_file(text, Version([0, 1, 0]), to).unwrap();
        assert_eq!(locked, text.replacen("0.1.0", "0.2.0", 1));
    }

    #[test]
    fn setting_the_version_of_this_workspace_changes_only_version_lines() {
        let workspace = crate::workspace::find().unwrap();
        let read = |name| std::fs::read_to_string(workspace.join(name)).unwrap();
        let text = read("Cargo.toml");
        let mut manifest = Manifest::parse(&text).unwrap();
        let (from, to) = (manifest.version(), Version([98, 7, 6]));
        let lines = |old: &str, new: &str| {
            assert_eq!(old.lines().count(), new.lines().count());
            old.lines().zip(new.lines()).filter(|(a, b)| a != b).count()
        };
        assert_eq!(lines(&text, &manifest.set_version(to)), 2);
        let text = read("Cargo.lock");
        let packages = text.split("[[package]]").skip(1);
        let members = packages.filter(|package| !package.contains("\nsource = "));
        let changed = lines(&text, &update_lock_file(&text, from, to).unwrap());
        assert_eq!(changed, members.count());
    }
}
