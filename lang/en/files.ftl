### What is said about training files: what was not as it should be, where, and what to do. One sentence for the
### page and for the command line. A cause is what the machine says itself, and stays as it is.

## Where.

file-at-whole = whole file
file-at-byte = byte { $n }
file-at-line = line { $n }
file-at-training = activity { $n }
file-at-row = activity { $id }
file-at-workout = workout of { $start }
file-at-steps = steps
file-at-table = table

## Any file.

file-unreadable = The file cannot be read: { $cause }. Look at its name and its permissions.
file-not-kept = The archive cannot be kept for reading: { $cause }. Give it as a file instead.
file-empty = The file is empty. Copy it from the watch again, or export it again from its app.
file-too-large = The file has { $megabytes } MB; a training file has at most { $most } MB. Give one training at a time.
file-packed-too-large = The file is packed and unfolds to more than that; a training file has at most { $most } MB. Give one training at a time.
file-packed-twice = The file is packed twice. Unpack it and give the training inside.
file-packed-broken = The packed file breaks off; what could be unpacked is kept.
file-is-zip = This is a zip archive. Unpack it and give the .fit file inside.
file-other-xml = This is XML, but neither GPX nor TCX. Export the training as FIT, GPX or TCX from the app of your watch.
file-unknown = This is no training file: neither FIT, GPX, TCX nor a table with dates. Export the original file from the app of your watch.

## Any training.

file-too-many-trainings = More than a thousand trainings; the rest was left out.
file-no-sport = The file does not say which sport it was. Say what it was when you add it.
file-no-start = The file does not say when it began. Say the day when you add it.
file-clock-unset = The watch's clock was not set, so the start is not known. Say the day when you add it.
file-clock-local = The watch's clock was not set, so the start is not known; by its local time it was { $local }. Check the day.
file-clock-uploaded = The watch's clock was not set, so the start is not known; it was uploaded at { $at }. Say the day.
file-steps-contradict = Step count and cadence contradict each other, so the step count is left out.
file-timer-longer = The timer ran longer than the whole training; one of the two times is wrong.
file-too-fast = { $metres } m in { $seconds } s is { $speed } km/h, faster than anybody: the distance or the time is wrong. If part of it was in a car, do not add it.
file-odd-duration = The duration of { $given } s cannot be, so it is left out.
file-odd-distance = The distance of { $given } m cannot be, so it is left out.
file-odd-steps = The step count of { $given } steps cannot be, so it is left out.
file-odd-cadence = The cadence of { $given } steps a minute cannot be, so it is left out.
file-odd-ascent = The ascent of { $given } m cannot be, so it is left out.

## FIT.

fit-too-short = The file ends inside its header, before any data. Copy it from the watch again.
fit-no-header = The header is damaged, so nothing after it can be read. Export the file again.
fit-breaks-off = The data ends in the middle of an entry. What came before is kept.
fit-undescribed = From here on the data is damaged: an entry of a kind that was never described. What came before is kept; export the file again to get the rest.
fit-too-much = From here on the file holds more entries than any recording does. What came before is kept.
fit-wrong-length = The header states a wrong length; the checksum shows that the contents are whole.
fit-wrong-checksum = The checksum does not fit the contents, so some value may be wrong. Compare time and distance with your watch; if they differ, export the file again.
fit-never-closed = The recording was never closed: its header states no length. What could be read is kept.
fit-no-checksum = The checksum at the end is missing. Everything else is here; nothing seems lost.
fit-ends-early = The file ends here, { $bytes } bytes before the end its header states. Copy it from the watch again, or export it again, to get the rest.
fit-leftover = The last { $bytes } bytes belong to no part of the file and were left out.
fit-unkept = { $n } records beyond the first million are only counted.
fit-empty-summary = A summary without time, distance or records was left out.
fit-no-summary = The watch's own summary is missing. Time, distance and cadence are added up from { $records } records; the step count is not known.
fit-days-of-utc = The file does not say local time, so its days are days of UTC. Check the days before you use them.
fit-device-settings = This is a file of device settings, not a training. Export the training itself as FIT.
fit-sport-settings = This is a file of sport settings, not a training. Export the training itself as FIT.
fit-workout = This is a planned workout, not a training. Export the training itself as FIT.
fit-course = This is a course to follow, not a training. Export the training itself as FIT.
fit-schedule = This is a training calendar, not a training. Export the training itself as FIT.
fit-weight = This is a record of body weight, not a training. Export the training itself as FIT.
fit-totals = This is a file of lifetime totals, not a training. Export the training itself as FIT.
fit-goals = This is a file of goals, not a training. Export the training itself as FIT.
fit-blood-pressure = This is a record of blood pressure, not a training. Export the training itself as FIT.
fit-segment = This is a segment to race on, not a training. Export the training itself as FIT.
fit-nothing = No training and no steps are in this file. Export the training itself as FIT; if the file was cut off, copy it from the watch again.

