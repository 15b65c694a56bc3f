//! Expressions that know in Rust what they are, so that a tree of the wrong kind does not compile.

use super::{Expr, Kind, Operator};

/// An expression of a known kind.
pub trait Value: Clone {
    /// What it is.
    fn kind() -> Kind;
    /// Takes an expression to be of this kind.
    fn of(expr: Expr) -> Self;
    /// Gives the expression.
    fn expr(self) -> Expr;
}

macro_rules! value {
    ($(#[$doc:meta])* $name:ident, $kind:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Expr);

        impl Value for $name {
            fn kind() -> Kind {
                $kind
            }
            fn of(expr: Expr) -> Self {
                Self(expr)
            }
            fn expr(self) -> Expr {
                self.0
            }
        }

        impl $name {
            /// What is not known.
            #[must_use]
            pub fn unknown() -> Self {
                Self(Expr::Null(Self::kind()))
            }

            /// Says whether it is not known.
            #[must_use]
            pub fn is_unknown(self) -> Bool {
                Bool(Expr::IsNull(Box::new(self.0)))
            }

            /// Says whether it is known.
            #[must_use]
            pub fn is_known(self) -> Bool {
                self.is_unknown().not()
            }
        }
    };
}

value!(
    /// True, false or unknown.
    Bool,
    Kind::Boolean
);
value!(
    /// A whole number or unknown.
    Int,
    Kind::Integer
);
value!(
    /// A word or unknown.
    Text,
    Kind::String
);
value!(
    /// Several whole numbers: days ago.
    Days,
    Kind::List(Box::new(Kind::Integer))
);

impl From<bool> for Bool {
    fn from(truth: bool) -> Self {
        Self(Expr::Truth(truth))
    }
}

impl From<u8> for Int {
    fn from(number: u8) -> Self {
        Self(Expr::Number(i32::from(number)))
    }
}

impl From<i32> for Int {
    fn from(number: i32) -> Self {
        Self(Expr::Number(number))
    }
}

impl From<&str> for Text {
    fn from(word: &str) -> Self {
        Self(Expr::Word(word.to_owned()))
    }
}

impl Bool {
    /// Both.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        Self(Expr::And(Box::new(self.0), Box::new(other.into().0)))
    }

    /// One or both.
    #[must_use]
    pub fn or(self, other: impl Into<Self>) -> Self {
        Self(Expr::Or(Box::new(self.0), Box::new(other.into().0)))
    }

    /// The opposite.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "it builds a node, beside `and` and `or`")]
    pub fn not(self) -> Self {
        Self(Expr::Not(Box::new(self.0)))
    }
}

fn binary(operator: Operator, left: Expr, right: Expr) -> Expr {
    Expr::Binary(operator, Box::new(left), Box::new(right))
}

impl Int {
    /// `=`
    #[must_use]
    pub fn is(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::Equal, self.0, other.into().0))
    }

    /// `!=`
    #[must_use]
    pub fn differs(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::Unequal, self.0, other.into().0))
    }

    /// `<`
    #[must_use]
    pub fn under(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::Less, self.0, other.into().0))
    }

    /// `<=`
    #[must_use]
    pub fn at_most(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::AtMost, self.0, other.into().0))
    }

    /// `>`
    #[must_use]
    pub fn over(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::More, self.0, other.into().0))
    }

    /// `>=`
    #[must_use]
    pub fn at_least(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::AtLeast, self.0, other.into().0))
    }

    /// `+`
    #[must_use]
    pub fn plus(self, other: impl Into<Self>) -> Self {
        Self(binary(Operator::Plus, self.0, other.into().0))
    }

    /// `-`
    #[must_use]
    pub fn minus(self, other: impl Into<Self>) -> Self {
        Self(binary(Operator::Minus, self.0, other.into().0))
    }

    /// The smaller of two.
    #[must_use]
    pub fn min(self, other: impl Into<Self>) -> Self {
        Self(Expr::Min(vec![self.0, other.into().0]))
    }

    /// The greatest of several.
    #[must_use]
    pub fn greatest(of: impl IntoIterator<Item = Self>) -> Self {
        Self(Expr::Max(of.into_iter().map(Self::expr).collect()))
    }
}

impl Text {
    /// `=`
    #[must_use]
    pub fn is(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::Equal, self.0, other.into().0))
    }

    /// `!=`
    #[must_use]
    pub fn differs(self, other: impl Into<Self>) -> Bool {
        Bool(binary(Operator::Unequal, self.0, other.into().0))
    }
}

impl Days {
    /// How many.
    #[must_use]
    pub fn count(self) -> Int {
        Int(Expr::Count(Box::new(self.0)))
    }

    /// Those of at most so many days.
    #[must_use]
    pub fn at_most(self, days: Int) -> Self {
        let near = Int(Expr::Each).at_most(days);
        Self(Expr::Where(Box::new(self.0), Box::new(near.0)))
    }
}

/// One of two, by a condition; the second also when the condition is unknown.
#[must_use]
pub fn choose<T: Value>(condition: Bool, yes: impl Into<T>, no: impl Into<T>) -> T {
    T::of(Expr::If(Box::new(condition.expr()), Box::new(yes.into().expr()), Box::new(no.into().expr())))
}

/// The value of the first condition that is true; else the last.
#[must_use]
pub fn first_of<T: Value>(cases: impl IntoIterator<Item = (Bool, T)>, otherwise: impl Into<T>) -> T {
    let cases: Vec<(Expr, Expr)> = cases.into_iter().map(|(when, then)| (when.expr(), then.expr())).collect();
    let otherwise = otherwise.into().expr();
    // A case without cases can be written neither in CQL nor in ELM.
    T::of(if cases.is_empty() { otherwise } else { Expr::Case(cases, Box::new(otherwise)) })
}

/// Makes a tuple of named elements that Rust knows, too: its kind, its elements, and how one is made.
macro_rules! record {
    (
        $(#[$doc:meta])* $name:ident,
        $(#[$elements_doc:meta])* $elements:ident { $($(#[$element_doc:meta])* $element:ident: $kind:ty,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name($crate::cql::Expr);

        $(#[$elements_doc])*
        #[derive(Clone, Debug)]
        pub struct $elements {
            $($(#[$element_doc])* pub $element: $kind,)*
        }

        impl $crate::cql::Value for $name {
            fn kind() -> $crate::cql::Kind {
                $crate::cql::Kind::Tuple(vec![
                    $((stringify!($element).to_owned(), <$kind as $crate::cql::Value>::kind()),)*
                ])
            }
            fn of(expr: $crate::cql::Expr) -> Self {
                Self(expr)
            }
            fn expr(self) -> $crate::cql::Expr {
                self.0
            }
        }

        impl $name {
            /// Makes one.
            #[must_use]
            pub fn made(of: $elements) -> Self {
                Self($crate::cql::Expr::Tuple(vec![
                    $((stringify!($element).to_owned(), $crate::cql::Value::expr(of.$element)),)*
                ]))
            }

            /// Gives every element as it is.
            #[must_use]
            pub fn elements(&self) -> $elements {
                $elements { $($element: self.$element(),)* }
            }

            $(
                $(#[$element_doc])*
                #[must_use]
                pub fn $element(&self) -> $kind {
                    let of = Box::new(self.0.clone());
                    <$kind as $crate::cql::Value>::of(
                        $crate::cql::Expr::Element(of, stringify!($element).to_owned()),
                    )
                }
            )*
        }
    };
}

pub(crate) use record;
