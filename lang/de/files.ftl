### Was über Trainingsdateien gesagt wird: was nicht stimmte, wo, und was zu tun ist. Ein Satz für die Seite und für
### die Kommandozeile. Eine Ursache ist, was der Rechner selbst sagt, und bleibt, wie sie ist.

## Wo.

file-at-whole = ganze Datei
file-at-byte = Byte { $n }
file-at-line = Zeile { $n }
file-at-training = Training { $n }
file-at-row = Aktivität { $id }
file-at-workout = Training vom { $start }
file-at-steps = Schritte
file-at-table = Tabelle

## Jede Datei.

file-unreadable = Die Datei lässt sich nicht lesen: { $cause }. Schau dir ihren Namen und ihre Rechte an.
file-not-kept = Das Archiv lässt sich nicht zum Lesen ablegen: { $cause }. Gib es stattdessen als Datei.
file-empty = Die Datei ist leer. Kopiere sie noch einmal von der Uhr oder exportiere sie noch einmal aus der App.
file-too-large = Die Datei hat { $megabytes } MB; eine Trainingsdatei hat höchstens { $most } MB. Gib ein Training nach dem anderen.
file-packed-too-large = Die Datei ist gepackt und wird beim Auspacken größer; eine Trainingsdatei hat höchstens { $most } MB. Gib ein Training nach dem anderen.
file-packed-twice = Die Datei ist doppelt gepackt. Packe sie aus und gib das Training darin.
file-packed-broken = Die gepackte Datei bricht ab; was sich auspacken ließ, ist behalten.
file-is-zip = Das ist ein Zip-Archiv. Packe es aus und gib die .fit-Datei darin.
file-other-xml = Das ist XML, aber weder GPX noch TCX. Exportiere das Training als FIT, GPX oder TCX aus der App deiner Uhr.
file-unknown = Das ist keine Trainingsdatei: weder FIT, GPX, TCX noch eine Tabelle mit Tagen. Exportiere die Originaldatei aus der App deiner Uhr.

## Jedes Training.

file-too-many-trainings = Mehr als tausend Trainings; der Rest wurde weggelassen.
file-no-sport = Die Datei sagt nicht, welcher Sport es war. Sag es, wenn du das Training einträgst.
file-no-start = Die Datei sagt nicht, wann es begann. Sag den Tag, wenn du es einträgst.
file-clock-unset = Die Uhr war nicht gestellt, deshalb ist der Beginn nicht bekannt. Sag den Tag, wenn du es einträgst.
file-clock-local = Die Uhr war nicht gestellt, deshalb ist der Beginn nicht bekannt; nach ihrer Ortszeit war es { $local }. Prüfe den Tag.
file-clock-uploaded = Die Uhr war nicht gestellt, deshalb ist der Beginn nicht bekannt; hochgeladen wurde es am { $at }. Sag den Tag.
file-steps-contradict = Schrittzahl und Schrittfrequenz widersprechen sich, deshalb bleibt die Schrittzahl weg.
file-timer-longer = Die Stoppuhr lief länger als das ganze Training; eine der beiden Zeiten ist falsch.
file-too-fast = { $metres } m in { $seconds } s sind { $speed } km/h, schneller als irgendwer: Die Strecke oder die Zeit ist falsch. Wenn ein Teil davon im Auto war, trage es nicht ein.
file-odd-duration = Eine Dauer von { $given } s kann nicht sein, deshalb bleibt sie weg.
file-odd-distance = Eine Strecke von { $given } m kann nicht sein, deshalb bleibt sie weg.
file-odd-steps = Eine Schrittzahl von { $given } Schritten kann nicht sein, deshalb bleibt sie weg.
file-odd-cadence = Eine Schrittfrequenz von { $given } Schritten pro Minute kann nicht sein, deshalb bleibt sie weg.
file-odd-ascent = Ein Anstieg von { $given } m kann nicht sein, deshalb bleibt er weg.

