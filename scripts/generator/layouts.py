"""Certificates of the three platforms and of others, drawn as HTML in millimetres.

A layout is a function from a Certificate to its drawn pages. Layouts marked held-out never appear in a development set.
"""
import datetime
from dataclasses import dataclass, field
from html import escape

from . import artwork, dates
from .people import Person

PORTRAIT, LANDSCAPE = (210, 297), (297, 210)


@dataclass
class Certificate:
    """What one certificate says, before it is drawn."""
    person: Person
    name: str                      # as printed, with its title
    course: object
    completed: datetime.date
    hours: int
    rng: object
    shelf: object
    signer: object                 # a function that invents a signatory's name
    english: bool = False
    dated: bool = True
    blank_name: bool = False


@dataclass
class Drawn:
    """One drawn page, and what of the certificate really stands on it."""
    html: str
    size: tuple
    layout: str
    platform: str
    shows_date: bool = True
    shows_hours: bool = True
    name: str = None               # when it differs from the certificate's own (the English page)
    course: str = None
    completed: datetime.date = None
    fonts: list = field(default_factory=list)


def text(y, content, size, font, weight=400, colour="#222", left=20, right=20, align="center", spacing=1.3, extra=""):
    """A line or paragraph centred vertically on y (mm); size in points."""
    return (f'<div style="position:absolute;left:{left}mm;right:{right}mm;top:{y:.1f}mm;transform:translateY(-50%);'
            f'text-align:{align};font:{weight} {size}pt/{spacing} \'{font}\';color:{colour};{extra}">{content}</div>')


def box(x, y, w, h, style):
    return f'<div style="position:absolute;left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm;{style}"></div>'


def art(x, y, w, h, view, body):
    return artwork.svg(view[0], view[1], body, f"left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm")


def signed(c, x, y, width, font, size, role_lines):
    """A signature, the signer's name in brackets and one or two position lines, centred on x."""
    lines = [f"({c.signer(c.rng)})"] + role_lines
    html = artwork.signature(c.rng, f"left:{x - 22}mm;top:{y - 15}mm;width:44mm;height:17mm")
    return html + (f'<div style="position:absolute;left:{x - width / 2}mm;width:{width}mm;top:{y}mm;text-align:center;'
                   f'font:400 {size}pt/1.45 \'{font}\';color:#222">' + "<br>".join(map(escape, lines)) + "</div>")


def name_or_blank(c):
    return "&nbsp;" if c.blank_name else escape(c.name)


# --- OCSC -----------------------------------------------------------------------------------------------------------

OCSC_ROLES = [["เลขาธิการ ก.พ."], ["รองเลขาธิการ ก.พ.", "รักษาราชการแทน เลขาธิการ ก.พ."],
              ["ผู้อำนวยการสถาบันพัฒนาข้าราชการพลเรือน"], ["ผู้อำนวยการสถาบันพัฒนาข้าราชการพลเรือน", "สำนักงาน ก.พ."]]
PARTNERS = ["สถาบันพัฒนาบุคลากรท้องถิ่น", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ", "กรมบัญชีกลาง",
            "สำนักงานคณะกรรมการกฤษฎีกา", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)", "สถาบันพระปกเกล้า"]


def _ocsc_ground(body):
    w, h = PORTRAIT
    html = art(0, 0, w, h, PORTRAIT, artwork.swooshes(w, h))
    html += box(7, 7, w - 14, h - 14, "border:.9mm solid #c9992b;box-sizing:border-box")
    html += box(9, 9, w - 18, h - 18, "border:.3mm solid #d8b964;box-sizing:border-box")
    html += art(158, 236, 30, 36, (100, 120), artwork.seal("#e2b64a", "ก.พ."))
    html += art(83, 30, 44, 44, (100, 100), artwork.emblem(8, "#c9781a", "#e9a83a"))
    html += box(62, 80, 86, 12.5, "background:#e8871e;border-radius:2mm")
    html += text(84.2, "สำนักงาน ก.พ.", 12.5, body, 700, "#fff")
    html += text(89.4, "Office of the Civil Service Commission", 8, body, 500, "#fff")
    return html


