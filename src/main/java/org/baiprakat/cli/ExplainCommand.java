package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baiprakat.messages.Fault;
import org.baiprakat.store.PageDetail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "ที่มาของการตัดสินหนึ่งหน้า / every score and reason behind a page's decision")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "N", description = "เลขหน้า# จาก pages / id of the page, from ‘pages’")
    private long page;

    @Option(names = "--overlay", paramLabel = "FILE.png", description = "วาดลงบนภาพสแกน / draw them on the scan")
    private Path overlay;

    @Override
    public Integer call() throws IOException {
        try (Session session = root.open()) {
            PageDetail detail = ReviewCommand.detail(session, page);
            Optional<Path> picture = overlay == null ? Optional.empty() : Optional.of(NamedFile.of(root, spec, overlay));
            root.out().print(new PageView(root, session).full(detail));
            if (picture.isPresent()) {
                Path png = picture.get();
                root.surroundings().pictures().overlay(detail, png);
                root.err().println(root.say("เขียนแล้ว: %s", "written: %s", png));
            }
            return Fault.Exit.OK.code();
        }
    }
}
