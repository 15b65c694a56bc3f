//! Names with values, in the order a file has them: key positions are shown in that order.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};

/// Key positions by name, in the order of the file; each name stands once.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys<P>(Vec<(String, P)>);

impl<P> Keys<P> {
    /// Returns one by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&P> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, pose)| pose)
    }

    /// Goes through them in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &P)> {
        self.0.iter().map(|(key, pose)| (key.as_str(), pose))
    }

    /// Goes through the names in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// Returns the first.
    #[must_use]
    pub fn first(&self) -> Option<&P> {
        self.0.first().map(|(_, pose)| pose)
    }
}

impl<P> Default for Keys<P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, P: Deserialize<'de>> Deserialize<'de> for Keys<P> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct InOrder<P>(PhantomData<P>);
        impl<'de, P: Deserialize<'de>> Visitor<'de> for InOrder<P> {
            type Value = Keys<P>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("key positions by name")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys<P>, A::Error> {
                let mut keys: Vec<(String, P)> = Vec::new();
                while let Some((name, pose)) = map.next_entry::<String, P>()? {
                    if keys.iter().any(|(key, _)| *key == name) {
                        return Err(A::Error::custom(format!("duplicate key `{name}`")));
                    }
                    keys.push((name, pose));
                }
                Ok(Keys(keys))
            }
        }
        from.deserialize_map(InOrder(PhantomData))
    }
}
