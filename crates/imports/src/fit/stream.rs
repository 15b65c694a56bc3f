//! The messages of one part, one after the other, up to its end or to the first damage.
//!
//! `rustyfit` decodes; this module counts the bytes beside it, because the decoder does not say where it
//! stopped, and keeps a budget, because a crafted file can ask for hours of work.

use rustyfit::{Decoder, DecoderError, DecoderEvent, StreamingIterator, proto::MessageDefinition};

use super::{
    message::{Declared, Message},
    part::Part,
};

/// Says where and why the data could not be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Damage {
    /// The data ends inside a message.
    #[error("The data ends in the middle of an entry. What came before is kept.")]
    CutOff {
        /// Where that message begins.
        at: usize,
    },
    /// A message of a kind that was not described before.
    #[error(
        "From here on the data is damaged: an entry of a kind that was never described. What came before is kept; \
         export the file again to get the rest."
    )]
    Nonsense {
        /// Where that message begins.
        at: usize,
    },
    /// More work than any recording asks for.
    #[error("From here on the file holds more entries than any recording does. What came before is kept.")]
    TooMuch {
        /// Where reading stopped.
        at: usize,
    },
}

impl Damage {
    /// Returns the byte it was found at, from the start of the file.
    pub(super) const fn at(self) -> usize {
        match self {
            Self::CutOff { at } | Self::Nonsense { at } | Self::TooMuch { at } => at,
        }
    }
}

/// How much work a file may still ask for, in fields read. Real recordings have about one field in two bytes,
/// so the largest file allowed stays well below; fields of no bytes, or searches among thousands of developer
/// fields, do not.
pub(super) struct Budget(u64);

impl Budget {
    pub(super) const fn new() -> Self {
        Self(32_000_000)
    }

    pub(super) const fn is_spent(&self) -> bool {
        self.0 == 0
    }

    fn spend(&mut self, fields: u64) {
        self.0 = self.0.saturating_sub(fields);
    }
}

/// What a kind of message looks like, as the file describes it.
#[derive(Default)]
struct Layout {
    length: usize,
    developer_fields: u64,
    fields: Vec<Declared>,
}

