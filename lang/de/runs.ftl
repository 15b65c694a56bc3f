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
run-moment = Augenblick
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
run-effort-minutes = Anstrengung mal Minuten
run-effort-minutes-means = Ein Maß dafür, wie anstrengend das Training im Ganzen war. Verletzungen sagt es nicht voraus.
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

## Die Frage nach morgen.

may-title = Darf ich laufen?
may-lead = Frag, bevor du die Schuhe bindest. Die Antwort kommt aus denselben Regeln wie dein Plan und aus den Läufen, die du genannt hast.
may-why = Warum
may-instead = Was passen würde
may-another = Etwas anderes fragen
may-ask = Was möchtest du laufen?
may-day = An welchem Tag?
may-or-minutes = oder Minuten
may-button = Fragen
may-else = Kein Lauf?
may-else-lead = Für den oben gewählten Tag.
may-light-what = Gehen, lockeres Radfahren, Schwimmen
may-medium-what = Ein langer Tag auf den Füßen, lockeres Hin und Her
may-high-what = Berge, Sprünge, ein Spiel

## Schuhe.

shoes-title = Schuhe
shoes-none = Nenne Heelup die Schuhe, in denen du läufst. Ihre Kilometer werden gezählt, und ein neues Paar fällt auf.
shoes-lead = Kilometer sind eine Erinnerung, keine Grenze: Ersetzt werden abgetragene oder unbequeme Schuhe.
shoes-add = Schuhe eintragen
shoes-worn = In Gebrauch
shoes-aside = Weggelegt
shoes-drop = Sprengung { $mm } mm
shoes-runs = { $n ->
    [one] ein Lauf
   *[other] { $n } Läufe
}
shoes-last = zuletzt am { $day }
shoes-usual = getragen, wenn nichts anderes gesagt ist
shoes-change = { $name } ändern
shoe-this = Diese Schuhe
shoe-name = Wie du sie nennst
shoe-kind = Wofür sie gemacht sind
shoe-before = Vor Heelup gelaufen, { $unit }
shoe-drop = Sprengung, mm
shoe-lift = Fersenkeil darin, mm
shoe-drop-means = Sprengung: wie viel höher die Ferse steht als der Vorfuß. Sie steht in den meisten Beschreibungen der Händler.
shoe-usual = Ich trage sie, wenn ich nichts anderes sage
shoe-aside = Ich trage sie nicht mehr
shoe-road = Straße
shoe-trail = Gelände
shoe-racing = Wettkampf
shoe-minimal = minimal, barfuß
shoe-other = etwas anderes

## Was die Läufe sagen.

says-title = Was deine Läufe sagen
says-lead = Bemerkungen, jede mit dem, wie gut sie belegt ist. Keine davon entscheidet etwas: Das tun deine Morgen.
says-week = Die letzten Tage
says-week-none = In den letzten Tagen fällt nichts auf.
says-well = Was bisher gut ging
says-well-none = Aus dem letzten halben Jahr ist noch kein Lauf bekannt.
says-answered = Antwort bekannt bei { $n }, schmerzhaft nach { $sore }.
says-went-well = Gut gegangen bis { $far }.
says-sore-from = Einmal schmerzhaft ab { $far }.
says-well-means = Schmerzhaft heißt: Schmerz über deiner Grenze, oder ein deutlich schlechterer Morgen danach. Ein halbes Jahr zurück; vieles andere spielt mit.
says-known = Was man von Läufern weiß
kind-easy = Locker und flach
kind-hilly = Hügelig
kind-fast = Schnell
kind-walk = Gehen
kind-other = Andere Aktivitäten
run-says = Gut zu wissen
run-usual = Sonst { $n }.
run-shared = Andere Belastung des Tages kann mitspielen.
run-tap = Tippe auf das Bild oder fahre darüber, um Werte zu lesen.
run-axis = Minuten; Tempo je { $unit }, höher ist schneller
run-axis-both = Minuten; oben das Tempo je { $unit }, unten Schritte je Minute
run-cadence-word = Schritte je Minute
says-metronome = Ein Metronom mit { $n } Schritten je Minute

## Das Laufziel.

goal-title = Laufziel
goal-lead = Ein Rennen oder eine Strecke, die du wieder laufen willst. Heelup zählt die Wochen rückwärts und sagt ehrlich, ob es bis dahin geht.
goal-first = Zuerst
goal-weeks = Woche für Woche
goal-back = Dieses Ziel zurücknehmen
goal-change = Ein anderes Ziel
goal-set = Was möchtest du laufen?
goal-event = Wie heißt es? (darf leer bleiben)
goal-day = Tag (darf offen bleiben)
goal-keep = Ziel festhalten
goal-before = Frühere Ziele

## Die Seite der Belastung.

