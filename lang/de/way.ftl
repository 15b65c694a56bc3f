# All other pages: welcome, intake, programme, progress, diary, library, learning, settings, errors. In German; no clinician has reviewed it yet.

### Everywhere on these pages

way-back = Zurück
way-close = Schließen
way-save = Speichern
way-to-today = Zu Heute
way-back-to-today = Zu Heute
way-not-sure = Nicht sicher
way-not-known = nicht bekannt
way-unknown-mark = Nicht bekannt
way-left = Links
way-right = Rechts
way-both = Beide
way-which-leg = Für welches Bein?
way-as-table = Dasselbe als Tabelle
way-no-diagnosis = Heelup informiert und ordnet. Es stellt keine Diagnose.
way-what-it-is = Was Heelup ist und was nicht
way-answer-again = Die Fragen noch einmal beantworten
way-other-programmes = Andere Programme
german-not-reviewed = Die deutschen Texte hat noch keine Fachperson geprüft.

### Welcome

welcome-title = Willkommen
welcome-about = Was es ist
welcome-shout = Mit wunder Ferse zurück zum Laufen. Schritt für Schritt.
welcome-each-day = Jeden Tag sagt dir Heelup, was zu tun ist und warum.
welcome-taps = Etwa 18 Mal tippen bis zum Anfang
welcome-one-answer = Eine Antwort am Tag, mit ihrem Grund
welcome-record = Was du sagst, bleibt auf diesem Rechner
welcome-go-on = Weiter, wo du aufgehört hast
welcome-start-again = Von vorn beginnen
welcome-start = Beginnen
welcome-diagnosed = Ich habe schon eine Diagnose
welcome-healthy = Nichts tut weh: so soll es bleiben

### The intake

intake-of-about = { $n } von etwa { $about }
intake-tap = Tippe im Bild auf eine oder zwei Stellen, oder wähle unten einen Namen.
intake-which-leg = Welches Bein?
intake-left-leg = Linkes Bein
intake-right-leg = Rechtes Bein
intake-all-places = Alle Stellen als Liste
intake-next = Weiter
intake-cannot-say = Kann ich nicht sagen
intake-none = Nichts davon
intake-others-unsure = Beim Rest nicht sicher
intake-try = Probier es:
intake-careful = Vorsicht:
intake-yes = Ja
intake-no = Nein
intake-range = { $least } bis { $most } { $unit }
intake-zero = 0 gar nicht
intake-ten = 10 das Stärkste, was du dir vorstellen kannst
intake-unsure-number = Nicht sicher oder weiß nicht
diagnosis-title = Welche Diagnose?
diagnosis-question = Wie hat die Fachperson es genannt?
diagnosis-still-asked = Nach Warnzeichen fragen wir trotzdem: Seither kann sich etwas geändert haben.
diagnosis-other = Etwas anderes, oder ich weiß es nicht mehr

### The result

result-title = Wozu deine Antworten passen
result-alone = Du kannst selbst beginnen
result-not-yet = Noch nichts für ein Programm
result-start-with = Mit Stufe 1 beginnen: { $step }
result-stale = Diese Antworten sind mehr als { $days } Tage alt.
result-stale-why = Seither kann sich etwas geändert haben: Beantworte die Fragen noch einmal, bevor du beginnst.
result-cleared = Seit deinen Antworten hat sich das eine Fachperson angesehen.
result-cleared-what = Beantworte die Fragen noch einmal, so wie es jetzt ist, oder beginne mit der Diagnose, die du bekommen hast.
result-mention = Sprich das beim nächsten Termin an
result-fits = Was passt
result-against = Was nicht ganz passt
result-cannot-tell = Was wir nicht sagen können
result-no-pattern = Deine Antworten passen zu keinem Muster gut genug. Das zu wissen hilft auch: Wer schauen und tasten kann, erfährt mehr als noch mehr Fragen.
result-also = Auch möglich
result-see-if = Lass es ansehen, wenn
result-see-when = du einen Knall hörst oder spürst, deine Wade anschwillt, du Fieber hast, der Fuß taub wird oder sich nach { $weeks } Wochen nichts geändert hat.
result-next = Was jetzt zu tun ist
result-days = Mach für die nächsten Tage einen Termin aus, in einer Physiotherapie oder einer ärztlichen Praxis. Nimm diese Seite mit: Sie sagt, was du geantwortet hast und wozu es passt.
result-routine = Mach einen normalen Termin aus, in einer Physiotherapie oder einer ärztlichen Praxis. Bis dahin: Geh so weit, wie es ruhig bleibt, und lass weg, was deutlich weh tut. Nimm diese Seite mit.
result-pattern = Das ist ein Muster, keine Diagnose.
result-programme = Dein Programm
result-follows-before = Du trainierst nach „{ $name }“. Ein Kraftprogramm für eine Stelle reicht:
result-follows-link = Verlass es
result-follows-after = zuerst, wenn dieses beginnen soll.
result-cautious = Mit vorsichtigen Grenzen.
result-cautious-why = Eine deiner Antworten verlangt langsamere Schritte: Schmerz über { $target } nimmt Belastung weg.
result-start-today = Heute beginnen
result-others = Andere Programme für denselben Schmerz
result-how-long = Wie lange es dauert
result-what-pain = Welcher Schmerz ist in Ordnung?
result-who = An wen du dich wendest
result-diagnosed = Eine Fachperson hat es benannt: { $name }
result-fits-name = Deine Antworten passen zu: { $name }
result-fits-nothing = Deine Antworten passen zu keinem Muster gut genug

