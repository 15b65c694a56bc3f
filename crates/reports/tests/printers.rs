//! Both printers on small trees: what binds how, and what a reader sees.

use heelup_reports::cql::{Bool, Int, Library, Text, Value as _, choose, elm, first_of, text};
use serde_json::json;

/// Returns the text and the ELM of one definition.
fn printed(make: impl FnOnce(&mut Library) -> Bool) -> (String, serde_json::Value) {
    let mut library = Library { name: "T".into(), version: "1".into(), ..Library::default() };
    let tree = make(&mut library);
    library.define::<Bool>("it", "", tree);
    let text = text(&library);
    let said = text.split("define \"it\":\n  ").nth(1).unwrap().trim_end().to_owned();
    let elm = elm(&library);
    let statements = elm["library"]["statements"]["def"].as_array().unwrap().clone();
    (said, statements.last().unwrap()["expression"].clone())
}

#[test]
fn what_binds_looser_stands_in_parentheses() {
    let flag = |library: &mut Library, name: &str| library.parameter::<Bool>(name, "");
    let (text, elm) = printed(|l| {
        let (a, b, c) = (flag(l, "a"), flag(l, "b"), flag(l, "c"));
        a.or(b).and(c.not())
    });
    assert_eq!(text, "(\"a\" or \"b\") and not \"c\"");
    assert_eq!(elm["type"], "And");
    assert_eq!(elm["operand"][0]["type"], "Or");
    let (text, _) = printed(|l| {
        let (a, b, c) = (flag(l, "a"), flag(l, "b"), flag(l, "c"));
        a.clone().and(b).or(c.and(a)).not()
    });
    assert_eq!(text, "not (\"a\" and \"b\" or \"c\" and \"a\")");
    let (text, _) = printed(|l| {
        let (a, b, c) = (flag(l, "a"), flag(l, "b"), flag(l, "c"));
        a.and(b.and(c))
    });
    assert_eq!(text, "\"a\" and (\"b\" and \"c\")", "the tree stays the one that was built");
}

#[test]
fn a_null_has_a_kind_and_a_condition_says_what_it_means_when_unknown() {
    let (text, elm) = printed(|l| {
        let n: Int = l.parameter("n", "");
        choose(n.clone().is_known(), n.plus(1).at_least(3), Bool::unknown())
    });
    assert_eq!(text, "if \"n\" is not null then \"n\" + 1 >= 3 else null as Boolean");
    assert_eq!(
        elm["condition"],
        json!({ "type": "Not", "operand": { "type": "IsNull", "operand": { "type": "ParameterRef", "name": "n" } } })
    );
    assert_eq!(elm["else"]["type"], "As");
    assert_eq!(elm["else"]["asTypeSpecifier"]["name"], "{urn:hl7-org:elm-types:r1}Boolean");
}

#[test]
fn unequal_is_not_equal_and_a_case_without_cases_is_its_last_resort() {
    let (text, elm) = printed(|l| l.parameter::<Text>("w", "").differs("it's"));
    assert_eq!(text, "\"w\" != 'it\\'s'");
    assert_eq!(elm["type"], "Not");
    assert_eq!(elm["operand"]["type"], "Equal");
    let (text, _) = printed(|_| first_of([], Bool::from(true)));
    assert_eq!(text, "true");
}

#[test]
fn a_function_takes_its_operands_by_name() {
    let (text, elm) = printed(|l| {
        let more = l.function("More", "", ["a", "b"], |a: Int, b: Int| a.over(b));
        more(Int::from(2_u8), Int::from(1_u8))
    });
    assert_eq!(text, "\"More\"(2, 1)");
    assert_eq!(elm["type"], "FunctionRef");
    assert_eq!(Bool::kind(), heelup_reports::cql::Kind::Boolean);
}
