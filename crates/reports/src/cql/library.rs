//! A library: what is handed in, and what is said of it, in the order it is read.

use super::{Expr, Kind, Value};

/// What the caller hands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// One sentence for readers.
    pub about: String,
}

/// A named expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// One sentence for readers.
    pub about: String,
    /// What a function is given; empty for a plain definition.
    pub operands: Vec<(String, Kind)>,
    /// The tree.
    pub expr: Expr,
}

/// A whole library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The name: letters and digits, a letter first.
    pub name: String,
    /// The version.
    pub version: String,
    /// Lines for readers, at the top.
    pub about: Vec<String>,
    /// What is handed in.
    pub parameters: Vec<Parameter>,
    /// What is said; each speaks of earlier ones only.
    pub definitions: Vec<Definition>,
}

impl Library {
    /// Declares a parameter and returns a reference to it.
    pub fn parameter<T: Value>(&mut self, name: &str, about: &str) -> T {
        self.parameters.push(Parameter { name: name.to_owned(), kind: T::kind(), about: about.to_owned() });
        T::of(Expr::Parameter(name.to_owned()))
    }

    /// Defines a name and returns a reference to it.
    pub fn define<T: Value>(&mut self, name: &str, about: &str, is: impl Into<T>) -> T {
        let expr = is.into().expr();
        self.push(name, about, Vec::new(), expr);
        T::of(Expr::Defined(name.to_owned()))
    }

    /// Defines a function of two values and returns what calls it.
    pub fn function<A: Value + 'static, B: Value + 'static, R: Value + 'static>(
        &mut self,
        name: &str,
        about: &str,
        operands: [&str; 2],
        is: impl FnOnce(A, B) -> R,
    ) -> Box<dyn Fn(A, B) -> R> {
        let [a, b] = operands.map(str::to_owned);
        let expr = is(A::of(Expr::Operand(a.clone())), B::of(Expr::Operand(b.clone()))).expr();
        self.push(name, about, vec![(a, A::kind()), (b, B::kind())], expr);
        let name = name.to_owned();
        Box::new(move |a, b| R::of(Expr::Call(name.clone(), vec![a.expr(), b.expr()])))
    }

    fn push(&mut self, name: &str, about: &str, operands: Vec<(String, Kind)>, expr: Expr) {
        self.definitions.push(Definition { name: name.to_owned(), about: about.to_owned(), operands, expr });
    }

    /// Returns a definition by its name.
    #[must_use]
    pub fn definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|d| d.name == name)
    }
}
