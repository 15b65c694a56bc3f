# The pages of a day: Today, the morning, the session and its player, tests, runs, without a connection. In German; no clinician has reviewed it yet.

### Every page: the frame, the bar, what forms share

frame-skip = Zum Inhalt
frame-kept-as-of = Keine Verbindung. Stand dieser Seite:
bar-main = Hauptmenü
bar-today = Heute
bar-progress = Verlauf
bar-runs = Läufe
bar-learn = Wissen
bar-more = Mehr
scale-not-sure = Weiß nicht
day-save = Speichern
day-close = Schließen
stairs-name = Dein Programm, Stufe für Stufe
stairs-done = , geschafft
stairs-here = , hier bist du
stairs-ahead = , kommt noch

### A field to fix

wrong-no-score = Hier passt eine ganze Zahl von 0 bis 10, oder „?“ für „weiß nicht“. Angekommen ist „{ $given }“.
wrong-not-within = Hier passt eine Zahl von { $least } bis { $most }. Du hast „{ $given }“ geschrieben.
wrong-not-within-unit = Hier passt eine Zahl von { $least } bis { $most } ({ $unit }). Du hast „{ $given }“ geschrieben.
wrong-no-date = Hier passt ein Tag, zum Beispiel 2026-03-02. Du hast „{ $given }“ geschrieben.
wrong-not-yet = Dieser Tag kommt erst noch.
wrong-too-long = Das ist länger als die { $most } Zeichen, die wir speichern.
wrong-choose = Bitte wähle etwas aus.
wrong-place = Tippe an, wo es weh tut, oder drücke „Kann ich nicht sagen“.
wrong-two-places = Höchstens zwei Stellen: nimm die beiden, die am meisten weh tun.
wrong-say-one = Bitte fülle eines davon aus.
wrong-amount = Wie viel hast du gemacht? 0 ist auch eine Antwort.
wrong-who = Bitte sag, wer es sich angesehen hat.
wrong-may = Ohne das ist es keine Freigabe. Wenn du noch warten sollst, gibt es hier noch nichts zu speichern.
wrong-no-file = Mit dem Formular kam keine Datei. Wähle eine aus oder trage den Lauf von Hand ein.
unit-minutes = Minuten
unit-repetitions = Wiederholungen
unit-seconds = Sekunden
unit-hours = Stunden
unit-steps = Schritte
unit-points = Punkte

### Today

today-answer-review = Zum Rückblick
today-done = Für heute geschafft
today-done-dose = Gespeichert. Wie es morgen früh ist, entscheidet, wie es weitergeht.
today-go-on = Einheit fortsetzen
today-end-here = Hier beenden
today-notes = Hinweise
today-other = { $name }: die Antwort für heute
today-stuck = { $name }: braucht ein Wort von dir
today-newer = Es gibt eine neuere Fassung deines Programms
today-why-note = Warum wir das sagen
today-yesterday-open = Der Morgen von gestern fehlt. Jetzt nachtragen
day-what-you-did = Was du gemacht hast
today-why = Warum das so ist
stands-met = erfüllt
stands-not-yet = noch nicht
stands-unknown = noch nicht bekannt
stands-less = der Grund für weniger
today-rules = Regeln:
today-change = Was es ändern würde
today-whole-programme = Das ganze Programm
today-also = Heute außerdem
today-how-to = So geht es: { $name }
day-add-run = Lauf eintragen
today-feet = Ein Tag auf den Beinen, Schritte
day-new = Etwas ist neu
today-test = Test machen: { $name }
today-light = Der leichte Teil
today-seen = Eine Fachperson hat mich untersucht
today-progress = Verlauf: Morgen, Schmerz und Belastung über die Zeit
today-diary = Das Tagebuch: nachsehen, berichtigen

### Today: what was done

did-reps = { $n ->
    [one] { $n } Wiederholung
   *[other] { $n } Wiederholungen
}
did-minutes = { $n } min
did-seconds = { $n } s
did-not-finished = Noch nicht beendet.
did-light = Der leichte Teil.
did-lightened = Leichter gemacht.
did-pain = Stärkster Schmerz { $n } von 10.
did-pain-unknown = Schmerz nicht bekannt.
did-effort = Anstrengung { $n } von 10.

### Load

