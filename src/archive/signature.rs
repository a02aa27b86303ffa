//! A signature beside an archive, in the format of minisign: Ed25519 over the manifest of the tag files, which vouches for the
//! manifest of the payload, which vouches for the rest.
//!
//! Beside it, not in it: a signature is made with fresh random numbers, and the same content still gives the same archive.
//! `minisign -V -m tagmanifest-sha512.txt -x ferry.zip.minisig -p KEY` checks it without linimasa.

use super::error::{ArchiveError, At};
use super::fault::Fault;
use super::verify::Verified;
use minisign::{PublicKey, PublicKeyBox, SecretKey, SecretKeyBox, SignatureBox};
use std::ffi::OsString;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// A secret key that signs.
pub struct Signer(SecretKey);

/// A public key that a signature is held against.
pub struct Checker(PublicKey);

/// Where the signature of an archive lies.
pub fn signature_path(archive: &Path) -> PathBuf {
    let mut name = OsString::from(archive);
    name.push(".minisig");
    name.into()
}

impl Signer {
    /// Reads a key file of `minisign -G`; `password` opens an encrypted one, and is asked for on the terminal when there is
    /// none.
    ///
    /// # Errors
    /// When the file can't be read, is no key, or the password is wrong.
    pub fn read(path: &Path, password: Option<String>) -> Result<Self, ArchiveError> {
        let text = fs::read_to_string(path).at("read the key", path)?;
        let refused = |error: minisign::PError| ArchiveError::Key { reason: error.to_string() };
        // A key without a password says so in its first bytes.
        let key_box = || SecretKeyBox::from_string(&text).map_err(refused);
        let key = match key_box()?.into_unencrypted_secret_key() {
            Ok(key) => key,
            Err(_) => key_box()?.into_secret_key(password).map_err(refused)?,
        };
        Ok(Self(key))
    }

    /// The signature file of a manifest; `comment` is signed with it.
    pub(super) fn sign(&self, manifest: &str, comment: &str) -> Result<String, ArchiveError> {
        let note = Some("signature of tagmanifest-sha512.txt");
        let signed = minisign::sign(None, &self.0, Cursor::new(manifest), Some(comment), note);
        signed.map(SignatureBox::into_string).map_err(|error| ArchiveError::Key { reason: error.to_string() })
    }
}

impl Checker {
    /// A public key: its text, or the file that `minisign -G` wrote it to.
    ///
    /// # Errors
    /// When it is neither.
    pub fn read(key: &str) -> Result<Self, ArchiveError> {
        let refused = |error: minisign::PError| ArchiveError::Key { reason: error.to_string() };
        let path = Path::new(key);
        if !path.is_file() {
            return PublicKey::from_base64(key.trim()).map(Self).map_err(refused);
        }
        let text = fs::read_to_string(path).at("read the key", path)?;
        PublicKeyBox::from_string(&text).and_then(PublicKey::from_box).map(Self).map_err(refused)
    }

    /// Holds the signature that lies beside `archive` against what was read of it; the comment that was signed with it.
    ///
    /// # Errors
    /// When there is none, or it is not by this key or not of this archive.
    pub fn check(&self, archive: &Path, verified: &Verified) -> Result<String, Fault> {
        let path = signature_path(archive);
        let Ok(text) = fs::read_to_string(&path) else {
            return Err(Fault::Unsigned { path: path.display().to_string() });
        };
        let broken = |error: minisign::PError| Fault::Signature { reason: error.to_string().to_lowercase() };
        let signature = SignatureBox::from_string(&text).map_err(broken)?;
        minisign::verify(&self.0, &signature, Cursor::new(&verified.tag_manifest), true, false, false)
            .map_err(broken)?;
        signature.trusted_comment().map_err(broken)
    }
}