## FIT.

fit-too-short = Die Datei endet schon in ihrem Kopf, vor allen Daten. Kopiere sie noch einmal von der Uhr.
fit-no-header = Der Kopf der Datei ist beschädigt, deshalb lässt sich nichts danach lesen. Exportiere die Datei noch einmal.
fit-breaks-off = Die Daten enden mitten in einem Eintrag. Was davor steht, ist behalten.
fit-undescribed = Von hier an sind die Daten beschädigt: ein Eintrag einer Art, die nie beschrieben wurde. Was davor steht, ist behalten; exportiere die Datei noch einmal für den Rest.
fit-too-much = Von hier an hat die Datei mehr Einträge als irgendeine Aufzeichnung. Was davor steht, ist behalten.
fit-wrong-length = Der Kopf nennt eine falsche Länge; die Prüfsumme zeigt, dass der Inhalt ganz ist.
fit-wrong-checksum = Die Prüfsumme passt nicht zum Inhalt, also kann ein Wert falsch sein. Vergleiche Zeit und Strecke mit deiner Uhr; wenn sie abweichen, exportiere die Datei noch einmal.
fit-never-closed = Die Aufzeichnung wurde nie abgeschlossen: Ihr Kopf nennt keine Länge. Was sich lesen ließ, ist behalten.
fit-no-checksum = Die Prüfsumme am Ende fehlt. Alles andere ist da; verloren scheint nichts.
fit-ends-early = Die Datei endet hier, { $bytes } Bytes vor dem Ende, das ihr Kopf nennt. Kopiere sie noch einmal von der Uhr oder exportiere sie noch einmal, um den Rest zu bekommen.
fit-leftover = Die letzten { $bytes } Bytes gehören zu keinem Teil der Datei und wurden weggelassen.
fit-unkept = { $n } Messpunkte nach der ersten Million sind nur gezählt.
fit-empty-summary = Eine Zusammenfassung ohne Zeit, Strecke und Messpunkte wurde weggelassen.
fit-no-summary = Die Zusammenfassung der Uhr fehlt. Zeit, Strecke und Schrittfrequenz sind aus { $records } Messpunkten zusammengezählt; die Schrittzahl ist nicht bekannt.
fit-days-of-utc = Die Datei sagt keine Ortszeit, deshalb sind ihre Tage Tage der Weltzeit (UTC). Prüfe die Tage, bevor du sie nimmst.
fit-device-settings = Das ist eine Datei mit Einstellungen des Geräts, kein Training. Exportiere das Training selbst als FIT.
fit-sport-settings = Das ist eine Datei mit Einstellungen einer Sportart, kein Training. Exportiere das Training selbst als FIT.
fit-workout = Das ist ein geplantes Training, kein gelaufenes. Exportiere das Training selbst als FIT.
fit-course = Das ist eine Strecke zum Nachlaufen, kein Training. Exportiere das Training selbst als FIT.
fit-schedule = Das ist ein Trainingskalender, kein Training. Exportiere das Training selbst als FIT.
fit-weight = Das ist eine Aufzeichnung des Körpergewichts, kein Training. Exportiere das Training selbst als FIT.
fit-totals = Das ist eine Datei mit Gesamtsummen, kein Training. Exportiere das Training selbst als FIT.
fit-goals = Das ist eine Datei mit Zielen, kein Training. Exportiere das Training selbst als FIT.
fit-blood-pressure = Das ist eine Aufzeichnung des Blutdrucks, kein Training. Exportiere das Training selbst als FIT.
fit-segment = Das ist ein Abschnitt für Wettläufe, kein Training. Exportiere das Training selbst als FIT.
fit-nothing = In dieser Datei sind kein Training und keine Schritte. Exportiere das Training selbst als FIT; wenn die Datei abgeschnitten ist, kopiere sie noch einmal von der Uhr.

## GPX und TCX.

