### Läufe: die Liste, ein Lauf, Schuhe, das Ziel.

## Was das Tagebuch sagt.

entry-shoe = Schuhe
entry-shoe-retired = Nicht mehr getragen.
entry-run-goal = Laufziel
