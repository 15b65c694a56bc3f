# Every sentence about a decision, in German. No clinician has reviewed these yet.

days-of-rest = { $n ->
    [one] { $n } Ruhetag
   *[other] { $n } Ruhetage
}

### Small words

date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
day-and-date = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}, { $date }
days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
how-often = { $n ->
    [1] einmal
    [2] zweimal
   *[other] { $n }-mal
}
side-left = linkes Bein
side-right = rechtes Bein
side-both = beide Beine
not-known = nicht bekannt
of-ten = { $n } von 10
of-needed = { $n } von { $needed }
measure-heel-raise-symmetry = Fersenheben, schmerzhaftes Bein im Vergleich zum anderen
measure-heel-raise-weaker-side = Fersenheben auf einem Bein, gezählt
measure-first-step-mornings = Morgen in Folge ohne Anstieg
measure-clinician = Das Ja einer Fachperson
measure-strength-stage = Das Kraftprogramm, weit genug zum Laufen
change-recovered = wieder gut
change-better = deutlich besser
change-same = etwa gleich
change-worse = schlechter

### Doses

dose-reps = { $sets ->
    [one] { $sets } Satz à { $reps }
   *[other] { $sets } Sätze à { $reps }
}
dose-holds = { $sets ->
    [one] { $sets }-mal { $seconds } Sekunden halten
   *[other] { $sets }-mal { $seconds } Sekunden halten
}
dose-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
dose-sets = { $n ->
    [one] { $n } Satz
   *[other] { $n } Sätze
}
dose-run-through = { $run ->
    [one] { $run } Minute laufen ohne Pause
   *[other] { $run } Minuten laufen ohne Pause
}
dose-run-turns = { $run ->
    [one] { $sets }-mal: { $run } Minute laufen
   *[other] { $sets }-mal: { $run } Minuten laufen
}
dose-walk-run = { $sets }-mal: { $run ->
    [one] { $run } Minute
   *[other] { $run } Minuten
} laufen, { $walk } gehen
dose-on-step = auf der Treppenstufe
dose-small-range = kleine Bewegung
dose-load-share = mit { $load } ({ $share } % deines Körpergewichts)
dose-load = mit { $load }
dose-share = mit { $share } % deines Körpergewichts
dose-rep-max = so schwer, wie { $reps } saubere Wiederholungen erlauben
dose-each-leg = jedes Bein
dose-exercises = { $n ->
    [one] { $n } Übung
   *[other] { $n } Übungen
}
dose-sessions = { $n ->
    [2] heute zweimal
   *[other] heute { $n }-mal
}
dose-about = { $n ->
    [one] etwa { $n } Minute
   *[other] etwa { $n } Minuten
}

### The top of a day

