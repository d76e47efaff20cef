"""PETRARCH2's unit-test sentences as gold sentences of the PLOVER types, in the form that score_plover.py reads.

What has to be done to them, and why:
  Names    Most actors are realms of fiction, which no gazetteer can know. Each stands here for a state, the same one everywhere.
  Schemes  Those sentences carry codes of WEIS, an older scheme with the same look (032 is a visit, 064 a restored tie), and the ones about
           real states codes of CAMEO. Both are brought to PLOVER's types by their first two digits.
  Left out Sentences whose code tells nothing of an act: WEIS 02 (comment), codes of other than three digits, and the groups that test the
           program's dictionaries and dates with codes made up for that (their sentences differ by a word, their codes at random).
"""
import collections, json, os, re

NAMES = {"Arnorian": "Brazilian", "Arnor": "Brazil", "Minas Tirith": "Ankara", "Gondor": "Turkey", "Dagolathi": "Peruvian", "Dagolath": "Peru", "Osgiliath": "Iran",
         "Eriadorian": "Israeli", "Eriadori": "Israeli", "Eriador": "Israel", "Ithilen": "Lebanon", "Calenardhon": "Egypt", "Mordor": "Russia", "Rohans": "Syrians",
         "Rohan": "Syria", "Fornost": "France", "Bree": "Canada", "Cirith Ungol": "Sudan", "Caras Galadhon": "Vienna", "Dol Amroth": "Jordan", "Dol_Amroth": "Jordan"}
CODES = {"ARN": "BRA", "GON": "TUR", "DAG": "PER", "OSG": "IRN", "ERI": "ISR", "ITH": "LBN", "CAL": "EGY", "MOR": "RUS", "ROH": "SYR", "FOR": "FRA", "BRE": "CAN",
         "ELF": "AUT", "DOL": "JOR", "NZE": "NZL", "KUW": "KWT"}
WEIS = {"03": "CONSULT", "04": "SUPPORT", "05": "AGREE", "06": "SUPPORT", "07": "AID", "08": "AGREE", "09": "REQUEST", "10": "REQUEST", "11": "REJECT", "12": "ACCUSE",
        "13": "ACCUSE", "15": "REQUEST", "16": "THREATEN", "17": "THREATEN", "18": "MOBILIZE", "19": "SANCTION", "20": "COERCE", "21": "COERCE", "22": "ASSAULT"}
CAMEO = {"02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "08": "CONCEDE", "09": "ACCUSE", "10": "REQUEST", "11": "ACCUSE",
         "12": "REJECT", "13": "THREATEN", "14": "PROTEST", "15": "MOBILIZE", "16": "SANCTION", "17": "COERCE", "18": "ASSAULT", "19": "ASSAULT", "20": "ASSAULT"}
BY_CAMEO = re.compile(r"AFP|COMPOUND-(38|39|40|41|42)|ACTOR-1|ABOUT")
LEFT_OUT = {"SYNSET", "PATTERN", "VERB", "DATE", "DISCARD", "ERROR"}


def _side(codes, key):
    """The actors of one side in order, each once."""
    seen = dict.fromkeys(CODES.get(c[key][:3], c[key][:3]) for c in codes)
    return [{"code": code, "actorText": ""} for code in seen]


def rows(path):
    """The gold sentences of a file of PETRARCH2's: id, event, text, date, source, target. Each text once."""
    with open(path, encoding="utf-8", errors="replace") as fh:
        records = re.sub(r"<!--.*?-->", "", fh.read(), flags=re.S)
    found = {}
    for head, body in re.findall(r"<Sentence ([^>]*)>(.*?)</Sentence>", records, re.S):
        name = re.search(r'id\s*=\s*"([^"]*)"', head)[1]
        text = " ".join(re.search(r"<Text>(.*?)</Text>", body, re.S)[1].split())
        coded = [dict(re.findall(r'(\w+)\s*=\s*"([^"]*)"', c)) for c in re.findall(r"<EventCoding ([^>]*)>", body)]
        types = CAMEO if BY_CAMEO.match(name) else WEIS
        told = [(types[c["eventcode"][:2]], c) for c in coded
                if re.fullmatch(r"\d{3}", c.get("eventcode", "")) and c["eventcode"][:2] in types and {"sourcecode", "targetcode"} <= c.keys()]
        if name.split("-")[0] in LEFT_OUT or not told or text in found:
            continue
        event = told[0][0]
        same = [c for kind, c in told if kind == event]
        real = text
        for fiction, state in NAMES.items():
            real = re.sub(rf"\b{re.escape(fiction)}\b", state, real)
        found[text] = {"id": name, "event": event, "text": real, "date": "2012-05-05", "source": _side(same, "sourcecode"), "target": _side(same, "targetcode")}
    return list(found.values())


def write(data, folder):
    """Writes the gold sentences of PETRARCH2's folder `data` into `folder`; returns the file's path and how many there are of each type."""
    gold = rows(os.path.join(data, "PETR.UnitTest.records.xml"))
    path = os.path.join(folder, "petrarch.json")
    with open(path, "w", encoding="utf-8") as fh:
        json.dump(gold, fh)
    return path, collections.Counter(row["event"] for row in gold)
