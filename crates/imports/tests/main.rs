//! The one test binary of this crate.
//!
//! [`writer`] makes FIT files byte by byte, without the decoder under test; [`samples`] are the trainings
//! made with it, checked in under `files/fit/`; the other modules read them, and real files where there are any.
//! [`xml`] writes and reads the formats that are text; [`hostile`] changes all of them at random.
//! [`exports`] makes the bulk exports of other apps.

#[cfg(test)]
mod apple;
#[cfg(test)]
mod archives;
#[cfg(test)]
mod bombs;
#[cfg(test)]
mod bulk_real;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod health_connect;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod promise;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod real_files;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod writer;
#[cfg(test)]
mod xml;

#[test]
fn every_test_file_is_listed_here() {
    let listed = include_str!("main.rs");
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert!(
                name == "main" || listed.contains(&format!("mod {name};")),
                "{name}.rs is listed nowhere"
            );
        }
    }
}