## GPX and TCX.

xml-cut-off = The file ends in the middle. What came before is kept; export it again to get the rest.
xml-damaged = From here on the file is damaged. What came before is kept; export it again to get the rest.
xml-too-deep = Here the file is nested deeper than any training. What came before is kept.
xml-without-place = { $n } of { $points } points have no place; they add nothing to the distance.
xml-without-times = Its points have no times: this is a way to follow, not a training. Export the training itself.
xml-only-places = There are only places or a way to follow in this file, no training. Export the training itself.
xml-course = This is a course or a planned workout, not a training. Export the training itself.
xml-nothing = No training is in this file. Export the training itself; if the file was cut off, export it again.

## Tables.

table-no-column = No column is called “{ $name }”. Look at the first line of the table.
table-no-date-column = No column is known to be the date. Call it “Date”, or say which on the command line: --map date=Heading.
table-no-size-column = No column is known to be a distance or a duration. Call it “km” or “Duration”, or say which on the command line: --map km=Heading.
table-no-unit = The column “{ $name }” names no unit, so it is left out. Write “{ $name } (km)”, or say which on the command line: --map km={ $name }.
table-not-a-line = This line is no part of a table.
table-too-many = More lines than anybody has trainings; the rest was left out.
table-no-date = There is no date.
table-unclear-date = “{ $text }” is no date that is clear. Write year, month, day like 2026-03-02, or 02.03.2026.
table-not-a-number = “{ $text }” is no number.
table-not-a-duration = “{ $text }” is no duration like 0:48:00.
table-no-size = There is neither a distance nor a duration.
table-nothing = No line of the table is a training that can be read. Look at its dates and units.
table-damaged = The table is damaged; the rows before the damage are kept.
table-empty = The table is empty.

## Archives.

zip-claims = It claims to hold { $n } files; at most { $most } are read. Split it.
zip-damaged = The archive is damaged or was cut off: { $cause }. Download it again.
zip-too-many = It holds more than { $most } files; the rest is left out.
zip-in-zip = An archive in an archive in an archive is not opened. Unpack it and give what is inside.
zip-too-large = It unpacks to more than { $most } MB, which no training file has. Give one training at a time.
zip-bomb = The archive unpacks to far more than it should; this file was left out. Unpack it and give the files.
zip-bomb-inside = It is damaged in the archive: it unpacks to far more than it should. What came before is kept; download the archive again.
zip-no-room = There is no room to unpack it: { $cause }. Unpack it and give what is inside.
zip-locked = It is locked with a password. Unpack the archive and give the files.
zip-packed-otherwise = It is packed in a way that is not read here. Unpack the archive and give the files.
zip-entry-damaged = It is damaged in the archive: { $cause }. Download the archive again.
zip-entry-broken = It is damaged in the archive: { $cause }. What came before is kept; download the archive again.
zip-others = { $n ->
    [one] 1 other file is no training and was left out.
   *[other] { $count } other files are no trainings and were left out.
}
zip-without-training = { $n ->
    [one] 1 file holds no training (settings, sleep, courses and the like): left out.
   *[other] { $count } files hold no training (settings, sleep, courses and the like): left out.
}
zip-table-no-sport = { $n ->
    [one] 1 table has days and distances or times, but does not say which sport they are: left out. Give it alone to take it.
   *[other] { $count } tables have days and distances or times, but do not say which sport they are: left out. Give one alone to take it.
}
zip-useless = Nothing in this archive can be used. Give the export of Strava, Garmin, Apple Health or Google's Takeout as it is, or a zip of FIT, GPX or TCX files.
zip-same = The same training as in { $other }; it counts once.

