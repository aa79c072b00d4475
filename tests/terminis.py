#!/usr/bin/env python3
"""A second implementation of the terms, against the tables of docs/terminis.

It shares no code and no data with the service: its own holidays, written here from the decrees, and days that it
strikes off one by one. It answers with every row that does not hold.

    tests/terminis.py [FOLDER]      docs/terminis by default
"""
import calendar
import datetime as dt
import pathlib
import re
import sys

DAY = dt.timedelta(days=1)
NAMES = ["dl", "dt", "dc", "dj", "dv", "ds", "dg"]
FIXED = {
    (1, 1): "Cap d'Any", (1, 6): "Reis", (5, 1): "Festa del Treball", (6, 24): "Sant Joan",
    (8, 15): "Assumpció de la Verge", (9, 11): "Diada Nacional de Catalunya", (10, 12): "Festa Nacional d'Espanya",
    (11, 1): "Tots Sants", (12, 6): "Dia de la Constitució Espanyola", (12, 8): "Immaculada Concepció",
    (12, 25): "Nativitat del Senyor", (12, 26): "Sant Esteve",
}
CATALAN = {(6, 24), (9, 11), (12, 26)}
EASTER = {2024: dt.date(2024, 3, 31), 2025: dt.date(2025, 4, 20), 2026: dt.date(2026, 4, 5), 2027: dt.date(2027, 3, 28)}
FIRST, SECOND = "Primera festa local", "Segona festa local"
LOCAL = {
    "Lleida": {(5, 11): "Sant Anastasi", (9, 29): "Sant Miquel"},
    "Cervera": {(9, 7): FIRST, (9, 8): SECOND},
    "Vielha": {(9, 8): FIRST, (9, 9): SECOND},
    "Abella": {(5, 25): FIRST, (10, 2): SECOND},
}
NO_LIST = {"Tremp", "Osca"}
OPTIONAL = {"requeriment", "pronunciament europeu", "procediment europeu", "informe", "proves", "negociació", "judicial"}


class Refused(Exception):
    """The law does not admit it; the words are the article."""


def holidays(place):
    """Every holiday of a place whose lists are known, day by day."""
    days = {}
    for year, sunday in EASTER.items():
        for (month, day), name in FIXED.items():
            if place == "Osca" and (month, day) in CATALAN:
                continue
            if place == "Vielha" and (month, day) == (12, 26):
                continue
            days[dt.date(year, month, day)] = name
        days[sunday - 2 * DAY] = "Divendres Sant"
        if place != "Osca":
            days[sunday + DAY] = "Dilluns de Pasqua"
        if place == "Vielha":
            days[dt.date(year, 6, 17)] = "Festa d'Aran"
        for (month, day), name in LOCAL.get(place, {}).items():
            days[dt.date(year, month, day)] = name
    return days


class Paper:
    """A paper calendar of one or more places, and what was struck off it."""

    def __init__(self, places):
        self.places = places
        self.days = [holidays(place) for place in places]
        self.struck = []
        self.doubt = False

    def closed(self, day):
        if day.weekday() >= 5:
            return ""
        for days in self.days:
            if day in days:
                return days[day]
        self.doubt |= day.year not in EASTER or any(place in NO_LIST for place in self.places)
        return None

    def strike(self, day):
        why = self.closed(day)
        if why is not None:
            self.struck.append((day, why))
        return why is not None

    def working(self, day, count):
        while count:
            day += DAY
            if not self.strike(day):
                count -= 1
        return day

    def roll(self, day):
        while self.strike(day):
            day += DAY
        return day

    def add(self, day, count, unit):
        if unit == "hàbils":
            return self.working(day, count)
        if unit == "naturals":
            for _ in range(count):
                day += DAY
            return day
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "anys" else 1)
        year, month = divmod(months, 12)
        return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))

    def hours(self, start, count):
        day, minute, left = start.date(), start.hour * 60 + start.minute, count * 60
        while self.strike(day) or left > 1440 - minute:
            left -= 0 if self.closed(day) is not None else 1440 - minute
            day, minute = day + DAY, 0
        return day, minute + left


def months_after(day, count):
    return Paper([]).add(day, count, "mesos")


def maximum(paper, row):
    """Start, length, stops and an extension: (without stops, added, unrolled, end or what there is instead)."""
    start = date(row["Inici"])
    count, unit = amount(row["Termini"]) if row["Termini"] else (3, "mesos")
    nominal = paper.add(start, count, unit)
    if row["Ampliació"]:
        more, other, agreed = row["Ampliació"].split()
        if paper.add(start, int(more), other) > nominal or date(agreed) > paper.roll(nominal):
            raise Refused("23")
        if row["Criteri"] == "des de l'inici" and other == unit:
            nominal = paper.add(start, count + int(more), unit)
        else:
            nominal = paper.add(nominal, int(more), other)
    stopped, is_open, has_end = set(), False, True
    for stop in filter(None, row["Suspensions"].split("; ")):
        kind, since, until, no_act = re.fullmatch(r"(.+) (\d\S+?)-(\S*?)( sense acte)?", stop).groups()
        allowed = row["Criteri"] == "el requeriment suspèn" and kind == "requeriment"
        if no_act and kind in OPTIONAL and not allowed:
            continue
        since, until = date(since), date(until) if until else None
        is_open |= until is None
        if kind == "informe":
            cap = months_after(since, 3)
            until = min(until, cap) if until else cap
        if until is None:
            has_end = False
            continue
        day = since
        while day < until:
            day += DAY
            if day > start:
                stopped.add(day)
    # Each stopped day gives one more, as long as the term is alive when it comes.
    end, added = nominal, 0
    for day in sorted(stopped):
        counts = unit != "hàbils" or row["Criteri"] == "dies naturals" or paper.closed(day) is None
        if counts and day <= Paper(paper.places).roll(end):
            end, added = (paper.working(end, 1) if unit == "hàbils" and row["Criteri"] != "dies naturals" else end + DAY), added + 1
    last = paper.roll(end)
    said = "sense data" if not has_end else f"com a molt {told(last)}" if is_open else told(last)
    return told(nominal), str(added), told(end), said


