//! Heelup for the phones of a home: which address, which certificate, and what the terminal says about both.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket},
    path::Path,
    sync::Arc,
};

use heelup_core::units::LocalDate;
use heelup_web::Hosts;
use qrcode::{EcLevel, QrCode, render::unicode::Dense1x2};

use crate::{
    authority::{self, Authority},
    console::{Tone, shown},
    exit::{Exit, Failure},
    shell::Shell,
};

/// What the home network needs.
pub(super) struct Home {
    authority: Authority,
    ip: IpAddr,
    port: u16,
    pub(super) tls: Arc<rustls::ServerConfig>,
}

/// Returns this machine's address in the home network.
pub(super) fn address(named: Option<IpAddr>) -> Result<IpAddr, Failure> {
    // Nothing is sent: the system only says which of its addresses it would send from.
    let found = || {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect(SocketAddr::from(([192, 0, 2, 1], 9))).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    let ip = named.or_else(found).filter(|ip| !ip.is_unspecified()).ok_or_else(|| {
        Failure::new(
            Exit::Address,
            "this machine is in no network",
            "join one, or name its address: heelup serve --lan --address 192.168.1.20",
        )
    })?;
    if is_of_a_home(ip) {
        return Ok(ip);
    }
    Err(Failure::new(
        Exit::Address,
        format!("{ip} is not an address of a home network: the whole world could reach it"),
        "name another one with --address, or put a proxy with its own TLS in front: --behind-proxy HOST",
    ))
}

const fn is_of_a_home(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, _, _] = ip.octets();
            ip.is_private() || ip.is_link_local() || ip.is_loopback() || (a == 100 && b & 0xc0 == 0x40)
        }
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_loopback(),
    }
}

impl Home {
    pub(super) fn open(data: &Path, today: LocalDate, ip: IpAddr, port: u16) -> Result<Self, Failure> {
        let authority = Authority::open(data, today)?;
        let tls =
            authority.vouch(&[ip, IpAddr::V4(Ipv4Addr::LOCALHOST)], &["localhost".to_owned()], today)?;
        Ok(Self { authority, ip, port, tls })
    }

    /// Adds the names under which phones find us.
    pub(super) fn hosts(&self, hosts: Hosts) -> Hosts {
        let host = self.host();
        let usual = self.port == 443 || self.port == 80;
        let hosts = hosts.and(&host);
        if usual { hosts.and(host.trim_end_matches(&format!(":{}", self.port))) } else { hosts }
    }

    fn host(&self) -> String {
        SocketAddr::from((self.ip, self.port)).to_string()
    }

    /// Returns what everybody may know of the authority.
    pub(super) fn public(&self) -> heelup_web::Authority {
        heelup_web::Authority {
            certificate: self.authority.certificate.clone(),
            fingerprint: self.authority.fingerprint(),
            address: format!("https://{}", self.host()),
        }
    }

    pub(super) fn say(&self, shell: &mut Shell, port: u16, data: &Path) -> Result<(), Failure> {
        let here = format!("http://127.0.0.1:{port}");
        let (phone, door) = (format!("https://{}", self.host()), format!("http://{}", self.host()));
        let fingerprint = self.authority.fingerprint();
        if shell.json() {
            let said = serde_json::json!({
                "address": here, "phone": phone, "first": door, "fingerprint": fingerprint, "data": shown(data),
            });
            shell.console.json(&said)?;
            return shell.console.finish();
        }
        let (strong, painted) =
            (shell.console.paint(Tone::Strong, &here), shell.console.paint(Tone::Strong, &door));
        shell.console.line(format!("Heelup is ready: {strong}"))?;
        shell.console.line(format!("For phones in this network, the first time: {painted}"))?;
        shell.console.line(format!("Afterwards: {phone}"))?;
        shell.console.gap()?;
        if let Ok(code) = QrCode::with_error_correction_level(&door, EcLevel::L) {
            // Light on dark, as most terminals are: a phone reads either.
            shell.console.raw(&code.render::<Dense1x2>().quiet_zone(true).build())?;
            shell.console.raw("\n")?;
        }
        shell.console.gap()?;
        if self.authority.fresh {
            shell.console.text(
                0,
                "So that nobody in the network can read along, Heelup has made a certificate authority of its own. \
                 It can vouch for addresses inside a home and for nothing else. Your phone has to take its \
                 certificate once; the page behind the code says how.",
            )?;
        }
        shell.console.line("The SHA-256 that the phone shows for the certificate must be this:")?;
        shell.console.text(2, &fingerprint)?;
        shell.console.text(
            0,
            "Its key is in the data folder, readable by you alone. To take it all back: heelup serve --forget-authority",
        )?;
        shell.console.line(format!("Your data stays on this machine: {}", shown(data)))?;
        shell.console.line("Ctrl-C ends it.")?;
        shell.console.finish()
    }
}

/// Deletes the authority.
pub(super) fn forget(shell: &mut Shell) -> Result<Exit, Failure> {
    let data = shell.data_folder()?;
    let gone = authority::forget(&data)?;
    if shell.json() {
        shell.console.json(&serde_json::json!({ "forgotten": gone.is_some() }))?;
    } else if let Some(folder) = gone {
        shell.console.line(format!("The certificate authority is deleted: {}", shown(&folder)))?;
        shell.console.text(
            0,
            "Remove its certificate on each phone, too: it is called “Heelup at home”. What a phone keeps of Heelup \
             is removed with the app, in the browser's settings for the site.",
        )?;
    } else {
        shell.console.line("There is no certificate authority to forget.")?;
    }
    shell.console.finish()?;
    Ok(Exit::Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_a_home_are_served() {
        for home in
            ["192.168.1.20", "10.0.0.7", "172.20.3.4", "169.254.9.9", "100.101.1.2", "fd00::1", "fe80::1"]
        {
            assert!(is_of_a_home(home.parse().unwrap()), "{home}");
        }
        for world in ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:db8::1"] {
            assert!(!is_of_a_home(world.parse().unwrap()), "{world}");
            assert!(address(Some(world.parse().unwrap())).is_err());
        }
    }
}