load-title = Belastung der Sehne
load-counted = Gezählt in Gehschritten auf dem Bein, das weh tut. Etwa { $percent } Prozent mehr oder weniger.
load-exercises = Übungen
load-runs = Läufe
load-walking = Gehen
load-not-known = Nicht bekannt
day-table = Dasselbe als Tabelle
day-day = Tag
day-not-known = nicht bekannt
load-means = Etwa { $acute } am Tag über die letzten { $known } bekannten Tage. Zwei Zahlen zum Ansehen, kein Urteil.
load-means-both = Etwa { $acute } am Tag über die letzten { $known } bekannten Tage; { $chronic } am Tag über die { $days } bekannten Tage davor. Zwei Zahlen zum Ansehen, kein Urteil.
load-spoken-today = Heute etwa { $n } Gehschritte.
load-spoken-unknown = Die Belastung von heute ist nicht bekannt.
load-spoken-days = Von den letzten { $days } Tagen { $n ->
    [one] ist { $n }
   *[other] sind { $n }
} nicht bekannt.

### The morning

check-in-yesterday = Gestern Morgen
check-in-today = Heute Morgen
check-in-told = Diesen Morgen hast du schon eingetragen.
check-in-replaces = Was du hier speicherst, ersetzt den Eintrag.
check-in-nothing-lost = Sonst ging nichts verloren.
check-in-stiff = Wie steif waren deine ersten Schritte?
check-in-not-at-all = 0 gar nicht
check-in-no-walk = 10 konnte nicht gehen
check-in-hurt = Wie sehr taten deine ersten Schritte weh?
scale-no-pain = 0 kein Schmerz
scale-worst = 10 stärkster vorstellbarer
check-in-minutes = Minuten, bis es nachließ
check-in-pain-more = Schmerz heute Morgen, wenn du magst
check-in-pain = Schmerz in der Sehne heute Morgen
check-in-anything-new = Gibt es etwas Neues?
check-in-nothing-new = Nichts Neues
check-in-new-means = Neu heißt: ein Knall, eine Schwellung, Fieber, Taubheit, ein Sturz, ein neues Medikament.
check-in-splint-more = Nachtschiene
check-in-splint = Hast du eine Nachtschiene getragen?
check-in-splint-yes = Getragen
check-in-splint-no = Nicht getragen
progress-splint = Erste Schritte nach Nächten mit der Schiene: { $with } in der Mitte, { $with-n ->
    [one] ein Morgen
   *[other] { $with-n } Morgen
}. Ohne sie: { $without ->
    [none] nicht bekannt
   *[other] { $without } in der Mitte, { $without-n ->
        [one] ein Morgen
       *[other] { $without-n } Morgen
    }
}. Das schaut nur zurück; von Nacht zu Nacht ändert sich auch anderes.

### Say more, if you wish

say-more-title = Mehr erzählen, wenn du magst
say-more-intro = Lass weg, was du willst. Nichts davon öffnet oder schließt ein Programm; was für die Sicherheit zählt, wurde schon gefragt.
range-to = { $least } bis { $most }
say-more-as-risk = Als Risiko: { $word }
say-more-well = gut belegt
say-more-fairly = recht gut belegt
say-more-weakly = oft gesagt, schwach belegt

### Pain in a session

painful-saved = Was du gemacht hast, ist gespeichert. Schmerz über { $ceiling } verlangt weniger Belastung, keinen Mut.
day-end-session = Die Einheit hier beenden
painful-easier = Oder mit der leichteren Form weitermachen
painful-easier-counts = Es zählt als leichter gemacht: Nichts ist verloren, und nichts wird gesteigert.
painful-go-on = Leichter weitermachen
painful-sudden = Kam es plötzlich?
painful-sudden-what = Ein Knall, ein Schlag wie ein Tritt hinten gegen das Bein, oder ein Abdruck, der seitdem schwach ist: Das muss heute jemand untersuchen.
painful-yes = Ja, so etwas war es
day-what-pain = Welcher Schmerz ist in Ordnung?
pain-fine = In Ordnung.
pain-fine-means = Bis { $target } zählt es für den nächsten Schritt.
pain-finish = Damit kannst du zu Ende machen.
pain-finish-means = Die nächste Einheit bleibt gleich.
pain-over = Das ist über deiner Grenze.
pain-over-means = Hör hier auf; die nächste Dosis wird leichter.

### What a step asks for

