#!/usr/bin/env python3
"""A reader who wants to know a withheld count, and has release folders and the public catalogue alone.

    attack.py CONFIG RELEASES...      RELEASES holds <quarter>/edition-<n>/values.csv

Shares no line with the program. From all editions together it takes every count as shown, rounded, told to be of a
class or withheld; guesses each sum that a reader can guess (a sum that the shown figures deny is dropped); and asks
HiGHS how low and how high each withheld count can lie. Prints one line for each that it can place inside its class, and
what it saw; exit code 1 if there is one, 2 if the figures contradict each other so that nothing was learnt.
"""
import csv
import glob
import os
import re
import sys
from collections import defaultdict

import numpy as np
import yaml
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

BESIDE = ("MEASURE", "STAT")
# their denominators speak of another population than their numerators (contract, section 4)
ODD = ("HOU-06", "LAB-12", "LAB-17")
INFINITY = 1e6


def catalogue(config):
    read = lambda name: yaml.safe_load(open(os.path.join(config, name), encoding="utf-8"))
    indicators = {}
    for file in sorted(glob.glob(os.path.join(config, "indicators", "*.yaml"))):
        indicators.update(yaml.safe_load(open(file, encoding="utf-8")))
    classes = {}
    for name, c in read("disclosure.yaml").items():
        if isinstance(c, dict) and "threshold" in c:
            classes[name] = (c["threshold"], bool(c["zero_hidden"]))
    elements = {}
    for name, e in read("elements.yaml").items():
        kind = "S2" if name.startswith("tempacc_nights") else e["class"]
        elements[name] = (classes[kind], e["time"])
    inner = defaultdict(set)
    for name, d in read("dimensions.yaml").items():
        for code in (d.get("codes") or {}).values():
            inner[name].update(str(p) for p in (code or {}).get("parts") or [])
    network = read("network.yaml")
    members = defaultdict(list)
    for place in network["places"]:
        if place["kind"] == "member":
            members[place["member_of"]].append(place["id"])
    return indicators, elements, inner, members


class Knowledge:
    """What is known of each count: lowest, highest; and which are withheld."""

    def __init__(self):
        self.low, self.high, self.hidden, self.shown = {}, {}, {}, set()
        self.networks = {}
        self.sure, self.pairs = set(), []

    def tell(self, key, low, high):
        if key not in self.low:
            self.low[key], self.high[key] = 0, INFINITY
        low, high = max(low, self.low[key]), min(high, self.high[key])
        if low <= high:  # else revised since: what is newer was told first
            self.low[key], self.high[key] = low, high


def count(text, rule, rounded):
    v = float(text)
    if not rounded:
        return v, v
    threshold, zero = rule
    return max(v - 4, threshold if zero or v else 0), v + 4 if v else 0


def read(folder, edition, public, known):
    indicators, elements, _, _ = public
    with open(os.path.join(folder, "values.csv"), encoding="utf-8", newline="") as file:
        for r in csv.reader(file):
            (_, code, area, level, quarter, window, sex, age, mig, dim, dcode, _, _, _, _, x, n, display, obs, conf) = r[:20]
            if obs in "OLM" or dim in BESIDE or window in "SY" or r[0] == "value_id":
                continue
            i = indicators[code]
            place = (area, quarter, window, sex, age, mig, dim, dcode)
            network = level == "network"
            scope = (code, edition) if network else ""
            top = (i["numerator"], scope) + place
            bottom = (i["denominator"], scope or (code if code in ODD else "")) + place
            if network:
                known.networks[top[1:]] = int(r[21] or 0)
            for key, text, of in ((top, x, 0), (bottom, n, 1)):
                rule, _ = elements[key[0]]
                if rule[0] == 0:
                    continue
                if text:
                    rounds = rule[1] or (r[23].endswith("-r5") and float(text) % 5 == 0)
                    known.tell(key, *count(text, rule, rounds))
                    known.shown.add(key)
                elif conf != "F" and not (of and n) and i.get("estimator") != "band_median":
                    known.tell(key, 0, INFINITY)
                    known.hidden.setdefault(key, rule)
                    if not of and display == "<%d" % rule[0]:
                        known.tell(key, 0 if rule[1] else 1, rule[0] - 1)
            if conf != "F" and not x:
                if n or display != "c" or elements[i["denominator"]][0][0] == 0:
                    known.sure.add(top)
                else:
                    known.pairs.append((top, bottom))  # one of the two is withheld, and nothing says which
            if n and not x and i.get("estimator") == "share" and top in known.low:
                known.tell(top, 0, known.high[bottom] if bottom in known.high else INFINITY)


