"""Samples the text of training and measuring lines: names, course titles, certificate wording, dates, numbers, English, random Thai.

Names and titles come from the folder $BAIPRAKAT_DATA. Those whose CRC-32 modulo 4 is 0 are held out: they are only measured with.
"""
import os
import re
import zlib
from pathlib import Path

# Every character the recogniser can write; ำ is written as ํ + า, as Tesseract's Thai does.
CHARACTERS = ("กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะาัิีึืุูเแโใไๆ็่้๊๋์ํ๐๑๒๓๔๕๖๗๘๙"
              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
              ".,:;?!'\"’‘“”()[]/-–+%&@|#*_=")
THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
SHORT_MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
ENGLISH_MONTHS = "January February March April May June July August September October November December".split()
LEADING_MARKS = re.compile("^[\u0e30\u0e31-\u0e3a\u0e45\u0e47-\u0e4e]+")

TITLES = "นาย นาย นาย นาง นาง นางสาว นางสาว น.ส. ดร. ว่าที่ร้อยตรี ว่าที่ ร.ต. ว่าที่ร้อยตรีหญิง จ.ส.อ. ส.อ. พ.จ.อ. จ.อ. ด.ต. ร.ต.อ. ผศ. ผศ.ดร. รศ.".split(" ")
ENGLISH_TITLES = ["Mr. ", "Mrs. ", "Ms. ", "Miss ", "Dr. ", "Mr.", "Asst. Prof. ", "Assoc. Prof. ", "Prof. ", "Acting 2nd Lt. ", "", "", "", ""]

