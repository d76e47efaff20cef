"""Annotations kept apart from the articles that they annotate: the articles are their publishers', the annotations are this project's.

A line of annotations/NAME.jsonl is one article:
  {"doc": …, "source": [archive, member], "sha256": of the text, "records": […]}
`archive` is a file under ../shared/data, `member` a file in it. A record has the codebook's fields; what it takes from the text at
length is a list of pieces in code points of the text, half-open: `evidence` [[[start, end]], …], and under "spans" any other field
of which the words stand in the text. `text_of` says what the text is.
"""
import hashlib, json, os, re, tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST = 40  # characters of a field that may be kept as words; what is longer stays in the article


def sets():
    """The names of the sets that ship, in order."""
    return sorted(f[:-6] for f in os.listdir(os.path.join(HERE, "annotations")) if f.endswith(".jsonl"))


def _unwrapped(markdown):
    """Front matter and body of a statement kept as Markdown, one line a paragraph or list item."""
    head, body = re.match(r"---\n(.*?)\n---\n(.*)", markdown, re.S).groups()
    title = re.search(r"title: (.*?)(?=\n\w+:|\Z)", head, re.S).group(1)
    title = re.sub(r"\s*\n\s*", " ", re.sub(r"\\\n\s*\\? ?", " ", title)).replace("\\_", " ").strip("'\" ").replace("\u00a0", " ")
    title = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), title)
    date = re.search(r"date: '?(\d{4}-\d\d-\d\d)", head).group(1)
    url = re.search(r"source_url: (\S+)", head).group(1)
    lines = []
    for paragraph in re.split(r"\n\s*\n", body.replace("\u00a0", " ")):
        for item in re.split(r"\n(?=\s*[-*•] )", paragraph):
            lines.append(re.sub(r"\s+", " ", item).strip())
    body = "\n\n".join(line for line in lines if line)
    body = re.sub(r"\\([\[\]#*_])", r"\1", re.sub(r"\*\*|__", "", body))
    body = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), body)
    return f'---\ndate: {date}\nurl: {url}\ntitle: "{title}"\n---\n{body}\n'


def text_of(member, raw):
    """The article file that is annotated, front matter and all, from the bytes of the archive's member."""
    text = raw.decode("utf-8", errors="replace")
    if member.endswith(".md"):
        return _unwrapped(text)
    day = re.match(r"(\d{4})(\d\d)(\d\d)", os.path.basename(member)).groups()
    return f"---\ndate: {'-'.join(day)}\n---\n{text}\n".replace("\r\n", "\n")


def load(name):
    with open(os.path.join(HERE, "annotations", name + ".jsonl"), encoding="utf-8") as fh:
        return [json.loads(line) for line in fh]


def unpack(name, data, articles, gold):
    """Writes the set's articles into the folder `articles` and its annotations in the codebook's form to the file `gold`."""
    rows = load(name)
    wanted = {}
    for row in rows:
        wanted.setdefault(row["source"][0], {})[row["source"][1]] = row
    out = {}
    for archive, members in wanted.items():
        with tarfile.open(os.path.join(data, archive)) as tar:
            for info in tar:
                row = members.get(info.name)
                if row is None:
                    continue
                text = text_of(info.name, tar.extractfile(info).read())
                found = hashlib.sha256(text.encode("utf-8")).hexdigest()
                if found != row["sha256"]:
                    raise SystemExit(f"annotations: {archive}: {info.name} is another text than was annotated ({found[:12]}); leave it out of {name}.jsonl or annotate it anew.")
                with open(os.path.join(articles, row["doc"] + ".txt"), "w", encoding="utf-8") as fh:
                    fh.write(text)
                out[row["doc"]] = [_told(record, text) for record in row["records"]]
    with open(gold, "w", encoding="utf-8") as fh:
        for row in rows:
            fh.write(json.dumps({"doc": row["doc"], "records": out[row["doc"]]}, ensure_ascii=False) + "\n")


def _told(record, text):
    record = dict(record)
    record["evidence"] = [" ".join(text[a:b] for a, b in pieces) for pieces in record["evidence"]]
    for field, pieces in record.pop("spans", {}).items():
        record[field] = " ".join(text[a:b] for a, b in pieces)
    if "items" in record:
        record["items"] = [_item(item, text) for item in record["items"]]
    return record


def _item(item, text):
    item = dict(item)
    pieces = item.pop("pieces", None)
    return {"name": " ".join(text[a:b] for a, b in pieces), **item} if pieces else item


def _pieces(words, text):
    """Where `words` stand in the text: as one piece, or as the fewest from left to right; None where they do not."""
    at = text.find(words)
    if at >= 0:
        return [[at, at + len(words)]]
    tokens, found, start = words.split(" "), [], 0
    while start < len(tokens):
        for end in range(len(tokens), start, -1):
            part = " ".join(tokens[start:end])
            at = text.find(part, found[-1][1] if found else 0)
            if at >= 0:
                found.append([at, at + len(part)])
                start = end
                break
        else:
            return None
    return found


def _item_apart(item, text):
    pieces = _pieces(item["name"], text) if len(item["name"]) > LONGEST else None
    return {"pieces": pieces, **{k: v for k, v in item.items() if k != "name"}} if pieces else item


def apart(annotated, files, sources):
    """The line of annotations/*.jsonl for one annotated article; `files` gives its text, `sources` its archive and member."""
    doc, text = annotated["doc"], files[annotated["doc"]]
    records = []
    for record in annotated["records"]:
        kept, spans = {}, {}
        for field, value in record.items():
            if field == "evidence":
                pieces = [_pieces(words, text) for words in value]
                kept["evidence"] = [p for p in pieces if p]
            elif isinstance(value, str) and (field == "content" or len(value) > LONGEST):
                pieces = _pieces(value, text)
                if pieces:
                    spans[field] = pieces
                elif field != "content":
                    kept[field] = value  # the annotator's own words
            elif field == "conditions":
                continue
            elif field == "items":
                kept["items"] = [_item_apart(item, text) for item in value]
            else:
                kept[field] = value
        if not kept["evidence"] or (record["kind"] == "statement" and "content" not in spans):
            print(f"# {doc}: a {record['kind']} is left out, whose words are not the text's")
            continue
        if spans:
            kept["spans"] = spans
        records.append(kept)
    return {"doc": doc, "source": sources[doc], "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(), "records": records}