measure-left = Das linke Bein schafft
measure-left-at-least = Das linke Bein schafft { $n } % der Wiederholungen des anderen
measure-right = Das rechte Bein schafft
measure-right-at-least = Das rechte Bein schafft { $n } % der Wiederholungen des anderen
measure-weaker = Das schwächere Bein schafft
measure-weaker-at-least = Das schwächere Bein schafft { $n } % der Wiederholungen des anderen
measure-raises = Fersenheben auf einem Bein
measure-raises-at-least = { $n }-mal Fersenheben auf einem Bein, schwächere Seite
measure-daily = Schmerz im Alltag diese Woche
measure-daily-at-most = Schmerz im Alltag diese Woche { $n } oder weniger
measure-walk = 30 Minuten zügig gehen
measure-walk-at-most = 30 Minuten zügig gehen, Schmerz { $n } oder weniger
measure-rebound = 3-mal 20 schnelle, federnde Fersenhebungen
measure-rebound-at-most = 3-mal 20 schnelle, federnde Fersenhebungen, Schmerz { $n } oder weniger
measure-two-leg = Zehnmal Fersenheben auf beiden Beinen
measure-two-leg-at-most = Zehnmal Fersenheben auf beiden Beinen, Schmerz { $n } oder weniger
measure-hop = Ein Hüpfer
measure-hop-at-most = Ein Hüpfer, Schmerz { $n } oder weniger
measure-visa = VISA-A gesamt
measure-visa-at-least = VISA-A gesamt { $n } oder mehr
measure-stable = Morgen, an denen die ersten Schritte nicht stärker weh taten als zuvor
measure-stable-at-least = { $n } Morgen, an denen die ersten Schritte nicht stärker weh taten als zuvor
measure-allowed = Eine Fachperson hat es erlaubt
measure-strength = Dein Kraftprogramm ist weit genug

### Something new, warning signs, see someone

new-title = Etwas Neues
new-what = Was ist neu?
day-none-of-these = Nichts davon
signs-one-of = Ist es eines davon?
signs-do-not-train = Dann trainiere nicht, und warte nicht auf eine Antwort von Heelup.
day-call-112 = 112 anrufen
signs-first-list = Für die erste Liste. Gilt bei dir eine andere Nummer? Dann nimm die. Fahr nicht selbst.
day-ambulance = Jetzt den Rettungsdienst rufen
signs-emergency = Heute untersuchen lassen, in einer Notaufnahme
signs-days = In den nächsten Tagen untersuchen lassen, und bis dahin keine Belastung
signs-say = Sag, was es ist
signs-say-more = Auch wenn es nichts davon ist. Es wird angesehen, sobald Heelup erreichbar ist. Bis dahin gibt es keine Belastung.
signs-tell = Eintragen, was neu ist
day-to-today = Zu Heute
day-informs = Heelup informiert; es stellt keine Diagnose.
refer-emergency = Geh heute in eine Notaufnahme
refer-days = Geh in den nächsten Tagen zu einer Fachperson
refer-call-now = Jetzt anrufen
refer-someone-today = Heute untersuchen lassen
refer-someone-first = Erst untersuchen lassen
refer-other-number = Gilt bei dir eine andere Nummer? Dann nimm die. Fahr nicht selbst.
refer-nearest = Die nächste finden
refer-driven = Lass dich fahren. Niemand da?
refer-on-phone = Was du am Telefon sagst
refer-cleared = Deine Freigabe ist gespeichert.
refer-cleared-means = Warnzeichen und Freigabe sind vom selben Tag, darum bleiben wir vorsichtig: Dein Plan kommt morgen wieder, einen Schritt leichter. Wenn dich noch niemand untersucht hat, gilt der Rat oben.
refer-what-to-do = Was zu tun ist
refer-until = Bis du untersucht bist
refer-do-not = Nicht:
refer-say-this = Sag das so
refer-quote = „{ $say }“
refer-also = Sag auch:
refer-sources = Warum wir das sagen:
refer-default = eine vorsichtige Vorgabe von uns
refer-cleared-link = Ich wurde untersucht und darf weitermachen
refer-wrong-answer = Ich habe etwas falsch beantwortet
refer-again = Die Fragen noch einmal beantworten

### The review

review-title = Hat sich etwas verändert?
review-since = Hat es sich verändert, seit du angefangen hast?
review-think = Denk an deinen Alltag und deinen Sport, nicht an die letzten zwei Tage.
review-how = Wie es sich verändert hat
review-recovered = Erholt: so gut wie nichts mehr da
review-better = Deutlich besser
review-same = Etwa gleich
review-worse = Schlechter
review-seen = Eine Fachperson hat es sich in letzter Zeit angesehen
review-then = Etwa gleich, oder schlechter? Dann lass es untersuchen: Eine Fachperson sieht und tastet, was Fragen nicht erfassen. Deine Übungen bleiben bis dahin, wie sie sind; nur die Steigerungen warten.
review-not-better = Wenn es nicht besser wird
review-who = Zu wem du gehen kannst

### A day on the feet

feet-title = Ein Tag auf den Beinen
feet-intro = Arbeit, eine Messe, ein Umzug, ein langer Spaziergang. Die Ferse rechnet alles zusammen, und an einem langen Tag reicht eine Einheit.
feet-hours = Stunden im Stehen und Gehen
feet-steps = Schritte des ganzen Tages, wenn du sie weißt

### Runs