def step(paper, row, count, unit):
    """One step, urgent or extended. Half a month is fifteen days."""
    start, regime, days = date(row["Inici"]), row["Règim"].split(", "), unit in ("hàbils", "naturals")
    months, rest = (count * (12 if unit == "anys" else 1), 0) if not days else (0, count)
    if "urgència" in regime:
        if "recurs" in regime or "sol·licitud" in regime:
            raise Refused("33.1")
        months, rest = months // 2, (rest + 1) // 2 if days else 15 * (months % 2)
    end = paper.add(start, months, "mesos")
    end = paper.add(end, rest, unit if days else "naturals")
    for more in (part.split() for part in regime if part.startswith("ampliació")):
        scratch = Paper(paper.places)
        if date(more[3]) > scratch.roll(end):
            raise Refused("32.3")
        most = scratch.add(scratch.add(end, months // 2, "mesos"), 15 * (months % 2), "naturals")
        most = scratch.add(most, rest // 2, unit if days else "naturals")
        if scratch.add(end, int(more[1]), more[2]) > most:
            raise Refused("32.1")
        end = paper.add(end, int(more[1]), more[2])
    return paper.roll(end)


def date(text):
    day = dt.datetime.strptime(text.split()[-1], "%d/%m/%Y").date()
    assert len(text.split()) == 1 or text.split()[0] == NAMES[day.weekday()], f"{text} is {NAMES[day.weekday()]}"
    return day


def moment(text):
    name, day, hour = text.split()
    return dt.datetime.combine(date(f"{name} {day}"), dt.time.fromisoformat(hour))


def amount(text):
    count, unit = text.split()
    return int(count), unit


def told(day):
    return f"{NAMES[day.weekday()]} {day:%d/%m/%Y}"


def listed(text, start):
    """The days of a cell, in order from a start: `28-29/3, 3/4 Divendres Sant`."""
    day, days = start - DAY, []
    for part in filter(None, text.split(", ")):
        first, last, month, year, name = re.fullmatch(r"(\d+)(?:-(\d+))?/(\d+)(?:/(\d+))?(?: (.+))?", part).groups()
        day = max(day, dt.date(int(year), 1, 1)) if year else day
        for number in range(int(first), int(last or first) + 1):
            while (day.day, day.month) != (number, int(month)):
                day += DAY
            days.append((day, name or ""))
    return days


def found(row):
    """The cells that the law gives, by their column."""
    paper = Paper(row.get("Lloc", "").split(" + "))
    if "Suspensions" in row:
        try:
            cells = dict(zip(("Sense suspensions", "S'hi afegeixen", "Abans de traslladar", "Venç"), maximum(paper, row)))
        except Refused as article:
            return {"Venç": f"no ({article})"}, paper, None
        if paper.doubt:
            cells["Venç"] += " provisional"
        return cells, paper, None
    if "Posada a disposició" in row:
        end = date(row["Posada a disposició"]) + 10 * DAY
        following = end + DAY if row["Criteri"] == "dia onzè" else end
        return {"Rebutjada": told(end), "Termini següent des de": told(following)}, paper, None
    if "Presentat" in row:
        paper = Paper(paper.places[:1])
        shown = moment(row["Presentat"])
        day = paper.roll(shown.date())
        hour = "00:00" if day > shown.date() else f"{shown:%H:%M}"
        return {"Efectes": f"{told(day)} {hour}"}, paper, shown.date()
    count, unit = amount(row["Termini"])
    if "Règim" in row:
        try:
            end = step(paper, row, count, unit)
        except Refused as article:
            return {"Venç": f"no ({article})"}, paper, None
        return {"Venç": told(end) + (" provisional" if paper.doubt else "")}, paper, date(row["Inici"])
    if unit == "hores":
        start = moment(row["Inici"])
        day, minute = paper.hours(start, count)
        return {"Venç": f"{told(day)} {minute // 60:02}:{minute % 60:02}"}, paper, start.date()
    start = date(row["Inici"])
    end = paper.add(start, count, unit)
    end = end if unit == "hàbils" else paper.roll(end)
    return {"Venç": told(end) + (" provisional" if paper.doubt else "")}, paper, start


def rows(path):
    header = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or set(line) <= set("|-"):
            continue
        if cells[0] == "Núm.":
            header = cells
        elif header:
            assert len(cells) == len(header), line
            yield dict(zip(header, cells))


def main():
    folder = pathlib.Path(sys.argv[1] if sys.argv[1:] else pathlib.Path(__file__).parent.parent / "docs/terminis")
    count, wrong, seen = 0, 0, set()
    for path in sorted(folder.glob("*.md")):
        for row in rows(path):
            name = row["Núm."]
            assert name not in seen, f"{name} twice"
            seen.add(name)
            cells, paper, start = found(row)
            for column, value in cells.items():
                if row[column] != value:
                    wrong += 1
                    print(f"{name} {column}: {row[column]!r} written, {value!r} found")
            if start and listed(row["No compten"], start) != paper.struck:
                wrong += 1
                print(f"{name} No compten: {[(told(d), why) for d, why in paper.struck]} found")
            count += 1
    print(f"{count} rows, {wrong} that do not hold")
    sys.exit(1 if wrong or count < 168 else 0)


main()
