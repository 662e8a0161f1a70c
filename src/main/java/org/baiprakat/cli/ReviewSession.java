package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.decision.Reason;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Platform;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.baiprakat.report.Dates;
import org.baiprakat.review.HumanDecision;
import org.baiprakat.review.ReviewCase;
import org.baiprakat.store.PageDetail;

/** Goes through the queue page by page. Nothing is accepted by pressing Enter; a slip is taken back with {@code u}. */
final class ReviewSession {
    /** Why a page waits whose wording is not known. */
    private static final Set<Reason.Code> OF_THE_DESIGN = EnumSet.of(Reason.Code.COMPLETION_NOT_SAID, Reason.Code.PLATFORM_UNKNOWN, Reason.Code.NAME_MISSING,
            Reason.Code.NOT_A_CERTIFICATE);

    private final RootCommand root;
    private final Session session;
    private final Prompt prompt;
    private final PageView view;
    /** Whether every page is drawn, and whether the viewer has been opened: one that follows its file shows the next picture by itself. */
    private final boolean pictures;
    private boolean opened;
    /** Pages in the order in which they are shown, and the one before the reviewer. */
    private final List<Long> queue = new ArrayList<>();
    /** Pages that were accepted and whose design the machine did not know. */
    private final Set<Long> unknownDesigns = new TreeSet<>();
    private int at;
    /** The list when the page was shown: by a later one an id may be somebody else's. */
    private List<StaffMember> shown = List.of();
    private Optional<Platform> platform = Optional.empty();
    private Optional<String> course = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<CopyMark> certified = Optional.empty();

    ReviewSession(RootCommand root, Session session, Prompt prompt, boolean pictures) {
        this.root = root;
        this.session = session;
        this.prompt = prompt;
        this.pictures = pictures;
        this.view = new PageView(root, session);
    }

    void run() {
        help();
        session.store().pages().queue().forEach(page -> queue.add(page.id()));
        while (at < queue.size()) {
            shown = session.store().staffBook().staff();
            PageDetail page = ReviewCommand.detail(session, queue.get(at));
            forget();
            say("");
            say("── " + root.say("หน้าที่ %d จาก %d ที่รอตรวจ", "%d of %d waiting", at + 1, queue.size()) + " ──");
            say(view.brief(page));
            if (pictures) {
                picture(page, !opened);
            }
            Step step = decide(page);
            if (step == Step.QUIT) {
                break;
            }
            if (step == Step.NEXT) {
                goOn();
            }
        }
        say(root.say("ยังรอตรวจ %d หน้า", "%d pages still wait", session.store().pages().queue().size()));
        mentionDesigns();
    }

    /** To the next page that still waits: meanwhile a watch may have read it by a new list, or a colleague have decided it. */
    private void goOn() {
        do {
            at++;
        } while (at < queue.size() && session.store().pages().page(queue.get(at)).filter(page -> page.status() == PageStatus.REVIEW).isEmpty());
    }

    private void mentionDesigns() {
        if (unknownDesigns.size() > 1) {
            String pages = unknownDesigns.stream().map(String::valueOf).collect(Collectors.joining(" "));
            say(root.say("หน้า# %s เป็นแบบที่เครื่องยังไม่รู้จัก: สั่ง ‘layouts learn’ ตามด้วยเลขหน้าที่แบบเดียวกัน ใบต่อไปจะไม่ต้องตรวจ",
                    "pages %s are of designs that are not known: ‘layouts learn’ with those of one design spares the next ones the review", pages));
        }
    }

    private enum Step { NEXT, AGAIN, STAY, QUIT }

    private Step decide(PageDetail page) {
        Step step = Step.STAY;
        while (step == Step.STAY) {
            root.out().flush();
            Optional<String> typed = prompt.ask(root.say("หน้า# %d> ", "page %d> ", page.record().id()));
            try {
                step = typed.isEmpty() ? Step.QUIT : obey(page, typed.get());
            } catch (Fault fault) {
                say(fault.text().in(root.language()));
            }
        }
        return step;
    }

