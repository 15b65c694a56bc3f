#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    heelup_fuzz::archive(bytes);
    // The fuzzer need not find the sums and tables of an archive first.
    heelup_fuzz::archive(&heelup_fuzz::zipped(bytes));
});
