#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| heelup_fuzz::mapped(bytes));