/// Hands out each message of the part.
pub(super) fn each_message(
    bytes: &[u8],
    part: &Part,
    budget: &mut Budget,
    mut take: impl FnMut(&Message<'_>),
) -> Result<(), Damage> {
    let Some(range) = bytes.get(part.from..part.to) else { return Err(Damage::CutOff { at: part.from }) };
    // The decoder believes the header's length, so a wrong one is put right in a copy.
    let corrected = (part.stated < part.to - part.data).then(|| with_length(range, part.to - part.data));
    let mut reader = corrected.as_deref().unwrap_or(range);

    // Checksums are judged by `part`; components are expanded by whoever needs one.
    let mut decoder = Decoder::builder().checksum(false).expand_components(false).build();
    let mut stream = decoder.stream(&mut reader);
    let mut layouts: [Option<Layout>; 16] = [const { None }; 16];
    let mut descriptions = 0;
    let mut at = part.from;
    budget.spend(1000);
    while at < part.to {
        if budget.is_spent() {
            return Err(Damage::TooMuch { at });
        }
        let event = match stream.next() {
            None | Some(Err(DecoderError::UnexpectedEof)) => return Err(Damage::CutOff { at }),
            Some(Err(
                DecoderError::MissingMessageDefinition { .. }
                | DecoderError::NotFITFile
                | DecoderError::ChecksumMismatch { .. },
            )) => return Err(Damage::Nonsense { at }),
            Some(Err(DecoderError::Io { err })) => match err {},
            Some(Ok(event)) => event,
        };
        match event {
            DecoderEvent::FileHeader(_) => at = part.data,
            DecoderEvent::MessageDefinition(definition) => {
                let layout = Layout::of(definition);
                budget.spend(1 + layout.fields.len() as u64 + layout.developer_fields);
                at += 6 + 3 * definition.field_definitions.len();
                if definition.header & 0x20 != 0 {
                    at += 1 + 3 * definition.developer_field_definitions.len();
                }
                if let Some(slot) = layouts.get_mut(usize::from(definition.header & 0x0F)) {
                    *slot = Some(layout);
                }
            }
            DecoderEvent::Message(raw) => {
                // A compressed header has its kind in two bits; any other in four.
                let kind = if raw.header & 0x80 != 0 { (raw.header >> 5) & 0x03 } else { raw.header & 0x0F };
                let Some(Some(layout)) = layouts.get(usize::from(kind)) else {
                    return Err(Damage::Nonsense { at });
                };
                at += 1 + layout.length;
                budget.spend(1 + layout.fields.len() as u64 + layout.developer_fields * (1 + descriptions));
                let message = Message::new(raw, &layout.fields);
                if message.describes_a_developer_field() {
                    budget.spend(descriptions);
                    descriptions += 1;
                }
                take(&message);
            }
            DecoderEvent::Crc(_) => break,
        }
    }
    Ok(())
}

impl Layout {
    fn of(definition: &MessageDefinition) -> Self {
        let fields: Vec<Declared> = definition.field_definitions.iter().map(Declared::from).collect();
        let own: usize = definition.field_definitions.iter().map(|field| usize::from(field.size)).sum();
        let developer: usize =
            definition.developer_field_definitions.iter().map(|field| usize::from(field.size)).sum();
        let developer_fields = definition.developer_field_definitions.len() as u64;
        Self { length: own + developer, developer_fields, fields }
    }
}

/// Copies a part with the length of its data written into its header.
fn with_length(part: &[u8], length: usize) -> Vec<u8> {
    let mut copy = part.to_vec();
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    if let Some(field) = copy.get_mut(4..8) {
        field.copy_from_slice(&length.to_le_bytes());
    }
    copy
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One kind of message with one byte, described once and written three times.
    const FILE: &[u8] =
        b"\x0c\x10\x00\x00\x0f\x00\x00\x00.FIT\x40\x00\x00\x14\x00\x01\x03\x01\x02\x00\x50\x00\x51\x00\x52\x00\x00";

    fn messages(file: &[u8], mut budget: Budget) -> (usize, Result<(), Damage>) {
        let mut count = 0;
        let part = Part::locate(file, 0).unwrap();
        let result = each_message(file, &part, &mut budget, |_| count += 1);
        (count, result)
    }

    #[test]
    fn messages_are_handed_out_up_to_the_end() {
        assert_eq!(messages(FILE, Budget::new()), (3, Ok(())));
    }

    #[test]
    fn damage_is_placed_at_the_message_that_has_it() {
        assert_eq!(messages(&FILE[..24], Budget::new()), (1, Err(Damage::CutOff { at: 23 })));
        let mut unknown = FILE.to_vec();
        unknown[23] = 0x07;
        assert_eq!(messages(&unknown, Budget::new()), (1, Err(Damage::Nonsense { at: 23 })));
        let mut redefined = FILE.to_vec();
        redefined[23] = 0x47;
        assert_eq!(messages(&redefined, Budget::new()), (1, Err(Damage::CutOff { at: 23 })));
    }

    #[test]
    fn thousands_of_developer_fields_cost_what_they_take_to_search() {
        let mut file = b"\x0c\x20\x00\x00\x00\x00\x00\x00.FIT\x40\x00\x00\xce\x00\x01\x01\x01\x02".to_vec();
        for number in 0..2000_u16 {
            file.extend([0, (number & 0xFF) as u8]);
        }
        let (count, result) = messages(&file, Budget(1_000_000));
        assert!((1300..1500).contains(&count), "1 + 2 + 3 + … reaches a million there: {count}");
        assert!(matches!(result, Err(Damage::TooMuch { .. })));
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_left() {
        // The part costs 1000, the description 2, each message 2.
        assert_eq!(messages(FILE, Budget(1004)), (1, Err(Damage::TooMuch { at: 23 })));
        assert_eq!(messages(FILE, Budget(1000)), (0, Err(Damage::TooMuch { at: 0 })));
    }
}
