//! A small writer of FIT files, from the published protocol alone: it shares no code with the reader.

/// The value of one field.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    U8(u8),
    U16(u16),
    U32(u32),
    I32(i32),
    Text(&'static str),
    Bytes(Vec<u8>),
    U32s(Vec<u32>),
}

use Value::{Bytes, I32, Text, U8, U16, U32, U32s};

impl Value {
    const fn base_type(&self) -> u8 {
        match self {
            U8(_) => 0x02,
            U16(_) => 0x84,
            I32(_) => 0x85,
            U32(_) | U32s(_) => 0x86,
            Text(_) => 0x07,
            Bytes(_) => 0x0D,
        }
    }

    fn bytes(&self, big_endian: bool) -> Vec<u8> {
        let ordered = |mut bytes: Vec<u8>| {
            if big_endian {
                bytes.reverse();
            }
            bytes
        };
        match self {
            U8(v) => vec![*v],
            U16(v) => ordered(v.to_le_bytes().to_vec()),
            U32(v) => ordered(v.to_le_bytes().to_vec()),
            I32(v) => ordered(v.to_le_bytes().to_vec()),
            Text(v) => v.bytes().chain([0]).collect(),
            Bytes(v) => v.clone(),
            U32s(v) => v.iter().flat_map(|v| ordered(v.to_le_bytes().to_vec())).collect(),
        }
    }
}

/// One part of a FIT file in the making.
#[derive(Clone, Debug, Default)]
pub(crate) struct Part {
    data: Vec<u8>,
    layouts: std::collections::BTreeMap<u8, Vec<u8>>,
    big_endian: bool,
}

impl Part {
    /// Returns a part that writes numbers the other way round.
    pub(crate) fn big_endian() -> Self {
        Self { big_endian: true, ..Self::default() }
    }

    /// Writes a message of the global number, under the local number, with fields by number. A layout is
    /// written when it changes.
    pub(crate) fn message(&mut self, local: u8, global: u16, fields: &[(u8, Value)]) -> &mut Self {
        self.layout(local, global, fields, &[]);
        self.data.push(local);
        self.values(fields)
    }

    /// Writes a message under a header that holds the lower five bits of its time.
    pub(crate) fn compressed(
        &mut self,
        local: u8,
        global: u16,
        time: u32,
        fields: &[(u8, Value)],
    ) -> &mut Self {
        self.layout(local, global, fields, &[]);
        self.data.push(0x80 | (local << 5) | (time & 0x1F) as u8);
        self.values(fields)
    }

    /// Writes a message with fields of an app's own behind the others: (number, value, index of the app).
    pub(crate) fn with_developer_fields(
        &mut self,
        local: u8,
        global: u16,
        fields: &[(u8, Value)],
        own: &[(u8, Value, u8)],
    ) -> &mut Self {
        self.layout(local, global, fields, own);
        self.data.push(local);
        self.values(fields);
        for (_, value, _) in own {
            self.data.extend(value.bytes(self.big_endian));
        }
        self
    }

    /// Writes bytes as they are.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.data.extend(bytes);
        self
    }

    fn values(&mut self, fields: &[(u8, Value)]) -> &mut Self {
        for (_, value) in fields {
            self.data.extend(value.bytes(self.big_endian));
        }
        self
    }

    fn layout(&mut self, local: u8, global: u16, fields: &[(u8, Value)], own: &[(u8, Value, u8)]) {
        let mut layout = vec![0, u8::from(self.big_endian)];
        layout.extend(if self.big_endian { global.to_be_bytes() } else { global.to_le_bytes() });
        layout.push(fields.len() as u8);
        for (number, value) in fields {
            layout.extend([*number, value.bytes(false).len() as u8, value.base_type()]);
        }
        if !own.is_empty() {
            layout.push(own.len() as u8);
            for (number, value, app) in own {
                layout.extend([*number, value.bytes(false).len() as u8, *app]);
            }
        }
        if self.layouts.get(&local) != Some(&layout) {
            self.data.push(0x40 | local | if own.is_empty() { 0 } else { 0x20 });
            self.data.extend(&layout);
            self.layouts.insert(local, layout);
        }
    }

    /// Returns the part with a header of 14 bytes and its checksum.
    pub(crate) fn finish(&self) -> Vec<u8> {
        let mut bytes = vec![14, 0x20, 0x54, 0x08];
        bytes.extend((self.data.len() as u32).to_le_bytes());
        bytes.extend(b".FIT");
        bytes.extend(checksum(&bytes).to_le_bytes());
        bytes.extend(&self.data);
        bytes.extend(checksum(&bytes).to_le_bytes());
        bytes
    }

    /// Returns the part as older devices write it: a header of 12 bytes without a checksum of its own.
    pub(crate) fn finish_old(&self) -> Vec<u8> {
        let mut bytes = vec![12, 0x10, 0x64, 0x00];
        bytes.extend((self.data.len() as u32).to_le_bytes());
        bytes.extend(b".FIT");
        bytes.extend(&self.data);
        bytes.extend(checksum(&bytes).to_le_bytes());
        bytes
    }
}

/// CRC-16/ARC, bit by bit.
fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, &byte| {
        (0..8).fold(sum ^ u16::from(byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xA001 } else { sum >> 1 })
    })
}