    private Step obey(PageDetail page, String typed) {
        String word = typed.strip();
        String rest = word.length() > 1 ? word.substring(1).strip() : "";
        if (word.length() > 1 && !Character.isWhitespace(word.charAt(1)) && !ThaiText.arabicDigits(word).matches("\\d+")) {
            help(); // ‘reject it’ is not r with a reason
            return Step.STAY;
        }
        if (ThaiText.arabicDigits(word).matches("\\d{1,3}")) {
            return choose(page.record(), Integer.parseInt(ThaiText.arabicDigits(word)));
        }
        switch (word.isEmpty() ? "?" : word.substring(0, 1)) {
            case "s" -> {
                return accept(page.record(), rest);
            }
            case "r" -> {
                return reject(page.record(), rest);
            }
            case "p" -> {
                platform = Optional.of(platform(rest));
                say(root.say("แพลตฟอร์ม: ", "platform: ") + platform.get().code());
            }
            case "c" -> {
                course = Optional.of(course(rest));
                say(root.say("หลักสูตร: ", "course: ") + known(course.get(), platform.orElse(page.record().platform())));
            }
            case "d" -> {
                date = Optional.of(new DateArgument().convert(rest));
                say(root.say("เรียนจบ: ", "completed: ") + Dates.day(date.get(), root.language()));
            }
            case "m" -> {
                certified = Optional.of(new CertifiedArgument().convert(rest));
                say(root.say("คำรับรองสำเนา: ", "certified: ") + certified.get().code());
            }
            case "a" -> addCourse(page.record());
            case "v" -> picture(page, true);
            case "x" -> say(view.full(page));
            case "n" -> {
                return Step.NEXT;
            }
            case "b" -> {
                at = Math.max(0, at - 1);
                return Step.AGAIN;
            }
            case "u" -> {
                return undo();
            }
            case "q" -> {
                return Step.QUIT;
            }
            default -> help();
        }
        return Step.STAY;
    }

    private Platform platform(String typed) {
        return Platform.ofCode(typed).filter(named -> named != Platform.UNKNOWN).orElseThrow(() -> new Fault(Fault.Exit.USAGE, Message.format(
                "ไม่มีแพลตฟอร์ม ‘%s’ พิมพ์ ocsc, thaimooc, localmooc หรือ other", "there is no platform ‘%s’; say ocsc, thaimooc, localmooc or other", typed)));
    }

    private String course(String typed) {
        if (ThaiText.key(typed).isEmpty()) {
            throw new Fault(Fault.Exit.USAGE, new Message("ระบุรหัสหรือชื่อหลักสูตร เช่น c KD03", "name the code or the title of the course, such as c KD03"));
        }
        return ThaiText.canonical(typed);
    }

    /** What would be taken for the course: a slip in a code makes a title of it. */
    private String known(String typed, Platform of) {
        return ReviewCase.find(typed, of, session.store().catalogue().courses()).map(found -> (found.code() + " " + found.title()).strip())
                .orElseGet(() -> root.say("‘%s’ ไม่มีในทะเบียนของ %s จะใช้เป็นชื่อหลักสูตร", "‘%s’ is not in the catalogue of %s and is taken as a title", typed, of.code()));
    }

    private Step choose(PageRecord page, int number) {
        List<String> choices = PageView.choices(page);
        if (number < 1 || number > choices.size()) {
            say(root.say("ไม่มีหมายเลข %d", "there is no number %d", number));
            return Step.STAY;
        }
        return accept(page, choices.get(number - 1));
    }

    private Step accept(PageRecord page, String staffId) {
        if (staffId.isEmpty()) {
            say(root.say("ระบุรหัส เช่น s S0042", "name the id, such as s S0042"));
            return Step.STAY;
        }
        Step step = record(page, new HumanDecision.Accept(staffId, platform, course, date, certified));
        if (step == Step.NEXT && page.reasons().stream().map(Reason::code).anyMatch(OF_THE_DESIGN::contains)) {
            unknownDesigns.add(page.id());
        }
        return step;
    }

    private Step record(PageRecord page, HumanDecision decision) {
        Optional<PageRecord> decided = session.store().reviews().decide(page, shown, decision, root.surroundings().user());
        say(decided.map(view::standing).orElseGet(() -> root.say("บัญชีบุคลากรหรือหน้านี้เปลี่ยนไปหลังจากแสดง ดูหน้านี้อีกครั้งแล้วตัดสินใหม่",
                "the staff list or this page has changed since it was shown; look at it once more and decide anew")));
        return decided.isPresent() ? Step.NEXT : Step.AGAIN;
    }