WORDING = """สำนักงาน ก.พ.
สำนักงานคณะกรรมการข้าราชการพลเรือน
ขอมอบประกาศนียบัตรฉบับนี้ให้เพื่อแสดงว่า
ขอมอบประกาศนียบัตรนี้เพื่อแสดงว่า
ขอมอบประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า
ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า
ขอมอบวุฒิบัตรฉบับนี้ไว้เพื่อแสดงว่า
ประกาศนียบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า
มอบเกียรติบัตรให้ไว้เพื่อแสดงว่า
ได้ผ่านการพัฒนาทางไกลด้วยระบบอิเล็กทรอนิกส์
ได้สำเร็จการศึกษาตามหลักเกณฑ์ที่กำหนด
ได้ผ่านการเรียนออนไลน์ตามเกณฑ์การวัดผลในรายวิชา
ได้ผ่านเกณฑ์หลักสูตรออนไลน์จนได้รับใบประกาศนียบัตรในรายวิชา
ได้ผ่านการอบรมหลักสูตร
ได้ผ่านการอบรมผ่านระบบอิเล็กทรอนิกส์ (e-Learning)
ได้ผ่านการทดสอบความรู้
ได้เข้าร่วมการอบรมเชิงปฏิบัติการ
ได้สำเร็จการเรียนรู้ด้วยตนเองผ่านสื่ออิเล็กทรอนิกส์
ได้ผ่านการประเมินผลตามเกณฑ์ที่กำหนด
แพลตฟอร์มเพื่อการเรียนรู้ออนไลน์ตลอดชีวิต | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
กรมส่งเสริมการปกครองท้องถิ่น
กรมส่งเสริมการปกครองท้องถิ่น กระทรวงมหาดไทย
โครงการพัฒนาระบบเพื่อพัฒนาสมรรถนะของหน่วยงานไปสู่องค์กรคุณภาพด้วยระบบ Local MOOC
สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด
โครงการมหาวิทยาลัยไซเบอร์ไทย
กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
ผลการเรียนรู้ด้วยตนเอง
ชื่อ - สกุล
เลขประจำตัวประชาชน
วันที่จบหลักสูตร
ตำแหน่ง
หน่วยงาน
ร่วมกับ
ใบประกาศนียบัตร
ประกาศนียบัตร
เกียรติบัตร
วุฒิบัตร
ใบประกาศ
สำเนาถูกต้อง
รับรองสำเนาถูกต้อง
สำเนา
ขอรับรองว่าเป็นสำเนาถูกต้อง
ขอให้มีความสุขความเจริญสืบไป
ให้ไว้ ณ วันที่
นักส่งเสริมการปกครองท้องถิ่นชำนาญการ
นักส่งเสริมการปกครองท้องถิ่นชำนาญการพิเศษ
นักส่งเสริมการปกครองท้องถิ่นปฏิบัติการ
เจ้าพนักงานธุรการชำนาญงาน
เจ้าพนักงานธุรการปฏิบัติงาน
นักจัดการงานทั่วไปชำนาญการ
นักวิชาการเงินและบัญชีปฏิบัติการ
นักวิชาการคอมพิวเตอร์ปฏิบัติการ
นักทรัพยากรบุคคลชำนาญการพิเศษ
นิติกรชำนาญการ
พนักงานราชการ
ท้องถิ่นจังหวัดนครพนม
ท้องถิ่นอำเภอเมืองนครพนม
เลขาธิการ ก.พ.
เลขาธิการคณะกรรมการข้าราชการพลเรือน
รองเลขาธิการ ก.พ.
อธิบดีกรมส่งเสริมการปกครองท้องถิ่น
ผู้อำนวยการโครงการมหาวิทยาลัยไซเบอร์ไทย
ผู้อำนวยการสถาบัน
ผู้อำนวยการกอง
อธิการบดี
คณบดีคณะวิทยาศาสตร์และเทคโนโลยี
รักษาราชการแทน
ปฏิบัติราชการแทน
อาจารย์ผู้สอน
ผู้สอน
ฝ่ายบริหารทั่วไป
กลุ่มงานการเงินบัญชีและการตรวจสอบ
จุฬาลงกรณ์มหาวิทยาลัย
มหาวิทยาลัยเชียงใหม่
มหาวิทยาลัยมหิดล
มหาวิทยาลัยธรรมศาสตร์
มหาวิทยาลัยเกษตรศาสตร์
มหาวิทยาลัยสุโขทัยธรรมาธิราช
มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี
มหาวิทยาลัยสงขลานครินทร์
มหาวิทยาลัยขอนแก่น
สถาบันพัฒนาข้าราชการพลเรือน
สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)
สถาบันวิจัยเพื่อการพัฒนาประเทศไทย
หลักสูตร
รายวิชา
วิชา
จำนวนชั่วโมงการเรียนรู้
บันทึกข้อความ
ส่วนราชการ
เรื่อง""".split("\n")
ENGLISH_WORDING = """Certificate of Completion
Certificate of Achievement
Certificate of Participation
Certificate of Appreciation
Certificate
CERTIFICATE OF COMPLETION
CERTIFICATE
THAI MOOC
Thai MOOC
Thai MOOC – Thailand Massive Open Online Course Platform
Thailand Massive Open Online Course
Thailand Cyber University Project
This is to certify that
This certificate is awarded to
THIS CERTIFICATE IS AWARDED TO
This certificate is presented to
This certificate is proudly presented to
is hereby granted to
has successfully completed
has successfully completed the course
has successfully completed the online course
successfully completed and received a passing grade in
a course of study offered by
for the completion and fulfillment of the online course
for outstanding performance in
has completed the following course
has participated in the training program
in recognition of
an online non-credit course authorized by
and offered through Coursera
Verify this certificate at
Valid Certificate ID
Certificate ID Number:
Issued On:
Issue date
Completion Date
Date of completion
Office of the Civil Service Commission
OCSC Learning Portal
Department of Local Administration
Ministry of Interior
Ministry of Higher Education, Science, Research and Innovation
Local MOOC
e-Learning
Learning Outcome
Director
President
Instructor
Course Instructor
Lecturer
Secretary-General
Executive Director
Dean, Faculty of Science
Chulalongkorn University
Chiang Mai University
Mahidol University
Thammasat University
Kasetsart University
Khon Kaen University
Sukhothai Thammathirat Open University
King Mongkut's University of Technology Thonburi
Prince of Songkla University
Digital Government Development Agency
Digital Literacy
Best Regards
Signature
Date""".split("\n")
ROMAN_GIVEN = ("Ap A An Cha Chai Chan Chat Da Duang Ka Kan Kanok Ket Kit Kri La Ma Mon Na Nat Natt Nit Non Nong Nuch O Pa Pat "
               "Phan Pim Pit Pon Pong Porn Pra Pre Ra Rat Rung Sa Sak San Si Siri So Som Su Suk Sun Tha Than Thi Thip Ti Udom U "
               "Va Wan Wi Wit Worn Ya Yos Yut chai chana dee da kan kul la lak mon na nee nat nan ngam nut pa phon pong porn rat ree "
               "sak sri sri suda ta thep thon tip ya yada vee wadee wan warn watt wit wut").split()