### The programme

programme-title = Dein Weg nach oben
programme-steps = { $n } Stufen. Die Wochen sind, was die meisten brauchen, nie eine Frist.
programme-newer = Es gibt eine neuere Fassung deines Programms
programme-here = Hier stehst du:
programme-week = Woche { $n } des Programms. Deine Dosis:
programme-eased = Leichter gemacht:
programme-gate = Was die nächste Stufe verlangt
programme-one-of = eines davon
programme-and = und
programme-met = erfüllt
programme-not-yet = noch nicht
programme-unknown = noch nicht bekannt
programme-done = Geschafft:
programme-weeks = Die meisten: Woche { $from } bis { $to }.
programme-ladder = Wenn es weh tut, gehen wir so zurück
programme-rest = Ruhe
programme-advice = Kann daneben helfen
programme-differ = Wo wir von der Veröffentlichung abweichen
programme-sources = Dosis und Grenzen:
programme-proof = Prüfblatt: was nachweislich an jedem möglichen Tag gilt
programme-stays = Du bleibst bei der Fassung, mit der du begonnen hast, bis du zu einer anderen wechselst.
programme-follows = Du hast begonnen, bevor Fassungen aufgehoben wurden; darum folgt dein Programm diesem Heelup.

### The proof sheet of a programme, whose own text comes from the verifier in English

proof-title = Prüfblatt: { $name }
proof-heading = Prüfblatt
proof-no-trial = Kein Versuch mit Menschen: Es zeigt, dass die Regeln eingehalten werden, was auch immer jemand tut oder angibt.
proof-holds = gilt
proof-accepted = gilt, mit dem, was unten zugelassen ist
proof-broken = verletzt
proof-with-accepted = Mit dem, was unten zugelassen ist.
proof-in-english = Das Blatt selbst ist auf Englisch.
proof-is-broken = Verletzt.

### A newer version of a programme

newer-title = Eine neuere Fassung
newer-stuck = Dein Programm braucht ein Wort von dir
newer-nothing = Du bleibst bei der Fassung, mit der du begonnen hast, bis du es anders sagst. Du musst nichts tun.
newer-found = Was gefunden wurde
newer-not-lost = Nichts von dem, was du gesagt hast, geht verloren. Das Programm beginnt wieder dort, wo es für dich begann; eine Fachperson kann dich höher einstufen.
newer-today = Heute
newer-as-is = Wie es ist
newer-if = Wenn du wechselst
newer-differs = Was anders ist
newer-from = von
newer-to = zu
newer-more = Und { $n } weitere
newer-words = { $n ->
    [one] Auch ein Text oder eine Quelle ist anders.
   *[other] Auch { $n } Texte und Quellen sind anders.
}
newer-days = Tage, die anders gewesen wären
newer-was = So war es: { $day }.
newer-would = So wäre es gewesen: { $day }.
newer-days-more = Und { $n } weitere.
newer-move = Zur neuen Fassung wechseln
newer-stay = Bleiben
newer-no-plan = kein Plan

### Other programmes

ways-flagged = Ein Warnzeichen ist noch offen. Nichts Neues beginnt, bevor eine Fachperson es angesehen hat.
ways-what-to-do = Was jetzt zu tun ist
ways-beside = Du trainierst nach „{ $name }“. Daneben darf etwas anderer Art laufen. Es beginnt sanft, und seine eigenen Voraussetzungen entscheiden, wann es wächst. An einem Tag mit zwei Programmen hat jedes seine eigene Antwort.
ways-full = Du trainierst nach „{ $name }“, und mehr passt jetzt nicht daneben. Ein Programm von einer Art ist Belastung genug für eine Sehne.
ways-answers = Deine Antworten passen zu „{ $name }“.
ways-no-other = Ein anderes Programm gibt es hier nicht dafür.
ways-same-pain = Diese sind für denselben Schmerz und halten dieselben Sicherheitsregeln ein. Sie unterscheiden sich in den Übungen und darin, wie bald sie schwer werden.
ways-healthy = Diese sind für Erwachsene ohne Beschwerden, und wir fragen vorher nichts: Wenn doch etwas weh tut oder du vor Kurzem ein Antibiotikum oder Cortison genommen hast, beantworte stattdessen die Fragen.
ways-ask = Welche Programme passen, sagen deine Antworten. Gib sie so, wie es heute ist.
ways-begin-beside = Daneben beginnen
ways-begin = Mit diesem beginnen
ways-back-to-fits = Zurück zu dem, wozu deine Antworten passen
ways-something-hurts = Etwas tut weh: die Fragen beantworten
ways-answer = Die Fragen beantworten
ways-in-place = Ein anderes Programm stattdessen?
ways-leave-first = Verlass zuerst das jetzige und beantworte dann die Fragen, so wie es dann ist. Was du gesagt hast, bleibt.
ways-leave = Dieses Programm verlassen

