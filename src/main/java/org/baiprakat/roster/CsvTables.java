package org.baiprakat.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as text tables: whatever encoding and separator the office's programs write. */
final class CsvTables {
    /** Windows-874 is TIS-620 with a few signs more. */
    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvTables() { }

    /** The file read with each separator; the caller takes the one in which it finds its header. */
    static List<Table> read(Path file, byte[] bytes) {
        String text = decode(file, bytes);
        List<Table> tables = new ArrayList<>();
        IOException last = null;
        for (char separator : SEPARATORS) {
            try {
                tables.add(parse(text, separator));
            } catch (IOException e) {
                // A quote that is none under this separator; it may be under the next.
                last = e;
            }
        }
        if (tables.isEmpty()) {
            throw Table.notATable(file, last);
        }
        return tables;
    }

    private static String decode(Path file, byte[] bytes) {
        try {
            if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                    || bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
                return strictly(bytes, StandardCharsets.UTF_16);
            }
            String text = utf8OrThai(bytes);
            if (text.indexOf('\0') >= 0) {
                throw Table.notATable(file, null);
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Table.notATable(file, e);
        }
    }

    private static String utf8OrThai(byte[] bytes) throws CharacterCodingException {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strictly(bytes, THAI);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Table parse(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(separator != '\t').setTrailingData(true).get();
        List<Table.TableRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                rows.add(new Table.TableRow((int) row.getRecordNumber(), row.toList()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Table("", false, rows);
    }
}