## Exports of accounts.

export-damaged = The file is damaged: { $cause }. Ask for the export again, or unpack it again.
export-odd-days = { $n } days have no date or a count that cannot be, and were left out.
export-no-days = No days of steps are in this file.
strava-language = The names of the columns are neither the English nor the German ones, so only the files are read. For titles, effort and trainings without a file set Strava's language to English (bottom of its web page) and ask for the export again.
strava-too-many = More rows than one person has; the rest is left out.
strava-no-number = The row has no number of an activity; it is left out.
strava-no-date = The date cannot be read; the row is left out.
strava-nothing = No training is in this table. Give the whole zip of Strava's export as it is.
strava-same = The same training as activity { $id }; it counts once.
strava-row-stands = The file gave nothing; time and distance are those of activities.csv.
google-damaged = The session is damaged: { $cause }. Ask for the export again.
google-no-training = A session of “{ $what }” is no training.
google-no-times = The times of the session cannot be read. Ask for the export again.
google-no-steps-column = The table has no column of steps. Give Google's Takeout as it is.
google-odd-rows = { $n } rows have no date or a count that cannot be, and were left out.
google-no-days = No days of steps are in this table.
health-connect-damaged = The database is damaged: { $cause }. Ask for the export again.
health-connect-broken = The database is damaged in part: { $cause }. What came before is kept; export it again to get the rest.
health-connect-other = This is a database, but not that of Health Connect. Give the zip of Health Connect's export as it is, or files as FIT, GPX or TCX.
health-connect-too-large = The database is larger than { $most } MB. Export the trainings as FIT, GPX or TCX from the app that recorded them.
health-connect-odd-rows = { $n } rows have times or counts that cannot be, and were left out.
health-connect-twice = { $n ->
    [one] 1 training was written by two apps; it counts once.
   *[other] { $n } trainings were written by two apps; each counts once.
}
health-connect-nothing = No training and no steps are in this database. On the phone: Health Connect, Manage data, Backup and restore; give the zip as it is.
apple-too-deep = Elements lie too deep within each other. What came before is kept.
apple-damaged = The export is damaged here: { $cause }. What came before is kept; export it again to get the rest.
apple-too-long = The export is damaged here: a single piece is longer than 1 MB. What came before is kept; export it again to get the rest.
apple-ends = The export ends here, before its end. What came before is kept; export it again to get the rest.
apple-two-wrote = { $maker } and { $other } both wrote it; it counts once, as { $other } tells it.
apple-undated = { $n } workouts have no time that can be read, and were left out.
apple-too-many = { $n } workouts are more than one person does; they were left out.
apple-odd-steps = { $n } step counts cannot be, and were left out.
apple-many-steps = { $n } step counts are more than one person has; they were left out.
apple-many-form = { $n } records of running form are more than one person has; they were left out.
apple-nothing = No workout and no steps are in this export. In the Health app of the phone: your picture, Export All Health Data; give the zip as it is.

## What the command line says around it.

import-read = read
import-in-part = read in part
import-refused = refused
import-without-training = without a training in it, left out
import-taken = taken
import-partly = partly
import-there = already there
import-more = and { $n } more
import-earlier-days = and { $n } earlier days of steps
import-steps = { $n } steps
import-cadence = { $n } a minute
import-climb = { $n } m up
import-run = run
import-walk = walk
import-ride = ride
import-swim = swim
import-strength = strength training
import-training = training
import-added = added
import-in-journal = in the journal already
import-without-day = without a day: say it with --on DATE
import-no-day = training { $n }: the file does not tell its day; say it with --on DATE
import-nothing = nothing to read
import-files = { $n ->
    [one] 1 file
   *[other] { $count } files
}
import-trainings = { $n ->
    [one] 1 training
   *[other] { $count } trainings
}
import-days = { $n ->
    [one] 1 day of steps
   *[other] { $count } days of steps
}
import-entries = { $n ->
    [one] 1 entry added
   *[other] { $count } entries added
}
import-all = In all: { $told }.
import-watching = Watching { $folder }. Ctrl-C ends it.