### Seen by a clinician

clearance-title = Es wurde angesehen
clearance-heading = Eine Fachperson hat es angesehen
clearance-nothing = Nichts braucht gerade eine Freigabe. Du kannst trotzdem festhalten, dass es angesehen wurde.
clearance-stands = Was noch offen ist:
clearance-only-if = Speichere das nur, wenn eine Ärztin, ein Arzt, eine Physiotherapie oder eine Notaufnahme es angesehen hat
clearance-may-go-on = und gesagt hat, dass du weiter trainieren darfst
clearance-easier = Wir beginnen dann einen Schritt leichter.
clearance-operation = War es eine Operation, und wurde dir eine Dosis für die Zeit danach gegeben?
clearance-operation-link = Halte stattdessen das fest
clearance-who = Wer hat es angesehen?
clearance-name = Name, Praxis oder Klinik
clearance-said = Was wurde gesagt? (wenn du magst)
clearance-may = Mir wurde gesagt, dass ich weiter trainieren darf

### Progress

progress-title = Verlauf
progress-pain = Schmerz und Morgen
progress-key-steps = Steigern, zurückgehen
progress-key-morning = Morgen
progress-key-pain = Stärkster Schmerz in einer Einheit
progress-key-rest = Keine Einheit
progress-day = Tag
progress-limit = Schmerzgrenze { $n }
progress-today = heute { $n }
progress-minutes = Minuten, bis es nachließ
progress-table-pain = Schmerz und Morgen, Tag für Tag
progress-col-minutes = Minuten
progress-col-pain = Schmerz
progress-col-decision = Entscheidung
progress-no-session = keine Einheit
progress-eight-weeks = Die letzten acht Wochen
progress-from-first = Vom ersten Tag an
progress-load = Belastung der Sehne
progress-load-side = Belastung der Sehne, { $side }
progress-estimate = In Gehschritten, die sie ebenso belasten würden. Eine Schätzung: etwa { $n } Prozent nach oben oder unten.
progress-exercises = Übungen
progress-runs = Läufe
progress-walking = Gehen
progress-high-peak = Davon mit hoher Spitze
progress-unknown-days = { $n ->
    [one] Ein Tag ist nicht bekannt
   *[other] { $n } Tage sind nicht bekannt
}
progress-add = Nachtragen
progress-not-nought = Ein Tag, von dem nichts gesagt wurde, ist kein Tag ohne Belastung.
progress-table-load = Belastung, Tag für Tag
progress-of-it-high = Davon hoch
progress-no-load = Aus den letzten zwei Wochen ist keine Belastung bekannt. Eine Einheit, ein Lauf oder die Schritte eines Tages machen den Anfang.
progress-add-run = Einen Lauf eintragen
progress-feet = Ein Tag auf den Beinen, Schritte
progress-strength-load = Kraft braucht Belastung, die wächst
progress-legs = Kraft, links und rechts
progress-in-a-row = Fersenheben auf einem Bein am Stück.
progress-test = Test
progress-not-tested = nicht getestet
progress-no-test = Noch kein Test. Zwei Minuten zeigen, was jede Wade kann und wie gleich sie sind.
progress-take-test = Den Fersenheben-Test machen
progress-tap = Tippe auf das Bild oder fahre darüber, um die Werte eines Tages zu sehen.
progress-empty = Noch nichts zum Zurückschauen
progress-empty-why = Mit deinen ersten Morgen und Einheiten beginnt hier eine Linie: wie steif, wie schmerzhaft, wie viel Belastung und was sich geändert hat.
progress-go-today = Zu Heute
progress-went = Deine Morgenwerte gingen von { $first } auf { $latest }.
progress-stay = Deine Morgenwerte bleiben bei { $latest }.
progress-went-stiff = Deine Morgenwerte gingen von { $first } auf { $latest }. Heute ist der Morgen steif.
progress-stay-stiff = Deine Morgenwerte bleiben bei { $latest }. Heute ist der Morgen steif.
progress-went-sore = Deine Morgenwerte gingen von { $first } auf { $latest }. Heute tut der Morgen weh.
progress-stay-sore = Deine Morgenwerte bleiben bei { $latest }. Heute tut der Morgen weh.
progress-none-known = Noch ist kein Morgen bekannt
progress-first-mornings = Deine ersten Morgen
progress-event = { $day }: { $what }
progress-event-today = Heute
progress-up = einen Schritt gesteigert
progress-on-to = weiter zu „{ $stage }“
progress-easier = einen Schritt leichter
progress-cleared = freigegeben, sanft zurück
progress-after-away = nach Tagen Pause sanft zurück
progress-review = Zeit, es ansehen zu lassen
progress-warning = ein Warnzeichen, keine Belastung
progress-last-gate = die letzten Voraussetzungen sind erfüllt
progress-new-stage = eine neue Stufe
progress-back-gently = sanft zurück
progress-see-someone = ansehen lassen
progress-value-morning = Morgen { $n }
progress-value-pain = Schmerz { $n }
progress-says-morning = { $day }: Morgen { $n }
progress-says-no-morning = { $day }: Morgen nicht bekannt
progress-says-eased = ließ nach { $n } min nach
progress-says-pain = Schmerz { $n } in der Einheit
progress-says-no-pain = eine Einheit, ihr Schmerz nicht bekannt
progress-spoken-span = Morgen und Schmerz in Einheiten vom { $from } bis zum { $until }, auf einer Skala von 0 bis 10.
progress-spoken-mornings = Der erste bekannte Morgen war { $first }, der letzte { $last }.
progress-spoken-pain = Der stärkste Schmerz in einer Einheit war { $most }.
progress-spoken-unknown = { $n ->
    [0] Jeder Morgen ist bekannt.
    [one] Ein Morgen ist nicht bekannt.
   *[other] { $n } Morgen sind nicht bekannt.
}
progress-spoken-minutes = Minuten, bis der Morgen nachließ: am Anfang { $first }, zuletzt { $last }, höchstens { $most }.
progress-spoken-load = Belastung der Sehne in den letzten { $days } Tagen, in Gehschritten gezählt. Am meisten waren es { $most } am { $on }.
progress-spoken-days = { $n ->
    [0] Von jedem Tag ist etwas bekannt.
    [one] Ein Tag ist nicht bekannt.
   *[other] { $n } Tage sind nicht bekannt.
}
progress-load-day = { $day }: { $total } Gehschritte
progress-load-parts = Übungen { $exercises }, Läufe { $runs }, davon hoch { $high }
progress-load-no-steps = Schritte nicht gezählt
progress-load-unknown = { $day }: nicht bekannt
progress-legs-tests = { $n ->
    [one] Fersenheben auf einem Bein, ein Test.
   *[other] Fersenheben auf einem Bein, { $n } Tests.
}
progress-legs-both = Im letzten schaffte das linke Bein { $left }, das rechte { $right }.
progress-legs-left = Im letzten schaffte das linke Bein { $left }, das rechte wurde nicht getestet.
progress-legs-right = Im letzten wurde das linke Bein nicht getestet, das rechte schaffte { $right }.
progress-legs-neither = Im letzten wurde weder das linke noch das rechte Bein getestet.
progress-legs-day = { $day }: links { $left }, rechts { $right }

