"""Thai names in Latin letters, as each person likes: no standard, personal habits."""
import re

ONSET = {"ก": "k", "ข": "kh", "ฃ": "kh", "ค": "kh", "ฅ": "kh", "ฆ": "kh", "ง": "ng", "จ": "ch", "ฉ": "ch", "ช": "ch",
         "ซ": "s", "ฌ": "ch", "ญ": "y", "ฎ": "d", "ฏ": "t", "ฐ": "th", "ฑ": "th", "ฒ": "th", "ณ": "n", "ด": "d", "ต": "t",
         "ถ": "th", "ท": "th", "ธ": "th", "น": "n", "บ": "b", "ป": "p", "ผ": "ph", "ฝ": "f", "พ": "ph", "ฟ": "f",
         "ภ": "ph", "ม": "m", "ย": "y", "ร": "r", "ล": "l", "ว": "w", "ศ": "s", "ษ": "s", "ส": "s", "ห": "h", "ฬ": "l",
         "อ": "", "ฮ": "h", "ฤ": "rue", "ฦ": "lue"}
FINAL = {"ก": "k", "ข": "k", "ค": "k", "ฆ": "k", "ง": "ng", "จ": "t", "ช": "t", "ซ": "t", "ญ": "n", "ฎ": "t", "ฏ": "t",
         "ฐ": "t", "ฑ": "t", "ฒ": "t", "ณ": "n", "ด": "t", "ต": "t", "ถ": "t", "ท": "t", "ธ": "t", "น": "n", "บ": "p",
         "ป": "p", "พ": "p", "ฟ": "p", "ภ": "p", "ม": "m", "ย": "i", "ร": "n", "ล": "n", "ว": "o", "ศ": "t", "ษ": "t",
         "ส": "t", "ฬ": "n"}
CONSONANT = "[ก-ฮ]"
FOLLOWING_SIGN = set("ะาำิีึืุูัๅ็")
TONES = re.compile("[่-๋]")

# Each pattern consumes an onset and a vowel; a final consonant is looked for afterwards.
SYLLABLES = [(re.compile(pattern), vowel) for pattern, vowel in [
    (rf"เ({CONSONANT}[รลว]?)ียว?", "ia"), (rf"เ({CONSONANT}[รลว]?)ือ", "uea"), (rf"เ({CONSONANT}[รลว]?)าะ", "o"),
    (rf"เ({CONSONANT}[รลว]?)า", "ao"), (rf"เ({CONSONANT}[รลว]?)ิ", "oe"), (rf"เ({CONSONANT}[รลว]?)็", "e"),
    (rf"เ({CONSONANT}[รลว](?=[ก-ฮ]))", "e"), (rf"เ({CONSONANT})", "e"),
    (rf"แ({CONSONANT}[รลว]?(?=[ก-ฮ]))", "ae"), (rf"แ({CONSONANT})", "ae"),
    (rf"โ({CONSONANT}[รล](?=[ก-ฮ]))", "o"), (rf"โ({CONSONANT})ะ?", "o"), (rf"[ไใ]({CONSONANT}[รล]?)ย?", "ai"),
    (rf"({CONSONANT}[รลว]?)ัวะ?", "ua"), (rf"({CONSONANT}[รลว]?)ัย", "ai"), (rf"({CONSONANT}[รลว]?)ั", "a"),
    (rf"({CONSONANT}[รลว]?)[าะ]", "a"), (rf"({CONSONANT}[รล]?)ำ", "am"), (rf"({CONSONANT}[รลว]?)[ิี]", "i"),
    (rf"({CONSONANT}[รลว]?)[ึื]อ?", "ue"), (rf"({CONSONANT}[รลว]?)[ุู]", "u"),
    (rf"({CONSONANT})รร(?={CONSONANT})", "a"), (rf"({CONSONANT})รร", "an"),
]]


def habits(rng):
    """One person's way of spelling."""
    return {"ch": rng.choice(["ch", "ch", "j"]), "ph": rng.choice(["ph", "p", "ph"]), "th": rng.choice(["th", "t", "th"]),
            "w": rng.choice(["w", "w", "v"]), "ue": rng.choice(["ue", "u", "eu"]), "double": rng.random() < 0.2,
            "sri": rng.choice(["si", "sri"]), "wong": rng.choice(["wong", "vong", "wongse", "wong"]),
            "phon": rng.choice(["phon", "pol", "porn"]), "nat": rng.choice(["nat", "nut", "nath"])}


def romanise(thai, habit):
    """A plausible Latin spelling of one Thai word, capitalised."""
    text = TONES.sub("", thai)
    text = re.sub(f"{CONSONANT}[ิุ]?์", "", text)
    text = text.replace("ศรี", "\x01").replace("วงศ", "\x02").replace("พล", "\x03").replace("พร", "\x03").replace("ณัฐ", "\x04")
    named = {"\x01": habit["sri"], "\x02": habit["wong"], "\x03": habit["phon"], "\x04": habit["nat"]}
    out = []
    at = 0
    while at < len(text):
        if text[at] in named:
            out.append(named[text[at]])
            at += 1
            continue
        syllable = next(((m, vowel) for pattern, vowel in SYLLABLES if (m := pattern.match(text, at))), None)
        if syllable:
            match, vowel = syllable
            out.append(_onset(match.group(1), habit) + (habit["ue"] if vowel == "ue" else vowel))
            at = match.end()
        elif text[at] in ONSET:
            bare_pair = at + 1 < len(text) and text[at + 1] in FINAL and not _has_vowel(text, at + 1)
            out.append(_onset(text[at], habit) + ("o" if bare_pair else "a" if at + 1 < len(text) else ""))
            at += 1
        else:
            at += 1
            continue
        if at < len(text) and text[at] in FINAL and not _has_vowel(text, at):
            out.append(FINAL[text[at]])
            at += 1
    word = "".join(out)
    if habit["double"]:
        word = re.sub(r"ee?$|i$", "ee", word)
    return re.sub(r"(.)\1\1+", r"\1\1", word).capitalize() or "Na"


def _has_vowel(text, at):
    """Whether the consonant at this place starts a syllable of its own."""
    rest = text[at + 1:at + 3]
    if not rest:
        return False
    return rest[0] in FOLLOWING_SIGN or (rest[0] in "รลว" and rest[1:] and rest[1] in FOLLOWING_SIGN)


def _onset(cluster, habit):
    if len(cluster) == 2 and cluster[0] == "ห":
        cluster = cluster[1]
    return "".join(habit.get(ONSET[c], ONSET[c]) for c in cluster)
