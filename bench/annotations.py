"""Annotations kept apart from the articles that they annotate: the articles are their publishers', the annotations are this project's.

A line of annotations/NAME.jsonl is one article:
  {"doc": …, "source": [archive, member], "sha256": of the text, "records": […]}
`archive` is a file under ../shared/data, `member` a file in it. A record has the codebook's fields. What it takes from the text at length
stands there as {"parts": […]}: a part is [start, end] in code points of the text, half-open, or words of the annotator's own; parts are
joined by blanks. `text_of` says what the text is.
"""
import hashlib, json, os, re, tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST = 40  # characters that may be kept as words; of what is longer, the article's words stay in the article
FEWEST = 3  # words in a row that count as the article's


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
                out[row["doc"]] = _told(row["records"], text)
    with open(gold, "w", encoding="utf-8") as fh:
        for row in rows:
            fh.write(json.dumps({"doc": row["doc"], "records": out[row["doc"]]}, ensure_ascii=False) + "\n")


def _told(value, text):
    """`value` with the words of the text put back."""
    if isinstance(value, dict):
        if value.keys() == {"parts"}:
            return " ".join(part if isinstance(part, str) else text[part[0]:part[1]] for part in value["parts"])
        return {k: _told(v, text) for k, v in value.items()}
    return [_told(v, text) for v in value] if isinstance(value, list) else value


def _apart(value, text):
    """`value` without the words that it takes from the text at length."""
    if isinstance(value, dict):
        return {k: _apart(v, text) for k, v in value.items()}
    if isinstance(value, list):
        return [_apart(v, text) for v in value]
    return {"parts": _parts(value, text)} if isinstance(value, str) and len(value) > LONGEST else value


def _parts(words, text):
    """The longest runs of `words` that stand in the text, from left to right, and between them what does not."""
    at = text.find(words)
    if at >= 0:
        return [[at, at + len(words)]]
    tokens, parts, start = words.split(" "), [], 0
    while start < len(tokens):
        end = next((e for e in range(len(tokens), start + FEWEST - 1, -1) if " ".join(tokens[start:e]) in text), None)
        if end is None:
            own = parts.pop() + " " if parts and isinstance(parts[-1], str) else ""
            parts.append(own + tokens[start])
            start += 1
        else:
            at = text.index(" ".join(tokens[start:end]))
            parts.append([at, at + len(" ".join(tokens[start:end]))])
            start = end
    return parts


def apart(annotated, text, source):
    """The line of annotations/*.jsonl for one article annotated in the codebook's form; `source` is its archive and member."""
    return {"doc": annotated["doc"], "source": source, "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(), "records": _apart(annotated["records"], text)}
