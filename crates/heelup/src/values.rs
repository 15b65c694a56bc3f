//! Values as a command line gives them: parsed at the edge, so that nothing unparsed gets further.

use heelup_core::{
    journal::Answer,
    units::{Effort, Involved, Kilograms, LocalDate, Pain, Side, Stiffness},
    words::Language,
};

use crate::{clock, exit::Failure};

/// Reads a pain score.
pub(crate) fn pain(text: &str) -> Result<Pain, String> {
    Pain::new(whole(text, "0 to 10")?).map_err(|e| e.to_string())
}

/// Reads a stiffness score.
pub(crate) fn stiffness(text: &str) -> Result<Stiffness, String> {
    Stiffness::new(whole(text, "0 to 10")?).map_err(|e| e.to_string())
}

/// Reads a language by its code.
pub(crate) fn language(text: &str) -> Result<Language, String> {
    Language::of(text).ok_or_else(|| "en and de are spoken".to_owned())
}

/// Reads an effort score.
pub(crate) fn effort(text: &str) -> Result<Effort, String> {
    Effort::new(whole(text, "0 to 10")?).map_err(|e| e.to_string())
}

/// Reads one leg.
pub(crate) fn side(text: &str) -> Result<Side, String> {
    match text {
        "left" => Ok(Side::Left),
        "right" => Ok(Side::Right),
        other => Err(format!("a leg is left or right, not \"{other}\"")),
    }
}

/// Reads a yes or a no.
pub(crate) fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("it is yes or no, not \"{other}\"")),
    }
}

/// Reads the side or sides that hurt.
pub(crate) fn involved(text: &str) -> Result<Involved, String> {
    match text {
        "left" => Ok(Involved::Left),
        "right" => Ok(Involved::Right),
        "both" => Ok(Involved::Both),
        other => Err(format!("the side that hurts is left, right or both, not \"{other}\"")),
    }
}

/// Reads minutes until it eased.
pub(crate) fn minutes(text: &str) -> Result<u16, String> {
    const MOST: i64 = 720;
    let minutes = whole(text, "0 to 720")?;
    let fits = u16::try_from(minutes).ok().filter(|_| minutes <= MOST);
    fits.ok_or_else(|| format!("minutes are a whole number from 0 to {MOST}, not {minutes}"))
}

/// Reads a mass.
pub(crate) fn kilograms(text: &str) -> Result<Kilograms, String> {
    let mass: f64 = text.parse().map_err(|_| format!("a mass is a number of kilograms, not \"{text}\""))?;
    Kilograms::new(mass).map_err(|e| e.to_string())
}

/// Reads kilometres; returns metres.
pub(crate) fn kilometres(text: &str) -> Result<u32, String> {
    const MOST: f64 = 500.0;
    let wrong =
        || format!("a distance is a number of kilometres up to {MOST}, such as 8 or 8.4, not \"{text}\"");
    let km: f64 = text.parse().map_err(|_| wrong())?;
    if !(0.0..=MOST).contains(&km) {
        return Err(wrong());
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 500,000 after the check"
    )]
    Ok((km * 1000.0).round() as u32)
}

/// Reads `FINDING=ANSWER`.
pub(crate) fn finding(text: &str) -> Result<(String, Answer), String> {
    let (id, answer) = text
        .split_once('=')
        .ok_or_else(|| "write FINDING=yes, =no, =unsure or =NUMBER, such as calf_swelling=yes".to_owned())?;
    Ok((id.trim().to_owned(), self::answer(answer.trim())?))
}

/// Reads one answer.
fn answer(text: &str) -> Result<Answer, String> {
    match text {
        "yes" | "true" => Ok(Answer::Yes),
        "no" | "false" => Ok(Answer::No),
        "unsure" => Ok(Answer::Unsure),
        other => other
            .parse()
            .map(Answer::Number)
            .map_err(|_| format!("an answer is yes, no, unsure or a whole number, not \"{other}\"")),
    }
}

/// Reads `[EXERCISE=]12,12,10`.
pub(crate) fn sets(text: &str) -> Result<SetsTold, String> {
    let (exercise, amounts) = match text.split_once('=') {
        Some((exercise, amounts)) => (Some(exercise.trim().to_owned()), amounts),
        None => (None, text),
    };
    let read = |n: &str| {
        let wrong = || format!("\"{n}\" is no amount; write one number a set, such as 12,12,10");
        n.trim().parse::<u16>().map_err(|_| wrong())
    };
    let amounts = amounts.split(',').map(read).collect::<Result<Vec<u16>, String>>()?;
    Ok(SetsTold { exercise, amounts })
}

/// Sets of one exercise as told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SetsTold {
    /// Which exercise; the only one of the day when not named.
    pub(crate) exercise: Option<String>,
    /// Repetitions or seconds of each set.
    pub(crate) amounts: Vec<u16>,
}

/// Returns the day meant: the one named, or today.
pub(crate) fn day(on: Option<LocalDate>) -> Result<LocalDate, Failure> {
    on.or_else(clock::today).ok_or_else(|| {
        Failure::usage("the clock of this machine is wrong", "set it, or say the day with --on YYYY-MM-DD")
    })
}

fn whole(text: &str, range: &str) -> Result<i64, String> {
    text.parse().map_err(|_| format!("it is a whole number from {range}, not \"{text}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_outside_their_scale_say_what_the_scale_is() {
        assert_eq!(pain("11").unwrap_err(), "pain is a whole number from 0 to 10, not 11");
        assert_eq!(pain("ten").unwrap_err(), "it is a whole number from 0 to 10, not \"ten\"");
        assert_eq!(minutes("721").unwrap_err(), "minutes are a whole number from 0 to 720, not 721");
    }

    #[test]
    fn sets_are_amounts_with_or_without_their_exercise() {
        assert_eq!(sets("12,12,10").unwrap(), SetsTold { exercise: None, amounts: vec![12, 12, 10] });
        assert_eq!(sets("heel-raise-bilateral=15").unwrap().exercise.unwrap(), "heel-raise-bilateral");
        assert!(sets("3x12").unwrap_err().contains("12,12,10"));
    }

    #[test]
    fn kilometres_become_metres() {
        assert_eq!(kilometres("8.4").unwrap(), 8_400);
        assert!(kilometres("-1").is_err());
        assert!(kilometres("nan").is_err());
    }

    #[test]
    fn an_answer_is_a_word_or_a_number() {
        assert_eq!(finding("visa_a=64").unwrap(), ("visa_a".into(), Answer::Number(64)));
        assert!(finding("calf_swelling").unwrap_err().contains("FINDING=yes"));
        assert!(finding("calf_swelling=perhaps").unwrap_err().contains("not \"perhaps\""));
    }
}
