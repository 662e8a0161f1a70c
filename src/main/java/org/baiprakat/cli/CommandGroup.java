package org.baiprakat.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that does nothing without one of its subcommands. */
abstract class CommandGroup implements Runnable {
    @ParentCommand
    RootCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Usage.wrong(spec, spec.qualifiedName() + " " + String.join("|", spec.subcommands().keySet()));
    }
}
