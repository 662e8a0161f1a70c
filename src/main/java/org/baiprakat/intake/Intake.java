package org.baiprakat.intake;

import java.time.Clock;
import org.baiprakat.config.Settings;

/** Where files are taken, by which rules and by whose time, and who is told: the same for the desk and for those who bring files to it. */
public record Intake(Workspace workspace, Settings settings, Clock clock, Pause pause, IntakeEvents events) { }