def ocsc(c, cobranded=False):
    rng = c.rng
    body = c.shelf.prefer(rng, "athiti", "loopless")
    name_font = c.shelf.prefer(rng, "prompt", "loopless") if body == "athiti" else body
    h = PORTRAIT[1]
    older = rng.random() < 0.3
    html = _ocsc_ground(body)
    if cobranded:
        html += text(.335 * h, "สำนักงานคณะกรรมการข้าราชการพลเรือน", 17, body, 500)
        html += text(.362 * h, "ร่วมกับ", 13, body)
        html += text(.389 * h, rng.choice(PARTNERS), 17, body, 500)
        html += text(.418 * h, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า", 14, body)
    elif older and rng.random() < 0.5:
        html += text(.35 * h, "สำนักงาน ก.พ.", 19, body, 500)
        html += text(.39 * h, "ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า", 15, body)
    else:
        html += text(.35 * h, "สำนักงานคณะกรรมการข้าราชการพลเรือน", 19, body, 500)
        html += text(.39 * h, "ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า", 15, body)
    html += box(45, .436 * h, 120, .35, "background:#b9b9b9")
    html += text(.47 * h, name_or_blank(c), 27 if len(c.name) < 26 else 23, name_font, 500, "#EFAA1F", 14, 14)
    html += text(.54 * h, "ได้สำเร็จการศึกษาตามหลักเกณฑ์ที่กำหนด" if older and rng.random() < 0.5
                 else "ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์", 15, body)
    kind = "หลักสูตร" if rng.random() < 0.25 else "วิชา"
    html += text(.60 * h, f"{kind} {escape(c.course.title)}", 18 if len(c.course.title) < 60 else 15, body, 500, "#222", 24, 24)
    hours = str(c.hours) if rng.random() > 0.08 else "-"
    opening, closing = ("[", "]") if older else ("(", ")")
    html += text(.66 * h, f"{opening}รวมระยะเวลาทั้งสิ้น {hours} ชั่วโมง{closing}", 14, body)
    if c.dated:
        html += text(.69 * h, "ให้ไว้ ณ วันที่ " + dates.full(c.completed, words=False) if not older
                     else "วันที่ " + dates.full(c.completed, words=True), 14, body)
    if cobranded:
        html += signed(c, 62, 234, 84, body, 11.5, rng.choice(OCSC_ROLES))
        html += signed(c, 140, 234, 84, body, 11.5, ["ผู้อำนวยการ"])
    else:
        html += signed(c, 105, 232, 110, body, 12.5, rng.choice(OCSC_ROLES))
    return [Drawn(html, PORTRAIT, "ocsc_cobranded" if cobranded else "ocsc", "ocsc", c.dated, hours != "-",
                  fonts=[body, name_font])]


def ocsc_cobranded(c):
    return ocsc(c, cobranded=True)


def ocsc_score_report(c):
    """Curriculum 001M: a table of results with an (invented) 13-digit number instead of a certificate."""
    rng = c.rng
    font = c.shelf.pick(rng, "book")
    number = "0" + "".join(rng.choice("0123456789") for _ in range(12))
    spaced = f"{number[0]}-{number[1:5]}-{number[5:10]}-{number[10:12]}-{number[12]}" if rng.random() < 0.5 else number
    rows = [("ชื่อ - สกุล", c.name), ("เลขประจำตัวประชาชน", spaced), ("ตำแหน่ง", c.person.position or "นักวิชาการ"),
            ("หน่วยงาน", c.person.unit or "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดนครพนม"),
            ("วันที่จบหลักสูตร", dates.full(c.completed, era=""))]
    html = art(92, 16, 26, 26, (100, 100), artwork.emblem(8, "#c9781a", "#e9a83a"))
    html += text(50, "ผลการเรียนรู้ด้วยตนเอง", 20, font, 700)
    html += text(60, "หลักสูตรฝึกอบรมข้าราชการบรรจุใหม่ (001M) สำนักงาน ก.พ.", 14, font)
    table = "".join(f'<tr><td style="width:52mm;font-weight:700">{escape(k)}</td><td>{escape(v)}</td></tr>' for k, v in rows)
    html += _table(74, table, font, border="none")
    scores = "".join(f"<tr><td>{i}</td><td>{escape(t)}</td><td>{rng.randint(60, 100)}</td><td>ผ่าน</td></tr>"
                     for i, t in enumerate(["การเป็นข้าราชการ", "ระเบียบแบบแผนทางราชการ", "วินัยและจรรยาข้าราชการ",
                                            "การพัฒนาตนเอง", "การทำงานเป็นทีม", "เศรษฐกิจพอเพียง"], 1))
    html += _table(130, "<tr><th>ลำดับ</th><th>รายวิชา</th><th>คะแนน (ร้อยละ)</th><th>ผล</th></tr>" + scores, font)
    return [Drawn(html, PORTRAIT, "ocsc_001m", "ocsc", fonts=[font])]


def _table(y, rows, font, border=".3mm solid #444", size=13):
    return (f'<style>.t{int(y)} td,.t{int(y)} th{{border:{border};padding:1.2mm 2mm}}</style><table class="t{int(y)}" '
            f'style="position:absolute;left:22mm;width:166mm;top:{y}mm;border-collapse:collapse;font:400 {size}pt/1.3 '
            f"'{font}';color:#111\">{rows}</table>")


# --- Thai MOOC ------------------------------------------------------------------------------------------------------

INSTITUTIONS = ["มหาวิทยาลัยเชียงใหม่", "จุฬาลงกรณ์มหาวิทยาลัย", "มหาวิทยาลัยขอนแก่น", "มหาวิทยาลัยสงขลานครินทร์", "มหาวิทยาลัยมหิดล",
                "มหาวิทยาลัยสุโขทัยธรรมาธิราช", "มหาวิทยาลัยนครพนม", "มหาวิทยาลัยศิลปากร", "สถาบันบัณฑิตพัฒนบริหารศาสตร์",
                "มหาวิทยาลัยเกษตรศาสตร์", "สำนักงาน ก.พ.", "สำนักงาน ก.พ."]
INSTITUTIONS_EN = ["Chiang Mai University", "Chulalongkorn University", "Khon Kaen University", "Mahidol University",
                   "Nakhon Phanom University", "Silpakorn University", "Office of the Civil Service Commission"]


def _hex(rng, count):
    return "".join(rng.choice("0123456789abcdef") for _ in range(count))


def _corner_triangles(w, h, colour, accent):
    return (f'<path d="M0 0H46L0 46z M{w} {h}h-46L{w} {h - 46}z" fill="{colour}"/>'
            f'<path d="M46 0h9L0 55v-9z M{w - 46} {h}h-9L{w} {h - 55}v9z" fill="{accent}"/>')


def thaimooc_a(c, printed=False):
    """Design A of the Open edX site. The completion date, if any, stands below the frame as `Issued On`."""
    rng = c.rng
    head = c.shelf.pick(rng, "loopless")
    body = c.shelf.prefer(rng, "sarabun", "book", 0.4)
    w, h = LANDSCAPE
    serial = _hex(rng, 32)
    scale = 0.9 if printed or c.dated else 1.0
    html = art(0, 0, w, h * scale, (w, h), artwork.guilloche(rng, w, h, ["#cfe0ea", "#e7dcc2", "#d6e8d8"])
               + artwork.rosette(w / 2, h / 2, 75, "#d5dfe9", rng) + _corner_triangles(w, h, "#141414", "#c8a24a"))

    def y(share):
        return h * share * scale

    institution = rng.choice(INSTITUTIONS)
    html += art(w / 2 - 62, y(.075), 15, 15, (100, 100), artwork.emblem(6, "#1565a9", "#f08b1d"))
    html += text(y(.105), "Thai MOOC", 22, head, 700, "#1565a9", 130, 60, "left")
    html += text(y(.145), "Thailand Massive Open Online Course Platform", 9.5, head, 400, "#333", 130, 60, "left")
    html += text(y(.205), "แพลตฟอร์มเพื่อการเรียนรู้ออนไลน์ตลอดชีวิต | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม", 11.5, body)
    html += text(y(.315), name_or_blank(c), 27, head, 500, "#16365c")
    html += text(y(.415), "ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา", 14, body)
    title = c.course.title_en if c.english and c.course.title_en and rng.random() < 0.3 else c.course.title
    html += text(y(.53), f"{escape(title)} ({c.hours} ชั่วโมงการเรียนรู้)", 20 if len(title) < 70 else 16, body, 700, "#111", 45, 45)
    html += text(y(.65), f"พัฒนารายวิชาโดย {institution}", 13, body)
    html += signed(c, w / 2, y(.775), 120, body, 11, [rng.choice(["อาจารย์ผู้สอน", "ผู้ช่วยศาสตราจารย์", "หัวหน้าโครงการ"]), institution])
    if c.dated:
        html += text(h * .935, f"Certificate ID Number: {serial}", 9, "Liberation Sans", 400, "#333", 15, 15, "left")
        html += text(h * .935, f"Issued On: {dates.english(c.completed, american=True)}", 9, "Liberation Sans", 400, "#333", 15, 15, "right")
    if printed:
        day = dates.later(rng, c.completed, 60)
        html += text(4, f"{day.month}/{day.day}/{day.year % 100}, {rng.randint(1, 12)}:{rng.randint(0, 59):02d} PM", 7,
                     "Liberation Sans", 400, "#000", 8, 8, "left")
        html += text(4, "Thai MOOC Certificate", 7, "Liberation Sans", 400, "#000")
        html += text(h - 4, f"https://lms.thaimooc.org/certificates/{serial}", 7, "Liberation Sans", 400, "#000", 8, 8, "left")
        html += text(h - 4, "1/1", 7, "Liberation Sans", 400, "#000", 8, 8, "right")
    return [Drawn(html, LANDSCAPE, "thaimooc_a", "thaimooc", c.dated, True, course=title, fonts=[head, body])]


def thaimooc_a_printed(c):
    return thaimooc_a(c, printed=True)


def thaimooc_b(c):
    """Design B: a Thai page and an English page of one certificate, each with a QR code and a digital signature."""
    rng = c.rng
    body = c.shelf.pick(rng, "book")
    head = c.shelf.pick(rng, "loopless")
    uuid = f"{_hex(rng, 8)}-{_hex(rng, 4)}-4{_hex(rng, 3)}-a{_hex(rng, 3)}-{_hex(rng, 12)}"
    stamp_day = dates.later(rng, c.completed + datetime.timedelta(days=1), 30)
    clock = f"{rng.randint(8, 17):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}"
    org = rng.randrange(len(INSTITUTIONS_EN))
    institution = ["มหาวิทยาลัยเชียงใหม่", "จุฬาลงกรณ์มหาวิทยาลัย", "มหาวิทยาลัยขอนแก่น", "มหาวิทยาลัยมหิดล", "มหาวิทยาลัยนครพนม",
                   "มหาวิทยาลัยศิลปากร", "สำนักงาน ก.พ."][org]
    signer = c.signer(rng)
    stroke = artwork.signature_path(rng)
    ground = _thaimooc_b_ground(rng)
    english_title = c.course.title_en or c.course.title
    pages = []
    for english in (False, True):
        html = ground + text(32, "CERTIFICATE OF COMPLETION", 25, head, 700, "#123a6b", extra="letter-spacing:.8mm;")
        html += text(44, "THAI MOOC", 17, head, 500, "#c58a1d", extra="letter-spacing:1mm;")
        name = f"{c.person.english_title} {c.person.english}" if english else c.name
        title = english_title if english else c.course.title
        if english:
            lines = ["THIS CERTIFICATE IS AWARDED TO", "for the completion and fulfillment of the online course",
                     f"{escape(title)} ({c.hours} Hours)",
                     f"Awarded by {INSTITUTIONS_EN[org]} on {dates.english(c.completed)}"]
        else:
            lines = ["ประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า", "ได้ผ่านเกณฑ์หลักสูตรออนไลน์จนได้รับใบประกาศนียบัตรในรายวิชา",
                     f"{escape(title)} ({c.hours} ชั่วโมง)", f"โดย {institution} ให้ไว้ ณ วันที่ {dates.full(c.completed, era='')}"]
        html += text(61, lines[0], 14, body)
        html += text(78, "&nbsp;" if c.blank_name else escape(name), 27, head, 500, "#123a6b")
        html += text(95, lines[1], 14, body)
        html += text(113, lines[2], 20 if len(title) < 70 else 16, body, 700, "#111", 40, 40)
        html += text(131, lines[3], 14, body)
        html += artwork.svg(100, 40, f'<path d="{stroke}" fill="none" stroke="#1b2b6b" stroke-width="1.1"/>',
                            "left:200mm;top:146mm;width:40mm;height:16mm")
        html += text(170, f"({signer})<br>" + ("Director of Thai MOOC" if english else "ผู้อำนวยการโครงการมหาวิทยาลัยไซเบอร์ไทย"),
                     11, body, 400, "#222", 160, 17)
        html += artwork.qr_code(f"https://verifier.thaimooc.ac.th/edoc/{uuid}/verify", "left:24mm;top:152mm;width:24mm;height:24mm")
        html += text(180, uuid[:8], 10, "Liberation Mono", 400, "#222", 24, 249)
        html += text(166, f"Digitally signed by THAICYBERU<br>Date: {stamp_day.isoformat()} {clock} +07:00<br>Reason: Certificate of completion",
                     7.5, "Liberation Sans", 400, "#444", 54, 150, "left")
        pages.append(Drawn(html, LANDSCAPE, "thaimooc_b_en" if english else "thaimooc_b_th", "thaimooc",
                           name=name if english else None, course=title, fonts=[head, body]))
    return pages


def _thaimooc_b_ground(rng):
    w, h = LANDSCAPE
    return (art(0, 0, w, h, (w, h), artwork.guilloche(rng, w, h, ["#e3ecf5", "#f1ead8"], 18)
                + f'<path d="M0 0H70L0 30z M{w} 0h-40L{w} 55z" fill="#123a6b"/><path d="M0 {h}h90L0 {h - 22}z M{w} {h}h-60L{w} {h - 40}z" fill="#c58a1d"/>')
            + box(9, 9, w - 18, h - 18, "border:.6mm solid #123a6b;box-sizing:border-box;background:#ffffffb0"))


# --- Local MOOC: no public sample exists, so these are guesses --------------------------------------------------------

DEPARTMENT = "กรมส่งเสริมการปกครองท้องถิ่น"
LOCAL_PROJECT = "โครงการพัฒนาระบบเพื่อพัฒนาสมรรถนะของหน่วยงานไปสู่องค์กรคุณภาพด้วยระบบ Local MOOC"
LOCAL_ROLES = [["อธิบดีกรมส่งเสริมการปกครองท้องถิ่น"], ["รองอธิบดี ปฏิบัติราชการแทน", "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น"],
               ["ผู้อำนวยการสถาบันพัฒนาบุคลากรท้องถิ่น"]]


def _frame(w, h, colour, accent):
    return (box(8, 8, w - 16, h - 16, f"border:1.4mm solid {colour};box-sizing:border-box")
            + box(11, 11, w - 22, h - 22, f"border:.4mm solid {accent};box-sizing:border-box"))


def localmooc_1(c):
    """Classic landscape with an emblem, a double frame and Thai digits."""
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "official")
    ink = rng.choice(["#1d5c2f", "#7a1f2b", "#24407a"])
    html = _frame(w, h, ink, "#c9a23b") + art(w / 2 - 13, 15, 26, 26, (100, 100), artwork.winged_emblem(ink))
    html += text(50, DEPARTMENT, 25, font, 700) + text(61, "ประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า", 18, font)
    html += text(76, name_or_blank(c), 31, font, 700, ink)
    html += text(91, "ได้ผ่านการเรียนรู้ด้วยตนเองทางอิเล็กทรอนิกส์ หลักสูตร", 18, font)
    html += text(105, f"“{escape(c.course.title)}”", 22, font, 700, "#111", 35, 35)
    html += text(119, LOCAL_PROJECT, 16, font)
    html += text(130, f"จำนวน {dates.thai_digits(c.hours)} ชั่วโมง", 16, font)
    html += text(141, "ให้ไว้ ณ วันที่ " + dates.thai_digits(dates.full(c.completed, words=True)), 18, font)
    html += signed(c, w / 2, 168, 120, font, 15, rng.choice(LOCAL_ROLES))
    return [Drawn(html, LANDSCAPE, "localmooc_1", "localmooc", fonts=[font])]


