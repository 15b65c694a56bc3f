#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    heelup_fuzz::streamed(b"", bytes);
    heelup_fuzz::streamed(
        b"<?xml version=\"1.0\"?><!DOCTYPE HealthData []><HealthData locale=\"en_GB\">",
        bytes,
    );
});