def at(key, **change):
    names = ("element", "scope", "area", "quarter", "window", "sex", "age", "mig", "dim", "code")
    return tuple(change.get(n, v) for n, v in zip(names, key))


def back(quarter, by):
    year, q = int(quarter[:4]), int(quarter[6]) - 1 - by
    return "%d-Q%d" % (year + q // 4, q % 4 + 1)


def sums(public, known):
    """(kind, total, parts, times): what a reader guesses to add up."""
    _, elements, inner, members = public
    keys = set(known.low)
    breakdowns, cities, status = defaultdict(list), defaultdict(list), defaultdict(list)
    for k in sorted(keys, key=str):
        if k[8] and k[9] not in inner[k[8]]:
            breakdowns[at(k, dim=k[8], code="")].append(k)
        if not isinstance(k[1], tuple):
            cities[at(k, scope="", area="")].append(k)
        status[at(k, mig="")].append(k)
    in_members = {m for ms in members.values() for m in ms}
    for t in sorted(keys, key=str):
        if t[5] == "_T":
            parts = [at(t, sex=s) for s in ("F", "M", "_O", "_U", "_N") if at(t, sex=s) in keys]
            if at(t, sex="F") in parts and at(t, sex="M") in parts:
                yield "SEX", t, parts, 1
        if t[6] == "_T":
            bands = [at(t, age=a) for a in ("Y_LT25", "Y25T44", "Y_GE45")]
            if all(b in keys for b in bands):
                yield "AGE", t, bands + [b for b in [at(t, age="_U")] if b in keys], 1
        if not t[8]:
            for dim in {k for k in inner} | {"ORIGIN"}:
                parts = breakdowns.get(at(t, dim=dim))
                if parts and len(parts) > 1:
                    yield "DIM " + dim, t, parts, 1
        if t[7] == "MIG":
            parts = [k for k in status[at(t, mig="")] if k[7] not in ("MIG", "_T", "NMIG", "INM")]
            if len(parts) > 1:
                yield "MIG", t, parts, 1
        if t[7] == "_T" and at(t, mig="NMIG") in keys and at(t, mig="MIG") in keys:
            yield "ALL", t, [at(t, mig="MIG"), at(t, mig="NMIG")], 1
        if t[2] in members and all(at(t, area=m) in keys for m in members[t[2]]):
            yield "MEMBERS", t, [at(t, area=m) for m in members[t[2]]], 1
        if isinstance(t[1], tuple):
            parts = [c for c in cities[at(t, scope="", area="")] if c[2] not in in_members]
            if parts and len(parts) == known.networks.get(t[1:]):
                yield "NETWORK", t, parts, 1
        if t[4] == "R4" and not elements[t[0]][0][1]:
            quarters = [at(t, window="Q", quarter=back(t[3], b)) for b in range(4)]
            if all(q in keys for q in quarters):
                if isinstance(t[1], tuple) and len({known.networks.get(k[1:]) for k in quarters + [t]}) > 1:
                    continue
                yield "WINDOW", t, quarters, 4 if elements[t[0]][1] == "stock" else 1


def denied(known, total, parts, times):
    low = sum(known.low[p] for p in parts) - times * known.high[total]
    high = sum(known.high[p] for p in parts) - times * known.low[total]
    return low > 0.5 * times or high < -0.5 * times


def guessed(public, known):
    """The sums; of kinds that the shown figures of an element often deny, only that parts are no more than the total."""
    found, tried, failed = [], defaultdict(int), defaultdict(int)
    for kind, t, parts, times in sums(public, known):
        kind_of = (t[0], kind)
        if all(p in known.shown for p in parts + [t]):
            tried[kind_of] += 1
            failed[kind_of] += denied(known, t, parts, times)
        else:
            found.append((kind, t, parts, times))
    for kind, t, parts, times in found:
        often = failed[(t[0], kind)] * 20 > tried[(t[0], kind)]
        # a total that is withheld beside parts that are all shown says that a part without a row is small
        often |= kind not in ("NETWORK", "WINDOW", "MEMBERS") and t in known.hidden and all(p in known.shown for p in parts)
        if often and kind in ("NETWORK", "WINDOW"):
            continue
        if not denied(known, t, parts, times):
            yield t, parts, times, often


def components(known, found, rolling):
    open_ = lambda k: known.high[k] - known.low[k] > 1e-6
    parent = {}

    def root(k):
        while parent.setdefault(k, k) != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    links = [[t] + p for t, p, _, _ in found] + rolling
    for link in links:
        free = [k for k in link if open_(k)]
        for k in free[1:]:
            parent[root(k)] = root(free[0])
    groups = defaultdict(lambda: ([], []))
    for s in found:
        free = [k for k in [s[0]] + s[1] if open_(k)]
        if free:
            groups[root(free[0])][0].append(s)
    for r in rolling:
        free = [k for k in r if open_(k)]
        if free:
            groups[root(free[0])][1].append(r)
    return groups


def series(public, known):
    by = defaultdict(list)
    for k in sorted(known.low, key=str):
        if public[1][k[0]][0][1] and k[4] == "R4":
            cities = known.networks.get(k[1:], 0)
            by[at(k, quarter="", scope=(k[1], cities))].append(k)
    return [s for s in by.values() if len(s) > 1]


class Programme:
    def __init__(self, known, group):
        self.place, self.rows, self.low, self.high = {}, [], [], []
        self.known = known
        for t, parts, times, often in group[0]:
            row = {self.of(t): times}
            for p in parts:
                row[self.of(p)] = row.get(self.of(p), 0) - 1
            if often:
                row[self.more("rest", t, tuple(parts))] = -1
            self.rows.append(row)
        for s in group[1]:
            for k in s:
                row = {self.of(k): 1}
                for b in range(4):
                    row[self.more("quarter", at(k, quarter=back(k[3], b), scope=str(k[1])), None)] = -1
                self.rows.append(row)
        data = [(v, i, j) for i, row in enumerate(self.rows) for j, v in row.items()]
        v, i, j = zip(*data)
        self.matrix = csr_matrix((v, (i, j)), shape=(len(self.rows), len(self.place)))

    def of(self, key):
        if key not in self.place:
            self.place[key] = len(self.place)
            self.low.append(self.known.low[key])
            self.high.append(self.known.high[key])
        return self.place[key]

    def more(self, *key):
        if key not in self.place:
            self.place[key] = len(self.place)
            self.low.append(0)
            self.high.append(INFINITY)
        return self.place[key]

    def best(self, objective, caps=None):
        bounds = np.column_stack([self.low, self.high])
        for j, (low, high) in (caps or {}).items():
            bounds[j] = (max(bounds[j][0], low), min(bounds[j][1], high))
        r = linprog(objective, A_eq=self.matrix, b_eq=np.zeros(len(self.rows)), bounds=bounds, method="highs")
        return r.x if r.status == 0 else None


def lacks(rule, told, least, most):
    """How low and high a count must be able to lie, where it is not known to."""
    low, high = 0 if rule[1] else 1, rule[0] - 1
    if told:
        return (low if least > low + 1e-4 else None, high if most < high - 1e-4 else None)
    narrow = most - least < high - low - 1e-4
    return (most - (high - low) if narrow else None, least + (high - low) if narrow else None)


def stretch(programme, asked, known):
    """Ranges of the asked counts, as wide as they need be; exact where they are narrower."""
    reach = {}
    start = programme.best(np.zeros(len(programme.place)))
    if start is None:
        return None
    note = lambda x: reach.update({k: (min(reach[k][0], x[programme.place[k]]), max(reach[k][1], x[programme.place[k]])) for k in asked})
    reach = {k: (start[programme.place[k]],) * 2 for k in asked}
    told = {k: known.high[k] <= known.hidden[k][0] for k in asked}
    for side in (0, 1, 0, 1, 0, 1):
        objective, caps = np.zeros(len(programme.place)), {}
        for k in asked:
            need = lacks(known.hidden[k], told[k], *reach[k])[side]
            if need is not None:
                objective[programme.place[k]] = -1 if side else 1
                if side and need > programme.low[programme.place[k]]:
                    caps[programme.place[k]] = (-INFINITY, need)
                elif not side and need < programme.high[programme.place[k]]:
                    caps[programme.place[k]] = (need, INFINITY)
        if objective.any():
            x = programme.best(objective, caps)
            if x is not None:
                note(x)
    for k in asked:
        for side in (0, 1):
            if lacks(known.hidden[k], told[k], *reach[k])[side] is not None:
                objective = np.zeros(len(programme.place))
                objective[programme.place[k]] = -1 if side else 1
                x = programme.best(objective)
                if x is not None:
                    note(x)
    return {k: reach[k] for k in asked if any(n is not None for n in lacks(known.hidden[k], told[k], *reach[k]))}


def editions(roots):
    found = []
    for root in roots:
        for path in glob.glob(os.path.join(root, "*", "edition-*", "values.csv")):
            quarter, number = re.search(r"([0-9]{4}-Q[1-4])/edition-([0-9]+)/values.csv$", path).groups()
            found.append((quarter, int(number), os.path.dirname(path)))
    return sorted(found, reverse=True)  # the newest figure of a count is told first


def main(config, roots):
    public, known = catalogue(config), Knowledge()
    all_editions = editions(roots)
    for quarter, number, folder in all_editions:
        read(folder, (quarter, number), public, known)
    asked = [k for k in known.hidden if k not in known.shown]
    found = list(guessed(public, known))
    leaks, alone, contradictions = [], 0, 0
    groups = components(known, found, series(public, known))
    seen = set()
    for root in sorted(groups, key=str):
        programme = Programme(known, groups[root])
        own = [k for k in asked if k in programme.place and k not in seen]
        seen.update(own)
        placed = stretch(programme, own, known) if own else {}
        if placed is None:  # a guess was wrong: then parts are only known to be no more than their total
            loose = [(t, p, times, True) for t, p, times, _ in groups[root][0] if times == 1]
            if loose:
                programme = Programme(known, (loose, groups[root][1]))
                own = [k for k in own if k in programme.place]
                placed = stretch(programme, own, known)
        if placed is None:
            contradictions += 1
        else:
            leaks += sorted(placed.items(), key=str)
    for k in asked:
        if k not in seen:
            alone += 1
            told = known.high[k] <= known.hidden[k][0]
            if any(n is not None for n in lacks(known.hidden[k], told, known.low[k], min(known.high[k], 1e4))):
                leaks.append((k, (known.low[k], known.high[k])))
    placed = known.shown | {k for k, _ in leaks}
    sure = known.sure | {k for pair in known.pairs if all(p in placed for p in pair) for k in pair}
    leaks = [(k, r) for k, r in leaks if k in sure]
    for k, (low, high) in leaks:
        print("LEAK %s: %.1f to %.1f" % (" ".join(str(p) for p in k), low, high))
    print("%d editions, %d counts withheld of %d, %d in no sum, %d sums, %d parts contradict themselves, %d leaks"
          % (len(all_editions), len(asked), len(known.low), alone, len(found), contradictions, len(leaks)))
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
