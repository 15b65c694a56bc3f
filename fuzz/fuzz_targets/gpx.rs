#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    heelup_fuzz::behind(b"", bytes);
    heelup_fuzz::behind(b"<gpx><trk><trkseg>", bytes);
});
