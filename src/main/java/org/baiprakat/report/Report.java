package org.baiprakat.report;

import java.util.List;
import org.baiprakat.messages.Language;

/**
 * What is printed, whatever it is printed on.
 *
 * @param lines what stands under the title, a paragraph each
 */
record Report(Language language, String title, List<String> lines, List<Section> sections) {
    Report {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    /** @param heading may be empty: the table's head says what it is */
    record Section(String heading, Table table) { }
}