### The diary

diary-title = Tagebuch
diary-lead = Alles, was du gesagt hast, der neueste Tag zuerst. Was falsch war, lässt sich berichtigen; Gesagtes wird nie gelöscht, die Berichtigung steht daneben.
diary-gone = Zurückgenommen.
diary-corrected = Berichtigt.
diary-change = Berichtigen oder zurücknehmen: { $what }
diary-empty = Hier steht noch nichts.
diary-older = Ältere Tage
diary-show = Was gezeigt wird
diary-all = Alles
diary-mornings = Morgen
diary-sessions = Einheiten
diary-runs = Läufe und Schritte
diary-tests = Tests
diary-signs = Warnzeichen
diary-other = Übriges
diary-no-mornings = Noch ist kein Morgen eingetragen. Heute fragt nach dem nächsten.
diary-no-sessions = Noch ist keine Einheit eingetragen. Die nächste beginnt auf Heute.
diary-no-runs = Noch sind kein Lauf und keine Schritte eingetragen. Trag sie ein, dann zählt auch ihre Belastung.
diary-no-tests = Noch ist kein Test eingetragen. Zwei Minuten zeigen, was jede Wade kann.
diary-no-signs = Noch sind kein Warnzeichen und keine Freigabe eingetragen. Ist etwas neu, dann sag es gleich.
diary-no-other = Sonst ist noch nichts eingetragen. Heute sagt, was als Nächstes kommt.
diary-tell-new = Sagen, was neu ist
correct-back = Zurück zum Tagebuch
correct-what = Was da stehen sollte
correct-stiffness = Steifigkeit bei den ersten Schritten
correct-first-step = Schmerz bei den ersten Schritten
correct-pain = Stärkster Schmerz
correct-pain-after = Schmerz direkt danach
correct-effort = Anstrengung
correct-reps = Wiederholungen
correct-seconds = Sekunden
correct-steps = Schritte
correct-left = Linkes Bein, Fersenheben
correct-right = Rechtes Bein, Fersenheben
correct-it = Berichtigen
correct-should-not = Es sollte gar nicht da stehen
correct-warns = Nimm es nur zurück, wenn du dich vertippt hast. War es so und ist inzwischen weg, muss es trotzdem angesehen werden: Dann lass es stehen und lass es ansehen.
correct-never-said = Es gilt dann als nie gesagt. Die Antwort für heute wird neu berechnet.
correct-take-back = Zurücknehmen

