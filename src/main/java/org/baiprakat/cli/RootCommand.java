package org.baiprakat.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.config.Settings;
import org.baiprakat.intake.Workspace;
import org.baiprakat.interchange.SettingsFile;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Language;
import org.baiprakat.messages.Message;
import org.baiprakat.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands share: the global options, the workspace, the language. */
@Command(name = "baiprakat", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = RootCommand.Version.class,
        description = {"ใบประกาศ: อ่านสำเนาใบประกาศ e-Learning จับคู่กับบัญชีบุคลากร และสรุปผล",
            "Reads certified copies of e-learning certificates, matches them to the staff list, produces the tally."},
        synopsisSubcommandLabel = "COMMAND", sortOptions = false,
        subcommands = {InitCommand.class, StaffCommand.class, CoursesCommand.class, ProcessCommand.class, WatchCommand.class,
            StatusCommand.class, ReviewCommand.class, TallyCommand.class, PagesCommand.class, ExplainCommand.class,
            LayoutsCommand.class, DoctorCommand.class, PurgeCommand.class})
final class RootCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "โฟลเดอร์งาน (ตั้งต้น: โฟลเดอร์ปัจจุบัน) / workspace folder (default: the current folder)")
    private Path home;

    @Option(names = "--lang", paramLabel = "th|en", scope = ScopeType.INHERIT,
            description = "ภาษาของข้อความ / language of the messages")
    private Language lang;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "แสดงรายละเอียดเมื่อขัดข้อง / stack traces")
    private boolean debug;

    private final Surroundings surroundings;
    private Optional<Language> language = Optional.empty();

    RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(err());
        return Fault.Exit.USAGE.code();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    PrintWriter out() {
        return surroundings.out();
    }

    PrintWriter err() {
        return surroundings.err();
    }

    boolean debug() {
        return debug;
    }

    /** As asked for, or else as the settings have it, also before a command has loaded them. */
    Language language() {
        return lang == null ? language.orElseGet(this::configuredLanguage) : lang;
    }

    private Language configuredLanguage() {
        try {
            settings();
        } catch (Fault wrong) { // said by the command that needs them
            language = Optional.of(Language.TH);
        }
        return language.orElseThrow();
    }

    String say(String thai, String english, Object... arguments) {
        return Message.format(thai, english, arguments).in(language());
    }

    /** The workspace, whether or not there is one. */
    Workspace workspace() {
        return new Workspace(home == null ? surroundings.folder() : surroundings.folder().resolve(home));
    }

    Settings settings() {
        Settings settings = SettingsFile.load(workspace().settings());
        language = Optional.of(settings.language());
        return settings;
    }

    /**
     * Opens the workspace. A folder named with {@code --home} becomes one; the current folder must look like one, so that a command
     * in the wrong place does not strew folders about.
     *
     * @throws Fault NO_INPUT if it is none; CONFIGURATION, DATA, IO as the parts have it
     */
    Session open() {
        Workspace workspace = workspace();
        boolean named = home != null && Files.isDirectory(workspace.home());
        boolean known = Files.exists(workspace.settings()) || Files.exists(workspace.inbox()) || Files.exists(workspace.database());
        if (!named && !known) {
            throw new Fault(Fault.Exit.NO_INPUT, Message.format(
                    "%s ไม่ใช่โฟลเดอร์งาน: สร้างด้วย ‘init’ หรือระบุด้วย --home DIR",
                    "%s is no workspace: make one with ‘init’, or name one with --home DIR", workspace.home()));
        }
        Settings settings = settings();
        workspace.prepare();
        return new Session(workspace, settings, Store.open(workspace.database(), surroundings.clock()));
    }

    /** What the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion()).orElse("(development)");
            return new String[] {"baiprakat " + version};
        }
    }
}
