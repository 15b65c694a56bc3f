//! Everything that can be said about a training file: a closed list, each with an id and its values.
//!
//! No reader writes sentences. They stand in `lang/*/files.ftl`, so that a page and the command line say the
//! same in the person's language; scripts get the English ones. A cause is what the machine itself says of a
//! damaged file or a full disk, and is repeated as it is.

use heelup_core::words::{Language, Said, thousands};

/// A count that is said with a mark between thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Many(pub u32);

/// What stands in a sentence.
trait Value {
    fn said(&self, language: Language) -> Said<'static>;
}

impl Value for u64 {
    fn said(&self, _: Language) -> Said<'static> {
        (*self).into()
    }
}

impl Value for String {
    fn said(&self, _: Language) -> Said<'static> {
        self.clone().into()
    }
}

impl Value for Many {
    fn said(&self, language: Language) -> Said<'static> {
        thousands(language, self.0).into()
    }
}

/// Writes a list of what can be said: its enum, the ids, and the way into words.
macro_rules! says {
    ($(#[$about:meta])* $list:ident: $($name:ident $({ $($value:ident: $kind:ty),+ })? = $id:literal,)+) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub(crate) enum $list {
            $($name $({ $($value: $kind),+ })?,)+
        }

        impl $list {
            /// Every id.
            #[cfg(test)]
            const IDS: &[&str] = &[$($id),+];

            /// Returns the id of the sentence.
            pub(crate) const fn id(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $id,)+
                }
            }

            /// Says it in a language.
            pub(crate) fn in_words(&self, language: Language) -> String {
                match self {
                    $(Self::$name $({ $($value),+ })? => language.tell(
                        self.id(),
                        [$($((stringify!($value), $value.said(language))),+)?],
                    ),)+
                }
            }
        }
    };
}

says! {
    /// Where something was not as it should be. Bytes count from 0, lines and trainings from 1.
    Place:
    Whole = "file-at-whole",
    Byte { n: u64 } = "file-at-byte",
    Line { n: u64 } = "file-at-line",
    Training { n: u64 } = "file-at-training",
    Row { id: String } = "file-at-row",
    Workout { start: String } = "file-at-workout",
    Steps = "file-at-steps",
    Table = "file-at-table",
}

impl Place {
    /// Returns a byte of the file, from 0.
    pub(crate) fn byte(n: usize) -> Self {
        Self::Byte { n: number(n) }
    }

    /// Returns a training of the file by how many stand before it.
    pub(crate) fn training(before: usize) -> Self {
        Self::Training { n: number(before).saturating_add(1) }
    }
}

