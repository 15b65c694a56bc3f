//! All faults of a file in one run: each is noted, mended in a copy in memory, and the reading goes on.
//!
//! What was mended is never used: it only lets the reader see what comes after the first fault.

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue, Deserializer, Error},
};

use super::nearest::nearest;

/// As many faults of one file as are told.
pub(super) const MOST: usize = 50;

/// Reads a table as a type of the catalog, again and again, and returns every fault found.
///
/// A fault that only follows from a mended one is not told.
pub(super) fn faults<T: DeserializeOwned>(root: &Spanned<DeTable<'_>>, text: &str) -> Vec<Error> {
    let mut copy = root.clone();
    let mut told: Vec<Error> = Vec::new();
    let mut last = None;
    for n in 0..4 * MOST {
        let Err(fault) = T::deserialize(Deserializer::from(copy.clone())) else { break };
        let now = (fault.message().to_owned(), fault.span());
        let mended = last.as_ref() != Some(&now) && mend(&mut copy, &fault, text.len() + n);
        last = Some(now);
        if fault.span().is_none_or(|span| span.start <= text.len()) {
            told.push(fault);
        }
        if !mended || told.len() >= MOST {
            break;
        }
    }
    told
}

/// Puts something right that lets the reader go on; false where nothing can be.
fn mend(root: &mut Spanned<DeTable<'_>>, fault: &Error, end: usize) -> bool {
    let (message, Some(span)) = (fault.message(), fault.span()) else { return false };
    let name = |start: &str| {
        let rest = message.strip_prefix(start)?;
        rest.split('`').next().map(str::to_owned)
    };
    if let Some(field) = name("unknown field `") {
        let known = message.split('`').skip(3).step_by(2);
        let meant = nearest(&field, known);
        return table_with_key(root.get_mut(), &field, &span).is_some_and(|table| {
            let Some((key, value)) = table.remove_entry(field.as_str()) else { return false };
            // Misspelt is not missing.
            if let Some(meant) = meant.filter(|meant| !table.contains_key(*meant)) {
                table.insert(Spanned::new(key.span(), meant.to_owned().into()), value);
            }
            true
        });
    }
    if let Some(field) = name("missing field `") {
        let at_top = root.span() == span;
        let table = if at_top { Some(root.get_mut()) } else { table_at(root.get_mut(), &span) };
        return table.is_some_and(|table| {
            let key = Spanned::new(beyond(end), field.into());
            table.insert(key, placeholder("a string", end)).is_none()
        });
    }
    let Some((_, expected)) = message.split_once(", expected ") else { return false };
    value_at(root.get_mut(), &span).is_some_and(|value| {
        *value = placeholder(expected, end);
        true
    })
}

/// A place behind the text, another one each time: what stands there was put there.
const fn beyond(end: usize) -> std::ops::Range<usize> {
    end + 1..end + 2
}

/// Something of the kind that was expected.
fn placeholder(expected: &str, end: usize) -> Spanned<DeValue<'static>> {
    let text = match expected {
        "u8" | "u16" | "u32" | "u64" | "i32" | "i64" => "1",
        "f64" | "a number" => "1.5",
        "a boolean" => "true",
        "a sequence" => "[]",
        other if other.starts_with("an array of length 2") => "[1, 1]",
        other if other.starts_with("struct ") || other == "a map" => "{}",
        _ => "",
    };
    let value = DeValue::parse(text).ok().map(Spanned::into_inner);
    let word = expected.split('`').nth(1).unwrap_or("x").to_owned();
    let value = value.filter(|_| !text.is_empty());
    Spanned::new(beyond(end), value.unwrap_or_else(|| DeValue::String(word.into())))
}

/// Finds the table that a key stands in.
fn table_with_key<'t, 'i>(
    table: &'t mut DeTable<'i>,
    key: &str,
    span: &std::ops::Range<usize>,
) -> Option<&'t mut DeTable<'i>> {
    let here = table.iter().any(|(k, v)| k.get_ref() == key && (k.span() == *span || v.span() == *span));
    if here {
        return Some(table);
    }
    tables_in(table).find_map(|inner| table_with_key(inner, key, span))
}

/// Finds the table that stands at a place.
fn table_at<'t, 'i>(
    table: &'t mut DeTable<'i>,
    span: &std::ops::Range<usize>,
) -> Option<&'t mut DeTable<'i>> {
    value_at(table, span).and_then(|value| match value.get_mut() {
        DeValue::Table(table) => Some(table),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_) => None,
    })
}

/// Finds the value that stands at a place; the outermost, if several begin and end there.
fn value_at<'t, 'i>(
    table: &'t mut DeTable<'i>,
    span: &std::ops::Range<usize>,
) -> Option<&'t mut Spanned<DeValue<'i>>> {
    table.iter_mut().find_map(|(_, value)| inside(value, span))
}

fn inside<'t, 'i>(
    value: &'t mut Spanned<DeValue<'i>>,
    span: &std::ops::Range<usize>,
) -> Option<&'t mut Spanned<DeValue<'i>>> {
    if value.span() == *span {
        return Some(value);
    }
    match value.get_mut() {
        DeValue::Table(table) => value_at(table, span),
        DeValue::Array(items) => items.iter_mut().find_map(|item| inside(item, span)),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => None,
    }
}

/// The tables right inside a table, those in its lists among them.
fn tables_in<'t, 'i>(table: &'t mut DeTable<'i>) -> impl Iterator<Item = &'t mut DeTable<'i>> {
    table.iter_mut().flat_map(|(_, value)| {
        let mut found: Vec<&'t mut DeTable<'i>> = Vec::new();
        collect(value, &mut found);
        found
    })
}

fn collect<'t, 'i>(value: &'t mut Spanned<DeValue<'i>>, found: &mut Vec<&'t mut DeTable<'i>>) {
    match value.get_mut() {
        DeValue::Table(table) => found.push(table),
        DeValue::Array(items) => {
            for item in items.iter_mut() {
                collect(item, found);
            }
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => {}
    }
}
