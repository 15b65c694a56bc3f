//! The 16-bit checksum of FIT (CRC-16/ARC).

/// Contribution of each half byte, from the published FIT protocol.
const TABLE: [u16; 16] = [
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000,
    0x9C01, 0x8801, 0x4400,
];

/// Returns the checksum of the bytes.
pub(super) fn of(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, &byte| half(half(sum, byte & 0xF), byte >> 4))
}

fn half(sum: u16, half_byte: u8) -> u16 {
    let entry = |index: u16| TABLE.get(usize::from(index & 0xF)).copied().unwrap_or_default();
    (sum >> 4) ^ entry(sum) ^ entry(u16::from(half_byte))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_checksum_is_the_published_one() {
        // The check value of CRC-16/ARC in every catalogue of checksums.
        assert_eq!(super::of(b"123456789"), 0xBB3D);
        assert_eq!(super::of(b""), 0);
    }
}