/// Returns a count as a sentence has it.
pub(crate) fn number(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

says! {
    /// What was not as it should be.
    Say:
    // Any file.
    FileUnreadable { cause: String } = "file-unreadable",
    FileNotKept { cause: String } = "file-not-kept",
    FileEmpty = "file-empty",
    FileTooLarge { megabytes: u64, most: u64 } = "file-too-large",
    FilePackedTooLarge { most: u64 } = "file-packed-too-large",
    FilePackedTwice = "file-packed-twice",
    FilePackedBroken = "file-packed-broken",
    FileIsZip = "file-is-zip",
    FileOtherXml = "file-other-xml",
    FileUnknown = "file-unknown",
    // Any training.
    FileTooManyTrainings = "file-too-many-trainings",
    FileNoSport = "file-no-sport",
    FileNoStart = "file-no-start",
    FileClockUnset = "file-clock-unset",
    FileClockLocal { local: String } = "file-clock-local",
    FileClockUploaded { at: String } = "file-clock-uploaded",
    FileStepsContradict = "file-steps-contradict",
    FileTimerLonger = "file-timer-longer",
    FileTooFast { metres: String, seconds: String, speed: String } = "file-too-fast",
    FileOddDuration { given: String } = "file-odd-duration",
    FileOddDistance { given: String } = "file-odd-distance",
    FileOddSteps { given: String } = "file-odd-steps",
    FileOddCadence { given: String } = "file-odd-cadence",
    FileOddAscent { given: String } = "file-odd-ascent",
    // FIT.
    FitTooShort = "fit-too-short",
    FitNoHeader = "fit-no-header",
    FitBreaksOff = "fit-breaks-off",
    FitUndescribed = "fit-undescribed",
    FitTooMuch = "fit-too-much",
    FitWrongLength = "fit-wrong-length",
    FitWrongChecksum = "fit-wrong-checksum",
    FitNeverClosed = "fit-never-closed",
    FitNoChecksum = "fit-no-checksum",
    FitEndsEarly { bytes: u64 } = "fit-ends-early",
    FitLeftover { bytes: u64 } = "fit-leftover",
    FitUnkept { n: u64 } = "fit-unkept",
    FitEmptySummary = "fit-empty-summary",
    FitNoSummary { records: u64 } = "fit-no-summary",
    FitDaysOfUtc = "fit-days-of-utc",
    FitDeviceSettings = "fit-device-settings",
    FitSportSettings = "fit-sport-settings",
    FitWorkout = "fit-workout",
    FitCourse = "fit-course",
    FitSchedule = "fit-schedule",
    FitWeight = "fit-weight",
    FitTotals = "fit-totals",
    FitGoals = "fit-goals",
    FitBloodPressure = "fit-blood-pressure",
    FitSegment = "fit-segment",
    FitNothing = "fit-nothing",
    // GPX and TCX.
    XmlCutOff = "xml-cut-off",
    XmlDamaged = "xml-damaged",
    XmlTooDeep = "xml-too-deep",
    XmlWithoutPlace { n: u64, points: u64 } = "xml-without-place",
    XmlWithoutTimes = "xml-without-times",
    XmlOnlyPlaces = "xml-only-places",
    XmlCourse = "xml-course",
    XmlNothing = "xml-nothing",
    // Tables.
    TableNoColumn { name: String } = "table-no-column",
    TableNoDateColumn = "table-no-date-column",
    TableNoSizeColumn = "table-no-size-column",
    TableNoUnit { name: String } = "table-no-unit",
    TableNotALine = "table-not-a-line",
    TableTooMany = "table-too-many",
    TableNoDate = "table-no-date",
    TableUnclearDate { text: String } = "table-unclear-date",
    TableNotANumber { text: String } = "table-not-a-number",
    TableNotADuration { text: String } = "table-not-a-duration",
    TableNoSize = "table-no-size",
    TableNothing = "table-nothing",
    TableDamaged = "table-damaged",
    TableEmpty = "table-empty",
    // Archives.
    ZipClaims { n: u64, most: u64 } = "zip-claims",
    ZipDamaged { cause: String } = "zip-damaged",
    ZipTooMany { most: u64 } = "zip-too-many",
    ZipInZip = "zip-in-zip",
    ZipTooLarge { most: u64 } = "zip-too-large",
    ZipBomb = "zip-bomb",
    ZipBombInside = "zip-bomb-inside",
    ZipNoRoom { cause: String } = "zip-no-room",
    ZipLocked = "zip-locked",
    ZipPackedOtherwise = "zip-packed-otherwise",
    ZipEntryDamaged { cause: String } = "zip-entry-damaged",
    ZipEntryBroken { cause: String } = "zip-entry-broken",
    ZipOthers { n: u64, count: Many } = "zip-others",
    ZipWithoutTraining { n: u64, count: Many } = "zip-without-training",
    ZipTableNoSport { n: u64, count: Many } = "zip-table-no-sport",
    ZipUseless = "zip-useless",
    ZipSame { other: String } = "zip-same",
    // Exports of accounts.
    ExportDamaged { cause: String } = "export-damaged",
    ExportOddDays { n: u64 } = "export-odd-days",
    ExportNoDays = "export-no-days",
    StravaLanguage = "strava-language",
    StravaTooMany = "strava-too-many",
    StravaNoNumber = "strava-no-number",
    StravaNoDate = "strava-no-date",
    StravaNothing = "strava-nothing",
    StravaSame { id: String } = "strava-same",
    StravaRowStands = "strava-row-stands",
    GoogleDamaged { cause: String } = "google-damaged",
    GoogleNoTraining { what: String } = "google-no-training",
    GoogleNoTimes = "google-no-times",
    GoogleNoStepsColumn = "google-no-steps-column",
    GoogleOddRows { n: u64 } = "google-odd-rows",
    GoogleNoDays = "google-no-days",
    HealthConnectDamaged { cause: String } = "health-connect-damaged",
    HealthConnectBroken { cause: String } = "health-connect-broken",
    HealthConnectOther = "health-connect-other",
    HealthConnectTooLarge { most: u64 } = "health-connect-too-large",
    HealthConnectOddRows { n: u64 } = "health-connect-odd-rows",
    HealthConnectTwice { n: u64 } = "health-connect-twice",
    HealthConnectNothing = "health-connect-nothing",
    AppleTooDeep = "apple-too-deep",
    AppleDamaged { cause: String } = "apple-damaged",
    AppleTooLong = "apple-too-long",
    AppleEnds = "apple-ends",
    AppleTwoWrote { maker: String, other: String } = "apple-two-wrote",
    AppleUndated { n: u64 } = "apple-undated",
    AppleTooMany { n: u64 } = "apple-too-many",
    AppleOddSteps { n: u64 } = "apple-odd-steps",
    AppleManySteps { n: u64 } = "apple-many-steps",
    AppleManyForm { n: u64 } = "apple-many-form",
    AppleNothing = "apple-nothing",
}

impl Say {
    /// Says that a source cannot be read.
    pub(crate) fn unreadable(cause: &std::io::Error) -> Self {
        Self::FileUnreadable { cause: cause.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_id_has_a_sentence_in_every_language_and_no_sentence_is_left_over() {
        let ids: BTreeSet<&str> = Place::IDS.iter().chain(Say::IDS).copied().collect();
        assert_eq!(ids.len(), Place::IDS.len() + Say::IDS.len(), "an id stands twice");
        let [english, german] =
            [include_str!("../../../lang/en/files.ftl"), include_str!("../../../lang/de/files.ftl")].map(
                |file| {
                    let id = |line: &'static str| {
                        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
                        line.split_once(" = ").filter(|_| begins).map(|(id, _)| id)
                    };
                    file.lines()
                        .filter_map(id)
                        .filter(|id| !id.starts_with("import-"))
                        .collect::<BTreeSet<_>>()
                },
            );
        assert_eq!(ids, english);
        assert_eq!(ids, german);
    }

    #[test]
    fn values_and_counts_are_said_in_the_readers_language() {
        let many = Say::ZipOthers { n: 1214, count: Many(1214) };
        assert!(many.in_words(Language::English).starts_with("1,214 other files"));
        assert!(many.in_words(Language::German).starts_with("1.214 andere Dateien"));
        let one = Say::ZipOthers { n: 1, count: Many(1) };
        assert_eq!(one.in_words(Language::English), "1 other file is no training and was left out.");
        assert_eq!(Place::training(0).in_words(Language::English), "activity 1");
        assert_eq!(Place::byte(7471).in_words(Language::German), "Byte 7471");
    }

    /// What stands between quotation marks in a line of code, without its comment.
    fn texts(line: &str) -> Vec<&str> {
        let code = line.split("//").next().unwrap_or_default();
        code.split('"').skip(1).step_by(2).collect()
    }

    #[test]
    fn no_reader_writes_a_sentence_of_its_own() {
        fn below(folder: &std::path::Path, wrong: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    below(&path, wrong);
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                // What an error of a library type says, and why a lint is silenced, nobody reads on a page.
                let lines =
                    code.lines().filter(|line| !line.contains("reason =") && !line.contains("error("));
                // Only one-line texts are seen here; readers cannot say any other way, [`Say`] is a closed list.
                let sentence = |text: &&str| text.split(' ').count() > 4 && text.ends_with(['.', ':', ';']);
                let found = lines.flat_map(texts).filter(sentence);
                wrong.extend(found.map(|text| format!("{}: {text}", path.display())));
            }
        }
        let mut wrong = Vec::new();
        below(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut wrong);
        assert!(wrong.is_empty(), "say it with an id of files.ftl: {wrong:#?}");
    }
}
