package org.baiprakat.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * One thing an installation needs.
 *
 * @param name    what is looked at
 * @param exit    the exit code if it is not in order
 * @param problem what is wrong and what to do; empty if all is well. A {@link Fault} it throws is a problem, too.
 */
public record DoctorCheck(Message name, Fault.Exit exit, Supplier<Optional<Message>> problem) {

    /** A check that is passed by doing something without a {@link Fault}. */
    public static DoctorCheck succeeds(Message name, Fault.Exit exit, Runnable attempt) {
        return new DoctorCheck(name, exit, () -> {
            attempt.run();
            return Optional.empty();
        });
    }
}