### The exercises

exercises-title = Übungen
exercises-lead = Alles, was die Programme verwenden.
exercises-look-one = Eine Übung suchen
exercises-hint = Fersenheben, Dehnen, Band …
exercises-look-up = Suchen
exercises-with = Mit
exercises-anything = beliebig
kit-nothing = nichts als Wand und Stuhl
kit-step = einer Treppenstufe
kit-band = einem Band
kit-towel = einem Handtuch
kit-weight = einem Gewicht
kit-mat = einer Matte oder einem Kissen
kit-machine = einem Gerät
exercises-for = Für
exercises-any-place = jede Stelle
exercises-achilles = die Achillessehne
exercises-plantar = unter der Ferse
exercises-found = { $n ->
    [0] Keine Übung passt dazu
    [one] Eine Übung
   *[other] { $n } Übungen
}
exercises-fewer = Versuch es mit einem Wort oder weniger Filtern.
exercises-all = Alle Übungen
exercise-needs = Du brauchst:
exercise-play = Abspielen
exercise-the-figure = (die Figur)
exercise-pause = Anhalten
exercise-how = So geht es
exercise-step-by-step = Schritt für Schritt
exercise-watch = Achte auf
exercise-stop = Hör auf, wenn
exercise-neighbours = Leichter und schwerer
exercise-chooses = Heelup wählt zwischen ihnen; eine schwerere auf eigene Faust ist keine Abkürzung.

### Learn

learn-title = Wissen
learn-look = Etwas nachschlagen
learn-hint = Läuferferse, Schuhe, Steifigkeit …
learn-found = { $n ->
    [0] Nichts zu „{ $asked }“
    [one] Eine Seite zu „{ $asked }“
   *[other] { $n } Seiten zu „{ $asked }“
}
learn-nothing = Versuch es mit einem Wort oder einem anderen Namen dafür. Unten stehen alle Seiten.
learn-decides = Wie Heelup entscheidet
learn-safety = Sicherheit zuerst.
learn-safety-how = Ein Warnzeichen hält jede Belastung an, bis eine Fachperson die Freigabe gegeben hat.
learn-tendon = Dann die Antwort der Sehne.
learn-tendon-how = Schmerz über deiner Grenze oder ein Morgen, der deutlich steifer ist als sonst, nimmt Belastung weg.
learn-recovery = Dann die Erholung.
learn-recovery-how = Nach schwerer Arbeit oder einem harten Lauf braucht die Sehne Tage ohne Hauptteil.
learn-unknown = Dann, was nicht bekannt ist.
learn-unknown-how = Ohne die Antwort von heute Morgen wird nichts geplant.
learn-step-up = Erst dann ein Schritt nach oben.
learn-step-up-how = Immer nur eines, nach genug guten Einheiten, und zwischen den Stufen gibt es Voraussetzungen. Wochen allein öffnen nichts; auch nicht, dass der Schmerz früh weg ist.
learn-look-it-up = Nachschlagen
learn-exercises = Die Übungen
learn-sources = Die Quellen hinter den Regeln
section-causes = Was es ist und woher es kommt
section-treatment = Besser werden
section-exercises = Die Übungen
section-running = Laufen und Schuhe
section-prevention = Damit es wegbleibt
section-words = Wörter und Forschung
article-read-on = Weiterlesen
article-written = Geschrieben von { $who }, { $when }.
article-checked = Geprüft von { $who }.
article-unchecked = Diese Seite hat noch keine Fachperson geprüft.
article-rests = Was hier ohne Zahl steht, stützt sich auf
article-informs = Das informiert; einen Besuch ersetzt es nicht.
article-on-page = Auf dieser Seite
sources-title = Quellen
sources-lead = Wo eine Zahl nicht in einer Quelle bestätigt ist, sagt das die Seite, die sie zeigt. Diese Regeln hat noch keine Fachperson freigegeben.
sources-read = Gelesen davon: { $seen }.
sources-own = Unsere eigene Wahl
sources-own-why = Das entscheidet keine Veröffentlichung. Der Grund steht neben der Zahl in den Dateien des Programms.

### Settings