def localmooc_2(c):
    """A blue band with the words LOCAL MOOC, text to the left, a range of dates for some."""
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "official")
    head = c.shelf.pick(rng, "loopless")
    html = box(0, 0, w, 34, "background:linear-gradient(90deg,#0c3c78,#2f7fc1)") + box(0, 34, w, 2.5, "background:#e8b433")
    html += art(18, 5, 24, 24, (100, 100), artwork.emblem(5, "#ffffff", "#f3cf6b"))
    html += text(13, "LOCAL MOOC", 25, head, 700, "#fff", 50, 20, "left") + text(25, DEPARTMENT + " กระทรวงมหาดไทย", 15, font, 500, "#fff", 50, 20, "left")
    html += text(53, "ใบประกาศนียบัตร", 27, font, 700, "#0c3c78", 30, 20, "left")
    html += text(66, "ขอมอบประกาศนียบัตรนี้ให้ไว้เพื่อแสดงว่า", 17, font, 400, "#222", 30, 20, "left")
    html += text(81, name_or_blank(c), 30, font, 700, "#0c3c78", 30, 20, "left")
    html += text(96, "ผ่านการอบรมผ่านระบบ Local MOOC หลักสูตร", 17, font, 400, "#222", 30, 20, "left")
    html += text(110, escape(c.course.title), 23, font, 700, "#111", 30, 40, "left")
    html += text(124, LOCAL_PROJECT, 15, font, 400, "#222", 30, 20, "left")
    if rng.random() < 0.4 and c.completed.day > 4:
        day = f"ระหว่างวันที่ {c.completed.day - 3} - {dates.full(c.completed, era='')}"
    else:
        day = "ให้ไว้ ณ วันที่ " + dates.full(c.completed, era=rng.choice(["พ.ศ. ", ""]))
    html += text(136, dates.thai_digits(day), 17, font, 400, "#222", 30, 20, "left")
    html += signed(c, 85, 168, 100, font, 14, ["ผู้อำนวยการสถาบันพัฒนาบุคลากรท้องถิ่น"])
    html += signed(c, 215, 168, 100, font, 14, rng.choice(LOCAL_ROLES[:2]))
    return [Drawn(html, LANDSCAPE, "localmooc_2", "localmooc", shows_hours=False, fonts=[font, head])]


