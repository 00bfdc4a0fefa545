//! Where a document or an overlay comes from.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Result};

use super::fetch;
use crate::{files, git};

/// A file, a file of an earlier revision, or a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    File(PathBuf),
    Git { revision: String, path: String },
    Url(String),
}

impl FromStr for Source {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let file = || Ok(Self::File(text.into()));
        if ["https://", "http://"]
            .iter()
            .any(|scheme| text.starts_with(scheme))
        {
            return Ok(Self::Url(text.to_owned()));
        }
        if text.contains("://") {
            return Err("only https:// URLs can be downloaded".to_owned());
        }
        match text.split_once(':') {
            // A file may have a colon in its name, and a path on Windows starts with a
            // letter for the drive.
            Some(_) if Path::new(text).exists() => file(),
            Some((drive, rest)) if is_letter(drive) && rest.starts_with(['/', '\\']) => file(),
            Some((_, "")) => Err("names no file after the revision: write REV:path".to_owned()),
            Some((revision, path)) => Ok(Self::Git {
                revision: revision.to_owned(),
                path: path.to_owned(),
            }),
            None => file(),
        }
    }
}

fn is_letter(text: &str) -> bool {
    matches!(text.as_bytes(), [letter] if letter.is_ascii_alphabetic())
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Git { revision, path } => write!(f, "{revision}:{path}"),
            Self::Url(url) => f.write_str(url),
        }
    }
}

impl Source {
    /// Reads or downloads the bytes.
    pub(super) fn bytes(&self) -> Result<Vec<u8>> {
        match self {
            Self::File(path) => files::read(path, &self.to_string()),
            Self::Git { revision, path } => git::show(revision, path),
            Self::Url(url) => fetch::bytes(url),
        }
    }

    /// Reads or downloads a document.
    pub(super) fn document(&self) -> Result<Document> {
        Document::parse(&self.to_string(), &self.bytes()?)
    }

    /// Reads or downloads an overlay.
    pub(super) fn overlay(&self) -> Result<Overlay> {
        Overlay::parse(&self.to_string(), &self.bytes()?)
    }

    /// The name in the lock and the changelog, without local folders and without
    /// revisions, which mean something else after the next commit.
    pub(super) fn name(&self) -> String {
        let file = match self {
            Self::Url(url) => return url.clone(),
            Self::File(path) => path.as_path(),
            Self::Git { path, .. } => Path::new(path),
        };
        let name = file.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn git(revision: &str, path: &str) -> Source {
        Source::Git {
            revision: revision.to_owned(),
            path: path.to_owned(),
        }
    }

    #[test]
    fn files_revisions_and_urls_are_told_apart() {
        for (text, expected) in [
            ("openapi.json", Source::File("openapi.json".into())),
            (
                "../up/openapi.json",
                Source::File("../up/openapi.json".into()),
            ),
            (
                r"C:\up\openapi.json",
                Source::File(r"C:\up\openapi.json".into()),
            ),
            (
                "c:/up/openapi.json",
                Source::File("c:/up/openapi.json".into()),
            ),
            ("HEAD~3:openapi.json", git("HEAD~3", "openapi.json")),
            ("v1.2:a/openapi.json", git("v1.2", "a/openapi.json")),
            ("x:openapi.json", git("x", "openapi.json")),
            (":openapi.json", git("", "openapi.json")),
            ("HEAD:./a:b.json", git("HEAD", "./a:b.json")),
            (
                "https://docs.lomi.africa/openapi.json",
                Source::Url("https://docs.lomi.africa/openapi.json".to_owned()),
            ),
            (
                "http://127.0.0.1:4010/openapi.json",
                Source::Url("http://127.0.0.1:4010/openapi.json".to_owned()),
            ),
        ] {
            assert_eq!(text.parse(), Ok(expected), "{text}");
            assert_eq!(text.parse::<Source>().unwrap().to_string(), text);
        }
        for text in [
            "ftp://docs.lomi.africa/openapi.json",
            "file:///openapi.json",
        ] {
            let error = text.parse::<Source>().unwrap_err();
            assert!(error.contains("only https://"), "{error}");
        }
        let error = "HEAD:".parse::<Source>().unwrap_err();
        assert!(error.contains("names no file"), "{error}");
    }

    #[test]
    fn a_name_has_no_folder_and_no_revision() {
        for (text, name) in [
            ("up/openapi.json", "openapi.json"),
            ("HEAD~3:up/openapi.json", "openapi.json"),
            ("https://a.b/openapi.json", "https://a.b/openapi.json"),
        ] {
            assert_eq!(text.parse::<Source>().unwrap().name(), name);
        }
    }
}
