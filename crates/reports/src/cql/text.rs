//! The tree as CQL text: what people read, and what a translator turns into the ELM again.

use std::fmt::Write as _;

use super::{Expr, Kind, Library, Operator, elm::EACH};

/// The widest line that is not broken up.
const WIDTH: usize = 110;

/// Returns the whole library.
#[must_use]
pub fn text(library: &Library) -> String {
    let mut out = String::new();
    for line in &library.about {
        comment(&mut out, line);
    }
    line(&mut out, &format!("library {} version '{}'", library.name, library.version));
    out.push('\n');
    for parameter in &library.parameters {
        comment(&mut out, &parameter.about);
        let is = if let Kind::Tuple(elements) = &parameter.kind {
            let rows: Vec<String> =
                elements.iter().map(|(name, of)| format!("{name} {}", kind(of))).collect();
            let mut tuple = String::new();
            braces(&mut tuple, "Tuple {", &filled(&rows, 1), 0);
            tuple
        } else {
            kind(&parameter.kind)
        };
        line(&mut out, &format!("parameter {} {is}", quoted(&parameter.name)));
    }
    for definition in &library.definitions {
        out.push('\n');
        comment(&mut out, &definition.about);
        let name = quoted(&definition.name);
        let operand = |(name, of): &(String, Kind)| format!("{name} {}", kind(of));
        let operands: Vec<String> = definition.operands.iter().map(operand).collect();
        if operands.is_empty() {
            line(&mut out, &format!("define {name}:"));
        } else {
            line(&mut out, &format!("define function {name}({}):", operands.join(", ")));
        }
        line(&mut out, &format!("  {}", one(&definition.expr, 1, Binding::Loosest)));
    }
    out
}

fn comment(out: &mut String, about: &str) {
    for row in about.lines().filter(|row| !row.is_empty()) {
        line(out, &format!("// {row}"));
    }
}

fn line(out: &mut String, row: &str) {
    out.push_str(row);
    out.push('\n');
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

fn kind(of: &Kind) -> String {
    match of {
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer => "Integer".to_owned(),
        Kind::String => "String".to_owned(),
        Kind::List(inner) => format!("List<{}>", kind(inner)),
        Kind::Tuple(elements) => {
            let elements: Vec<String> =
                elements.iter().map(|(name, of)| format!("{name} {}", kind(of))).collect();
            format!("Tuple {{ {} }}", elements.join(", "))
        }
    }
}

/// How tightly a node holds its parts, loosest first; a looser one inside a tighter one gets parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Loosest,
    Or,
    And,
    Equality,
    Order,
    Not,
    Is,
    Sum,
    Atom,
}

const fn binding(expr: &Expr) -> Binding {
    match expr {
        Expr::If(..) | Expr::Case(..) | Expr::Where(..) => Binding::Loosest,
        Expr::Or(..) => Binding::Or,
        Expr::And(..) => Binding::And,
        Expr::Not(of) if matches!(**of, Expr::IsNull(_)) => Binding::Is,
        Expr::Not(_) => Binding::Not,
        Expr::IsNull(_) | Expr::Null(_) => Binding::Is,
        Expr::Binary(Operator::Equal | Operator::Unequal, ..) => Binding::Equality,
        Expr::Binary(Operator::Plus | Operator::Minus, ..) => Binding::Sum,
        Expr::Binary(..) => Binding::Order,
        Expr::Truth(_)
        | Expr::Number(_)
        | Expr::Word(_)
        | Expr::Parameter(_)
        | Expr::Defined(_)
        | Expr::Operand(_)
        | Expr::Each
        | Expr::Element(..)
        | Expr::Tuple(_)
        | Expr::List(..)
        | Expr::At(..)
        | Expr::Count(_)
        | Expr::Min(_)
        | Expr::Max(_)
        | Expr::Call(..) => Binding::Atom,
    }
}

/// Prints a node that stands where only what binds at least so tightly may stand bare.
fn print(out: &mut String, expr: &Expr, depth: usize, least: Binding) {
    if binding(expr) < least {
        out.push('(');
        bare(out, expr, depth);
        out.push(')');
    } else {
        bare(out, expr, depth);
    }
}