def localmooc_3(c):
    """Portrait วุฒิบัตร with an ornamental frame."""
    rng, (w, h) = c.rng, PORTRAIT
    font = c.shelf.pick(rng, "official")
    ornament = c.shelf.pick(rng, "ornamental")
    ink = rng.choice(["#5b2a77", "#8a5a12", "#1f4e5f"])
    html = art(0, 0, w, h, (w, h), "".join(artwork.rosette(x, y, 24, ink, rng) for x in (24, w - 24) for y in (24, h - 24)))
    html += _frame(w, h, ink, "#cfb56a") + art(w / 2 - 16, 28, 32, 32, (100, 100), artwork.winged_emblem(ink))
    html += text(74, "วุฒิบัตร", 42, ornament, 700, ink) + text(94, DEPARTMENT, 22, font, 700)
    html += text(107, "ให้วุฒิบัตรฉบับนี้ไว้เพื่อแสดงว่า", 17, font) + text(126, name_or_blank(c), 29, font, 700, "#111")
    html += text(144, "ได้ศึกษาผ่านระบบการเรียนรู้ Local MOOC", 17, font)
    html += text(160, f"วิชา {escape(c.course.title)}", 20, font, 700, "#111", 28, 28)
    html += text(176, f"ระยะเวลาการเรียนรู้ {dates.thai_digits(c.hours)} ชั่วโมง", 16, font)
    html += text(188, "วันที่ " + dates.thai_digits(dates.full(c.completed, era="")), 17, font)
    html += signed(c, w / 2, 222, 120, font, 15, rng.choice(LOCAL_ROLES))
    return [Drawn(html, PORTRAIT, "localmooc_3", "localmooc", fonts=[font, ornament])]


