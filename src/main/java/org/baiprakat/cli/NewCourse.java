package org.baiprakat.cli;

import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** Adds one course to the catalogue and says so. Certificates read from then on are matched with it. */
final class NewCourse {
    private final RootCommand root;
    private final Session session;

    NewCourse(RootCommand root, Session session) {
        this.root = root;
        this.session = session;
    }

    /** @throws Fault DATA without a title or for a platform that has no catalogue */
    void add(Platform platform, String code, String title, String titleEn) {
        String canonical = ThaiText.canonical(title);
        if (ThaiText.key(canonical).isEmpty()) {
            throw new Fault(Fault.Exit.DATA, new Message("ไม่มีชื่อหลักสูตร", "there is no course title"));
        }
        if (!platform.isOneOfThree()) {
            throw new Fault(Fault.Exit.DATA, new Message("ทะเบียนมีเฉพาะหลักสูตรของ ocsc, thaimooc, localmooc",
                    "the catalogue holds courses of ocsc, thaimooc and localmooc only"));
        }
        boolean added = session.store().catalogue().add(new Course(platform, code.strip(), canonical, ThaiText.canonical(titleEn)));
        root.out().println((added ? root.say("เพิ่มในทะเบียนแล้ว: ", "added to the catalogue: ")
                : root.say("มีในทะเบียนอยู่แล้ว: ", "in the catalogue already: ")) + platform.code() + " " + canonical);
    }
}
