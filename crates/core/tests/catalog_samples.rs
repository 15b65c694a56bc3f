//! Files with one fault each, and the words a person gets to read about it.
