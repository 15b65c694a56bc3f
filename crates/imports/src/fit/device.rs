//! The maker and product a file names.

use rustyfit::profile::typedef::{GarminProduct, Manufacturer};

use super::message::Message;

/// What a file says about the device, gathered from two kinds of message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Device {
    maker: Option<u16>,
    product: Option<u16>,
    name: Option<String>,
}

impl Device {
    /// Takes what the first message of a file says.
    pub(super) fn take_file_id(&mut self, message: &Message<'_>) {
        self.maker = word(message, 1);
        self.product = word(message, 2);
        self.name = message.text(8);
    }

    /// Takes the product's name from the description of the recording device itself (index 0, or not stated).
    pub(super) fn take_info(&mut self, message: &Message<'_>) {
        let of_another_maker = word(message, 2).is_some_and(|maker| Some(maker) != self.maker);
        if self.name.is_none() && message.small(0).unwrap_or(0) == 0 && !of_another_maker {
            self.name = message.text(27);
        }
    }

    /// Returns maker and product in one line; none when the file names neither.
    pub(super) fn line(&self) -> Option<String> {
        let maker = self.maker.map(Manufacturer);
        let product = match maker {
            Some(Manufacturer::GARMIN | Manufacturer::DYNASTREAM) => {
                self.product.map(GarminProduct).map(|p| p.to_string())
            }
            _ => None,
        };
        let named = |text: String| (!text.contains('(')).then(|| text.replace('_', " "));
        let maker = maker.and_then(|maker| named(maker.to_string()));
        let product = self.name.clone().or_else(|| product.and_then(named));
        match (maker, product) {
            (Some(maker), Some(product)) if product.to_lowercase().starts_with(&maker) => Some(product),
            (Some(maker), Some(product)) => Some(format!("{} {product}", capital(&maker))),
            (Some(maker), None) => Some(capital(&maker)),
            (None, product) => product,
        }
    }
}

fn capital(maker: &str) -> String {
    let mut letters = maker.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn word(message: &Message<'_>, field: u8) -> Option<u16> {
    message.number(field).and_then(|number| u16::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_named_once() {
        let device = |maker, product, name: Option<&str>| {
            Device { maker, product, name: name.map(str::to_owned) }.line()
        };
        assert_eq!(device(Some(1), Some(3113), None).unwrap(), "Garmin fr945");
        assert_eq!(device(Some(294), Some(841), Some("COROS APEX Pro")).unwrap(), "COROS APEX Pro");
        assert_eq!(device(Some(32), None, Some("ELEMNT ROAM")).unwrap(), "Wahoo fitness ELEMNT ROAM");
        assert_eq!(device(Some(23), Some(34), None).unwrap(), "Suunto");
        assert_eq!(device(Some(64_000), Some(7), None), None);
        assert_eq!(device(None, None, None), None);
    }
}