ledger-title = Belastung
ledger-lead = Übungen, Läufe und Schritte auf einer Skala, Seite für Seite: wie viel im Ganzen, und wie viel davon mit hoher Spitze.
ledger-no-plan = Heute ist nichts geplant.
ledger-allowed = Plan von heute
ledger-left = Noch zu tun
ledger-spent = Gemachte Übungen
ledger-steps = Andere Schritte
ledger-weeks = Gegen deine eigenen Wochen
ledger-quiet = Gegen deine eigenen letzten Wochen fällt nichts auf, oder es sind zu wenige Tage bekannt.
ledger-unit = Wie man es liest
ledger-unit-means = Eine Einheit ist ein Gehschritt dieser Seite. Jede Zahl ist geschätzt und kann um { $n } % nach oben oder unten danebenliegen; vergleiche nur mit deinen eigenen Tagen, nie mit anderen Menschen.
ledger-version = Belastungszahlen { $version }
ledger-overall = Im Ganzen
ledger-high = Davon hoch
ledger-slow = Hoch und langsam
ledger-exposure = Was die Ferse getragen hat
ledger-exposure-means = Für Schmerz unter der Ferse gelten die Zahlen der Achillessehne nicht: Hier stehen Schritte, Stehen und Laufen, wie sie sind.
ledger-standing = Auf den Füßen, min
ledger-running = Laufen, min
runs-way-back = Schritt für Schritt zurück zum Laufen

## Bemerkungen zur Belastung.

load-week-overall = Die letzten 7 Tage ergaben { $percent } % deiner üblichen Woche: { $week } Gehschritte, sonst { $usual }.
load-week-high = Die hohe Belastung der letzten 7 Tage ergab { $percent } % deiner üblichen Woche: { $week } Gehschritte, sonst { $usual }.
load-day-high = Die hohe Belastung dieses Tages, { $high } Gehschritte, liegt deutlich über der höchsten der letzten { $days } Tage, { $highest }.
says-unanswered = Weder Schmerz noch ein Morgen danach ist von ihnen bekannt.
ledger-lead-plantar = Schritte, Stehen und Laufen, Tag für Tag, soweit sie gesagt wurden.

## Für die Person, die deinen Laufstil ansieht.

form-title = Ein Blatt über dein Laufen
form-lead = Nimm es mit zu jemandem aus Physiotherapie oder Lauftraining, der ansieht, wie du läufst. Keine Art zu landen ist erwiesen die beste: Nichts hier ist gut oder schlecht.
form-known = Was du selbst weißt
form-landing = Was berührt zuerst den Boden?
form-landing-heel = die Ferse
form-landing-middle = der ganze Fuß
form-landing-forefoot = der Vorfuß
form-ankle = Was macht der Knöchel?
form-ankle-neutral = er bleibt gerade
form-ankle-inward = er knickt weit nach innen
form-ankle-outward = er bleibt auf der Außenkante
form-unsure = weiß nicht
form-grounds = Untergrund, den deine Läufe nennen
form-device = Was dein Gerät gemessen hat
form-runs = { $n ->
    [one] Ein Lauf
   *[other] { $n } Läufe
} der letzten { $days } Tage. Schrittfrequenz auf ebenem Grund; die Mitte der Läufe.
form-device-none = Keine Datei der letzten Monate nennt die Schrittfrequenz nach Tempo oder die Laufdynamik.
form-minutes = Minuten
form-contact = Bodenkontakt des linken Fußes: { $usual } % in der Mitte, von { $least } bis { $most } % ({ $n ->
    [one] ein Lauf
   *[other] { $n } Läufe
}). Noch weiß niemand, was ein Unterschied für Verletzungen bedeutet.
form-no-shoes = Es ist kein Schuh eingetragen.
form-drop = Sprengung { $mm } mm
form-film = Was du filmen kannst
form-film-why = Ein Telefon auf einem Stativ oder ruhig in Kniehöhe gehalten genügt. Nimm Zeitlupe, wenn es sie hat. Wärm dich erst auf und lauf dann in deinem lockeren Tempo.
form-film-side = Von der Seite, je 10 Sekunden links und rechts: erst der ganze Körper, dann nur vom Knie bis zum Boden.
form-film-behind = Von hinten: die Fersen, die Knöchel, und ob die Hüfte gerade bleibt.
form-film-front = Von vorn: Knie und Füße.
form-film-light = Mit Licht hinter der Kamera, in kurzer Hose, auf ebenem Grund oder dem Laufband.
form-film-shoes = In den Schuhen, in denen du am meisten läufst. Bring sie mit; die Sohlen zeigen, wo sie sich abnutzen.
form-film-stop = Filme nur einen Lauf, den dein Plan erlaubt, und hör auf, wenn der Schmerz über deine Grenze geht.
form-who = Wer dein Laufen ansehen kann
