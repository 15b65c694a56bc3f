### Zurück zum Laufen: geführte Läufe, Dateien, der Plan.


## The two weeks ahead, on the page and in a calendar.

proposal-outing = Lauf: { $dose }
proposal-strength = { $name }: { $dose }
proposal-many = { $name }: { $n } Übungen
proposal-decides = Ein Vorschlag mit der Dosis von heute, falls jeder Morgen so ist wie sonst. Der Morgen des Tages entscheidet: Öffne zuerst Heelup.
proposal-outing-first = Zwei Dinge an einem Tag: zuerst der Lauf, danach die Übungen, nie umgekehrt.
proposal-sessions = { $n }-mal an diesem Tag.
calendar-name = Heelup, Vorschläge
workout-run = Laufen
workout-walk = Gehen
workout-name = Heelup { $minutes } min

## The page of the way back to running.

ladder-title = Zurück zum Laufen
ladder-none = Es läuft kein Geh-Lauf-Plan
ladder-none-means = Der Weg zurück zum Laufen ist eine Leiter: zuerst zügiges Gehen, dann Laufen und Gehen im Wechsel, jedes Mal ein wenig mehr. Er beginnt, wenn ein Test zeigt, dass die Sehne dafür bereit ist.
ladder-none-go = Programme ansehen
ladder-next = Der nächste Lauf
ladder-today = Heute
ladder-then = { $day }, falls der Morgen es zulässt
ladder-after-morning = Erzähle zuerst von diesem Morgen. Dann wissen wir, ob heute ein Tag dafür ist.
ladder-no-day = Dafür steht gerade kein Tag fest. Was fehlt, steht weiter unten.
ladder-stopped = Ein Warnzeichen steht im Raum, oder eine Fachperson führt. Bis das geklärt ist, ist nichts geplant.
ladder-running = { $run } min Laufen in { $all } min
ladder-walking = { $n } min Gehen
ladder-start = Lauf beginnen
ladder-turns = { $run } min laufen, { $walk } min gehen, { $n }-mal
ladder-through = { $run } min laufen am Stück
ladder-opens = Was als Nächstes kommt
ladder-opens-rung = Sprosse { $n }: { $dose }
ladder-last = Das ist die letzte Sprosse. Danach läufst du ohne Leiter weiter.
ladder-missing = Was noch verlangt ist
ladder-rungs = Die Leiter
ladder-rungs-means = Eine Sprosse ist geschafft nach ein paar guten Läufen: Schmerz innerhalb deiner Grenzen, und ein Morgen danach wie jeder andere. Hohe Blöcke sind Laufen, niedrige Gehen.
ladder-rung = Sprosse { $n }
ladder-here = Hier bist du
ladder-passed = Geschafft
ladder-ahead = Kommt noch
ladder-eased = Vorerst leichter: { $how }.
ladder-days = Die nächsten zwei Wochen
ladder-days-none = Gerade lässt sich nichts vorschlagen.
ladder-days-means = Vorschläge mit der Dosis von heute, als wäre jeder Morgen wie sonst. Jeder Morgen entscheidet neu. Ein Kalender kann nicht wissen, wie es der Sehne geht.
ladder-order = Zuerst laufen, danach üben.
ladder-take = Zum Mitnehmen
ladder-fit = Für eine Uhr: dieser Lauf als Trainingsdatei (FIT)
ladder-fit-means = Kopiere die Datei in den Ordner NewFiles oder Workouts der Uhr, oder öffne sie in der App des Herstellers. Die Uhr kennt diesen Morgen nicht: Frage zuerst hier.
ladder-ics = Für einen Kalender: die nächsten zwei Wochen (ICS)
ladder-ics-means = Noch einmal geladen, steht kein Tag doppelt. Ein Tag, der wegfiel, bleibt dort, bis du ihn löschst.
ladder-evidence = Wie sicher ist das?
ladder-evidence-text = Noch keine Studie hat zwei Leitern miteinander verglichen; diese Sprossen sind unsere eigenen. Was Studien sagen: die Sehne nach einer Belastung zwei Tage beobachten, Tage dazwischen lassen, und wer innerhalb seiner Grenzen weiterlief, dem ging es nicht schlechter als denen mit Pause.
ladder-links = Davor und danach
ladder-whole = Das ganze Programm, mit Gründen und Quellen
ladder-hops = Danach: Hüpfen und Springen, Schritt für Schritt
ladder-read = Wissen: zurück zum Laufen
ladder-from-here = Der Weg zurück zum Laufen: nächster Lauf, Uhr und Kalender

## The run player.

outing-say-run = { $n ->
    [one] Laufen, eine Minute.
   *[other] Laufen, { $n } Minuten.
}
outing-say-walk = { $n ->
    [one] Gehen, eine Minute.
   *[other] Gehen, { $n } Minuten.
}
outing-left = übrig
outing-half = Die Hälfte ist geschafft.
outing-last-turn = Die letzte Runde.
outing-walk-home = Geh nach Hause
outing-walk-home-means = Langsam und ohne zu laufen, auch keine letzte leichte Runde. Aufgeschrieben wird ein Lauf, der früher endete, mit dem, was du wirklich gelaufen bist: eine klare Antwort, kein Scheitern.
outing-steps = Deine Schritte zum Hören: { $beat } pro Minute, in den ersten { $minutes } Minuten Laufen

## A day that asks for an outing and for exercises.

order-both = Heute stehen ein Lauf und Übungen an: zuerst laufen, danach üben, nie umgekehrt.
order-too-late = Die Übungen von heute sind gemacht. Lass den Lauf für seinen nächsten Tag: Danach zu laufen belastet eine müde Sehne.

## Activities by how heavy they are.

ladder-classes = Wie schwer ist, was du machst?
ladder-classes-order = Eine Klasse ergibt sich hinterher, aus Schmerz, Anstrengung und dem nächsten Morgen. Die Reihenfolge zurück: die Leiter, dann Hüpfen und Springen, dann schnelle Läufe und Spiele.
