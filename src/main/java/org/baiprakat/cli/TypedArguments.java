package org.baiprakat.cli;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The arguments as they were typed. Java hands a program its arguments in the code page of Windows: Thai letters are question marks in one for Western
 * languages, and Java then takes those for wildcards and puts files in their place (JDK-8368853, which will not be mended). Windows still has the whole line.
 */
public final class TypedArguments {
    private static final String THAI = "ก";
    private static final String JAR = "-jar";

    private TypedArguments() { }

    /**
     * @param given    by Java
     * @param program the class that they were given to, if it was not started as a JAR file
     */
    public static String[] of(String[] given, Class<?> program) {
        boolean faithful = !Platform.isWindows() || Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(THAI);
        return faithful ? given : after(words(), program.getName()).toArray(String[]::new);
    }

    private static List<String> words() {
        String line = Function.getFunction("kernel32", "GetCommandLineW").invokePointer(new Object[0]).getWideString(0);
        IntByReference count = new IntByReference();
        Pointer words = Function.getFunction("shell32", "CommandLineToArgvW").invokePointer(new Object[] {new WString(line), count});
        return List.of(words.getWideStringArray(0, count.getValue()));
    }

    /** What follows the JAR file or the class in Java's command line. */
    static List<String> after(List<String> words, String program) {
        List<String> rest = words.stream().dropWhile(word -> !word.equals(JAR) && !word.equals(program)).toList();
        return rest.subList(rest.get(0).equals(JAR) ? 2 : 1, rest.size());
    }
}