run-from-file = Aus einer Datei
run-fit-file = Trainingsdateien deiner Uhr oder App
run-drop = Wähle Dateien, oder lege sie hier ab. Gelesen werden Strecke, Zeit, Schritte, Anstieg und Tempo. Von deinem Weg bleibt nur die Form, kein Ort.
run-read-file = Dateien lesen
run-by-hand = Von Hand
run-what = Was es war
run-minutes = Minuten
run-distance = Strecke, { $unit }
scale-none = 0 keiner
scale-no-effort = 0 gar nicht anstrengend
scale-nothing-left = 10 nichts mehr übrig
run-how-hard = Wie anstrengend war es insgesamt?
day-worst-pain = Stärkster Schmerz dabei
run-one-of-these = War es eines davon?
run-hilly = Hügelig
run-fast = Schnell: Intervalle, Tempolauf, Wettkampf
run-add = Diesen Lauf eintragen
run-file-says = Was in der Datei steht
run-nothing = Nichts einzutragen
run-partial = Ein Teil war nicht lesbar
run-good-to-know = Gut zu wissen
run-nothing-in-it = In dieser Datei ist kein Training und kein Tag mit Schritten. Nichts wurde geändert.
run-another-file = Andere Datei wählen
run-known = Dieses Training ist schon da.
run-known-means = Es noch einmal einzutragen ändert nichts.
run-alike = Das sieht aus wie ein Training, das schon da ist.
run-alike-means = Wenn es dasselbe ist, lass es weg: sonst zählt es doppelt.
run-fact-distance = Strecke
run-fact-time = Zeit
run-fact-moving = In Bewegung
run-fact-steps = Schritte
run-fact-cadence = Schritte pro Minute
run-fact-climb = Höhenmeter
run-which-day = Die Datei nennt keinen Tag. Welcher war es?
run-add-record = In mein Tagebuch eintragen
run-days-steps = Schritte ganzer Tage
run-day-steps = { $day }: { $count } Schritte
run-add-all = In mein Tagebuch eintragen
run-leave = Weglassen
runs-none = Noch keine Läufe
runs-none-means = Trag einen ein, dann zählt auch seine Belastung. Auch ein Lauf von letzter Woche passt.
runs-ways = Dateien deiner Uhr oder App (FIT, GPX, TCX), ein Export-Archiv, oder Minuten und Strecke von Hand.
runs-count = Jeder Lauf zählt als Belastung der Sehne, auch in der Antwort von morgen.
runs-added = { $n ->
    [one] Ein Training wurde eingetragen.
   *[other] { $n } Trainings wurden eingetragen.
}
runs-none-added = Nichts wurde eingetragen.
runs-already = { $n ->
    [one] Eines war schon da und zählt darum einmal.
   *[other] { $n } waren schon da und zählen darum einmal.
}
runs-so-far = Bisher
run-min = { $n } min
run-is-hilly = hügelig
run-is-fast = schnell
run-effort = Anstrengung { $n }
run-effort-unknown = Anstrengung nicht bekannt
run-pain = Schmerz { $n }
run-pain-unknown = Schmerz nicht bekannt
run-of-file = aus einer Datei
sport-running = Lauf
sport-walking = Gehen
sport-cycling = Radfahren
sport-swimming = Schwimmen
sport-strength = Krafttraining
sport-other = Anderes Training

### The session: what to do

day-how-to = So geht es
session-dose = Die Dosis für heute
session-ground = Untergrund
session-floor = ebener Boden
session-step = Kante einer Treppenstufe
session-movement = Bewegung
session-small = klein, nur ein Teil des Wegs
session-tempo = Tempo
session-tempo-up = { $n } s hoch
session-tempo-held = { $n } halten
session-tempo-down = { $n } ab
session-tempo-low = { $n } unten
session-times = { $n ->
    [one] Einmal
   *[other] { $n }-mal
}
session-run = { $n }:00 laufen
session-walk = { $n }:00 gehen
session-added-weight = Zusatzgewicht
session-weight = Gewicht
session-rep-max = so schwer, dass { $reps } saubere Wiederholungen gehen
session-effort = Anstrengung
session-effort-of = { $from } bis { $to } von 10
session-rest-between = Pause zwischen den Sätzen
session-watch = Achte darauf
session-stop-if = Hör auf, wenn
session-pain-fine = Schmerz bis { $target } ist in Ordnung.
session-pain-repeat = Von { $from } bis { $to } wiederholen wir die Dosis beim nächsten Mal.
session-pain-above = Über { $ceiling }: Beende den Satz, drücke „Zu schmerzhaft“.
session-leave = Einheit verlassen; was du gemacht hast, bleibt gespeichert
session-of = { $n } von { $total }
session-go-on = Weiter
session-begin = Anfangen
player-left-leg = Linkes Bein
player-right-leg = Rechtes Bein
player-both-legs = Beide Beine
head-run = { $side } · { $n } Lauf
head-turns = { $side } · { $n } Wechsel
head-holds = { $side } · { $n }-mal halten
head-set = { $side } · Satz { $n } von { $of }
leg-left = linkes Bein
leg-right = rechtes Bein
leg-both = beide Beine
words-run = { $n } Lauf, { $leg }
words-turns = { $n } Wechsel, { $leg }
words-holds = { $n }-mal halten, { $leg }
words-set = Satz { $n } von { $of }, { $leg }