head-step-up = Einen Schritt weiter: { $what }
head-more-running = { $new } Minuten laufen statt { $old }
head-more-raises = { $new }-mal Fersenheben statt { $old }-mal
head-more-repetitions = { $new } Wiederholungen statt { $old }
head-more-holds = { $new } Sekunden halten statt { $old }
head-now-on-step = jetzt auf der Treppenstufe
head-a-little-more = ein wenig mehr
head-new-stage = Eine neue Stufe: { $stage }
head-first-session = Deine erste Einheit
head-same = Noch einmal dasselbe
head-same-slight = Noch einmal dasselbe: heute Morgen etwas mehr als sonst
head-same-test = Noch einmal dasselbe, und Zeit für einen Test
head-same-gate = Noch einmal dasselbe: Eine Voraussetzung fehlt noch
head-same-barred = Noch einmal dasselbe: immer nur eine Steigerung auf einmal
head-easier = Einen Schritt leichter
head-no-session = Heute keine Einheit
head-question = Zuerst eine Frage
head-cleared = Du hast die Freigabe und kannst weitermachen
head-welcome-back = Willkommen zurück
head-last-gate = Die letzten Voraussetzungen sind erfüllt
head-call-ambulance = Ruf den Rettungsdienst
head-see-today = Lass es heute untersuchen
head-see-days = Lass es in den nächsten Tagen untersuchen
head-look = Zeit, es untersuchen zu lassen
head-refer-ambulance = Ruf jetzt den Rettungsdienst
head-refer-today = Lass es noch heute untersuchen
head-refer-days = Lass es in den nächsten Tagen untersuchen
head-ask-achilles = Wie war der Morgen?
head-ask-plantar = Wie waren heute Morgen die ersten Schritte?
head-morning-first = Zuerst: Wie war der Morgen?
head-rest = Heute ist Ruhetag
head-ask-why = Das müssen wir wissen, bevor wir Belastung planen.
head-next-session = Die nächste Einheit ist möglich am { $day }.
head-then-easier = Danach: { $eased }.
head-morning-worse = Deiner Ferse ging es heute Morgen deutlich schlechter: { $today }.
head-morning-worse-usual = Deiner Ferse ging es heute Morgen deutlich schlechter: { $today }, sonst { $usual }.
head-no-load-explains = Keine Belastung erklärt das. Deshalb warten wir.
head-breach = Der Schmerz war letztes Mal { $worst }. Über { $ceiling } gehen wir einen Schritt zurück.
head-trend = Deine Morgenwerte steigen von Woche zu Woche.
head-load-recovery = Deine hohe Belastung braucht einen Tag Erholung.
head-recovery = Ruhe zwischen den Einheiten gehört zur Dosis.
head-week-full = Die Einheiten dieser Woche sind gemacht.
head-away = { $days ->
    [one] Nach { $days } Tag fangen wir niedriger an.
   *[other] Nach { $days } Tagen fangen wir niedriger an.
}
head-cleared-easier = Wir machen einen Schritt leichter weiter als vorher.
head-move-on = Du kommst weiter. Zuerst kommt die Ruhe.
button-flag = Was jetzt zu tun ist
button-answer = Jetzt antworten
button-start = Einheit beginnen
button-go-on = Einheit fortsetzen
button-second = Zweite Einheit beginnen
button-light = Leichten Teil beginnen

### What would change it

fork-sessions = { $n ->
    [one] { $n } gute Einheit mit einem ruhigen Morgen danach.
   *[other] { $n } gute Einheiten, jede mit einem ruhigen Morgen danach.
}
fork-earliest = Frühestens { $day }.
fork-pain = Schmerz { $from }, oder ein ausgelassener Satz.
fork-pain-or = Schmerz { $from } oder { $to }, oder ein ausgelassener Satz.
fork-pain-to = Schmerz { $from } bis { $to }, oder ein ausgelassener Satz.
fork-set-left-out = Ein Satz ausgelassen oder leichter gemacht.
fork-too-much = Schmerz { $from } oder mehr.
fork-too-much-or-morning = Schmerz { $from } oder mehr, oder ein Morgen mit { $by ->
    [one] { $by } Punkt
   *[other] { $by } Punkten
} über deinem üblichen.
fork-rest = Ruhe
fork-session = Heute eine Einheit: { $dose }
fork-then = Dann: { $dose }
fork-refer = Keine Belastung, und eine Fachperson sieht es sich an
fork-ask = Zuerst die Frage
fork-rest-no-step = Heute Ruhetag, und kein Schritt zurück
fork-same-no-session = Dieselbe Dosis, heute keine Einheit
fork-and-more = { $n ->
    [one] { $name } und { $n } weitere Übung
   *[other] { $name } und { $n } weitere Übungen
}
cause-and = { $first } und { $second }
cause-or-less = { $n } oder weniger
cause-or-more = { $n } oder mehr
cause-range = { $least } bis { $most }
cause-morning-if = bei einem Morgen mit { $range }
cause-morning-been = bei { $range } heute Morgen
cause-morning-answered = mit einer Antwort auf die Morgenfrage
cause-gate-holds = mit bestandenem Test
cause-gate-fails = ohne bestandenen Test
cause-trend-level = mit Morgenwerten, die nicht mehr steigen
cause-trend-rises = mit steigenden Morgenwerten
cause-red-flag = bei einem neuen Warnzeichen
cause-clearance = mit der Freigabe einer Fachperson
cause-not-barred = ohne andere Steigerung zur selben Zeit
cause-pain-yesterday = bei { $range } als stärkstem Schmerz gestern
cause-work-full = wenn gestern alles geschafft worden wäre
cause-work-less = wenn gestern nicht alles geschafft worden wäre
cause-effort-fits = wenn die Anstrengung gestern zur Dosis gepasst hätte
cause-no-session = ohne die Einheit von gestern
cause-no-high-load = ohne die Belastung von gestern außerhalb des Programms

