### Load: the ledger, what the runs say, the forward question.

## How well a rule is known.

strength-trial = Dahinter steht eine Studie mit Vergleichsgruppe.
strength-trial-against = Eine Studie hat hier nach einem Nutzen gesucht und keinen gesehen; es bleibt eine vorsichtige Gewohnheit.
strength-cohort = Läuferinnen und Läufer wurden über Zeit begleitet: ein Zusammenhang, kein Beweis.
strength-lab = Im Labor gemessen. Ob es Verletzungen verhindert, ist nicht bekannt.
strength-survey = Einmal im Rückblick gefragt: Das kann keine Ursache zeigen.
strength-expert = Rat erfahrener Leute, in keiner Studie geprüft.
strength-custom = Ein Brauch unter Läufern, ohne Daten dahinter.

## What the runs say.

kilometres = { $km } km
run-longer = Dieser Lauf ist { $percent } % länger als dein längster der letzten { $days } Tage ({ $longest }). Unter vielen Läufern gingen so viel längere Läufe mit mehr Überlastungen einher. Gezählt wurden alle Verletzungen, nicht nur die der Ferse.
run-week-grew = { $this } in diesen 7 Tagen, { $before } in den 7 davor. Eine verbreitete Faustregel erlaubt ein Zehntel mehr in der Woche.
run-felt-load = Anstrengung mal Minuten: { $load }.
run-days-alike = Deine Tage gleichen sich. Ein leichterer Tag in der Woche kann guttun.
run-harder-and-further = Mehr Strecke und ein größerer harter Anteil in derselben Woche ({ $hard } % davon hart, { $before } % in der Woche davor). Mit einer Änderung auf einmal bleibt ein schlechter Morgen erklärbar.
run-changes = Neu an diesem Lauf: { $what }. Mit einer neuen Sache auf einmal bleibt ein schlechter Morgen erklärbar.
run-changed-longer = länger
run-changed-hillier = hügeliger
run-changed-faster = schneller
run-changed-ground = anderer Boden
run-changed-shoe = ein neuer Schuh
run-before = Du bist auch am { $day } gelaufen. Solange die Ferse behandelt wird, lass zwei Nächte zwischen den Läufen.
run-climb = { $ascent } m Anstieg; das meiste der letzten { $days } Tage waren { $most } m. Hügel beugen das Sprunggelenk weiter: Sie kommen spät dazu und für sich allein.
run-steep = { $steep } m Anstieg je Kilometer. Solange die Sehne aufgebaut wird, ist flacher Boden der ruhigere.
run-sand = Loser Sand ist neu für dich. Wechsle den Boden behutsam und lass weichen Sand weg, solange die Achillessehne schmerzt. Dass Asphalt ihr schadet, ist nicht gut belegt.
run-shoe-drop = { $shoe } hat eine Sprengung von { $drop } mm, dein vertrautester Schuh { $usual } mm. Weniger Sprengung verlagert Arbeit in die Wade. Verteile die Umstellung auf { $from } bis { $to } Tage.
run-minimal = { $shoe } ist ein Minimalschuh. An einer schmerzenden Achillessehne zieht er wahrscheinlich stärker als dein gewohnter Schuh.
run-shoe-life = { $shoe } hat etwa { $km } km hinter sich. Das ist eine Gewohnheit und keine Sicherheitsgrenze: Ersetze ihn, wenn er abgelaufen oder nicht mehr bequem ist.
run-lift = In { $shoe } liegt eine Erhöhung von { $mm } mm. Eine Fersenerhöhung kann die ersten Wochen erleichtern. Trag sie in beiden Schuhen und nimm sie schrittweise heraus.
run-shoes-in-turns = Du trägst { $count } Paare im Wechsel. Eine Untersuchung sah damit weniger Verletzungen; niemand muss das.
run-opening = Ein schnelles Training, und seine ersten 10 Minuten lagen bei { $percent } % der mittleren Geschwindigkeit. Ein lockerer Beginn nimmt Steifigkeit; dass er Verletzungen verhindert, ist nicht bewiesen.
run-cross = Rad und Wasser halten dich fit, während sich die Ferse erholt. In der Belastung deiner Ferse zählen sie kaum.
run-sleep = Du hast gesagt, dass es dich Schlaf kostet. Schlechter Schlaf und Verletzungen gehen zusammen; was zuerst kommt, ist unklar.
run-steps = Ein harter Lauf und { $steps } Schritte an einem Tag; üblich sind { $usual }. Alles davon zählt.
run-raises = { $raises } Fersenheben auf dem schwächeren Bein. Gesunde schaffen etwa { $norm }; { $goal } ist ein Ziel für alle, die eines wollen.
run-contact = Der linke Fuß trug { $share } % der Bodenkontaktzeit. Üblich sind bei dir { $usual } %, und { $noise } Punkte nach beiden Seiten sind dein eigenes Rauschen. Was das für Verletzungen heißt, weiß noch niemand.
run-rates = Wer läuft, hat etwa { $practised } Verletzungen in 1000 Stunden, wer anfängt, etwa { $beginners }.
run-earlier-pain = Frühere Schmerzen der Achillessehne sind das stärkste bekannte Zeichen, dass sie wiederkommen können: Die Chance war im folgenden Jahr etwa { $odds }-mal so hoch.
run-socks = Kompressionsstrümpfe gingen in einer Untersuchung mit mehr Achillesschmerz einher, wohl weil Menschen mit Schmerzen sie tragen.
run-forefoot = Weiter vorn aufzusetzen zieht stärker an der Achillessehne. Ändere nicht, wie dein Fuß aufsetzt, solange sie schmerzt.
run-masters = Ab { $age } kommen manche mit { $days } Tagen zwischen harten Tagen besser zurecht. Das ist ein Angebot, keine Grenze.
cadence-too-few = Deine übliche Schrittfrequenz ist noch nicht bekannt: { $runs } von { $needed } lockeren Läufen mit Schrittfrequenz.
cadence-high = Deine übliche Schrittfrequenz liegt bei { $usual } Schritten in der Minute. Das ist schon hoch; es gibt nichts auszuprobieren.
cadence-offer = Deine übliche Schrittfrequenz bei lockerem Tempo liegt bei { $usual } Schritten in der Minute. Zum Ausprobieren: { $target }, für { $from } bis { $to } Minuten eines Laufs mit Metronom, und nie mehr als { $most }. Bei gleichem Tempo senkt das den stärksten Zug an der Sehne ein wenig; du machst aber auch mehr Schritte. 180 ist ein Mittel von Spitzenläufern, kein Ziel.

