package org.baiprakat.cli;

import java.util.stream.Collectors;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Mistakes in the use of a command: those that picocli cannot see, and in both languages those it does. */
final class Usage {
    private Usage() { }

    static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    static Message text(ParameterException e) {
        if (e.getCause() instanceof Fault fault) {
            return fault.text();
        } else if (e instanceof MissingParameterException missing) {
            return new Message("ยังไม่ได้ระบุ " + missing.getMissing().stream().map(Usage::label).collect(Collectors.joining(", ")), e.getMessage());
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            return new Message("ไม่รู้จัก " + String.join(" ", unmatched.getUnmatched()), e.getMessage());
        } else if (e.getArgSpec() != null) {
            return new Message("‘" + e.getValue() + "’ ใช้ไม่ได้ ต้องเป็น " + label(e.getArgSpec()), e.getMessage());
        }
        return new Message(e.getMessage(), e.getMessage());
    }

    private static String label(ArgSpec argument) {
        return (argument instanceof OptionSpec option ? option.longestName() + " " : "") + argument.paramLabel();
    }
}