settings-title = Einstellungen
settings-you = Du
settings-leg = Das Bein gehört zum Programm. Für das andere Bein verlässt du es und beantwortest die Fragen noch einmal.
settings-goal = Dein Ziel
settings-goal-hint = 10 km ohne Schmerz
settings-goal-why = Mit deinen Worten. Es ändert keine Entscheidung; es steht in deinen Aufzeichnungen und in einem Bericht.
settings-mass = Körpergewicht
settings-mass-why = Damit wird die Belastung eines Laufs berechnet. Lass es leer, wenn du magst: Es öffnet und schließt nichts.
settings-working = Während du übst
settings-sound = Ton bei jedem Takt
settings-voice = Eine Stimme sagt hoch, halten, runter
settings-buzz = Vibration, wo das Telefon es kann
settings-kept = Nur auf diesem Telefon gespeichert.
settings-saved = Auf diesem Telefon gespeichert.
settings-scripts = Ton, Stimme und Vibration brauchen Skripte, so wie der Takt selbst.
settings-reminder = Erinnerung
settings-reminder-lead = Eine Datei für den Kalender deines Telefons. Er fragt jeden Morgen einmal. Wir selbst senden nichts.
settings-reminder-time = Uhrzeit der Erinnerung
settings-reminder-get = Datei holen
settings-reminder-end = Zum Beenden löschst du „Wie war der Morgen?“ in deinem Kalender.
settings-light = Hell oder dunkel
settings-as-phone = Wie mein Telefon
settings-light-one = Hell
settings-dark-one = Dunkel
settings-distances = Strecken
settings-km = Kilometer
settings-miles = Meilen
settings-language = Sprache

### More

more-title = Mehr
more-settings = Einstellungen: Einheiten, Töne, Erinnerung, über dich
more-over-time = Über die Zeit verfolgen, wenn du magst
more-say-more = Mehr darüber erzählen: Schlaf, Stehen, wie es dazu kam
more-record = Deine Aufzeichnungen
more-diary = Das Tagebuch: zurückschauen, berichtigen, zurücknehmen
more-copy = Eine Kopie speichern (Text, ein Eintrag je Zeile)
more-keep-nothing = Nichts davon auf diesem Telefon behalten
more-keep-today = Heute auf diesem Telefon behalten, für Zeiten ohne Verbindung
more-where = Deine Aufzeichnungen liegen auf dem Rechner, auf dem Heelup läuft, in einer Datenbank. Ein Telefon behält die Seiten von heute für Zeiten ohne Verbindung.
more-programme = Programm
more-sessions-again = Wieder { $n } Einheiten am Tag
more-one-session = Eine Einheit am Tag statt { $n }, ab morgen
more-operation = Nach einer Operation: die Dosis einer Fachperson
more-what-it-is = Was es ist und was nicht
more-version = Version { $version }. Es informiert und ordnet. Es stellt keine Diagnose.

### What Heelup is

about-title = Was Heelup ist
about-lead = Heelup begleitet dich vom ersten vorsichtigen Fersenheben zurück zum Laufen, bei Schmerz in der Achillessehne oder unter der Ferse. Jeden Tag gibt es eine Antwort: eine Einheit, Ruhe, eine Frage oder „lass es ansehen“.
about-does = Was es tut
about-does-1 = Es fragt zuerst nach Zeichen, die eine Fachperson brauchen, und schickt dich dorthin.
about-does-2 = Es gibt dir die Übung des Tages mit Sätzen, Tempo und Schmerzgrenzen, aus veröffentlichten Programmen.
about-does-3 = Es sagt, warum, zeigt die Quelle und was die Antwort ändern würde.
about-does-4 = Es zählt auch deine Läufe: Der Sehne ist gleich, woher die Belastung kommt.
about-not = Was es nicht tut
about-not-1 = Es stellt keine Diagnose. Deine Antworten können zu einem Muster passen; untersuchen kann dich nur ein Mensch mit Händen und Augen.
about-not-2 = Es ersetzt keine Physiotherapie und keine ärztliche Praxis. Sagt man dir dort etwas anderes, dann gilt das.
about-not-3 = Es ist nicht für Kinder, und nicht für die Wochen nach einer Operation, außer eine Fachperson lässt dich beginnen.
about-not-4 = Seine Regeln hat noch keine Fachperson freigegeben. Wo eine Zahl unsere eigene Wahl ist, sagt es die Seite.
about-record = Was du sagst, liegt in einer Datenbank auf dem Rechner, auf dem Heelup läuft, und sonst nirgends. Keine Seite fragt einen anderen Rechner nach etwas. Eine Kopie kannst du jederzeit speichern.

### Heelup on a phone