### Why: a row a reason

row-morning = Heute Morgen
row-first-steps = Erste Schritte heute Morgen
row-usual = Dein üblicher Morgen ist { $usual }.
row-usual-one = Der einzige frühere Morgen, den wir kennen, war { $usual }.
row-nothing-to-compare = Noch nichts zum Vergleichen.
row-morning-unknown = Noch nicht beantwortet.
row-morning-worse = { $usual } { $by } oder mehr darüber ist deutlich schlechter.
row-morning-eased = { $usual } Es ließ nach wenigen Minuten nach. Deshalb warten wir nur ab.
row-morning-cap = { $usual } Über { $cap } warten wir, auch wenn es bei dir üblich ist.
row-morning-slight = { $usual } Ein Punkt darüber: Wir warten einen Tag.
row-pain = Stärkster Schmerz letztes Mal
row-pain-met = Bis { $target } ist das Ziel. { $day }.
row-pain-between = Zwischen { $target } und { $ceiling } wiederholen wir. { $day }.
row-pain-above = Über { $ceiling } gehen wir einen Schritt zurück. { $day }.
row-pain-unknown = Trag den Schmerz nach, dann kann der Tag zählen: { $day }.
row-work = Letztes Mal geschafft
row-work-running = { $done } von { $prescribed } Minuten laufen
row-work-seconds = { $done } von { $prescribed } Sekunden
row-work-unplanned = Ein Tag ohne Plan: Er zählt nicht.
row-work-above = Mehr als geplant: Das zählt nicht für den nächsten Schritt.
row-work-lightened = Mit Absicht leichter gemacht: in Ordnung, und es zählt nicht für den nächsten Schritt.
row-effort = Anstrengung letztes Mal
row-effort-unknown = Sag uns, wie anstrengend es war, dann kann es zählen.
row-effort-most = Bis { $most } passt zu dieser Dosis.
row-run = Dein Lauf
row-activity = Andere Belastung
row-steps = Ein langer Tag auf den Füßen
row-other-session = Dein anderes Programm
row-load-light = leicht
row-load-medium = mittel
row-load-high = hoch
row-count-steps = { $n } Schritte
row-counts-as = Zählt als { $class }. { $day }.
row-counts-as-because = Zählt als { $class }: { $why }. { $day }.
row-because-hills = hügelig
row-because-fast = schnell
row-because-effort = anstrengend
row-because-spike = viel länger als dein längster Lauf in 30 Tagen
row-because-pain = mehr Schmerz als erlaubt
row-because-told = wie du gesagt hast
row-sessions = Gute Einheiten mit dieser Dosis
row-sessions-any = Sie müssen nicht aufeinander folgen.
row-sessions-in-row = { $n } in Folge; nötig sind { $needed }.
row-calm = Ruhige Morgen
row-calm-since = Seit dem letzten deutlich schlechteren.
row-gate-passed = erfüllt
row-gate-unknown = nicht gemessen
row-gate-not-yet = noch nicht
row-gate-known = { $measure }: { $value }. Der Wert muss bekannt sein.
row-gate-least = { $measure }: { $value }, verlangt mindestens { $least }.
row-gate-most = { $measure }: { $value }, verlangt höchstens { $most }.
row-recovery = Noch fehlende Erholung
row-recovery-after = Nach { $day }.
row-week = Tage mit Einheit in den letzten sechs
row-week-quota = Höchstens { $quota } in sieben Tagen.
row-away = Seit deiner letzten Einheit
row-away-lower = Nach einer Woche Pause fangen wir niedriger an.
row-trend = Morgenwerte dieser Woche, im Mittel
row-trend-weeks = Die Woche davor { $before }; deine beste Woche { $lowest }.
row-second = Zweiter Schritt zurück in einer Woche
row-second-yesterday = gestern
row-second-ago = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
row-second-below = Deshalb gehen wir auf die Stufe darunter.
row-flag = Ein Warnzeichen, das du gemeldet hast
row-flag-ambulance = sofort Rettungsdienst
row-flag-today = heute
row-flag-days = in den nächsten Tagen
row-flag-routine = beim nächsten Termin
row-flag-no-hurry = eilt nicht
row-flag-reported = { $why } Gemeldet am { $date }.
row-flag-unknown = Dieses Warnzeichen steht nicht im jetzigen Katalog. Es gilt, bis eine Fachperson es sich angesehen hat.
row-clearance = Freigabe zum Weitermachen
row-clearance-on = Am { $date }.
row-review = Wochen im Programm
row-review-soft = Bisher keine deutliche Veränderung. Andere Strukturen können sich genauso anfühlen. Eine Untersuchung lohnt sich.
row-review-firm = Drei Monate ohne deutliche Veränderung. Bitte lass es untersuchen.
row-review-specialist = Ein halbes Jahr ohne deutliche Veränderung. Frag nach einer Fachärztin oder einem Facharzt.
row-review-worse = Seit zwei Wochen schlechter, obwohl die Dosis gesenkt wurde. Zeig es in den nächsten Tagen einer Fachperson.
row-elsewhere = Eine andere Steigerung
row-elsewhere-open = noch offen
row-elsewhere-first = Zuerst muss ein ruhiger Morgen auf sie folgen.
row-first-day = Erster Tag
row-first-day-calm = Noch nichts zum Vergleichen: ein ruhiger Anfang.

