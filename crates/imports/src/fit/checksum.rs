//! The 16-bit checksum of FIT (CRC-16/ARC), eight bytes at a time: half of the time to read a file would go
//! into it otherwise.

/// How many bytes are taken at once.
const AT_ONCE: usize = 8;

/// What a byte adds to the sum, by how many bytes follow it in the same turn.
const TABLES: [[u16; 256]; AT_ONCE] = tables();

#[expect(clippy::indexing_slicing, reason = "worked out by the compiler, which would stop at a wrong place")]
const fn tables() -> [[u16; 256]; AT_ONCE] {
    let mut tables = [[0; 256]; AT_ONCE];
    let mut byte = 0;
    while byte < 256 {
        // The polynomial of the published protocol, lowest bit first.
        let mut sum = byte as u16;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xA001 } else { sum >> 1 };
            bit += 1;
        }
        tables[0][byte] = sum;
        byte += 1;
    }
    let mut followed = 1;
    while followed < AT_ONCE {
        byte = 0;
        while byte < 256 {
            let before = tables[followed - 1][byte];
            tables[followed][byte] = (before >> 8) ^ tables[0][(before & 0xFF) as usize];
            byte += 1;
        }
        followed += 1;
    }
    tables
}

/// Returns the checksum of the bytes.
pub(super) fn of(bytes: &[u8]) -> u16 {
    let (turns, rest) = bytes.as_chunks::<AT_ONCE>();
    let sum = turns.iter().fold(0, |sum, &[a, b, c, d, e, f, g, h]| {
        let [low, high] = u16::to_le_bytes(sum);
        let [t0, t1, t2, t3, t4, t5, t6, t7] = &TABLES;
        entry(t7, a ^ low)
            ^ entry(t6, b ^ high)
            ^ entry(t5, c)
            ^ entry(t4, d)
            ^ entry(t3, e)
            ^ entry(t2, f)
            ^ entry(t1, g)
            ^ entry(t0, h)
    });
    let [last, ..] = &TABLES;
    rest.iter().fold(sum, |sum, &byte| (sum >> 8) ^ entry(last, byte ^ u16::to_le_bytes(sum)[0]))
}

/// Every byte has its place in a table.
fn entry(table: &[u16; 256], byte: u8) -> u16 {
    table.get(usize::from(byte)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    /// The published way, half a byte at a time.
    fn by_halves(bytes: &[u8]) -> u16 {
        const TABLE: [u16; 16] = [
            0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401,
            0x5000, 0x9C01, 0x8801, 0x4400,
        ];
        let half =
            |sum: u16, half: u8| (sum >> 4) ^ TABLE[usize::from(sum & 0xF)] ^ TABLE[usize::from(half & 0xF)];
        bytes.iter().fold(0, |sum, &byte| half(half(sum, byte), byte >> 4))
    }

    #[test]
    fn the_checksum_is_the_published_one() {
        // The check value of CRC-16/ARC in every catalogue of checksums.
        assert_eq!(super::of(b"123456789"), 0xBB3D);
        assert_eq!(super::of(b""), 0);
        let bytes: Vec<u8> = (0..2000_u32).map(|n| (n * n / 7 + n) as u8).collect();
        for length in (0..40).chain([255, 256, 257, 1999, 2000]) {
            assert_eq!(super::of(&bytes[..length]), by_halves(&bytes[..length]), "{length} bytes");
        }
    }
}
