### Zurück zum Laufen: geführte Läufe, Dateien, der Plan.