trust-title = Heelup auf deinem Telefon
trust-lead = Heelup läuft auf einem Rechner bei dir zu Hause. Damit im selben Netz niemand mitlesen kann, spricht dein Telefon verschlüsselt mit ihm. Dafür muss das Telefon dein Heelup einmal kennenlernen.
trust-1 = 1. Das Zertifikat holen
trust-get = Das Zertifikat holen
trust-vouch = Es kann nur für Adressen in einem Heimnetz bürgen: für keinen Laden, keine Bank, keine andere Seite. Sein Schlüssel liegt in deinem eigenen Datenordner, nur für dich lesbar.
trust-2 = 2. Vergleichen
trust-compare = Öffne auf dem Telefon seine Einzelheiten. Der SHA-256 dort muss die Zeile sein, die das Terminal zeigt. Ist er anders, hör hier auf: Jemand ist dazwischen.
trust-3 = 3. Installieren
trust-iphone = Einstellungen, Allgemein, VPN und Geräteverwaltung: das Profil installieren. Dann Allgemein, Info, Zertifikatsvertrauenseinstellungen: Heelup einschalten.
trust-android = Einstellungen, nach „CA-Zertifikat“ suchen, die Datei wählen. Das Telefon warnt, dass ein Netz überwacht werden kann: Dieser eine Schlüssel ist dein eigener.
trust-other = Ein anderer Rechner
trust-computer = Einstellungen des Browsers oder des Systems, Zertifikate, Zertifizierungsstellen: die Datei für Websites importieren.
trust-4 = 4. Öffnen
trust-home = Leg es dann über das Menü des Browsers auf den Startbildschirm. Ohne das Zertifikat öffnet es mit einer Warnung, läuft nicht ohne Verbindung und hält den Bildschirm nicht wach.
trust-back = Zum Zurücknehmen
trust-remove = Entferne das Zertifikat auf dem Telefon, auf dem du es installiert hast. Führ dann auf dem Rechner dies aus:
trust-deleted = Das löscht den Schlüssel, und nichts lässt sich mehr mit ihm versiegeln.

### What went wrong

trouble-not-here = Nicht hier
trouble-not-saved = Nicht gespeichert
trouble-our-fault = Unser Fehler
trouble-not-possible = Nicht möglich
trouble-fix = Etwas muss berichtigt werden
trouble-nothing = Unter dieser Adresse gibt es nichts
trouble-old-link = Vielleicht ist der Link alt, oder ein Buchstabe fehlt. Deine Aufzeichnungen sind unberührt.
trouble-not-that-way = So lässt sich diese Seite nicht aufrufen
trouble-own-link = Öffne sie über ihren eigenen Link. Nichts wurde geändert.
trouble-unreadable = Dieses Formular konnten wir nicht lesen
trouble-reload = Geh zurück, lade die Seite neu und sende es noch einmal. Nichts wurde geändert.
trouble-too-large = Das ist zu viel auf einmal
trouble-file = Eine Trainingsdatei darf bis zu 32 MB haben. Sende immer nur ein Training. Nichts wurde geändert.
trouble-foreign = Das kam nicht von Heelup
trouble-foreign-why = Eine andere Seite wollte hier etwas ändern. Wir haben es nicht zugelassen. Warst du es selbst, dann öffne Heelup und tu es dort.
trouble-host = Auf diesen Namen antwortet Heelup nicht
trouble-address = Öffne die Adresse, die es beim Start gezeigt hat, zum Beispiel
trouble-moved-on = Der Tag ist weiter
trouble-overtaken = Seit diese Seite geöffnet wurde, hat sich die Antwort für heute geändert. Was du bis dahin getan hast, ist gespeichert. Schau dir Heute an, bevor du weitermachst.
trouble-read-only = Wir dürfen nicht in den Datenordner schreiben
trouble-nothing-new = Darum lässt sich nichts Neues speichern. Was du vorher gesagt hast, ist unversehrt.
trouble-full = Die Festplatte ist voll
trouble-no-room = Darum ließ sich das nicht speichern. Was du vorher gesagt hast, ist unversehrt.
trouble-held = Ein anderes Programm hält deine Aufzeichnungen fest
trouble-just-now = Darum ließ sich das gerade nicht speichern. Was du vorher gesagt hast, ist unversehrt.
trouble-no-record = Wir konnten deine Aufzeichnungen nicht erreichen
trouble-what-to-do = Was zu tun ist:
trouble-store-said = Was der Speicher meldete:
trouble-ours = Das ist unser Fehler
trouble-broke = Beim Bauen dieser Seite ging in Heelup etwas kaputt. Was du vorher gespeichert hast, ist unversehrt. Geh zurück und versuch es noch einmal.
trouble-quote = Wenn du um Hilfe bittest, nenne
trouble-log = Das steht im Protokoll neben der Ursache.
remedy-read-only = mach ihn für dich beschreibbar, oder wähle einen anderen Ort (die App: --data ORDNER); was darin liegt, ist unversehrt
remedy-no-room = mach Platz auf der Festplatte und versuch es noch einmal; alles vorher Gespeicherte ist unversehrt
remedy-locked = schließ das andere Programm, oder warte, bis es fertig ist, und versuch es noch einmal
remedy-no-database = wähle einen anderen Ordner oder eine andere Datei, oder spiel eine Sicherung zurück; diese Datei blieb, wie sie ist
remedy-damaged = hör auf, kopiere den ganzen Datenordner und spiel dann eine Sicherung zurück; die Kopie ist vielleicht noch lesbar
remedy-newer = bring dieses Heelup auf den neuesten Stand; die Daten sind unversehrt
remedy-stray-log = leg die Datenbank wieder neben ihr Protokoll; um neu zu beginnen, verschieb zuerst das Protokoll
remedy-io = sieh dir den Ordner und seine Rechte an, und versuch es noch einmal
remedy-sql = versuch es noch einmal; bleibt es so, kopiere den Datenordner und melde diese Nachricht
remedy-json = melde diese Nachricht; es wurde nichts geschrieben

