//! The tree as ELM JSON, schema r1: what engines execute.
//!
//! The shape is the one that the reference translator gives for the CQL text of the same tree, without its
//! optional parts (places in the text, signatures, annotations), so that the two can be compared node by node.

use serde_json::{Value as Json, json};

use super::{Definition, Expr, Kind, Library, Operator};

const TYPES: &str = "urn:hl7-org:elm-types:r1";

/// Returns the whole library.
#[must_use]
pub fn elm(library: &Library) -> Json {
    let parameters: Vec<Json> = library
        .parameters
        .iter()
        .map(|p| json!({ "name": p.name, "accessLevel": "Public", "parameterTypeSpecifier": kind(&p.kind) }))
        .collect();
    let statements: Vec<Json> = library.definitions.iter().map(statement).collect();
    json!({
        "library": {
            "identifier": { "id": library.name, "version": library.version },
            "schemaIdentifier": { "id": "urn:hl7-org:elm", "version": "r1" },
            "usings": { "def": [{ "localIdentifier": "System", "uri": TYPES }] },
            "parameters": { "def": parameters },
            "statements": { "def": statements },
        }
    })
}

/// What the one of a list that is looked at is called.
pub(super) const EACH: &str = "Each";

/// No patient's chart is read: everything is handed in.
const CONTEXT: &str = "Unfiltered";

fn statement(definition: &Definition) -> Json {
    let mut said = json!({
        "name": definition.name,
        "context": CONTEXT,
        "accessLevel": "Public",
        "expression": node(&definition.expr),
    });
    if let (false, Some(said)) = (definition.operands.is_empty(), said.as_object_mut()) {
        let operand = |(name, of): &(String, Kind)| json!({ "name": name, "operandTypeSpecifier": kind(of) });
        said.insert("type".to_owned(), "FunctionDef".into());
        said.insert("operand".to_owned(), definition.operands.iter().map(operand).collect());
    }
    said
}

fn kind(of: &Kind) -> Json {
    match of {
        Kind::Boolean | Kind::Integer | Kind::String => {
            json!({ "type": "NamedTypeSpecifier", "name": named(of) })
        }
        Kind::List(inner) => json!({ "type": "ListTypeSpecifier", "elementType": kind(inner) }),
        Kind::Tuple(elements) => {
            let elements: Vec<Json> =
                elements.iter().map(|(name, of)| json!({ "name": name, "elementType": kind(of) })).collect();
            json!({ "type": "TupleTypeSpecifier", "element": elements })
        }
    }
}

fn named(of: &Kind) -> String {
    let name = match of {
        Kind::Boolean => "Boolean",
        Kind::Integer => "Integer",
        Kind::String => "String",
        Kind::List(_) | Kind::Tuple(_) => "Any",
    };
    format!("{{{TYPES}}}{name}")
}

fn node(expr: &Expr) -> Json {
    match expr {
        Expr::Truth(truth) => literal(&Kind::Boolean, truth),
        Expr::Number(number) => literal(&Kind::Integer, number),
        Expr::Word(word) => literal(&Kind::String, word),
        Expr::Null(of) => json!({
            "type": "As", "strict": false, "operand": { "type": "Null" }, "asTypeSpecifier": kind(of),
        }),
        Expr::Parameter(name) => json!({ "type": "ParameterRef", "name": name }),
        Expr::Defined(name) => json!({ "type": "ExpressionRef", "name": name }),
        Expr::Operand(name) => json!({ "type": "OperandRef", "name": name }),
        Expr::Element(of, name) => json!({ "type": "Property", "path": name, "source": node(of) }),
        Expr::Tuple(elements) => {
            let elements: Vec<Json> =
                elements.iter().map(|(name, is)| json!({ "name": name, "value": node(is) })).collect();
            json!({ "type": "Tuple", "element": elements })
        }
        Expr::List(of, elements) if elements.is_empty() => {
            json!({ "type": "List", "typeSpecifier": kind(of), "element": [] })
        }
        Expr::List(_, elements) => list(elements),
        Expr::At(of, at) => json!({ "type": "Indexer", "operand": [node(of), node(at)] }),
        Expr::Where(of, holds) => json!({
            "type": "Query",
            "source": [{ "alias": EACH, "expression": node(of) }],
            "let": [],
            "relationship": [],
            "where": node(holds),
        }),
        Expr::Each => json!({ "type": "AliasRef", "name": EACH }),
        Expr::Count(of) => json!({ "type": "Count", "source": node(of) }),
        Expr::Min(of) => json!({ "type": "Min", "source": list(of) }),
        Expr::Max(of) => json!({ "type": "Max", "source": list(of) }),
        Expr::And(a, b) => json!({ "type": "And", "operand": [node(a), node(b)] }),
        Expr::Or(a, b) => json!({ "type": "Or", "operand": [node(a), node(b)] }),
        Expr::Not(of) => json!({ "type": "Not", "operand": node(of) }),
        Expr::IsNull(of) => json!({ "type": "IsNull", "operand": node(of) }),
        Expr::Binary(operator, a, b) => binary(*operator, a, b),
        Expr::If(when, yes, no) => {
            json!({ "type": "If", "condition": node(when), "then": node(yes), "else": node(no) })
        }
        Expr::Case(cases, otherwise) => {
            let items: Vec<Json> =
                cases.iter().map(|(when, then)| json!({ "when": node(when), "then": node(then) })).collect();
            json!({ "type": "Case", "caseItem": items, "else": node(otherwise) })
        }
        Expr::Call(name, operands) => {
            let operands: Vec<Json> = operands.iter().map(node).collect();
            json!({ "type": "FunctionRef", "name": name, "operand": operands })
        }
    }
}

fn literal(of: &Kind, value: &impl ToString) -> Json {
    json!({ "type": "Literal", "valueType": named(of), "value": value.to_string() })
}

fn list(elements: &[Expr]) -> Json {
    let elements: Vec<Json> = elements.iter().map(node).collect();
    json!({ "type": "List", "element": elements })
}

fn binary(operator: Operator, a: &Expr, b: &Expr) -> Json {
    let name = match operator {
        Operator::Equal => "Equal",
        // ELM has no node of its own for `!=`.
        Operator::Unequal => {
            return json!({ "type": "Not", "operand": binary(Operator::Equal, a, b) });
        }
        Operator::Less => "Less",
        Operator::AtMost => "LessOrEqual",
        Operator::More => "Greater",
        Operator::AtLeast => "GreaterOrEqual",
        Operator::Plus => "Add",
        Operator::Minus => "Subtract",
    };
    json!({ "type": name, "operand": [node(a), node(b)] })
}