def localmooc_4(c):
    """A side bar, a serial number, a short date; Arabic or Thai digits."""
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "book")
    digits = dates.thai_digits if rng.random() < 0.5 else str
    html = box(0, 0, 46, h, "background:#16624c") + box(46, 0, 3, h, "background:#e3b23c")
    html += art(8, 20, 30, 30, (100, 100), artwork.emblem(7, "#ffffff", "#f0d17a"))
    html += text(62, "Local<br>MOOC", 18, font, 700, "#fff", 2, w - 44) + text(190, "www.localmooc.com", 9, font, 400, "#fff", 2, w - 44)
    html += text(18, "เลขที่ " + digits(f"{rng.randint(100, 9999)}/2566"), 12, font, 400, "#333", 60, 18, "right")
    html += text(38, "ประกาศนียบัตร", 36, font, 700, "#16624c", 60, 15) + text(54, DEPARTMENT, 19, font, 500, "#222", 60, 15)
    html += text(66, "มอบให้ไว้เพื่อแสดงว่า", 15, font, 400, "#222", 60, 15)
    html += text(82, name_or_blank(c), 28, font, 700, "#111", 60, 15)
    html += text(98, "สำเร็จการเรียนออนไลน์ในรายวิชา", 15, font, 400, "#222", 60, 15)
    html += text(112, escape(c.course.title), 20, font, 700, "#16624c", 65, 20)
    html += text(127, digits(f"จำนวน {c.hours} ชั่วโมง"), 14, font, 400, "#222", 60, 15)
    html += text(139, digits("สำเร็จเมื่อวันที่ " + dates.short(c.completed, two_digits=False)), 15, font, 400, "#222", 60, 15)
    html += signed(c, 172, 168, 110, font, 13, rng.choice(LOCAL_ROLES))
    return [Drawn(html, LANDSCAPE, "localmooc_4", "localmooc", fonts=[font])]


