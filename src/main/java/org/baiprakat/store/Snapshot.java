package org.baiprakat.store;

import java.time.Instant;

/** A tally as it stood at a moment. */
public record Snapshot(long id, Instant takenAt, String round, String json) { }
