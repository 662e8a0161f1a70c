package org.baiprakat.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.baiprakat.config.Settings;

/**
 * Remembers between two looks at the inbox how every file stood, and tells when it has come to rest. Over SMB neither a stable size
 * nor a stable time alone is proof, so both must last and the file must have its end.
 */
final class Settling {

    enum Verdict {
        /** Take it. */
        READY,
        /** Still changing, or not at rest long enough, or without its end for a short time. */
        WAIT,
        /** At rest for long, and its end is missing. */
        OVERDUE
    }

    private record State(long size, Instant changed) { }

    private record Seen(State state, Instant since, boolean done) { }

    private final Duration settle;
    private final Duration overdue;
    private final Clock clock;
    private final Map<Path, Seen> seen = new HashMap<>();

    Settling(Settings.Watch settings, Clock clock) {
        this.settle = Duration.ofSeconds(settings.settleSeconds());
        this.overdue = Duration.ofMinutes(settings.incompleteMinutes());
        this.clock = clock;
    }

    /** @throws IOException if the file is gone or cannot be read */
    Verdict look(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        State state = new State(attributes.size(), attributes.lastModifiedTime().toInstant());
        Instant now = clock.instant();
        Seen before = seen.get(file);
        if (before == null || !before.state().equals(state)) {
            seen.put(file, new Seen(state, now, false));
            return Verdict.WAIT;
        }
        if (before.done()) {
            return Verdict.WAIT;
        }
        Duration rest = Duration.between(before.since(), now);
        if (rest.compareTo(settle) < 0) {
            return Verdict.WAIT;
        }
        if (Wholeness.of(file, MediaTypes.detect(file)) != Wholeness.INCOMPLETE) {
            return Verdict.READY;
        }
        return rest.compareTo(overdue) < 0 ? Verdict.WAIT : Verdict.OVERDUE;
    }

    /** The file was copied and stays; it is READY again only when it has changed. */
    void done(Path file) {
        seen.computeIfPresent(file, (path, was) -> new Seen(was.state(), was.since(), true));
    }

    /** Forgets files that are gone, so that a long watch does not grow. */
    void keepOnly(Collection<Path> present) {
        seen.keySet().retainAll(present);
    }
}