### The rule behind a reason

rule-morning = Ein Morgen mit { $by ->
    [one] { $by } Punkt
   *[other] { $by } Punkten
} oder mehr über deinem üblichen nimmt Belastung weg; 1 darüber wiederholt die Dosis.
rule-pain = Schmerz bis { $target } zählt für den nächsten Schritt, bis { $ceiling } wird die Dosis wiederholt, über { $ceiling } wird sie gesenkt.
rule-work = Nur was vollständig und wie geplant gemacht ist, zählt für den nächsten Schritt.
rule-effort = Die Dosis verlangt eine Anstrengung von höchstens { $most }.
rule-load = Nach hoher Belastung außerhalb des Programms braucht es einen Tag Erholung. Sie kann die nächsten zwei Morgen erklären.
rule-sessions = { $n ->
    [one] { $n } gute Einheit mit dieser Dosis.
   *[other] { $n } gute Einheiten mit dieser Dosis.
}
rule-sessions-in-row = { $n ->
    [one] { $n } gute Einheit mit dieser Dosis, davon { $row } in Folge.
   *[other] { $n } gute Einheiten mit dieser Dosis, davon { $row } in Folge.
}
rule-calm = { $n ->
    [one] { $n } ruhiger Morgen seit dem letzten deutlich schlechteren.
   *[other] { $n } ruhige Morgen seit dem letzten deutlich schlechteren.
}
rule-gate = Die Voraussetzung „{ $name }“ muss erfüllt sein.
rule-recovery = Ruhetage zwischen den Einheiten gehören zur Dosis.
rule-week = { $n ->
    [one] Höchstens { $n } Tag mit Einheit in sieben Tagen.
   *[other] Höchstens { $n } Tage mit Einheit in sieben Tagen.
}
rule-away = Nach 7, 14 und 28 Tagen ohne Einheit sinkt die Dosis.
rule-trend = Die Morgenwerte dürfen nicht von Woche zu Woche steigen.
rule-second = Zwei Schritte zurück innerhalb von sieben Tagen führen weiter zurück als einer.
rule-flag = Ein Warnzeichen stoppt jede Belastung, bis eine Fachperson es sich angesehen hat.
rule-clearance = Nach einer Freigabe geht es einen Schritt leichter weiter.
rule-review = Nach 8 bis 10 Wochen ohne deutliche Veränderung lohnt sich eine Untersuchung.
rule-elsewhere = Immer nur eine Steigerung auf einmal, über alles, was du machst.
rule-first-day = { $programme } beginnt hier.

