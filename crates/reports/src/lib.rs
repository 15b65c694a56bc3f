//! What Heelup hands out: a programme as FHIR R4 resources, with its decision as CQL and ELM; an outing as a workout
//! for a watch; the days ahead as a calendar.
//!
//! Nothing is decided here, nothing is read or written here: values of `heelup-core` go in, texts come out.
//! Start reading at [`fhir`], at [`decision`], at [`outing`] or at [`calendar`].

pub mod calendar;
pub mod cql;
pub mod decision;
pub mod fhir;
pub mod outing;