def localmooc_5(c):
    """Held-out: เกียรติบัตร with a ribbon and an unusual order (date above the course)."""
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "official")
    html = art(0, 0, w, h, (w, h), f'<path d="M0 0C80 40 60 90 0 120z M{w} {h}C{w - 80} {h - 40} {w - 60} {h - 90} {w} {h - 120}z" fill="#8f2440"/>'
               f'<path d="M0 120C68 92 92 38 12 0" fill="none" stroke="#d9b45a" stroke-width="2"/>')
    html += art(240, 22, 30, 36, (100, 120), artwork.seal("#e2b64a", "สถ."))
    html += text(30, "เกียรติบัตร", 38, font, 700, "#8f2440") + text(46, "ให้ไว้เพื่อแสดงว่า", 16, font)
    html += text(62, name_or_blank(c), 31, font, 700, "#111")
    html += text(78, "ได้ผ่านการเรียนรู้ด้วยตนเองผ่านระบบ Local MOOC ของ" + DEPARTMENT, 14, font, 400, "#222", 50, 50)
    html += text(91, "เมื่อวันที่ " + dates.thai_digits(dates.full(c.completed, words=True)), 17, font)
    html += text(105, "ในรายวิชา", 15, font) + text(119, escape(c.course.title), 22, font, 700, "#8f2440", 45, 45)
    html += text(134, f"รวม {dates.thai_digits(c.hours)} ชั่วโมงการเรียนรู้", 15, font)
    html += signed(c, w / 2, 165, 120, font, 14, rng.choice(LOCAL_ROLES))
    return [Drawn(html, LANDSCAPE, "localmooc_5", "localmooc", fonts=[font])]


