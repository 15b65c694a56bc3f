//! One message, and the values in it.
//!
//! The decoder reads each field by the type the profile gives it; the file may declare another. A value
//! whose declared type cannot hold what the profile says is not known here, instead of being misread.

use rustyfit::{
    profile::typedef::{FitBaseType, MesgNum},
    proto::{self, FieldDefinition, Value},
};

/// The kinds of message that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    FileId,
    DeviceSettings,
    Sport,
    Session,
    Lap,
    Record,
    Event,
    DeviceInfo,
    Activity,
    Monitoring,
    MonitoringInfo,
    FieldDescription,
    Unread,
}

/// A field as the file declares it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Declared {
    number: u8,
    size: u8,
    base: FitBaseType,
}

impl From<&FieldDefinition> for Declared {
    fn from(field: &FieldDefinition) -> Self {
        Self { number: field.num, size: field.size, base: field.base_type }
    }
}

/// One decoded message.
pub(super) struct Message<'a> {
    raw: &'a proto::Message,
    declared: &'a [Declared],
}

impl<'a> Message<'a> {
    pub(super) const fn new(raw: &'a proto::Message, declared: &'a [Declared]) -> Self {
        Self { raw, declared }
    }

    /// Returns what kind of message it is.
    pub(super) fn kind(&self) -> Kind {
        match self.raw.num {
            MesgNum::FILE_ID => Kind::FileId,
            MesgNum::DEVICE_SETTINGS => Kind::DeviceSettings,
            MesgNum::SPORT => Kind::Sport,
            MesgNum::SESSION => Kind::Session,
            MesgNum::LAP => Kind::Lap,
            MesgNum::RECORD => Kind::Record,
            MesgNum::EVENT => Kind::Event,
            MesgNum::DEVICE_INFO => Kind::DeviceInfo,
            MesgNum::ACTIVITY => Kind::Activity,
            MesgNum::MONITORING => Kind::Monitoring,
            MesgNum::MONITORING_INFO => Kind::MonitoringInfo,
            MesgNum::FIELD_DESCRIPTION => Kind::FieldDescription,
            _ => Kind::Unread,
        }
    }

    /// Tells whether the message describes a field of an app's own.
    pub(super) fn describes_a_developer_field(&self) -> bool {
        self.kind() == Kind::FieldDescription
    }

    /// Returns the unsigned number of a field (its first, where the field holds several); none when the
    /// field is absent, marked invalid, or not of that type.
    #[expect(clippy::wildcard_enum_match_arm, reason = "every other type is no unsigned number")]
    pub(super) fn number(&self, field: u8) -> Option<u32> {
        let (value, ones) = match self.value(field)? {
            Value::Uint8(v) => (u32::from(*v), u32::from(u8::MAX)),
            Value::Uint16(v) => (u32::from(*v), u32::from(u16::MAX)),
            Value::Uint32(v) => (*v, u32::MAX),
            Value::ArrayUint8(v) => (u32::from(*v.first()?), u32::from(u8::MAX)),
            Value::ArrayUint16(v) => (u32::from(*v.first()?), u32::from(u16::MAX)),
            Value::ArrayUint32(v) => (*v.first()?, u32::MAX),
            _ => return None,
        };
        // The time of a compressed header stands in no declaration.
        let Some(declared) = self.declared(field) else { return Some(value) };
        let invalid = invalid(declared.base)?;
        let holds_one = declared.size >= declared.base.size();
        // A narrower type than the profile's is filled up with zeros; a wider one would be cut.
        (holds_one && invalid <= ones && value < invalid).then_some(value)
    }