    private Step reject(PageRecord page, String reason) {
        if (reason.isEmpty()) {
            say(root.say("ระบุเหตุผล เช่น r ไม่ใช่ใบประกาศ", "give a reason, such as r no certificate"));
            return Step.STAY;
        }
        return record(page, new HumanDecision.Reject(reason));
    }

    /** The page that was decided last comes before the reviewer once more, also if it was decided on another day. */
    private Step undo() {
        PageRecord page = session.store().reviews().undoLast(root.surroundings().user());
        say(view.standing(page));
        unknownDesigns.remove(page.id());
        int index = queue.indexOf(page.id());
        if (index < 0) {
            queue.add(at, page.id());
        } else {
            at = index;
        }
        return Step.AGAIN;
    }

    /** What was misread would be a course to which later pages are matched. */
    private void addCourse(PageRecord page) {
        Platform of = platform.orElse(page.platform());
        String title = course.or(page::course).orElse("");
        boolean asPrinted = prompt.ask(root.say("เพิ่มใน %s: ‘%s’ ถ้าตรงกับในใบทุกตัวอักษร พิมพ์ y (ถ้าไม่ตรง แก้ด้วย c ก่อน): ",
                "Into the catalogue of %s: ‘%s’. Type y if it is printed just so (else correct it with c first): ", of.code(), title))
                .map(String::strip).filter("y"::equalsIgnoreCase).isPresent();
        if (asPrinted) {
            new NewCourse(root, session).add(of, "", title, "");
        } else {
            say(root.say("ไม่ได้เพิ่ม", "not added"));
        }
    }

    /** The next picture takes its place, or none: never that of another page. */
    private void picture(PageDetail page, boolean open) {
        root.out().flush(); // drawing takes a moment
        try {
            Path png = session.workspace().pictures().resolve("review.png"); // the folder is for the owner alone
            draw(page, png);
            say(root.say("ภาพ: %s", "picture: %s", png));
            if (open) {
                root.surroundings().viewer().open(png);
                opened = true;
            }
        } catch (Fault fault) {
            say(fault.text().in(root.language()));
        } catch (IOException e) {
            say(root.say("วาดภาพไม่ได้ (%s): ปิดโปรแกรมที่เปิดภาพก่อนหน้าอยู่ แล้วลองใหม่",
                    "the picture cannot be drawn (%s): close the program that shows the one before, and try again", e.getClass().getSimpleName()));
        }
    }

    private void draw(PageDetail page, Path png) throws IOException {
        try {
            root.surroundings().pictures().evidence(page, view.excerpts(page), png);
        } catch (Fault fault) {
            Files.deleteIfExists(png);
            throw fault;
        }
    }

    private void forget() {
        platform = Optional.empty();
        course = Optional.empty();
        date = Optional.empty();
        certified = Optional.empty();
    }

    private void help() {
        say(root.say("""
                1, 2 …    รับเป็นของคนหมายเลขนั้น   s รหัส        รับเป็นของคนรหัสนั้น
                p ocsc    แก้แพลตฟอร์มก่อนรับ       d 15/6/2566  แก้วันที่เรียนจบก่อนรับ
                c รหัส/ชื่อ  แก้หลักสูตรก่อนรับ         r เหตุผล      ไม่รับ
                m yes/no  มี/ไม่มีคำรับรองสำเนา     b            กลับไปหน้าก่อน
                u         ยกเลิกการตัดสินครั้งล่าสุด   v            เปิดภาพ ดูตัวอักษรขยาย
                x         ที่มาของทุกคะแนน         a            เพิ่มหลักสูตรนี้ในทะเบียน
                n         ข้ามไปหน้าถัดไป          ?            ดูวิธีใช้
                q         ออก""", """
                1, 2 …  accept for that person       s ID         accept for the person of that id
                p ocsc  correct the platform first   d 15/6/2566  correct the date first
                c CODE  correct the course first     r REASON     reject
                m yes|no  certified copy or not      b            back
                u       undo the last decision       v            show the letters enlarged
                x       every score                  a            add this course to the catalogue
                n       skip                         ?            help
                q       quit"""));
    }

    private void say(String text) {
        root.out().println(text);
    }
}