## The forward question.

may-yes = Ja.
may-yes-on = Ja, am { $day }.
may-shorter = Kürzer: bis zu { $most } am { $day }.
may-not-yet = Nicht am { $day }.
may-earliest = Nicht am { $day }. Ab { $earliest } passt zumindest ein Teil davon.
may-check-in-first = Sag zuerst, wie dieser Morgen war.
may-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
may-and = { $a } und { $b }
may-red-flag = Seit { $day } steht ein Warnzeichen. Keine Belastung, bis eine Fachperson es angesehen hat.
may-operation = Nach deiner Operation bestimmt jemand anderes die Dosis.
may-stopped = Dein Programm ruht, bis eine Fachperson sagt, dass es weitergehen darf.
may-unfollowed = Deinem Programm lässt sich so nicht folgen. Öffne es und sieh nach, was angeboten wird.
may-morning-first = Dieser Morgen ist noch nicht bekannt. Er entscheidet den Tag.
may-morning-worse = Der Morgen am { $day } war deutlich schlechter: { $score }, sonst { $usual }. Die Ferse bekommt Zeit, sich zu beruhigen.
may-stepped-back = Dein Programm ist gerade einen Schritt zurückgegangen und macht Pause.
may-no-outing = { $programme } hat an diesem Tag keinen Lauf: Es lässt einen Tag dazwischen.
may-outing-done = Der Lauf dieses Tages ist getan.
may-walking-first = Dein Schritt ist zügiges Gehen. Das Laufen wartet auf den Test an seinem Ende.
may-ladder = Dein Schritt auf dem Weg zurück ins Laufen: { $turns ->
    [one] { $run } Minuten am Stück.
   *[other] { $turns } mal { $run } min Laufen, nach jedem { $walk } min Gehen. Das sind { $total } Minuten Laufen.
}
may-easy-on-ladder = Bis der Geh-Lauf-Wechsel hinter dir liegt, bleiben Läufe locker und flach.
may-too-early = Schnelle, hügelige und federnde Belastung kommt zuletzt, wenn die Kraft da ist.
may-recovery = { $day } zählte als { $class ->
    [high] hohe
    [medium] mittlere
   *[light] leichte
} Belastung. Lass { $days } Tage bis zum nächsten Lauf oder Sprung.
may-recovery-pain = Am { $day } ging der Schmerz über deine Grenze. Lass { $days } Tage bis zum nächsten Lauf oder Sprung.
may-hard-day = { $programme } hat an diesem Tag eine schwere Einheit. Harte Belastung und eine schwere Einheit teilen sich keinen Tag.
may-ladder-first = In den letzten { $days } Tagen steht kein Lauf von dir, und deine Ferse wird behandelt. Zuerst kommt der Geh-Lauf-Wechsel.
may-all-sore = Auf jeden Lauf der letzten { $days } Tage folgte Schmerz über deiner Grenze oder ein deutlich schlechterer Morgen.
may-first-run = In den letzten { $days } Tagen steht kein Lauf zum Vergleich. Bis zu { $most } ist ein vorsichtiger Anfang.
may-longest = Dein längster Lauf der letzten { $days } Tage: { $longest }. Ein Zehntel mehr sind { $most }.
may-hold-longest = Dein längster Lauf der letzten { $days } Tage, der gutging: { $longest }. Solange etwas anderes wächst oder behandelt wird, werden Läufe nicht länger.
may-week = Eine übliche Woche von dir hat { $usual }. Mit { $so-far } hinter dir und einem Zehntel mehr bleiben { $most }. Das Zehntel ist eine Obergrenze fürs Planen; keine Studie zeigt, dass es Verletzungen verhindert.
may-few-days = Nur { $known } der letzten { $of } Tage sind bekannt. Was nicht erzählt wurde, fehlt hier.
may-light = Leichte Belastung passt an jedem Tag ohne Stopp.
may-instead-see = Lass zuerst jemanden draufsehen, dann frag wieder.
may-instead-check-in = Sag, wie dieser Morgen war, dann frag wieder.
may-instead-slower = Ohne den schnellen Teil: { $then }
may-instead-flat = Ohne die Hügel: { $then }
may-instead-turns = Laufe und gehe im Wechsel: { $turns } mal { $run } min Laufen und { $walk } min Gehen.
may-instead-ladder = Beginne mit dem Programm, in dem sich Gehen und Laufen abwechseln.
may-instead-run-first = { $programme } ist für denselben Tag geplant: zuerst laufen, danach die Kraft, nie umgekehrt.
may-instead-move = Oder leg die Einheit von { $programme } auf einen anderen Tag.
may-instead-cross = Radfahren oder Schwimmen hält dich fit und belastet die Ferse kaum.
may-then-yes = ja.
may-then-shorter = bis zu { $most }.
budget-line = Belastung des heutigen Plans: ungefähr wie { $allowed } Schritte beim Gehen (geschätzt, { $percent } % nach beiden Seiten); davon offen: { $left }.
next-run-today = Nächster Lauf: heute, bis zu { $most }.
next-run-on = Nächster Lauf: { $day }, bis zu { $most }, wenn bis dahin jeder Morgen ruhig ist.
next-run-any = Nächster Lauf: { $day }.
next-run-morning = Nächster Lauf: Sag zuerst, wie dieser Morgen war. Er entscheidet über den Tag.
next-run-none = Nächster Lauf: in den nächsten zwei Wochen keiner in Sicht. { $why }
may-if-calm = Das gilt, wenn bis dahin jeder Morgen ruhig ist.
may-if-nothing = Es setzt auch voraus, dass du bis dahin sonst nicht läufst.
may-is-cautious = Das ist kein Versprechen. Deine Morgen entscheiden, und Schmerz über deiner Grenze beendet den Lauf.

