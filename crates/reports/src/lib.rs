//! What Heelup hands out: today a programme as FHIR R4 resources, with its decision as CQL and ELM.
//!
//! Nothing is decided here, nothing is read or written here: values of `heelup-core` go in, texts come out.
//! Start reading at [`fhir`] or at [`decision`].

pub mod cql;
pub mod decision;
pub mod fhir;