    /// Hands out each field of the message once: its number and its value, a signed one in two's complement.
    /// For messages of which most fields are wanted; the same is left out as by [`Message::number`].
    pub(super) fn each(&self, mut take: impl FnMut(u8, u32)) {
        for (place, field) in self.raw.fields.iter().enumerate() {
            let known = |base: FitBaseType, size: u8, value: u32, ones: u32| {
                let holds_one = size >= base.size();
                holds_one && invalid(base).is_some_and(|invalid| invalid <= ones && value < invalid)
            };
            #[expect(clippy::wildcard_enum_match_arm, reason = "no other type is wanted of such messages")]
            let (value, ones) = match field.value {
                Value::Uint8(v) => (u32::from(v), u32::from(u8::MAX)),
                Value::Uint16(v) => (u32::from(v), u32::from(u16::MAX)),
                Value::Uint32(v) => (v, u32::MAX),
                Value::Int32(v) if v != i32::MAX => (v.cast_unsigned(), 0),
                _ => continue,
            };
            // Fields mostly stand where the file declares them.
            let here = self.declared.get(place).filter(|declared| declared.number == field.num);
            match here.or_else(|| self.declared(field.num)) {
                Some(declared) if ones == 0 => {
                    if declared.base == FitBaseType::SINT32 && declared.size >= 4 {
                        take(field.num, value);
                    }
                }
                Some(declared) if !known(declared.base, declared.size, value, ones) => {}
                // The time of a compressed header stands in no declaration.
                Some(_) | None => take(field.num, value),
            }
        }
    }

    /// Hands out the numbers in fields of apps' own: the app's index, the field's number, the value.
    pub(super) fn each_of_apps(&self, mut take: impl FnMut(u8, u8, f64)) {
        for field in &self.raw.developer_fields {
            #[expect(clippy::wildcard_enum_match_arm, reason = "every other type is no number of a step")]
            let value = match field.value {
                Value::Uint8(v) if v != u8::MAX => f64::from(v),
                Value::Uint16(v) if v != u16::MAX => f64::from(v),
                Value::Uint32(v) if v != u32::MAX => f64::from(v),
                Value::Float32(v) if v.is_finite() => f64::from(v),
                Value::Float64(v) if v.is_finite() => v,
                _ => continue,
            };
            take(field.developer_data_index, field.num, value);
        }
    }

    /// Returns a number as small as a byte.
    pub(super) fn small(&self, field: u8) -> Option<u8> {
        self.number(field).and_then(|value| u8::try_from(value).ok())
    }

    /// Returns the three bytes of a packed field.
    pub(super) fn three_bytes(&self, field: u8) -> Option<[u8; 3]> {
        let Value::ArrayUint8(bytes) = self.value(field)? else { return None };
        let three = <[u8; 3]>::try_from(&**bytes).ok()?;
        (three != [0xFF; 3]).then_some(three)
    }

    /// Returns all numbers of a field of 4-byte numbers.
    pub(super) fn numbers(&self, field: u8) -> &'a [u32] {
        if let Some(Value::ArrayUint32(values)) = self.value(field) { values } else { &[] }
    }

    /// Returns the text of a field, without what could upset a page or a terminal; none when empty.
    pub(super) fn text(&self, field: u8) -> Option<String> {
        #[expect(clippy::wildcard_enum_match_arm, reason = "every other type is no text")]
        let text = match self.value(field)? {
            Value::String(text) => text,
            Value::ArrayString(texts) => texts.first()?,
            _ => return None,
        };
        let clean: String = text.chars().filter(|c| !c.is_control() && *c != '\u{FFFD}').take(60).collect();
        let clean = clean.trim();
        (!clean.is_empty()).then(|| clean.to_owned())
    }

    fn value(&self, field: u8) -> Option<&'a Value> {
        self.raw.fields.iter().find(|f| f.num == field).map(|f| &f.value)
    }

    fn declared(&self, field: u8) -> Option<&'a Declared> {
        self.declared.iter().find(|declared| declared.number == field)
    }
}

/// Returns the number that means "no value" in a type, above which there is none that could be meant: all
/// ones, or for signed types the highest positive one. None for types that do not count.
const fn invalid(base: FitBaseType) -> Option<u32> {
    Some(match base {
        FitBaseType::ENUM | FitBaseType::UINT8 | FitBaseType::UINT8Z | FitBaseType::BYTE => 0xFF,
        FitBaseType::SINT8 => 0x7F,
        FitBaseType::UINT16 | FitBaseType::UINT16Z => 0xFFFF,
        FitBaseType::SINT16 => 0x7FFF,
        FitBaseType::UINT32 | FitBaseType::UINT32Z => u32::MAX,
        FitBaseType::SINT32 => 0x7FFF_FFFF,
        _ => return None,
    })
}
