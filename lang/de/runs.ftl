### Läufe: die Liste, ein Lauf, Schuhe, das Ziel.

## Was das Tagebuch sagt.

entry-shoe = Schuhe
entry-shoe-retired = Nicht mehr getragen.
entry-run-goal = Laufziel

## Die Liste.

runs-look = { $run } ansehen, { $day }
runs-untold = Wie hat es sich angefühlt?
runs-weeks = Woche für Woche
runs-key-week = die Woche
runs-key-longest = längster Lauf
runs-week-word = Woche ab
runs-weeks-spoken = Gelaufene Strecke je Woche. Diese Woche { $this }, die Woche davor { $before }.
runs-week-none = Woche ab { $day }: kein Lauf.
runs-week = Woche ab { $day }: { $far } in { $n ->
    [one] einem Lauf
   *[other] { $n } Läufen
}, längster { $longest }.
runs-older = Frühere Läufe
runs-newest = Zurück zu den neuesten
runs-more = Rund um deine Läufe

## Ein Lauf.

run-course = Von Anfang bis Ende
run-key-running = laufen
run-key-walking = gehen
run-key-steps = Schritte je Minute, { $low } bis { $high }
run-moment = Augenblick
run-axis-minutes = Minuten; höher ist schneller
run-facts = Was aufgezeichnet wurde
run-way = Der Weg
run-way-spoken = Die Form des Wegs, Norden oben, vom Punkt bis zum Ring.
run-way-means = Hier gezeichnet, ohne Karte. Nur die Form wird behalten, in Metern ab dem Start: kein Ort auf der Erde.
run-cadence = Schritte je Minute nach Tempo
run-cadence-means = Nur laufend und auf ebenem Grund. Wer schneller läuft, macht mehr Schritte: Vergleiche bei gleichem Tempo.
run-dynamics = Wie die Füße aufsetzten
run-dynamics-means = So schätzt es das Gerät. Kleine Unterschiede von Lauf zu Lauf bedeuten nichts.
run-dynamics-sides = links { $left } %, rechts { $right } %
run-dynamics-contact = Zeit am Boden
run-dynamics-even = Aufgeteilt
run-dynamics-rise = Auf und Ab
run-dynamics-step = Länge eines Schritts
run-felt = Wie es sich anfühlte
run-felt-load = Anstrengung mal Minuten
run-felt-load-means = Ein Maß dafür, wie anstrengend das Training im Ganzen war. Verletzungen sagt es nicht voraus.
run-next-morning = Schlechtester Wert am Morgen danach
run-of-ten = { $n } von 10
run-not-told = nicht gesagt
run-ground = Was war unter deinen Füßen?
run-shoe = Schuh
run-shoe-unsaid = nicht gesagt
run-no-shoes = Nenne Heelup deine Schuhe, dann werden ihre Kilometer gezählt
run-keep = Festhalten
run-correct = Berichtigen oder zurücknehmen
run-all = Alle Läufe
run-fact-began = Beginn
run-fact-pace = Tempo
run-fact-descent = Abstieg
run-fact-heart = Herzfrequenz, Mittel
run-fact-ground = Untergrund
run-fact-device = Gerät
run-fact-file = Datei
run-pace = { $time } /{ $unit }
run-standing = stehend
run-at = { $time }: { $pace }
run-at-with-steps = { $time }: { $pace }, { $n } Schritte je Minute
run-pace-spoken = Tempo über { $n } Minuten; das schnellste Stück { $pace }.
run-stretches-spoken = { $n } gelaufene Stücke.
run-turns = { $ran } gelaufen in { $n ->
    [one] einem Stück
   *[other] { $n } Stücken
}, das längste { $longest }; { $walked } gegangen.
ground-asphalt = Asphalt
ground-trail = Waldweg
ground-grass = Gras
ground-track = Laufbahn
ground-sand = Sand
ground-treadmill = Laufband

## Viele Dateien auf einmal.

many-title = Was aus den Dateien wurde
many-days = Auch die Schritte von { $n ->
    [one] einem Tag
   *[other] { $n } Tagen
} kamen dazu.
many-look = Deine Läufe ansehen
many-files = Datei für Datei
many-taken = aufgenommen
many-there = schon da
many-partly = zum Teil aufgenommen
many-nothing = nichts darin
many-refused = abgelehnt
many-more = { $n } weitere kamen ohne Schwierigkeit hinein oder waren schon da.
many-back = Jedes Training steht in der Liste und kann dort einzeln zurückgenommen werden.
many-no-day = Training { $n }: Die Datei nennt den Tag nicht. Gib sie einzeln, dann kannst du den Tag wählen.
