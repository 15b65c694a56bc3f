//! The nodes: as few kinds as the decision needs.

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True, false or unknown.
    Boolean,
    /// A whole number.
    Integer,
    /// A word.
    String,
    /// Several of one kind.
    List(Box<Self>),
    /// Named elements.
    Tuple(Vec<(String, Self)>),
}

/// A comparison or a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `=`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `+`
    Plus,
    /// `-`
    Minus,
}

/// One node of a tree. Unknown is null, and null is neither true nor false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// True or false.
    Truth(bool),
    /// A whole number.
    Number(i32),
    /// A word.
    Word(String),
    /// Not known, of a kind.
    Null(Kind),
    /// What the caller hands in, by its name.
    Parameter(String),
    /// What another definition says, by its name.
    Defined(String),
    /// An operand of the function this stands in.
    Operand(String),
    /// An element of a tuple.
    Element(Box<Self>, String),
    /// A tuple made here.
    Tuple(Vec<(String, Self)>),
    /// A list made here; an empty one needs its kind.
    List(Kind, Vec<Self>),
    /// The n-th of a list, from 0; null outside.
    At(Box<Self>, Box<Self>),
    /// Those of a list for which a condition holds; in it, [`Expr::Each`] is the one looked at.
    Where(Box<Self>, Box<Self>),
    /// The one of a list that is looked at.
    Each,
    /// How many a list has.
    Count(Box<Self>),
    /// The smallest of these.
    Min(Vec<Self>),
    /// The greatest of these.
    Max(Vec<Self>),
    /// Both, three-valued.
    And(Box<Self>, Box<Self>),
    /// One or both, three-valued.
    Or(Box<Self>, Box<Self>),
    /// The opposite; of the unknown, unknown.
    Not(Box<Self>),
    /// Says whether a value is unknown; itself never unknown.
    IsNull(Box<Self>),
    /// A comparison or a sum; null when a side is null.
    Binary(Operator, Box<Self>, Box<Self>),
    /// The second when the first is true, else the third: also when the first is unknown.
    If(Box<Self>, Box<Self>, Box<Self>),
    /// The first whose condition is true; else the last.
    Case(Vec<(Self, Self)>, Box<Self>),
    /// A function of the library.
    Call(String, Vec<Self>),
}