def localmooc_6(c):
    """Held-out: a plain portrait sheet with labelled fields."""
    rng, (w, h) = c.rng, PORTRAIT
    font = c.shelf.pick(rng, "book")
    html = box(14, 14, w - 28, 4, "background:#24407a") + box(14, h - 18, w - 28, 4, "background:#24407a")
    html += art(w / 2 - 14, 26, 28, 28, (100, 100), artwork.emblem(9, "#24407a", "#7da2d6"))
    html += text(66, "ใบรับรองผลการเรียน", 28, font, 700, "#24407a") + text(80, "ระบบ Local MOOC " + DEPARTMENT, 16, font)
    html += text(104, "ขอรับรองว่า", 16, font) + text(120, name_or_blank(c), 28, font, 700, "#111")
    html += text(138, "ผ่านเกณฑ์การประเมินหลักสูตร", 16, font) + text(154, escape(c.course.title), 20, font, 700, "#24407a", 25, 25)
    html += text(172, f"จำนวน {dates.thai_digits(c.hours)} ชั่วโมง", 15, font)
    html += text(186, "ให้ไว้ ณ " + dates.thai_digits(dates.full(c.completed)), 16, font)
    html += signed(c, w / 2, 222, 120, font, 14, rng.choice(LOCAL_ROLES))
    return [Drawn(html, PORTRAIT, "localmooc_6", "localmooc", fonts=[font])]


# --- Other platforms ------------------------------------------------------------------------------------------------