### Notes

note-held-at-ceiling = Mehrere Einheiten bei 4 oder 5 mit ruhigen Morgen. Schau, was die Ferse sonst noch belastet: Gehen, Stehen, Läufe. Nimm eine Woche lang die leichtere Form und versuch es dann wieder, oder zeig es einer Fachperson.
note-floor-twice = Das ist das zweite Mal in dieser Woche, dass nichts Leichteres mehr übrig war. Lass eine Fachperson danach sehen.
note-floor = Nichts Leichteres ist mehr übrig. Deshalb ruhen wir zwei Tage und versuchen dann dasselbe noch einmal.
note-easier-on-offer = Wenn es dich stört, nimm heute die leichtere Form. Das zählt nicht gegen dich.
note-ask-again = Es ist eine Weile her. Bevor du wieder belastest, geh die Warnzeichen noch einmal durch und sag uns, wie deine Morgen sind.
note-unplanned-session = Die Einheit gestern war an einem Tag ohne Plan. Sie bringt den nächsten Schritt nicht näher.
note-run-pain = Dein Lauf tat mehr weh, als die Grenze erlaubt. Wir steigern nichts, bis eine Einheit wieder gut war.
note-pain-gone-early = Zwei Wochen ohne Schmerz. Die Sehne braucht länger als der Schmerz: Für die letzten Voraussetzungen fehlt noch die Kraft.
note-one-session = Mit einem Lauf oder einem langen Tag auf den Füßen genügt heute eine Einheit.
note-done-above = Gestern war mehr als geplant. Das zählt nicht für den nächsten Schritt: immer nur eine Steigerung auf einmal.
note-routine-flag = Erwähne beim nächsten Termin, was du uns gesagt hast. Es eilt nicht.
note-jumped-ahead = Gestern war eine Übung aus einer späteren Stufe dabei. Der Plan bleibt, wo er war.
note-jumped-ahead-seen = { $name }, { $day }: Das ist eine Übung aus einer späteren Stufe ({ $stage }). Die meisten Rückschläge beginnen so. Deshalb bleibt der Plan, wo er war. Genug gute Einheiten führen dorthin.
note-more-again = Wieder mehr als geplant. Eine gute Einheit genügt.
note-more-again-seen = Mehr als geplant: { $often } in { $days } Tagen. Die Sehne wächst in der Zeit dazwischen. Was obendrauf kommt, kostet Erholung und bringt den nächsten Schritt nicht näher. Eine gute Einheit genügt.
note-stopped = Geplante Einheiten bleiben aus. Die Ruhe kommt, bevor die Kraft kommt.
note-stopped-seen = { $planned } geplante Tage ohne Einheit; die letzte war am { $day }. Seitdem lag nichts über { $worst } von 10. Ruhe ist eine gute Nachricht, und sie kommt, bevor die Kraft kommt. Eine kurze Einheit erhält, was du gewonnen hast.
note-load-outside = Morgen waren schlechter nach Tagen mit anderer Belastung. Auch diese Belastung zählt.
note-load-outside-seen = { $often } in { $days } Tagen war ein Morgen schlechter nach einem Tag mit einem Lauf oder langer Zeit auf den Füßen. Auch diese Belastung zählt: Mach sie eine Weile kleiner, oder lass die Übungen an so einem Tag weg.
note-load-untold = Ein schlechterer Morgen, und nichts, was wir wissen, erklärt ihn. Gab es andere Belastung?
note-load-untold-seen = Heute Morgen { $today }, sonst { $usual }, und nichts, was wir wissen, erklärt es. War da viel Gehen, Stehen, Tragen oder ein Lauf? Trag es ein, damit der Plan Platz dafür lassen kann.
note-much-walking = Ein Tag mit viel Gehen: Einmal die Übungen genügt.
note-much-walking-seen = Am { $day } waren es deine Übungen und { $steps } Schritte; sonst sind es { $usual }. An einem Tag mit viel Gehen genügt es, die Übungen einmal zu machen.
note-standing-work = Du bist bei der Arbeit viel auf den Füßen. Auch das ist Belastung: Sag uns solche Tage, dann lässt der Plan Platz dafür.