## Der Bericht zum Mitnehmen

report-title = Bericht für Fachleute
report-lead = Ein oder zwei Blatt Papier für Ärztin, Arzt oder Physiotherapie. Darauf steht, was du uns erzählt hast und was unsere Regeln daraus gemacht haben, sonst nichts.
report-made = Am { $date } von Heelup gemacht, aus dem, was ein Mensch erzählt hat
report-print = Drucken oder als PDF speichern
report-print-how = Das „Drucken“ deines Browsers tut dasselbe; wähl dort „Als PDF speichern“, um ihn zu behalten.
report-question = Deine Frage
report-question-hint = Sie steht nur auf diesem Blatt und in seiner Adresse. Wir behalten sie nicht.
report-question-put = Auf das Blatt setzen
report-of = Ein anderes Programm
report-who = Wer
report-name = Name
report-born = Geburtsjahr
report-mass = Körpergewicht
report-goal = Ziel
report-nothing-told = Über sich selbst wurde nichts erzählt.
report-complaint = Beschwerden
report-side = Seite
report-fits = { $name } (die Antworten vom { $date } passen zu diesem Muster; das ist keine Diagnose)
report-named = { $name } (nach eigenen Worten so von Fachleuten benannt; erzählt am { $date })
report-no-pattern = Nicht bekannt: Es wurden keine Fragen beantwortet.
report-flags = Warnzeichen, die bestehen
report-no-flags = Keine gemeldet, die bestehen.
report-soon-ambulance = wir haben gesagt, den Notruf zu wählen
report-soon-today = wir haben gesagt, sich am selben Tag untersuchen zu lassen
report-soon-days = wir haben gesagt, zuerst zu Fachleuten zu gehen
report-clearances = Freigaben der letzten vier Wochen, wie sie uns erzählt wurden
report-no-clearances = Keine.
report-programme = Programm
report-none = Es wird kein Programm befolgt.
report-version = Version (Prüfsumme des Inhalts)
report-began = Begonnen
report-week = { $date }, Woche { $n }
report-stage = Stufe
report-stage-of = { $n } von { $all }: { $name }
report-stage-since = seit { $date }
report-eased = Leichter gemacht
report-today = Die Antwort von heute
report-next = Als Nächstes
report-next-none = Heute lässt sich kein nächster Schritt nennen.
report-weeks = Die letzten vier Wochen
report-col-week = Woche
report-col-mornings = Morgen, Mitte (Spanne)
report-col-known = Erzählt
report-col-sessions = Tage mit Einheit, von geplanten
report-col-worst = Stärkster Schmerz in einer Einheit
report-col-load = Belastung
report-col-high = Davon hoch
report-col-runs = Läufe
report-of-n = { $n } von { $all }
report-span = { $from } bis { $to }
report-unknown-days = { $n ->
    [one] { $n } Tag unbekannt
   *[other] { $n } Tage unbekannt
}
report-load-means = Die Belastung ist eine Schätzung in Gehschritten der schmerzenden Seite, bis zu { $n } % daneben; hoch ist, was mit einer hohen Spitze kam. Tage, von denen uns niemand erzählt hat, sind unbekannt, nicht null.
report-mornings-achilles = Morgen: Steifheit oder Schmerz beim Aufstehen, 0 bis 10.
report-mornings-plantar = Morgen: Schmerz bei den ersten Schritten, 0 bis 10.
report-decisions = Entscheidungen, die etwas geändert haben
report-no-decisions = Keine in diesen vier Wochen.
report-tests = Fersenheben am Stück
report-no-tests = Noch kein Test.
report-now = Übungen jetzt
report-no-works = Keine: Es ist keine Belastung geplant.
report-ask = Frage an Sie
report-no-ask = Keine Frage aufgeschrieben.
report-room = Platz für Ihre Antwort
report-reviewed = Weder die Texte noch die Regeln von Heelup wurden von Fachleuten geprüft. Es entscheidet nach festen Regeln, die mit ihren Quellen aufgeschrieben sind; es stellt keine Diagnose. Das Wort von Fachleuten geht vor.
report-take = Bericht für Fachleute
report-take-early = Wer früh jemanden aufsucht, kann Wochen sparen. Dieser Bericht bringt das, was du uns erzählt hast, auf ein oder zwei Seiten.