xml-cut-off = Die Datei endet mittendrin. Was davor steht, ist behalten; exportiere sie noch einmal für den Rest.
xml-damaged = Von hier an ist die Datei beschädigt. Was davor steht, ist behalten; exportiere sie noch einmal für den Rest.
xml-too-deep = Hier ist die Datei tiefer verschachtelt als irgendein Training. Was davor steht, ist behalten.
xml-without-place = { $n } von { $points } Punkten haben keinen Ort; zur Strecke tragen sie nichts bei.
xml-without-times = Ihre Punkte haben keine Zeiten: Das ist ein Weg zum Nachlaufen, kein Training. Exportiere das Training selbst.
xml-only-places = In dieser Datei sind nur Orte oder ein Weg zum Nachlaufen, kein Training. Exportiere das Training selbst.
xml-course = Das ist eine Strecke oder ein geplantes Training, kein gelaufenes. Exportiere das Training selbst.
xml-nothing = In dieser Datei ist kein Training. Exportiere das Training selbst; wenn die Datei abgeschnitten ist, exportiere sie noch einmal.

## Tabellen.

table-no-column = Keine Spalte heißt „{ $name }“. Schau dir die erste Zeile der Tabelle an.
table-no-date-column = Keine Spalte ist als Datum bekannt. Nenne sie „Datum“, oder sag auf der Kommandozeile, welche es ist: --map date=Überschrift.
table-no-size-column = Keine Spalte ist als Strecke oder Dauer bekannt. Nenne sie „km“ oder „Dauer“, oder sag auf der Kommandozeile, welche es ist: --map km=Überschrift.
table-no-unit = Die Spalte „{ $name }“ nennt keine Einheit, deshalb bleibt sie weg. Schreib „{ $name } (km)“, oder sag auf der Kommandozeile, welche es ist: --map km={ $name }.
table-not-a-line = Diese Zeile gehört zu keiner Tabelle.
table-too-many = Mehr Zeilen, als irgendwer Trainings hat; der Rest wurde weggelassen.
table-no-date = Das Datum fehlt.
table-unclear-date = „{ $text }“ ist kein eindeutiges Datum. Schreib Jahr, Monat, Tag wie 2026-03-02, oder 02.03.2026.
table-not-a-number = „{ $text }“ ist keine Zahl.
table-not-a-duration = „{ $text }“ ist keine Dauer wie 0:48:00.
table-no-size = Strecke und Dauer fehlen beide.
table-nothing = Keine Zeile der Tabelle ist ein Training, das sich lesen lässt. Schau dir Tage und Einheiten an.
table-damaged = Die Tabelle ist beschädigt; die Zeilen vor dem Schaden sind behalten.
table-empty = Die Tabelle ist leer.

## Archive.