### The session: the player

player-ready = Bereit
player-count = Zählen
player-lead = Mach dich bereit
player-up = Hoch
player-hold = Halten
player-gap = Loslassen
player-down = Ab
player-low = Unten bleiben
player-run = Laufen
player-walk = Gehen
player-rest = Pause
player-end = Fertig
player-low-short = Unten
player-of = von
player-own-pace = , in deinem Tempo
player-run-min = { $n }:00 laufen
tempo-run = { $n ->
    [one] { $n } Minute laufen
   *[other] { $n } Minuten laufen
}
tempo-walk = { $n ->
    [one] { $n } Minute gehen
   *[other] { $n } Minuten gehen
}
tempo-first-up = { $n } Sekunden hoch
tempo-up = { $n } hoch
tempo-first-hold = { $n } Sekunden halten
tempo-hold = { $n } halten
tempo-first-down = { $n } Sekunden ab
tempo-down = { $n } ab
tempo-first-low = { $n } Sekunden unten
tempo-low = { $n } unten
player-sound = Ton, Stimme, Vibration
player-again = Von vorn
player-skip = Satz auslassen
player-start = Start
player-wait = Warten
player-pause = Anhalten
player-count-one = Eins zählen
player-painful = Zu schmerzhaft
player-end-set = Satz hier beenden
player-begins = { $set } beginnt.
player-paused = Angehalten.
player-set-done = Satz fertig.
player-rest-n = Pause, { $n } Sekunden.
player-rest-over = Die Pause ist vorbei.
player-waits = Noch nicht gesendet. Es ist auf diesem Telefon gespeichert.
player-stopped = Der Ton wurde angehalten. Drücke „Weiter“, wenn du so weit bist.
player-refused = Ein Satz konnte nicht übernommen werden. Sieh im Tagebuch nach.
player-sets-done = Sätzen geschafft
player-change-legs = Bein wechseln
player-rest-gone = Vergangene Pause
player-rest-begin = Die Pause ist vorbei. Fang an, wenn du so weit bist.
player-last-set = Der letzte Satz
player-next = Als Nächstes
player-start-next = Nächsten Satz anfangen
player-change = Ändern
player-more = 30 s mehr
painful-right = Aufhören war richtig
session-back = Zurück zur Einheit
player-sets = Sätzen
end-now = Wie ist es jetzt?
end-after = Schmerz jetzt, gleich danach
end-stretch = Wo hat die Dehnung am meisten gezogen?
end-stiffest = Dort ist es am steifsten. Lass es weg, wenn du nichts gemerkt hast.
end-finish = Einheit beenden
day-kept-here = Auf diesem Telefon gespeichert
end-not-reached = Heelup ist gerade nicht erreichbar. Was du gemacht hast, ist hier sicher und wird von selbst gesendet, sobald es geht.
end-try-again = Jetzt noch einmal versuchen
end-next = Wie es weitergeht
end-tomorrow = Sag morgen früh, wie sich die ersten Schritte anfühlen. Das entscheidet die nächste Dosis.
sound-title = Während du übst
sound-beat = Ton bei jedem Takt
sound-voice = Eine Stimme sagt hoch, halten, ab
sound-buzz = Vibration, wenn das Telefon es kann
sound-auto = Der nächste Satz beginnt nach der Pause von selbst

### The session: rest, pain, a set told, the end