### A clinician's dose

operation-reps-seconds = { $reps }-mal { $seconds } Sekunden
operation-seconds = { $seconds } Sekunden
operation-sets-of = { $sets ->
    [one] { $sets } Satz à { $amount }
   *[other] { $sets } Sätze à { $amount }
}
operation-a-day = { $n ->
    [1] einmal am Tag
    [2] zweimal am Tag
   *[other] { $n }-mal am Tag
}

### Beside a source

source-computed = berechnet
source-not-confirmed = nicht bestätigt
source-estimate = eine Schätzung
source-own = unsere eigene Wahl

### Why a programme, or none

triage-fits = Deine Antworten passen zu: { $name }. { $why }
triage-fits-phase = Deine Antworten passen zu: { $phase } ({ $name }). { $why } { $phase-why }
triage-diagnosed = Eine Fachperson hat es benannt: { $name }. { $why }
triage-diagnosed-without = Eine Fachperson hat es benannt: { $name }. { $why } Halte dich an das, was sie gesagt hat.
triage-diagnosed-where = Eine Fachperson hat es benannt: { $name }. Welches Programm passt, hängt davon ab, wo es wehtut, und das ist noch nicht bekannt.
triage-red-flags = Das ist noch nichts für ein Programm. Zuerst muss eine Fachperson nachsehen: { $name } ({ $id }).
triage-no-place = Wo es wehtut, ist noch nicht bekannt. Ohne die Stelle lässt sich kein Programm wählen.
triage-place-unclear = Es ist nicht klar, wo es wehtut, und die Programme unterscheiden sich nach der Stelle. Lass es untersuchen, bevor du es belastest.
triage-two-places = Es tut an zwei Stellen weh: { $first } und { $second }. Was für die eine gut ist, kann der anderen schaden. Lass es zuerst untersuchen.
triage-other-place = Deine Antworten passen am besten zu: { $name }. Aber dort tut es nicht weh. Lass es untersuchen, bevor du es belastest.
triage-too-little = Es ist noch zu wenig bekannt, um ein Programm zu wählen. Ein paar Antworten mehr werden es zeigen.
triage-too-close = Deine Antworten passen etwa gleich gut zu zwei Mustern: { $first } und { $second }. Die Behandlung ist verschieden. Lass es untersuchen, bevor du es belastest.

### Two versions of a programme

