package org.baiprakat.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.baiprakat.config.Round;
import org.baiprakat.config.Settings;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Language;
import org.baiprakat.messages.Message;

/** Reads {@code baiprakat.yaml}. What the office's file leaves out is taken from the file shipped with the program. */
public final class SettingsFile {
    private static final String SHIPPED = "/config/baiprakat.yaml";

    private SettingsFile() { }

    /** The settings of a workspace, or the shipped ones if it has no such file. */
    public static Settings load(Path file) {
        if (!Files.exists(file)) {
            return shipped();
        }
        try {
            return parse(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw Yaml.unreadable(file.toString(), e);
        }
    }

    public static Settings shipped() {
        return parse(new byte[0], "baiprakat.yaml");
    }

    /** The commented file that {@code init} writes. */
    public static byte[] shippedBytes() {
        try (InputStream in = SettingsFile.class.getResourceAsStream(SHIPPED)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Yaml.unreadable(SHIPPED, e);
        }
    }

    /** @throws Fault CONFIGURATION, naming key and line and what is allowed */
    static Settings parse(byte[] bytes, String name) {
        YamlTree.Mapping office = YamlTree.parse(Yaml.text(bytes, name), name);
        YamlTree.Mapping shipped = YamlTree.parse(Yaml.text(shippedBytes(), SHIPPED), SHIPPED);
        SettingsSection top = new SettingsSection(name, "", office, shipped);
        top.rejectUnknown();
        return new Settings(
                Language.valueOf(top.word("language", "th", "en").toUpperCase(Locale.ROOT)),
                top.whole("threads", 0, 256),
                round(top.section("round"), name),
                limits(top.section("limits")),
                watch(top.section("watch")),
                deciding(top.section("deciding")),
                top.whole("retention_days", 1, 36_500));
    }

    private static Round round(SettingsSection in, String name) {
        try {
            return new Round(in.text("name"), in.date("from"), in.date("to"), in.date("deadline"), in.platforms("platforms"),
                    in.whole("copies", 0, 10), in.whole("minimum_courses", 1, 100), in.texts("staff_types"),
                    in.bool("exclude_late"), in.bool("exclude_missing_copies"));
        } catch (IllegalArgumentException e) {
            throw new Fault(Fault.Exit.CONFIGURATION, Message.format(
                    "%s บรรทัด %d: round: วันที่ to ต้องไม่อยู่ก่อน from", "%s line %d: round: ‘to’ must not be before ‘from’",
                    name, in.line("to")), e);
        }
    }

    private static Settings.Limits limits(SettingsSection in) {
        return new Settings.Limits(in.whole("file_megabytes", 1, 2_000), in.whole("pages", 1, 10_000),
                in.whole("page_megapixels", 1, 500), in.whole("page_seconds", 5, 3_600));
    }

    private static Settings.Watch watch(SettingsSection in) {
        return new Settings.Watch(in.whole("poll_seconds", 1, 3_600), in.whole("settle_seconds", 1, 3_600),
                in.whole("incomplete_minutes", 1, 1_440));
    }

    private static Settings.Deciding deciding(SettingsSection in) {
        return new Settings.Deciding(in.share("margin"), in.share("confidence"), in.share("spot_check_share"));
    }
}
