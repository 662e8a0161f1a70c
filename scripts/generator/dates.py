"""Dates as they stand on paper: Thai and Arabic digits, full and short months, Buddhist and Christian years."""
import datetime

MONTHS = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"]
SHORT = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"]
THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")

ROUND = (datetime.date(2023, 4, 1), datetime.date(2023, 9, 30))


def thai_digits(text):
    return str(text).translate(THAI_DIGITS)


def full(date, era="พ.ศ. ", words=False):
    """`15 มิถุนายน พ.ศ. 2566`, or with words `15 เดือน มิถุนายน พ.ศ. 2566`."""
    month = MONTHS[date.month - 1]
    return f"{date.day} {'เดือน ' if words else ''}{month} {era}{date.year + 543}"


def short(date, two_digits=True):
    year = (date.year + 543) % 100 if two_digits else date.year + 543
    return f"{date.day} {SHORT[date.month - 1]} {year}"


def english(date, american=False):
    month = ENGLISH[date.month - 1]
    return f"{month} {date.day}, {date.year}" if american else f"{date.day} {month} {date.year}"


def in_round(rng):
    """A completion date within the period, mostly before the deadline for handing in."""
    start = ROUND[0]
    end = datetime.date(2023, 9, 7) if rng.random() < 0.93 else ROUND[1]
    return start + datetime.timedelta(days=rng.randrange((end - start).days + 1))


def out_of_round(rng):
    if rng.random() < 0.6:
        return ROUND[0] - datetime.timedelta(days=rng.randrange(1, 700))
    return ROUND[1] + datetime.timedelta(days=rng.randrange(1, 800))


def later(rng, date, most=25):
    return date + datetime.timedelta(days=rng.randrange(0, most))