rest-sets-done = { $done } von { $total } Sätzen geschafft
rest-of = von { $length }
told-of-reps = { $n } von { $of } Wiederholungen
told-of-seconds = { $n } von { $of } Sekunden
told-of-minutes = { $n } von { $of } Minuten
told-of-running = { $n } von { $of } Minuten gelaufen
told-reps = Wiederholungen geschafft
told-seconds = Sekunden gehalten
told-minutes = Minuten geschafft
told-running = Minuten gelaufen, Gehen nicht gezählt
told-five-less = Fünf weniger
told-one-less = Eins weniger
told-five-more = Fünf mehr
told-one-more = Eins mehr
told-worst-in = Stärkster Schmerz in
told-in-exercise = dieser Übung
told-in-set = diesem Satz
told-how-bad = Wie schlimm war es?
told-without = Ohne Zahl schreiben wir { $n } auf: das Wenigste, das über deiner Grenze liegt.
end-how-hard = Wie anstrengend war der letzte Satz?
told-save-set = Satz { $n }
told-too-painful = Es war zu schmerzhaft
set-done-reps = { $n ->
    [one] { $n } Wiederholung
   *[other] { $n } Wiederholungen
}
set-done-minutes = { $n } Minuten
set-done-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
}
set-done-pain = Schmerz { $n }
end-how = Wie war es?
end-sets = { $done } von { $total } Sätzen
end-part-done = { $done } von { $total } Sätzen sind geschafft.
end-part-fine = Das ist in Ordnung. Es zählt weder für noch gegen dich.
end-worst = Stärkster Schmerz während der Einheit
done-title = Einheit geschafft
done-saved = Gespeichert
done-over = Der Schmerz war { $pain }. Nächstes Mal weniger
done-over-means = Deine Grenze ist { $ceiling }. Aufhören oder leichter weitermachen war richtig; die nächste Dosis wird von selbst leichter.
done-light = Der leichte Teil ist geschafft
done-light-means = Er zählt nie gegen dich und verlangt keinen Ruhetag.
done-main = Die Einheit ist geschafft
done-lightened = Leichter gemacht: Nichts ist verloren, und nichts wird gesteigert.
done-tomorrow-decides = Wie es morgen früh ist, entscheidet, wie es weitergeht.
done-not-right = Etwas stimmt nicht: im Tagebuch ändern
done-later = Heute später
done-once-more = noch einmal
done-morning = Morgen früh
done-ten-seconds = zehn Sekunden
done-first-steps = Sag, wie sich die ersten Schritte anfühlen. Ohne das planen wir keine Belastung.
done-next-session = Die nächste Einheit
done-easier = leichter
done-next-dose = Die nächste Dosis
done-sudden = Es kam plötzlich, oder der Abdruck ist seitdem schwach

### Tests

test-how = So geht es
test-stop-when = Hör auf, wenn
test-kept = Auf diesem Telefon gespeichert.
test-kept-means = Heelup ist gerade nicht erreichbar. Es wird von selbst gesendet, sobald es geht.
test-left-mm = Linkes Bein, mm
test-left-raises = Linkes Bein, Wiederholungen
test-right-mm = Rechtes Bein, mm
test-right-raises = Rechtes Bein, Wiederholungen
test-worst-of-ten = Stärkster Schmerz, 0 bis 10
test-earlier = Früher
test-left = Links
test-right = Rechts
test-now = Jetzt machen, mit Takt
test-close = Schließen; was gezählt wurde, bleibt gespeichert
test-warm-up = Aufwärmen
test-on-the-beat = Auf einen Schlag hoch, auf den nächsten ab.
test-warm-how = Hebe die Fersen langsam auf beiden Beinen, { $n }-mal, in deinem Tempo.
test-ready-how = Auf einen Schlag hoch, auf den nächsten ab. Jedes Mal so hoch, wie du kannst.
test-lead-how = Vier Schläge, dann hoch.
test-raises = Wiederholungen.
test-slip-ends = Ein Fehler. Bei { $n } hintereinander ist Schluss.
test-rest-how = Pause, dann das andere Bein.
test-swap = Das andere Bein zuerst
test-finish = Hier beenden
test-anew = Dieses Bein noch einmal
test-warmed = Aufgewärmt
test-start = Start,
test-stop-here = Ich höre hier auf
test-slip = Ein Fehler
test-less = Eins weniger zählen
test-more = Eins mehr zählen
test-when-to-stop = Wann du aufhörst
test-begins = { $leg }. Vier Schläge, dann hoch.
test-one-slip = Ein Fehler.
test-stopped = { $leg }: { $n } Wiederholungen.
test-broken = Der Test wurde unterbrochen. { $leg }: bisher { $n } Wiederholungen.

### Drawings