ROMAN_FAMILY = ("Boon Bun Cha Chai Charoen Chum Dee Ek In Inta Jai Jan Jit Kaew Kam Khem Kit Kong Kra Lert Ma Mee Na Nak Nim Pan "
                "Phet Phol Pho Phu Prom Pra Rak Ram Rat Rung Sae Sang Saeng San Si Siri Som Sri Suk Su Suwan Tan Thong Than Thai Un "
                "Wang Wong Yod Bhi Dhar Dej Sing Vong Vira bun chai charoen dee dej jai kaew kham kit korn kul la mee mala nak "
                "ngam nun pan phan phong pol porn pracha prasert rak rat ruang sak samut sathian siri sombat sri suk suwan "
                "thai thong tham udom wan wat wattana wong wongsa yot anan ayut").split()
WESTERN = ("John Michael David Sarah Andrew Ng Emily Robert Jennifer William Linda James Patricia Charles Barbara Daniel Susan "
           "Thomas Karen Peter Anna Kevin Zhang Wei Yuki Fernandez Quinn Xavier Jacques Zoe Kimberly Walter Vivian").split()
SYLLABLES = ("กา ขา คำ จัน ชัย ดี ตา ทอง ธรรม บุญ ปัญ พงษ์ พันธุ์ ภูมิ มณี ยา รัตน์ ราช วงศ์ ศรี ศักดิ์ สุข สิงห์ แสง หอม อุดม เจริญ เกตุ "
             "แก้ว เพชร โพธิ์ ไชย ใหญ่ นคร พนม ลาว ษา ฉิม ฤทธิ์ ญาติ ประ สม สิริ วัฒน์ กุล พิพัฒน์ ถาวร นิล ผล เหล็ก เนตร ชื่น บาน ปุ้ย จ๋า "
             "โต๊ะ ก๋วย ฌาน เฒ่า ฏีกา ปัฏ ฬส ฎี ภาค ถิ่น ซื่อ ฟ้า ฝัน ฐาน มณฑา ครุฑ วุฒิ ฆ้อง เฆม อัฒ จุฬา นาฬิกา กีฬา ปรากฏ กฎ ญาณ").split()
# Letters and marks that look alike in one typeface or another; a line with one of them exchanged is as good a line.
LOOK_ALIKES = ("ิีึื", "่้๊๋์", "ุู", "ัิ้", "็๊", "ขชซ", "คดตศ", "ฆฌมย", "ฎฏฦ", "ญณฌ", "ถภกฤฦ", "ทฑหฬพ", "บปษ", "ผฝพฟ", "รธฐ", "ลสอฮ", "วง", "นฆมห",
               "โใไ", "แเ", "าๆ", "จฉ", "๐๑๗", "๓๗ด", "๔๕๘ค", "๖๒", "ๆ๗", "๙ฯ", "1lI", "0O", "5S", "8B", "il", "ec", "nh", "rt")
