package org.baiprakat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function: arguments in, exit code out. Every exit code but 0 is decided here. */
public final class Cli {
    private static final Set<String> READS_SCANS = Set.of("process", "watch");

    private Cli() { }

    /** Runs one command. Nothing it does ends the JVM. */
    public static int run(Surroundings surroundings, String... arguments) {
        RootCommand root = new RootCommand(surroundings);
        int code = execute(root, line(root), arguments);
        if (surroundings.out().checkError() && code == Fault.Exit.OK.code()) {
            code = failed(root, new Fault(Fault.Exit.IO, new Message("เขียนผลออกไปไม่ครบ: ตรวจเนื้อที่ดิสก์และสิทธิ์",
                    "the output could not be written as a whole: check disk space and permissions")));
        }
        surroundings.err().flush();
        return code;
    }

    /** Whether these arguments run a command that reads scans, which can end its whole process. Wrong arguments run none. */
    public static boolean readsScans(Surroundings surroundings, String... arguments) {
        if (Arrays.stream(arguments).noneMatch(READS_SCANS::contains)) {
            return false; // without the time that it takes to parse them
        }
        try {
            ParseResult command = line(new RootCommand(surroundings)).parseArgs(arguments).subcommand();
            return command != null && READS_SCANS.contains(command.commandSpec().name());
        } catch (ParameterException wrong) { // said when they are run
            return false;
        }
    }

    private static CommandLine line(RootCommand root) {
        Surroundings surroundings = root.surroundings();
        return new CommandLine(root)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((e, args) -> usage(root, e))
                .setExecutionExceptionHandler((e, command, result) -> failed(root, e));
    }

    private static int execute(RootCommand root, CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error e) { // picocli hands over exceptions only
            return failed(root, e);
        }
    }

    private static int usage(RootCommand root, ParameterException e) {
        PrintWriter err = root.err();
        err.println(root.say("คำสั่งไม่ถูกต้อง: %s", "wrong usage: %s", Usage.text(e)));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println(root.say("ดูวิธีใช้: %s --help", "for help: %s --help", e.getCommandLine().getCommandSpec().qualifiedName()));
        }
        return Fault.Exit.USAGE.code();
    }

    private static int failed(RootCommand root, Throwable e) {
        if (root.debug()) {
            e.printStackTrace(root.err());
        }
        if (e instanceof Fault fault) {
            root.err().println(fault.text().in(root.language()));
            return fault.exit().code();
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            root.err().println(new Message("อ่านหรือเขียนไฟล์ไม่ได้: ปิดโปรแกรมที่เปิดไฟล์อยู่ ตรวจสิทธิ์และเนื้อที่ดิสก์ (" + cause + ")",
                    "cannot read or write: close the program that has the file open, check permissions and disk space (" + cause + ")").in(root.language()));
            return Fault.Exit.IO.code();
        }
        root.err().println(root.say("โปรแกรมขัดข้อง (%s) ไม่มีไฟล์ใดสูญหาย สั่งซ้ำด้วย --debug เพื่อดูรายละเอียด",
                "internal error (%s); no file is lost. Run again with --debug for details", e.getClass().getSimpleName()));
        return Fault.Exit.INTERNAL.code();
    }
}