def seminar(c):
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "official")
    host = rng.choice(["สำนักงานสาธารณสุขจังหวัดนครพนม", "มหาวิทยาลัยนครพนม", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดนครพนม"])
    topic = rng.choice(["การบริหารจัดการขยะต้นทาง", "การจัดทำแผนพัฒนาท้องถิ่น", "การป้องกันโรคไข้เลือดออก", "การใช้ระบบสารสนเทศภาครัฐ"])
    html = _frame(w, h, "#a7352a", "#e0b95a") + art(w / 2 - 14, 16, 28, 28, (100, 100), artwork.emblem(10, "#a7352a", "#e0b95a"))
    html += text(54, host, 21, font, 700) + text(66, "ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า", 17, font)
    html += text(82, name_or_blank(c), 30, font, 700, "#a7352a") + text(98, "ได้เข้าร่วมการประชุมเชิงปฏิบัติการ", 17, font)
    html += text(111, f"เรื่อง {topic}", 21, font, 700)
    day = dates.full(c.completed, era="พ.ศ. ")
    html += text(126, dates.thai_digits("ให้ไว้ ณ วันที่ " + day), 17, font)
    html += signed(c, w / 2, 158, 120, font, 15, ["ผู้อำนวยการ" if rng.random() < 0.5 else "ประธานกรรมการจัดงาน"])
    return [Drawn(html, LANDSCAPE, "other_seminar", "other", shows_hours=False, course=topic, fonts=[font])]


def coursera_like(c):
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "loopless")
    title = rng.choice(["Introduction to Data Analytics", "Foundations of Project Management", "Learning How to Learn",
                        "Digital Transformation in Government"])
    name = c.person.english if c.person.english else c.name
    html = box(6, 6, w - 12, h - 12, "border:.6mm solid #d0d7de;box-sizing:border-box")
    html += box(225, 6, 44, 120, "background:#f1f4f8") + art(232, 60, 30, 30, (100, 100), artwork.emblem(12, "#2a73cc", "#9cc2f0"))
    html += text(34, "global<b>learn</b>", 24, font, 400, "#2a73cc", 22, 90, "left")
    html += text(62, dates.english(c.completed, american=True), 12, font, 400, "#333", 22, 90, "left")
    html += text(80, "&nbsp;" if c.blank_name else escape(name), 29, font, 400, "#111", 22, 80, "left")
    html += text(97, "has successfully completed", 12, font, 400, "#555", 22, 90, "left")
    html += text(112, title, 21, font, 700, "#111", 22, 80, "left")
    html += text(127, "an online non-credit course authorized by Pacific State University and offered through GlobalLearn", 11, font, 400, "#555", 22, 90, "left")
    html += signed(c, 55, 165, 80, font, 10, ["Professor of Information Science"])
    html += text(196, f"Verify at globallearn.example/verify/{_hex(rng, 10).upper()}", 8.5, font, 400, "#777", 22, 22, "right")
    return [Drawn(html, LANDSCAPE, "other_coursera", "other", shows_hours=False, name=name, course=title, fonts=[font])]


def university_mooc(c):
    rng, (w, h) = c.rng, LANDSCAPE
    font = c.shelf.pick(rng, "loopless")
    title = rng.choice(["การสื่อสารอย่างมีประสิทธิภาพ", "ภาษาอังกฤษเพื่อการทำงาน", "สถิติเบื้องต้นสำหรับงานวิจัย"])
    html = box(0, 0, 20, h, "background:#de5c8e") + box(w - 20, 0, 20, h, "background:#de5c8e")
    html += text(32, "CHULA MOOC", 30, font, 700, "#de5c8e") + text(46, "จุฬาลงกรณ์มหาวิทยาลัย", 16, font)
    html += text(62, "มอบใบรับรองการเรียนรู้นี้ให้แก่", 14, font) + text(80, name_or_blank(c), 28, font, 500, "#222")
    html += text(97, "ที่ได้ผ่านเกณฑ์การประเมินรายวิชาออนไลน์", 14, font) + text(112, title, 22, font, 700, "#de5c8e")
    html += text(130, "ออกให้ ณ วันที่ " + dates.full(c.completed, era=""), 14, font)
    html += signed(c, w / 2, 165, 120, font, 12, ["ผู้อำนวยการศูนย์นวัตกรรมการเรียนรู้"])
    return [Drawn(html, LANDSCAPE, "other_university", "other", shows_hours=False, course=title, fonts=[font])]


def school_training(c):
    rng, (w, h) = c.rng, PORTRAIT
    font = c.shelf.pick(rng, "book")
    title = rng.choice(["การปฐมพยาบาลเบื้องต้น", "การใช้โปรแกรมสำนักงาน", "การขับขี่ปลอดภัย"])
    html = _frame(w, h, "#2f6f9f", "#9fc5e0") + art(w / 2 - 16, 30, 32, 32, (100, 100), artwork.emblem(5, "#2f6f9f", "#e0a23a"))
    html += text(76, "โรงเรียนฝึกอาชีพเทศบาลตัวอย่าง", 20, font, 700) + text(92, "วุฒิบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า", 16, font)
    html += text(114, name_or_blank(c), 27, font, 700, "#2f6f9f") + text(134, "ผ่านการฝึกอบรมหลักสูตร", 16, font)
    html += text(150, title, 21, font, 700) + text(166, f"จำนวน {c.hours} ชั่วโมง", 15, font)
    html += text(182, "ให้ไว้ ณ วันที่ " + dates.full(c.completed, words=True), 16, font)
    html += signed(c, w / 2, 222, 110, font, 14, ["ผู้อำนวยการโรงเรียน"])
    return [Drawn(html, PORTRAIT, "other_school", "other", course=title, fonts=[font])]


DEVELOPMENT = {
    "ocsc": [(ocsc, 0.8), (ocsc_cobranded, 0.2)],
    "thaimooc": [(thaimooc_a, 0.35), (thaimooc_a_printed, 0.2), (thaimooc_b, 0.45)],
    "localmooc": [(localmooc_1, 0.3), (localmooc_2, 0.25), (localmooc_3, 0.2), (localmooc_4, 0.25)],
    "other": [(seminar, 0.4), (coursera_like, 0.3), (school_training, 0.3)],
}
HELD_OUT = {
    "ocsc": DEVELOPMENT["ocsc"],
    "thaimooc": DEVELOPMENT["thaimooc"],
    "localmooc": [(localmooc_1, 0.2), (localmooc_2, 0.1), (localmooc_5, 0.4), (localmooc_6, 0.3)],
    "other": [(seminar, 0.3), (coursera_like, 0.2), (university_mooc, 0.5)],
}


def choose(rng, platform, held_out):
    layouts = (HELD_OUT if held_out else DEVELOPMENT)[platform]
    return rng.choices([f for f, _ in layouts], [w for _, w in layouts])[0]
