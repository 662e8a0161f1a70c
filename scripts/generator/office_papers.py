"""Pages that are no certificates: memo covers, receipts, blanks."""
from html import escape

from . import artwork, dates
from .layouts import PORTRAIT, Drawn, art, box, signed, text


def memo_cover(c, names):
    """A บันทึกข้อความ that sends certified copies and lists people."""
    rng = c.rng
    font = c.shelf.pick(rng, "official")
    day = dates.thai_digits(dates.full(c.completed, era=""))
    html = art(22, 15, 20, 20, (100, 100), artwork.winged_emblem("#222"))
    html += text(28, "บันทึกข้อความ", 27, font, 700)
    unit = c.person.unit or "ฝ่ายบริหารทั่วไป"
    rows = [f"<b>ส่วนราชการ</b> สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด {escape(unit)}",
            f"<b>ที่</b> นพ ๐๐๒๓.{dates.thai_digits(rng.randint(1, 6))}/{dates.thai_digits(rng.randint(10, 900))} &emsp;&emsp;&emsp; <b>วันที่</b> {day}",
            "<b>เรื่อง</b> ส่งสำเนาใบประกาศนียบัตรการเรียนรู้ด้วยตนเองผ่านระบบ e-Learning"]
    paragraph = ("ตามหนังสือสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด ให้บุคลากรเรียนรู้ด้วยตนเองผ่านสื่ออิเล็กทรอนิกส์ "
                 "และส่งสำเนาใบประกาศนียบัตรที่รับรองสำเนาถูกต้องแล้ว จำนวน ๒ ฉบับ นั้น ในการนี้ ขอส่งใบประกาศนียบัตรของบุคลากร ดังนี้")
    people = "".join(f"<div>&emsp;&emsp;{dates.thai_digits(i)}. {escape(n)}</div>" for i, n in enumerate(names, 1))
    html += (f'<div style="position:absolute;left:25mm;right:20mm;top:42mm;font:400 16pt/1.5 \'{font}\';color:#111">'
             + "".join(f"<div>{row}</div>" for row in rows)
             + f'<div style="margin-top:5mm">เรียน ท้องถิ่นจังหวัด</div><div style="text-indent:20mm;margin-top:3mm">{paragraph}</div>'
             + people + '<div style="text-indent:20mm;margin-top:3mm">จึงเรียนมาเพื่อโปรดทราบ</div></div>')
    html += signed(c, 135, 232, 90, font, 15, [c.person.position or "ท้องถิ่นอำเภอ"])
    return Drawn(html, PORTRAIT, "memo", None, fonts=[font])


def receipt(c):
    rng = c.rng
    font = c.shelf.pick(rng, "book")
    rows, total = "", 0
    for i, item in enumerate(rng.sample(["กระดาษถ่ายเอกสาร A4", "หมึกพิมพ์", "แฟ้มเอกสาร", "ปากกาลูกลื่น", "ค่าถ่ายเอกสาร", "ซองน้ำตาล"], 4), 1):
        price = rng.randint(20, 900)
        total += price
        rows += f"<tr><td>{i}</td><td>{item}</td><td style='text-align:right'>{price:,}.00</td></tr>"
    html = text(30, "ร้านตัวอย่างเครื่องเขียน", 22, font, 700) + text(42, "ใบเสร็จรับเงิน / RECEIPT", 18, font, 700)
    html += text(56, f"เล่มที่ {rng.randint(1, 90)} เลขที่ {rng.randint(100, 999)}", 13, font, 400, "#222", 25, 25, "right")
    html += text(66, f"วันที่ {dates.full(c.completed, words=True)}", 14, font, 400, "#222", 25, 25, "right")
    html += text(80, f"ได้รับเงินจาก {escape(c.name)}", 15, font, 400, "#222", 25, 25, "left")
    html += ('<style>.rc td,.rc th{border:.3mm solid #555;padding:1.5mm 3mm}</style><table class="rc" style="position:absolute;'
             f"left:25mm;width:160mm;top:92mm;border-collapse:collapse;font:400 14pt/1.3 '{font}'\">"
             f'<tr><th>ลำดับ</th><th>รายการ</th><th>จำนวนเงิน</th></tr>{rows}'
             f"<tr><td></td><td><b>รวมเงิน</b></td><td style='text-align:right'><b>{total:,}.00</b></td></tr></table>")
    html += signed(c, 145, 190, 80, font, 13, ["ผู้รับเงิน"])
    return Drawn(html, PORTRAIT, "receipt", None, fonts=[font])


def blank(rng):
    """An empty sheet: nothing at all, a few specks, or the shadow of a fold and punched holes."""
    roll = rng.random()
    html = ""
    if roll > 0.4:
        html += "".join(box(round(rng.uniform(5, 205), 1), round(rng.uniform(5, 290), 1), s := round(rng.uniform(.1, .6), 2), s,
                            "background:#777;border-radius:50%") for _ in range(rng.randint(4, 30)))
    if roll > 0.7:
        html += box(4, 105, 5.5, 5.5, "background:#999;border-radius:50%") + box(4, 185, 5.5, 5.5, "background:#999;border-radius:50%")
    return Drawn(html, PORTRAIT, "blank", None)
