#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    heelup_fuzz::behind(b"", bytes);
    // The fuzzer need not find the mark of the format first.
    heelup_fuzz::behind(b"\x0e\x20\x54\x08\x00\x00\x00\x00.FIT\x00\x00", bytes);
});