zip-claims = Es will { $n } Dateien enthalten; höchstens { $most } werden gelesen. Teile es auf.
zip-damaged = Das Archiv ist beschädigt oder abgeschnitten: { $cause }. Lade es noch einmal herunter.
zip-too-many = Es enthält mehr als { $most } Dateien; der Rest wurde weggelassen.
zip-in-zip = Ein Archiv in einem Archiv in einem Archiv wird nicht geöffnet. Packe es aus und gib, was darin ist.
zip-too-large = Ausgepackt hat sie mehr als { $most } MB, so viel hat keine Trainingsdatei. Gib ein Training nach dem anderen.
zip-bomb = Das Archiv wird beim Auspacken viel größer, als es sollte; diese Datei wurde weggelassen. Packe es aus und gib die Dateien.
zip-bomb-inside = Sie ist im Archiv beschädigt: Sie wird beim Auspacken viel größer, als sie sollte. Was davor steht, ist behalten; lade das Archiv noch einmal herunter.
zip-no-room = Zum Auspacken ist kein Platz: { $cause }. Packe es aus und gib, was darin ist.
zip-locked = Sie ist mit einem Passwort gesperrt. Packe das Archiv aus und gib die Dateien.
zip-packed-otherwise = Sie ist auf eine Art gepackt, die hier nicht gelesen wird. Packe das Archiv aus und gib die Dateien.
zip-entry-damaged = Sie ist im Archiv beschädigt: { $cause }. Lade das Archiv noch einmal herunter.
zip-entry-broken = Sie ist im Archiv beschädigt: { $cause }. Was davor steht, ist behalten; lade das Archiv noch einmal herunter.
zip-others = { $n ->
    [one] 1 andere Datei ist kein Training und wurde weggelassen.
   *[other] { $count } andere Dateien sind keine Trainings und wurden weggelassen.
}
zip-without-training = { $n ->
    [one] 1 Datei enthält kein Training (Einstellungen, Schlaf, Strecken und Ähnliches): weggelassen.
   *[other] { $count } Dateien enthalten kein Training (Einstellungen, Schlaf, Strecken und Ähnliches): weggelassen.
}
zip-table-no-sport = { $n ->
    [one] 1 Tabelle hat Tage und Strecken oder Zeiten, sagt aber nicht, welcher Sport es ist: weggelassen. Gib sie einzeln, um sie einzutragen.
   *[other] { $count } Tabellen haben Tage und Strecken oder Zeiten, sagen aber nicht, welcher Sport es ist: weggelassen. Gib eine einzeln, um sie einzutragen.
}
zip-useless = Nichts in diesem Archiv lässt sich verwenden. Gib den Export von Strava, Garmin, Apple Health oder Google Takeout, wie er ist, oder ein Zip mit FIT-, GPX- oder TCX-Dateien.
zip-same = Dasselbe Training wie in { $other }; es zählt einmal.

## Exporte von Konten.