fn bare(out: &mut String, expr: &Expr, depth: usize) {
    match expr {
        Expr::Truth(truth) => push(out, truth),
        Expr::Number(number) => push(out, number),
        Expr::Word(word) => {
            push(out, &format!("'{}'", word.replace('\\', "\\\\").replace('\'', "\\'")));
        }
        Expr::Null(of) => push(out, &format!("null as {}", kind(of))),
        Expr::Parameter(name) | Expr::Defined(name) => push(out, &quoted(name)),
        Expr::Operand(name) => push(out, name),
        Expr::Element(of, name) => {
            print(out, of, depth, Binding::Atom);
            push(out, &format!(".{name}"));
        }
        Expr::Tuple(elements) => tuple(out, elements, depth),
        Expr::List(of, elements) if elements.is_empty() => push(out, &format!("List<{}>{{}}", kind(of))),
        Expr::List(_, elements) => list(out, elements, depth),
        Expr::At(of, at) => {
            print(out, of, depth, Binding::Atom);
            out.push('[');
            print(out, at, depth, Binding::Loosest);
            out.push(']');
        }
        Expr::Where(of, holds) => {
            print(out, of, depth, Binding::Atom);
            push(out, &format!(" {EACH} where "));
            print(out, holds, depth, Binding::Or);
        }
        Expr::Each => push(out, &EACH),
        Expr::Count(of) => call(out, "Count", std::slice::from_ref(of.as_ref()), depth),
        Expr::Min(of) => aggregate(out, "Min", of, depth),
        Expr::Max(of) => aggregate(out, "Max", of, depth),
        Expr::And(a, b) => joined(out, "and", a, b, depth),
        Expr::Or(a, b) => joined(out, "or", a, b, depth),
        Expr::Not(of) => {
            if let Expr::IsNull(of) = of.as_ref() {
                print(out, of, depth, Binding::Sum);
                out.push_str(" is not null");
            } else {
                out.push_str("not ");
                print(out, of, depth, Binding::Atom);
            }
        }
        Expr::IsNull(of) => {
            print(out, of, depth, Binding::Sum);
            out.push_str(" is null");
        }
        Expr::Binary(operator, a, b) => {
            let sign = sign(*operator);
            print(out, a, depth, Binding::Sum);
            push(out, &format!(" {sign} "));
            // `a + b + c` is read from the left.
            print(out, b, depth, Binding::Atom);
        }
        Expr::If(when, yes, no) => {
            let part = |of| one(of, depth + 1, Binding::Or);
            let parts = [("if", part(when)), (" then", part(yes)), (" else", part(no))];
            let flat: String = parts.iter().map(|(word, part)| format!("{word} {part}")).collect();
            if depth * 2 + flat.len() <= WIDTH || flat.contains("Tuple {\n") {
                out.push_str(&flat);
                return;
            }
            for (word, part) in parts {
                if word != "if" {
                    indent(out, depth + 1);
                }
                push(out, &format!("{} {part}", word.trim_start()));
            }
        }
        Expr::Case(cases, otherwise) => {
            out.push_str("case");
            for (when, then) in cases {
                indent(out, depth + 1);
                out.push_str("when ");
                print(out, when, depth + 1, Binding::Or);
                out.push_str(" then ");
                print(out, then, depth + 1, Binding::Or);
            }
            indent(out, depth + 1);
            out.push_str("else ");
            print(out, otherwise, depth + 1, Binding::Or);
            indent(out, depth);
            out.push_str("end");
        }
        Expr::Call(name, operands) => call(out, &quoted(name), operands, depth),
    }
}

const fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::Equal => "=",
        Operator::Unequal => "!=",
        Operator::Less => "<",
        Operator::AtMost => "<=",
        Operator::More => ">",
        Operator::AtLeast => ">=",
        Operator::Plus => "+",
        Operator::Minus => "-",
    }
}

/// `and` and `or` are read from the left: only a right side of the same kind needs parentheses.
fn joined(out: &mut String, word: &str, a: &Expr, b: &Expr, depth: usize) {
    let (own, tighter) =
        if word == "or" { (Binding::Or, Binding::And) } else { (Binding::And, Binding::Equality) };
    let (left, right) = (one(a, depth, own), one(b, depth + 1, tighter));
    out.push_str(&left);
    if left.contains('\n') || depth * 2 + left.len() + word.len() + right.len() + 2 > WIDTH {
        indent(out, depth + 1);
    } else {
        out.push(' ');
    }
    push(out, &format!("{word} {right}"));
}

fn call(out: &mut String, name: &str, operands: &[Expr], depth: usize) {
    out.push_str(name);
    out.push('(');
    for (at, operand) in operands.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        print(out, operand, depth, Binding::Or);
    }
    out.push(')');
}

fn aggregate(out: &mut String, name: &str, of: &[Expr], depth: usize) {
    out.push_str(name);
    out.push('(');
    list(out, of, depth);
    out.push(')');
}

fn list(out: &mut String, elements: &[Expr], depth: usize) {
    let rows: Vec<String> = elements.iter().map(|e| one(e, depth + 1, Binding::Or)).collect();
    braces(out, "{", &rows, depth);
}

fn tuple(out: &mut String, elements: &[(String, Expr)], depth: usize) {
    let rows: Vec<String> =
        elements.iter().map(|(name, is)| format!("{name}: {}", one(is, depth + 1, Binding::Or))).collect();
    if elements.iter().all(|(_, is)| is_plain(is)) {
        braces(out, "Tuple {", &filled(&rows, depth + 1), depth);
    } else {
        braces(out, "Tuple {", &rows, depth);
    }
}

/// Nothing but a value, so that several may share a line.
const fn is_plain(expr: &Expr) -> bool {
    matches!(expr, Expr::Truth(_) | Expr::Number(_) | Expr::Word(_) | Expr::Null(_))
}

/// As many rows a line as it can hold.
fn filled(rows: &[String], depth: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for row in rows {
        match lines.last_mut() {
            Some(line) if depth * 2 + line.len() + row.len() + 3 <= WIDTH => {
                line.push_str(", ");
                line.push_str(row);
            }
            _ => lines.push(row.clone()),
        }
    }
    lines
}

fn one(expr: &Expr, depth: usize, least: Binding) -> String {
    let mut out = String::new();
    print(&mut out, expr, depth, least);
    out
}

/// On one line where it fits, else one a line.
fn braces(out: &mut String, open: &str, rows: &[String], depth: usize) {
    let flat = rows.join(", ");
    if !flat.contains('\n') && depth * 2 + open.len() + flat.len() + 4 <= WIDTH {
        push(out, &format!("{open} {flat} }}"));
        return;
    }
    out.push_str(open);
    for (at, row) in rows.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        indent(out, depth + 1);
        out.push_str(row);
    }
    indent(out, depth);
    out.push('}');
}

fn indent(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn push(out: &mut String, what: &impl std::fmt::Display) {
    // Writing into a String cannot fail.
    let _ = write!(out, "{what}");
}
