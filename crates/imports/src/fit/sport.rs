//! The sports of FIT in the words of the journal.

use heelup_core::journal::Sport;
use rustyfit::profile::typedef::{Sport as Stated, SubSport};

/// A sport and sub-sport as a file states them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StatedSport {
    /// The sport's number.
    pub sport: Option<u8>,
    /// The sub-sport's number.
    pub sub: Option<u8>,
}

impl StatedSport {
    /// Returns the journal's word; none when the file says nothing.
    ///
    /// Gym machines are told by the sub-sport: a treadmill loads the tendon like a run, an exercise bike does not.
    pub(super) fn sport(self) -> Option<Sport> {
        let sub = self.sub.map_or(SubSport::GENERIC, SubSport);
        let by_sub = match sub {
            SubSport::TREADMILL | SubSport::INDOOR_RUNNING => Some(Sport::Running),
            SubSport::INDOOR_WALKING | SubSport::CASUAL_WALKING | SubSport::SPEED_WALKING => {
                Some(Sport::Walking)
            }
            SubSport::SPIN | SubSport::INDOOR_CYCLING => Some(Sport::Cycling),
            SubSport::STRENGTH_TRAINING => Some(Sport::Strength),
            SubSport::LAP_SWIMMING | SubSport::OPEN_WATER => Some(Sport::Swimming),
            _ => None,
        };
        let sport = match Stated(self.sport?) {
            Stated::RUNNING => Sport::Running,
            Stated::WALKING | Stated::HIKING => Sport::Walking,
            Stated::CYCLING | Stated::E_BIKING => Sport::Cycling,
            Stated::SWIMMING => Sport::Swimming,
            Stated::TRAINING if sub == SubSport::GENERIC => Sport::Strength,
            Stated::TRAINING | Stated::GENERIC | Stated::FITNESS_EQUIPMENT => by_sub.unwrap_or(Sport::Other),
            _ => Sport::Other,
        };
        Some(sport)
    }
}

/// Returns the sport of a record's activity type, a shorter list of FIT.
pub(super) const fn of_activity_type(kind: u8) -> StatedSport {
    let sport = match kind {
        1 => Stated::RUNNING.0,
        2 => Stated::CYCLING.0,
        5 => Stated::SWIMMING.0,
        6 => Stated::WALKING.0,
        _ => return StatedSport { sport: None, sub: None },
    };
    StatedSport { sport: Some(sport), sub: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(sport: u8, sub: u8) -> Option<Sport> {
        StatedSport { sport: Some(sport), sub: Some(sub) }.sport()
    }

    #[test]
    fn a_gym_machine_is_told_by_what_it_does() {
        assert_eq!(word(1, 1), Some(Sport::Running));
        assert_eq!(word(4, 1), Some(Sport::Running));
        assert_eq!(word(4, 6), Some(Sport::Cycling));
        assert_eq!(word(4, 15), Some(Sport::Other));
        assert_eq!(word(10, 20), Some(Sport::Strength));
        assert_eq!(word(10, 0), Some(Sport::Strength));
        assert_eq!(word(10, 43), Some(Sport::Other));
    }

    #[test]
    fn walking_and_transitions_are_no_runs_and_silence_is_not_known() {
        assert_eq!(word(11, 0), Some(Sport::Walking));
        assert_eq!(word(17, 0), Some(Sport::Walking));
        assert_eq!(word(3, 0), Some(Sport::Other));
        assert_eq!(StatedSport::default().sport(), None);
        assert_eq!(of_activity_type(6).sport(), Some(Sport::Walking));
        assert_eq!(of_activity_type(254).sport(), None);
    }
}
