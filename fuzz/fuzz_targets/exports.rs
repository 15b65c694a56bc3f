#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    heelup_fuzz::streamed(b"", bytes);
    for beginning in heelup_fuzz::EXPORTS {
        heelup_fuzz::streamed(beginning, bytes);
    }
});