rhythm-title = Der Rhythmus
rhythm-means = Die Ferse über die Zeit: langsam hoch, ein Halt, langsam ab. Federn nimmt der Sehne die Belastung weg und gibt sie ihr ruckartig zurück.
rhythm-good = Gut: Die Ferse steigt in drei Sekunden, bleibt eine oben und sinkt in drei.
rhythm-good-short = Gut: 3 hoch, 1 halten, 3 ab
rhythm-error = Fehler: Die Ferse schnellt hoch, fällt ohne Halt und federt vom Boden ab.
rhythm-error-short = Fehler: Federn, kein Halt, ein Rückprall unten
figure-achilles = Unterschenkel von der Seite: Die Wadenmuskeln gehen in die Achillessehne über, die unten hinten am Fersenbein endet.
figure-calf = Wadenmuskeln
figure-tendon = Achillessehne
figure-heel-bone = Fersenbein
figure-with-rest = Mit Schonung sinkt über die Wochen, was eine Sehne verträgt, und die alte Belastung liegt weiter darüber als zuvor.
figure-rest-short = Mit Schonung
figure-old-load = deine alte Belastung
figure-can-take = was sie verträgt
figure-weeks = Wochen
figure-with-load = Mit passender Belastung steigt Schritt für Schritt, was eine Sehne verträgt, bis die alte Belastung darunter liegt.
figure-load-short = Mit passender Belastung
figure-today-load = die Belastung von heute
figure-fascia = Fuß von der Seite: Unter ihm verläuft ein Band vom Fersenbein zu den Zehen. Am häufigsten schmerzt es dort, wo es beginnt, unter der Ferse.
figure-sore = schmerzt meist hier
figure-fascia-short = Plantarfaszie
figure-hold = Halten: hoch auf den Fußballen, die Ferse angehoben, und dort bleiben. Die Sehne ist belastet, das Sprunggelenk bewegt sich nicht.
figure-up-stay = hoch, und bleiben
figure-no-movement = keine Bewegung
figure-splint = Ein Fuß in einer Nachtschiene: Eine feste Schale hinter Unterschenkel und Sohle hält das Sprunggelenk im rechten Winkel, mit Gurten über Schienbein und Sprunggelenk; die Zehen sind frei.
figure-straps = Gurte, anliegend
figure-ankle = Gelenk gehalten
figure-toes = Zehen frei und warm
body-behind = Von hinten
body-side = Von der Seite
body-below = Von unten

### Without a connection

away-title = Heute, ohne Verbindung
away-plan-here = Keine Verbindung. Der Plan von heute ist auf diesem Telefon.
away-none = Keine Verbindung
away-not-reached = Heelup ist nicht erreichbar
away-scripts = Diese Seite wird aus dem gefüllt, was auf diesem Telefon gespeichert ist. Sie braucht einen Browser mit Skripten.
away-waiting = Wartet auf das Senden
away-not-taken = So nicht übernommen
away-safe-one = Es ist auf diesem Telefon sicher. Es wird von selbst gesendet, wenn du wieder verbunden bist.
away-safe-all = Alles ist auf diesem Telefon sicher. Es wird von selbst gesendet, wenn du wieder verbunden bist.
away-refused = Was mit einem Kreuz markiert ist, wurde so nicht übernommen. Trag es noch einmal ein, im Tagebuch oder auf seiner eigenen Seite, und entferne es hier.
away-not-now = Gerade nicht möglich
away-reasons = Die Gründe und Quellen dieser Antwort
away-reasons-why = Sie wurde berechnet, bevor die Verbindung weg war. Warum es so ist, kommt mit der Verbindung.
away-decision = Eine neue Entscheidung
away-decision-why = Wenn eine Einheit zu sehr weh tut, geht der leichtere Schritt trotzdem.
away-files = Eine Trainingsdatei lesen
away-files-why = Ein Lauf, den du von Hand einträgst, wird gespeichert. Teile die Datei später noch einmal.
away-possible = Auch ohne Verbindung
away-run = Ein Lauf, von Hand
away-diary = Das Tagebuch, wie du es zuletzt gesehen hast
away-later = Wartet auf die Verbindung
away-no-load = Heute keine neue Belastung
away-no-answer = Was du auf diesem Telefon eingetragen hast, hat hier noch keine Antwort.
away-days-old = Das letzte Wort von deinem Heelup ist mehr als einen Tag alt.
away-waits = Die Entscheidung wartet, bis Heelup von dir gehört hat
away-light-fine = ; der leichte Teil ist solange in Ordnung, wenn der Morgen nicht schlechter war
away-start-light = Leichten Teil anfangen
away-tell-morning = Den Morgen eintragen
away-until-clear = Keine Belastung, bis es geklärt ist
away-until-clear-why = Was du eingetragen hast, ist gespeichert und wird angesehen, sobald es eine Verbindung gibt. Wenn es eines der Warnzeichen ist, warte nicht darauf.
away-see-signs = Warnzeichen ansehen
away-nothing = Auf diesem Telefon ist noch nichts
away-nothing-why = Öffne Heelup einmal mit Verbindung. Von da an ist der Plan von heute auch ohne da.
away-no-page = Diese Seite ist nicht auf diesem Telefon
away-no-page-why = Sie braucht einmal die Verbindung. Was gesendet werden sollte, wurde nicht gesendet, und sonst wurde nichts geändert.
away-other-morning = Ein anderer Morgen
away-set = Ein Satz
away-session = Wie die Einheit war
away-review = Die Antwort auf den Rückblick
away-test = Ein Test
away-change = Eine Änderung im Tagebuch
away-n-minutes = { $n } Minuten
away-n-km = { $n } km
away-n-hours = { $n } Stunden
away-n-steps = { $n } Schritte
away-n-pain = Schmerz { $n }
away-remove = Entfernen
away-strip-later = Keine Verbindung. Was du einträgst, bleibt auf diesem Telefon gespeichert.
away-strip-nothing = Keine Verbindung.
manifest-about = Von der schmerzenden Ferse zurück zum Laufen, Schritt für Schritt erklärt.
manifest-session = Einheit anfangen