## Towards a race.

race-in-time = { $distance } am { $day } kann gehen, wenn bis dahin jeder Tag gut läuft. Der früheste Tag wäre { $earliest }.
race-not-by = Nicht bis { $day }. Wenn jeder Tag gut läuft, wären { $distance } ab { $earliest } möglich.
race-open = Wenn jeder Tag gut läuft, wären { $distance } ab { $earliest } möglich.
race-stopped = Ein Warnzeichen oder eine Operation geht vor. Lass zuerst jemanden draufsehen, dann plane.
race-unknown = Noch lässt sich nichts planen: Für das, was zuerst kommt, ist kein Ende in Sicht, oder der Wettkampf ist zu weit weg.
race-first-programme = Zuerst { $programme } bis zum Ende, frühestens am { $day }.
race-first-ladder = Dann { $programme } vom ersten Schritt an, bis zum Ende frühestens am { $day }.
race-week-grows = Woche ab { $day }: längster Lauf { $longest }, zusammen { $total }.
race-week-easier = Woche ab { $day }, eine leichtere: längster Lauf { $longest }, zusammen { $total }.
race-week-stays = Woche ab { $day }, wie zuvor: längster Lauf { $longest }, zusammen { $total }.
race-week-race = Woche ab { $day }, mit dem Wettkampf: davor höchstens { $longest }, zusammen { $total }.
race-why = Kein Lauf ist mehr als ein Zehntel länger als der längste davor, auch der Wettkampf nicht. Unter vielen Läufern gingen Läufe, die viel länger waren als die letzten, mit mehr Verletzungen einher.
race-why-week = Keine Woche hat mehr als ein Zehntel mehr als die vollste davor. Das ist ein Brauch beim Planen; keine Studie zeigt, dass er Verletzungen verhindert.
