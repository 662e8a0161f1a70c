package org.baiprakat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.messages.Fault;
import org.baiprakat.report.PageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "pages", description = "ทุกหน้าที่รับมา หน้าละหนึ่งรายการ / one record per page of every document")
final class PagesCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Option(names = "--format", paramLabel = "json|table", defaultValue = "table")
    private Format format;

    @Override
    public Integer call() {
        try (Session session = root.open()) {
            List<PageRecord> pages = session.store().pages().pages();
            root.out().print(format == Format.JSON ? PageReport.json(pages) : PageReport.table(pages, root.language()));
            return Fault.Exit.OK.code();
        }
    }
}
