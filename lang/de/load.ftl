### Belastung: das Konto, was die Läufe sagen, die Frage nach morgen.

