package org.baiprakat.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.baiprakat.interchange.Yaml;

/** The reader with the layouts as shipped. */
final class ReaderFixture {
    static final Reader READER = new Reader(layouts(), List.of());

    private ReaderFixture() { }

    static Layouts layouts() {
        try (InputStream in = Reader.class.getResourceAsStream(Layouts.RESOURCE)) {
            return Yaml.read(in, Layouts.class, Layouts.RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(Sheet sheet) {
        return READER.read(sheet.text());
    }
}