export-damaged = Die Datei ist beschädigt: { $cause }. Verlange den Export noch einmal oder packe ihn noch einmal aus.
export-odd-days = { $n } Tage haben kein Datum oder eine Zahl, die nicht sein kann, und wurden weggelassen.
export-no-days = In dieser Datei sind keine Tage mit Schritten.
strava-language = Die Namen der Spalten sind weder die englischen noch die deutschen, deshalb werden nur die Dateien gelesen. Für Titel, Anstrengung und Trainings ohne Datei stelle Strava auf Englisch (ganz unten auf der Webseite) und verlange den Export noch einmal.
strava-too-many = Mehr Zeilen, als ein Mensch hat; der Rest wurde weggelassen.
strava-no-number = Die Zeile hat keine Nummer einer Aktivität; sie wurde weggelassen.
strava-no-date = Das Datum lässt sich nicht lesen; die Zeile wurde weggelassen.
strava-nothing = In dieser Tabelle ist kein Training. Gib das ganze Zip von Stravas Export, wie es ist.
strava-same = Dasselbe Training wie Aktivität { $id }; es zählt einmal.
strava-row-stands = Die Datei gab nichts her; Zeit und Strecke sind die aus activities.csv.
google-damaged = Die Aufzeichnung ist beschädigt: { $cause }. Verlange den Export noch einmal.
google-no-training = Eine Aufzeichnung von „{ $what }“ ist kein Training.
google-no-times = Die Zeiten der Aufzeichnung lassen sich nicht lesen. Verlange den Export noch einmal.
google-no-steps-column = Die Tabelle hat keine Spalte mit Schritten. Gib Google Takeout, wie es ist.
google-odd-rows = { $n } Zeilen haben kein Datum oder eine Zahl, die nicht sein kann, und wurden weggelassen.
google-no-days = In dieser Tabelle sind keine Tage mit Schritten.
health-connect-damaged = Die Datenbank ist beschädigt: { $cause }. Exportiere noch einmal.
health-connect-broken = Die Datenbank ist zum Teil beschädigt: { $cause }. Was davor steht, ist behalten; exportiere noch einmal für den Rest.
health-connect-other = Das ist eine Datenbank, aber nicht die von Health Connect. Gib das Zip des Exports von Health Connect, wie es ist, oder Dateien als FIT, GPX oder TCX.
health-connect-too-large = Die Datenbank ist größer als { $most } MB. Exportiere die Trainings als FIT, GPX oder TCX aus der App, die sie aufgezeichnet hat.
health-connect-odd-rows = { $n } Zeilen haben Zeiten oder Zahlen, die nicht sein können, und wurden weggelassen.
health-connect-twice = { $n ->
    [one] 1 Training haben zwei Apps geschrieben; es zählt einmal.
   *[other] { $n } Trainings haben zwei Apps geschrieben; jedes zählt einmal.
}
health-connect-nothing = In dieser Datenbank sind kein Training und keine Schritte. Auf dem Telefon: Health Connect, Daten verwalten, Sichern und wiederherstellen; gib das Zip, wie es ist.
apple-too-deep = Elemente sind zu tief ineinander verschachtelt. Was davor steht, ist behalten.
apple-damaged = Der Export ist hier beschädigt: { $cause }. Was davor steht, ist behalten; exportiere noch einmal für den Rest.
apple-too-long = Der Export ist hier beschädigt: Ein einzelnes Stück ist länger als 1 MB. Was davor steht, ist behalten; exportiere noch einmal für den Rest.
apple-ends = Der Export endet hier, vor seinem Ende. Was davor steht, ist behalten; exportiere noch einmal für den Rest.
apple-two-wrote = { $maker } und { $other } haben es beide aufgeschrieben; es zählt einmal, so wie { $other } es sagt.
apple-undated = { $n } Trainings haben keine Zeit, die sich lesen lässt, und wurden weggelassen.
apple-too-many = { $n } Trainings sind mehr, als ein Mensch macht; sie wurden weggelassen.
apple-odd-steps = { $n } Schrittzahlen können nicht sein und wurden weggelassen.
apple-many-steps = { $n } Schrittzahlen sind mehr, als ein Mensch hat; sie wurden weggelassen.
apple-many-form = { $n } Einträge zur Laufform sind mehr, als ein Mensch hat; sie wurden weggelassen.
apple-nothing = In diesem Export sind kein Training und keine Schritte. In der App Health auf dem Telefon: dein Bild, dann „Alle Gesundheitsdaten exportieren“; gib das Zip, wie es ist.

## Was die Kommandozeile darum herum sagt.

import-read = gelesen
import-in-part = zum Teil gelesen
import-refused = abgelehnt
import-without-training = ohne ein Training darin, weggelassen
import-taken = eingetragen
import-partly = zum Teil
import-there = schon da
import-more = und { $n } weitere
import-earlier-days = und { $n } frühere Tage mit Schritten
import-steps = { $n } Schritte
import-cadence = { $n } pro Minute
import-climb = { $n } m hinauf
import-run = Lauf
import-walk = Gang
import-ride = Radfahrt
import-swim = Schwimmen
import-strength = Krafttraining
import-training = Training
import-added = eingetragen
import-in-journal = schon im Tagebuch
import-without-day = ohne Tag: Sag ihn mit --on DATUM
import-no-day = Training { $n }: Die Datei nennt den Tag nicht; sag ihn mit --on DATUM
import-nothing = nichts zu lesen
import-files = { $n ->
    [one] 1 Datei
   *[other] { $count } Dateien
}
import-trainings = { $n ->
    [one] 1 Training
   *[other] { $count } Trainings
}
import-days = { $n ->
    [one] 1 Tag mit Schritten
   *[other] { $count } Tage mit Schritten
}
import-entries = { $n ->
    [one] 1 Eintrag dazugekommen
   *[other] { $count } Einträge dazugekommen
}
import-all = Insgesamt: { $told }.
import-watching = { $folder } wird beobachtet. Strg-C beendet es.
