package org.baiprakat.store;

import java.time.Instant;

/**
 * One line of the audit log, which only grows.
 *
 * @param who    {@code machine}, or the person at the terminal
 * @param action such as {@code read}, {@code failed}, {@code accept}, {@code reject}, {@code undo}
 * @param detail staff id, reason and the like; no names
 */
public record AuditEntry(Instant at, String who, String action, String detail) { }
