//! The home network's own certificate authority: made once, kept in the data folder, forgotten on request.
//!
//! It can vouch for addresses inside a home and for nothing else, and its key is readable by its owner alone. The
//! certificate that the server shows is made anew at every start, and its key never touches the disk.

use std::{
    fs,
    io::{self, Write as _},
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use heelup_core::units::LocalDate;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, NameConstraints, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, pem::PemObject as _};
use sha2::{Digest as _, Sha256};

use crate::exit::{Exit, Failure};

const FOLDER: &str = "authority";
const CERTIFICATE: &str = "heelup-home.crt";
const KEY: &str = "heelup-home.key";
/// Years after which the authority ends by itself.
const YEARS: i32 = 10;
/// Days for which one start's certificate holds; phones refuse longer ones.
const DAYS: i32 = 397;

/// The authority, ready to vouch.
pub(crate) struct Authority {
    /// Its certificate, DER.
    pub(crate) certificate: Vec<u8>,
    pem: String,
    key: KeyPair,
    /// It was made just now.
    pub(crate) fresh: bool,
}

impl Authority {
    /// Opens the authority of a data folder; makes it where there is none.
    pub(crate) fn open(data: &Path, today: LocalDate) -> Result<Self, Failure> {
        let folder = data.join(FOLDER);
        match (fs::read_to_string(folder.join(CERTIFICATE)), fs::read_to_string(folder.join(KEY))) {
            (Ok(pem), Ok(key)) => Self::read(&folder, pem, &key),
            (Err(a), Err(b)) if [a.kind(), b.kind()] == [io::ErrorKind::NotFound; 2] => {
                Self::make(&folder, today)
            }
            (Err(why), _) | (_, Err(why)) => Err(unreadable(&folder, &why)),
        }
    }

    fn read(folder: &Path, pem: String, key: &str) -> Result<Self, Failure> {
        let key = KeyPair::from_pem(key).map_err(|why| unreadable(folder, &why))?;
        let certificate =
            CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|why| unreadable(folder, &why))?;
        Ok(Self { certificate: certificate.to_vec(), pem, key, fresh: false })
    }

    fn make(folder: &Path, today: LocalDate) -> Result<Self, Failure> {
        let failed = |why: rcgen::Error| unreadable(folder, &why);
        let key = KeyPair::generate().map_err(failed)?;
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Heelup at home");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.name_constraints =
            Some(NameConstraints { permitted_subtrees: at_home(), excluded_subtrees: Vec::new() });
        let ((y, m, d), (to_y, to_m, to_d)) = (ymd(today.plus(-1)), ymd(today.plus(YEARS * 365)));
        (params.not_before, params.not_after) = (date_time_ymd(y, m, d), date_time_ymd(to_y, to_m, to_d));
        let certificate = params.self_signed(&key).map_err(failed)?;
        let pem = certificate.pem();
        private_folder(folder).map_err(|why| unreadable(folder, &why))?;
        private_file(&folder.join(KEY), &key.serialize_pem()).map_err(|why| unreadable(folder, &why))?;
        private_file(&folder.join(CERTIFICATE), &pem).map_err(|why| unreadable(folder, &why))?;
        Ok(Self { certificate: certificate.der().to_vec(), pem, key, fresh: true })
    }

    /// Makes what the server shows for these addresses, valid from yesterday on.
    pub(crate) fn vouch(
        &self,
        addresses: &[IpAddr],
        names: &[String],
        today: LocalDate,
    ) -> Result<Arc<rustls::ServerConfig>, Failure> {
        let failed = |why: &dyn std::fmt::Display| {
            Failure::new(
                Exit::Address,
                format!("no certificate could be made: {why}"),
                "forget the authority and make a new one: heelup serve --forget-authority",
            )
        };
        let issuer = Issuer::from_ca_cert_pem(&self.pem, &self.key).map_err(|why| failed(&why))?;
        let subjects: Vec<String> =
            addresses.iter().map(ToString::to_string).chain(names.iter().cloned()).collect();
        let key = KeyPair::generate().map_err(|why| failed(&why))?;
        let mut params = CertificateParams::new(subjects).map_err(|why| failed(&why))?;
        params.distinguished_name.push(DnType::CommonName, "Heelup");
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let ((y, m, d), (to_y, to_m, to_d)) = (ymd(today.plus(-1)), ymd(today.plus(DAYS)));
        (params.not_before, params.not_after) = (date_time_ymd(y, m, d), date_time_ymd(to_y, to_m, to_d));
        let shown = params.signed_by(&key, &issuer).map_err(|why| failed(&why))?;
        let chain = vec![shown.der().clone(), CertificateDer::from(self.certificate.clone())];
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|why| failed(&why))?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(|why| failed(&why))?;
        Ok(Arc::new(config))
    }

    /// Returns the SHA-256 of the certificate as people compare it: pairs in groups.
    pub(crate) fn fingerprint(&self) -> String {
        let hash = Sha256::digest(&self.certificate);
        let pairs: Vec<String> = hash.iter().map(|byte| format!("{byte:02X}")).collect();
        pairs.chunks(2).map(|pair| pair.concat()).collect::<Vec<_>>().join(" ")
    }
}

/// Deletes the authority of a data folder; says where it was, or none if there was none.
pub(crate) fn forget(data: &Path) -> Result<Option<PathBuf>, Failure> {
    let folder = data.join(FOLDER);
    match fs::remove_dir_all(&folder) {
        Ok(()) => Ok(Some(folder)),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(unreadable(&folder, &why)),
    }
}

fn unreadable(folder: &Path, why: &dyn std::fmt::Display) -> Failure {
    Failure::new(
        Exit::Store,
        format!("the certificate authority in {} cannot be used: {why}", folder.display()),
        "look at the rights of that folder, or make a new one: heelup serve --forget-authority",
    )
}

/// The addresses of homes, and of this machine.
fn at_home() -> Vec<GeneralSubtree> {
    let v4 = |a: [u8; 4], bits| GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix(a, bits));
    let v6 = |first: [u8; 2], bits| {
        let [a, b] = first;
        let address = [a, b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(address, bits))
    };
    vec![
        v4([10, 0, 0, 0], 8),
        v4([172, 16, 0, 0], 12),
        v4([192, 168, 0, 0], 16),
        v4([169, 254, 0, 0], 16),
        v4([100, 64, 0, 0], 10),
        v4([127, 0, 0, 0], 8),
        v6([0xfc, 0], 7),
        v6([0xfe, 0x80], 10),
        GeneralSubtree::DnsName("local".to_owned()),
        GeneralSubtree::DnsName("localhost".to_owned()),
    ]
}

fn ymd(date: LocalDate) -> (i32, u8, u8) {
    let text = date.to_string();
    let mut parts = text.split('-').filter_map(|part| part.parse::<u16>().ok());
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let small = |n: Option<u16>| n.and_then(|n| u8::try_from(n).ok()).unwrap_or(1);
    (year.map_or(2026, i32::from), small(month), small(day))
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

fn private_file(file: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(file)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