### After an operation

operation-after = Nach der Operation
operation-none = Noch keine Übung
operation-has-set = Was { $by } vorgegeben hat
operation-none-set = { $by } hat keine vorgegeben. Bis dahin gibt es von uns keine Belastung.
operation-theirs = Die Vorgabe ist nicht von uns: Wir zeigen sie und halten fest, was du machst, und wir steigern nichts.
operation-done = Heute gemacht
operation-dose = Die Dosis
operation-else = Was sonst noch gesagt wurde
operation-changes = Wenn sich etwas ändert
operation-another = Es gilt eine andere Dosis, oder ich bin wieder freigegeben
operation-an = Nach einer Operation
operation-only = Speichere nur, was dir in der Chirurgie oder Physiotherapie gesagt wurde. Heelup zeigt diese Dosis und steigert nichts; ein Programm von uns wartet, bis du von dort wieder freigegeben bist.
operation-who = Wer hat das gesagt?
operation-who-hint = Name, Praxis oder Klinik
operation-what = Was wurde operiert? (wenn du magst)
operation-over = Ich bin wieder freigegeben: Ich darf einem Programm folgen
operation-exercise = Übung { $n }
operation-exercise-more = Übung { $n }, falls es sie gibt
operation-their-words = Was zu tun ist, im Wortlaut
operation-sets = Sätze
operation-reps = Wiederholungen
operation-seconds-each = Sekunden jeweils
operation-times = Wie oft am Tag
operation-note = Was wurde sonst noch gesagt? (wenn du magst)

### Leaving a programme, the reminder

leave-title = Programm verlassen
leave-back = Zurück
leave-this = „{ $name }“ verlassen?
leave-stays = Deine Einträge bleiben. Du kannst jederzeit wieder anfangen, bei den Fragen.
leave-longer = Gehst du, weil es nicht mehr weh tut? Die Sehne braucht länger als der Schmerz.
leave-mistakes = Die häufigen Fehler
leave-it = Verlassen
reminder-asks = Wie war der Morgen?
reminder-about = Zehn Sekunden in Heelup: wie steif oder schmerzhaft, und wie lange.

### An entry of the diary in words

entry-about = Über dich
entry-intake = Die ersten Fragen
entry-begun = Programm begonnen
entry-left = Programm verlassen
entry-morning = Morgen
entry-new = Etwas Neues
entry-sign = Warnzeichen
entry-cleared = Von einer Fachperson untersucht, darf weitermachen
entry-placed = Von einer Fachperson eingestuft
entry-steps = Schritte des Tages
entry-review = Hat sich etwas verändert?
entry-sessions = Einheiten am Tag
entry-kept = Fassung behalten
entry-moved = Zur neuen Fassung gewechselt
entry-correction = Eine Berichtigung
entry-withdrawn = Zurückgenommen
entry-handed-back = Nach der Operation: wieder freigegeben
entry-operation = Nach einer Operation
entry-light = Leichter Teil beendet
entry-session = Einheit beendet
entry-on-feet = auf den Beinen
entry-operation-done = Übungen nach der Operation
entry-stiffness = Steifigkeit { $n }
entry-first-steps = erste Schritte { $n }
entry-reps = { $n } Wdh.
entry-n-left = links { $n }
entry-n-right = rechts { $n }
entry-recovered = erholt
entry-better = besser
entry-same = gleich
entry-worse = schlechter
entry-eased = Nach { $n } Minuten nachgelassen.
entry-eased-or-more = Nach { $n } Minuten oder mehr nachgelassen.
entry-pain = Schmerz { $n }.
entry-leg-left = Linkes Bein.
entry-leg-right = Rechtes Bein.
entry-leg-both = Beide Beine.
entry-added = { $load } Zusatzgewicht.
entry-after = Gleich danach: Schmerz { $n }.
entry-effort = Anstrengung { $n }.
entry-by = Von { $by }.
entry-load-light = Leicht.
entry-load-medium = Mittlere Belastung.
entry-load-high = Hohe Belastung.
entry-looked-at = Eine Fachperson hat es sich angesehen.