version-hypothetical = Das ist ein Gedankenspiel. Wäre dir etwas anderes gesagt worden, hättest du etwas anderes gemacht, und die Tage danach wären ihren eigenen Weg gegangen.
version-unknown-protocol = Dieses Heelup kennt dein Programm nicht.
version-missing = Die Fassung, mit der du begonnen hast, ist nicht in deinen Aufzeichnungen.
version-altered = Die Fassung in deinen Aufzeichnungen ist nicht die, mit der du begonnen hast: Sie wurde verändert.
version-unreadable = Dieses Heelup kann die Fassung, mit der du begonnen hast, nicht lesen.
version-refused = Die Fassung, mit der du begonnen hast, gilt nicht mehr als sicher.
version-stuck = { $why } Es gibt keinen Plan, bis du zur heutigen Fassung wechselst.
version-only-words = Nur Worte und Quellen unterscheiden sich. Was du machst, bleibt gleich.
version-days-other = { $n ->
    [0] Kein Tag bisher wäre anders gewesen.
    [one] Ein Tag bisher wäre anders gewesen.
   *[other] { $n } Tage bisher wären anders gewesen.
}
version-fits-today = { $days } Wenn du wechselst, entscheidet die neue Fassung ab heute. Du machst an derselben Stelle oder an einer niedrigeren weiter, und gute Einheiten werden neu gezählt.
version-fits-tomorrow = { $days } Wenn du wechselst, entscheidet die neue Fassung ab morgen, weil du heute schon trainiert hast. Du machst an derselben Stelle oder an einer niedrigeren weiter, und gute Einheiten werden neu gezählt.
version-too-heavy = { $days } Die leichteste Dosis der neuen Fassung ist mehr als deine jetzige. Deshalb kannst du noch nicht wechseln. Schau wieder nach, wenn du einen Schritt weiter bist.
version-no-day = nicht in dieser Fassung
version-progress = einen Schritt weiter
version-progress-stage = eine neue Stufe
version-hold = noch einmal dasselbe
version-reduce = einen Schritt leichter
version-rest = keine Einheit
version-ask = zuerst eine Frage
version-return = sanft zurück
version-refer = untersuchen lassen
version-graduate = die letzten Voraussetzungen sind erfüllt
version-stage-order = die Reihenfolge der Stufen
version-dose-number = { $stage }, Dosis { $n }
version-after = was danach kommt: { $what }
version-rules = für jedes Programm: { $what }
version-presets = vorsichtige Grenzen: { $what }
version-easing = leichter gemacht: { $name }
version-all = alles davon
version-nothing = nichts
version-yes = ja
version-no = nein
version-list = eine Liste
version-one = vorhanden
leaf-ceiling = der höchste erlaubte Schmerz
leaf-target = Schmerz, der noch als gute Einheit zählt, höchstens
leaf-morning-cap = der höchste Morgen, der ruhig heißt
leaf-second-within-days = Tage, in denen ein zweiter Schritt zurück größer ist
leaf-rest-after-breach = Ruhetage nach zu viel Schmerz
leaf-recover = gute Einheiten, um eine leichtere Form zu verlassen
leaf-absence = Tage ohne Einheit, nach denen die Dosis sinkt
leaf-sets = Sätze
leaf-reps = Wiederholungen
leaf-hold-s = Sekunden je Halten
leaf-minutes = Minuten
leaf-run-min = Minuten laufen je Wechsel
leaf-walk-min = Minuten gehen je Wechsel
leaf-load-kg = Zusatzgewicht, kg
leaf-load-body-percent = Zusatzgewicht, Prozent deines eigenen
leaf-rep-max = so schwer, wie so viele saubere Wiederholungen erlauben
leaf-tempo = Tempo
leaf-up = Sekunden hoch
leaf-pause = Sekunden still
leaf-down = Sekunden runter
leaf-rest-s = Sekunden Pause zwischen den Sätzen
leaf-effort = Anstrengung
leaf-exercise = die Übung
leaf-surface = Boden oder Treppenstufe
leaf-range = wie weit du dich bewegst
leaf-sound = nötige gute Einheiten
leaf-in-row = gute Einheiten in Folge
leaf-calm-mornings = nötige ruhige Morgen
leaf-sessions-a-day = Einheiten am Tag
leaf-days-between = ganze Tage zwischen zwei Einheiten
leaf-days-a-week = Tage mit Einheit in einer Woche
leaf-extra-rest = weitere Ruhetage nach einer schmerzhaften Einheit
leaf-review-days = wann es untersucht werden soll
leaf-at-least = mindestens
leaf-at-most = höchstens
leaf-within-days = Tage, die ein Test gültig bleibt
leaf-worse-by = Punkte über deinem üblichen Morgen, die deutlich schlechter sind
leaf-slight-by = Punkte über deinem üblichen Morgen, die etwas schlechter sind
leaf-peak-bw = Sehnenbelastung, in Körpergewichten
leaf-easier = der Weg zurück, wenn es wehtut
leaf-gate = die Voraussetzungen
leaf-name = der Name
leaf-words = die Worte