CONSONANTS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"


# How often names, titles and so on are drawn. The shares measured with stay as they were first, so that figures can be compared;
# training has more of what is no word, so that the recogniser reads what is printed and not what is usual.
MEASURED_SHARES = (15, 9, 15, 10, 17, 8, 6, 8, 5, 6, 3, 0)
TRAINED_SHARES = (20, 9, 13, 9, 14, 5, 5, 7, 13, 7, 3, 3)


class Sampler:
    """Draws lines; everything random comes from one generator."""

    def __init__(self, rng, held_out):
        self.rng = rng
        self.held_out = held_out
        data = Path(os.environ["BAIPRAKAT_DATA"])
        self.given = self._part(data / "names_given.txt")
        self.family = self._part(data / "names_family.txt")
        self.more_titles = [line.split("\t")[0] for line in _lines(data / "titles.txt") if len(line.split("\t")[0]) < 25]
        titles = [line.split("\t")[-1].strip() for line in _lines(data / "courses.tsv")]
        for line in _lines(data / "courses_thaimooc_th_en_year.tsv"):
            titles += [cell.strip() for cell in line.split("\t")[1:3] if cell.strip()]
        titles = sorted({t for t in titles if t and self._mine(t)})
        self.thai_courses = [t for t in titles if re.search("[ก-๙]", t)]
        self.english_courses = [t for t in titles if not re.search("[ก-๙]", t) and re.search("[A-Za-z]{3}", t)]
        self.english_words = sorted({w for t in self.english_courses for w in re.findall("[A-Za-z]{2,}", t)})
        dictionary = Path("/usr/share/dict/words")
        words = [w.strip("'") for w in _lines(dictionary) if w.isascii() and 1 < len(w) < 15] if dictionary.exists() else []
        self.dictionary = [w for w in words if self._mine(w)] or self.english_words

    def _mine(self, text):
        return (zlib.crc32(text.encode()) % 4 == 0) == self.held_out

    def _part(self, path):
        return [line for line in _lines(path) if self._mine(line)]

    def line(self):
        """(kind, text): kind is thai, thai-digits, latin or mixed."""
        while True:
            text = self._draw()
            text = re.sub(r"\s+", " ", text.replace("—", "–")).strip()
            text = self._window(text, 62)
            if is_writable(text):
                return kind(text), text

    def neighbour(self):
        """(a Thai name with one or two letters exchanged for what they are mistaken for, the name as it is usual)"""
        while True:
            usual = self.thai_name()
            text = self.altered(usual)
            if text != usual and is_writable(text) and is_writable(usual):
                return text, usual

    def _window(self, text, longest):
        if len(text) <= longest:
            return text
        start = self.rng.choice([0, self.rng.randrange(max(1, len(text) - longest // 2))])
        return LEADING_MARKS.sub("", text[start:start + self.rng.randint(longest * 2 // 3, longest)]).strip()

    def _draw(self):
        draw = self.rng.choices(
            [self.thai_name, self.english_name, self.thai_title, self.english_title, self.date, self.wording, self.english_wording,
             self.numbers, self.random_thai, self.random_english, self.fragments, self.digit_groups],
            MEASURED_SHARES if self.held_out else TRAINED_SHARES)[0]
        text = draw()
        if not self.held_out and self.rng.random() < 0.3:
            text = self.altered(text)
        chance = self.rng.random()
        if chance < 0.03:
            text = f"({text})"
        elif chance < 0.05:
            text = f"“{text}”"
        elif chance < 0.06:
            text = f'"{text}"'
        elif chance < 0.07:
            text = f"[{text}]"
        if self.rng.random() < 0.06:
            text = text.translate(THAI_DIGITS)
        return text

    def digits(self, text, share=0.6):
        return text.translate(THAI_DIGITS) if self.rng.random() < share else text

    def cased(self, text, upper=0.3, title=0.15, lower=0.05):
        chance = self.rng.random()
        if chance < upper:
            return text.upper()
        if chance < upper + title:
            return text.title().replace("'S", "'s").replace("’S", "’s")
        return text.lower() if chance < upper + title + lower else text

    def thai_name(self):
        r = self.rng
        title = r.choice(TITLES) if r.random() < 0.7 else r.choice(self.more_titles)
        if r.random() < 0.2:
            title = ""
        given = r.choice(self.given)
        family = r.choice(self.family) if r.random() < 0.8 else "".join(r.choices(SYLLABLES, k=r.randint(2, 3)))
        name = title + r.choice(["", "", "", " "]) + given + " " + family
        chance = r.random()
        if chance < 0.12:
            return f"({name})"
        if chance < 0.16:
            return "ชื่อ - สกุล " + name
        return f"{r.choice(['ผู้สอน ', 'โดย ', 'อาจารย์ '])}{name}" if chance < 0.19 else name

    def altered(self, text):
        """The text with one or two letters exchanged for what they are mistaken for, or a mark less."""
        for _ in range(self.rng.randint(1, 2)):
            at = self.rng.randrange(len(text))
            sets = [alike for alike in LOOK_ALIKES if text[at] in alike]
            if sets:
                text = text[:at] + self.rng.choice(self.rng.choice(sets)) + text[at + 1:]
            elif text[at] in "\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c":
                text = text[:at] + text[at + 1:]
        return text

    def digit_groups(self):
        r = self.rng
        groups = ["".join(r.choices("0123456789", k=r.randint(1, 6))) for _ in range(r.randint(1, 6))]
        return self.digits(r.choice([" ", " ", "/", "-", ".", ", "]).join(groups), 0.8)

    def english_name(self):
        r = self.rng
        if r.random() < 0.15:
            name = f"{r.choice(WESTERN)} {r.choice(WESTERN)}"
        else:
            given = "".join(r.choices(ROMAN_GIVEN, k=r.randint(2, 3))).capitalize()
            name = given + " " + "".join(r.choices(ROMAN_FAMILY, k=r.randint(2, 4))).capitalize()
        return self.cased(r.choice(ENGLISH_TITLES) + name, upper=0.35, title=0, lower=0.04)

    def thai_title(self):
        r = self.rng
        title = r.choice(self.thai_courses)
        chance = r.random()
        if chance < 0.12:
            return self.digits(title + r.choice([" (%d ชั่วโมงการเรียนรู้)", " (%d ชั่วโมง)"]) % r.randint(1, 60), 0.3)
        if chance < 0.3:
            return r.choice(["วิชา ", "หลักสูตร ", "หลักสูตร", "รายวิชา ", "เรื่อง ", "เรื่อง "]) + title
        if chance < 0.36:
            return f"{r.choice(self.thai_courses)} {title}"
        return title

    def english_title(self):
        r = self.rng
        title = r.choice(self.english_courses)
        if r.random() < 0.1:
            title += " (%d %s)" % (r.randint(1, 60), r.choice(["Hours", "hours", "hrs.", "Hrs"]))
        return self.cased(title, upper=0.25, title=0.15)

    def fragments(self):
        r = self.rng
        parts = [self._window(r.choice(self.thai_courses), 25), r.choice(self.english_words), r.choice(SYLLABLES) + r.choice(SYLLABLES)]
        if r.random() < 0.5:
            parts.append(str(r.randint(1, 9999)).translate(THAI_DIGITS if r.random() < 0.6 else {}))
        r.shuffle(parts)
        return r.choice([" ", " ", " – ", "/", ", ", ": ", " & "]).join(parts)

    def date(self):
        r = self.rng
        d, m, be = r.randint(1, 31), r.randrange(12), r.randint(2540, 2599) if r.random() < 0.7 else r.randint(2400, 2699)
        ce, month, short, english = be - 543, MONTHS[m], SHORT_MONTHS[m], ENGLISH_MONTHS[m]
        if r.random() < 0.25:
            text = r.choice([f"Issued on {d} {english} {ce}", f"{english} {d}, {ce}", f"Issued On: {english} {d}, {ce}",
                             f"Awarded by {r.choice(['Thai MOOC', 'OCSC'])} on {d} {english} {ce}", f"{d} {english} {ce}", f"{d} {english[:3]} {ce}",
                             f"{english[:3]} {d}, {ce}", f"Date: {d:02}/{m + 1:02}/{ce}", f"{ce}-{m + 1:02}-{d:02}", f"{d:02}/{m + 1:02}/{ce}",
                             f"Given on {english} {d}, {ce}", f"{english} {ce}", f"on the {d}th day of {english}, {ce}", f"{d:02}-{m + 1:02}-{ce}"])
            return self.cased(text, upper=0.1, title=0, lower=0.02)
        text = r.choice([
            f"ให้ไว้ ณ วันที่ {d} เดือน {month} พ.ศ. {be}", f"ให้ไว้ ณ วันที่ {d} เดือน{month} พ.ศ. {be}", f"ให้ไว้ ณ วันที่ {d} {month} {be}",
            f"ให้ไว้ ณ วันที่ {d} {month} พ.ศ. {be}", f"วันที่ {d} {month} พ.ศ. {be}", f"วันที่ {d} เดือน {month} พ.ศ. {be}", f"วันที่ {d} {month} {be}",
            f"{d} {month} {be}", f"{d} {short} {be}", f"{d} {short}{be}", f"{d} {short} {be % 100}", f"{d}{short}{be % 100}", f"{d} / {short} / {be % 100}",
            f"{d}/{m + 1}/{be % 100}", f"{d:02}/{m + 1:02}/{be}", f"{d} - {m + 1} - {be}", f"{month} {be}", f"ณ วันที่ {d} {month} พุทธศักราช {be}",
            f"ระหว่างวันที่ {d} - {min(31, d + r.randint(1, 6))} {month} {be}", f"ระหว่างวันที่ {d} {month} – {d} {MONTHS[(m + 1) % 12]} {be}",
            f"ตั้งแต่วันที่ {d} {short} {be} ถึง {d} {SHORT_MONTHS[(m + 2) % 12]} {be}", f"วันที่ {d} {short} {be}", f"{d} {month} ค.ศ. {ce}",
            f"วันที่จบหลักสูตร {d} {month} {be}", f"ปีงบประมาณ พ.ศ. {be}", f"โดย {r.choice(WORDING[-22:-12])} ให้ไว้ ณ วันที่ {d} {month} {be}"])
        return self.digits(text, 0.68)

    def wording(self):
        r = self.rng
        text = r.choice(WORDING)
        if r.random() < 0.15:
            text += " " + r.choice(WORDING)
        if r.random() < 0.08:
            text = "พัฒนารายวิชาโดย " + text
        return text

    def english_wording(self):
        return self.cased(self.rng.choice(ENGLISH_WORDING), upper=0.3, title=0.15, lower=0.05)

    def numbers(self):
        r = self.rng
        n = r.randint(1, 120)
        form = r.randrange(16)
        if form == 0:
            return "%s" % "".join(r.choices("0123456789abcdef", k=r.choice([8, 32])))
        if form == 1:
            return r.choice(["https://lms.thaimooc.org/certificates/", "https://verifier.thaimooc.ac.th/edoc/", "https://www.ocsc.go.th/"]) + \
                "".join(r.choices("0123456789abcdef", k=r.randint(6, 20)))
        if form == 2:
            return r.choice(["www.thaimooc.org", "www.localmooc.com", "learningportal.ocsc.go.th", "www.ocsc.go.th", "lms.thaimooc.org",
                             f"{r.choice(self.english_words).lower()}_{r.choice(self.english_words).lower()}@{r.choice(['dla.go.th', 'gmail.com', 'moi.go.th'])}",
                             f"www.{r.choice(self.dictionary).lower()}.{r.choice(['com', 'go.th', 'ac.th', 'or.th', 'org'])}"])
        text = [f"(รวมระยะเวลาทั้งสิ้น {n} ชั่วโมง)", f"[รวมระยะเวลาทั้งสิ้น {n} ชั่วโมง]", f"(รวมระยะเวลาทั้งสิ้น {n}.{r.choice([0, 5])} ชั่วโมง)",
                f"จำนวน {n} ชั่วโมง", f"เลขที่ {r.randint(1, 99999)}/{r.randint(2560, 2569)}", f"รุ่นที่ {n % 30 + 1}/{r.randint(2560, 2569)}",
                f"คะแนนร้อยละ {n % 100}.{r.randint(0, 99):02}", f"ที่ นพ {r.randint(1, 999):04}.{n % 9}/ว {r.randint(1, 9999)}",
                f"โทร. 0-{r.randint(2000, 9999)}-{r.randint(1000, 9999)}", f"({n} ชั่วโมงการเรียนรู้)",
                " ".join(str(r.randrange(10 ** r.randint(1, 6))) for _ in range(r.randint(1, 5))),
                f"{r.randint(1, 9)} {r.randint(1000, 9999)} {r.randint(10000, 99999)} {r.randint(10, 99)} {r.randint(0, 9)}",
                f"{r.randint(1, 12)}. {r.choice(WORDING)}"][form - 3]
        return self.digits(text, 0.6)

    def random_thai(self):
        """Well-formed but meaningless, so that no letter depends on a dictionary."""
        r = self.rng
        out = []
        for _ in range(r.randint(3, 14)):
            before = r.choice([""] * 6 + list("เแโใไ"))
            above = "" if before in ("ใ", "ไ", "โ") else r.choice([""] * 4 + list("ิีึืัุู็"))
            tone = "" if above == "็" else r.choice([""] * 4 + list("่้๊๋์"))
            after = "" if above else r.choice([""] * 4 + ["า", "ะ", "ำ"])
            out.append(before + r.choice(CONSONANTS) + above + tone + after)
            if r.random() < 0.5:
                out.append(r.choice(CONSONANTS))
            elif r.random() < 0.4:
                out.append(r.choice([" ", "ๆ ", "ฯ ", " ฯลฯ ", "ฤ", "ฦ", str(r.randint(0, 99)).translate(THAI_DIGITS), ". ", "/", "-"]))
        return "".join(out)

    def random_english(self):
        r = self.rng
        words = [r.choice(self.dictionary if r.random() < 0.7 else self.english_words) for _ in range(r.randint(1, 6))]
        words = [w.capitalize() if r.random() < 0.5 else w for w in words]
        if r.random() < 0.15:
            words.insert(r.randrange(len(words) + 1), r.choice(["&", "–", "-", "|", "+", str(r.randint(0, 2030)), "#", "*", "="]))
        text = r.choice([" "] * 8 + [", ", "-", "/", ": ", "; ", ". "]).join(words) + r.choice([""] * 5 + [".", "!", "?", ":", ";"])
        return self.cased(text, upper=0.25, title=0.1)


ALLOWED = frozenset(CHARACTERS + " ำ")


def is_writable(text):
    return bool(text) and all(c in ALLOWED for c in text)


def kind(text):
    """The class a line is counted under."""
    if re.search("[๐-๙]", text):
        return "thai-digits"
    thai, latin = bool(re.search("[ก-๎]", text)), bool(re.search("[A-Za-z]", text))
    if thai:
        return "mixed" if latin else "thai"
    return "latin"


def spelled(text):
    """The text in the recogniser's own characters."""
    return text.replace("ำ", "ํา")


def _lines(path):
    return [line.strip("\n").strip(" ") for line in open(path, encoding="utf-8") if line.strip()]
