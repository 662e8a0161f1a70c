package org.baiprakat.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a file has its end. A copy over the network grows for minutes and may pause; its size alone does not tell, for some systems
 * make room for the whole file first, which is full of zeros. The checks read markers and tables, never pixels, and say INCOMPLETE only for what
 * every reader of the format would miss.
 */
enum Wholeness {
    WHOLE, INCOMPLETE,
    /** Nothing is known about such files. */
    UNKNOWN;

    /** No compressed data ends in so many zeros, and no file begins with them. */
    private static final int ROOM = 4096;
    /** Some scanners pad behind the trailer. */
    private static final int PDF_TAIL = 64 * 1024;
    private static final Pattern LINEARIZED = Pattern.compile("/Linearized.{0,200}?/L\\s+(\\d{1,12})", Pattern.DOTALL);

    static Wholeness of(Path file, String mediaType) throws IOException {
        if (Files.size(file) == 0) {
            return INCOMPLETE;
        }
        try {
            return switch (mediaType) {
                case MediaTypes.PDF -> pdf(file);
                case MediaTypes.JPEG -> jpeg(file);
                case MediaTypes.PNG -> png(file);
                case MediaTypes.TIFF -> TiffEnd.reached(file) ? WHOLE : INCOMPLETE;
                case MediaTypes.WEBP -> riff(file);
                default -> begun(file) ? UNKNOWN : INCOMPLETE;
            };
        } catch (EOFException e) {
            return INCOMPLETE;
        }
    }

    private static Wholeness pdf(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            Matcher linearized = LINEARIZED.matcher(ascii(in, 0, 1024));
            if (linearized.find() && Long.parseLong(linearized.group(1)) > in.size()) {
                return INCOMPLETE; // such a file has an end mark at its beginning too
            }
            String tail = ascii(in, Math.max(0, in.size() - PDF_TAIL), PDF_TAIL);
            return tail.lastIndexOf("%%EOF") > tail.lastIndexOf(" obj") ? WHOLE : INCOMPLETE; // every later version of a document has one of its own
        }
    }

    /** Walks the segments: a phone hangs a video behind the picture, and a preview with an end of its own stands before it. */
    private static Wholeness jpeg(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.readUnsignedShort();
            int marker = nextMarker(in);
            while (marker != 0xd9) {
                boolean alone = marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
                if (!alone) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
                marker = nextMarker(in);
            }
            return WHOLE;
        }
    }

    /** Skips compressed data, in which 0xff is followed by 0, and fill bytes. */
    private static int nextMarker(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() != 0xff) {
                continue;
            }
            int code = in.readUnsignedByte();
            while (code == 0xff) {
                code = in.readUnsignedByte();
            }
            if (code != 0) {
                return code;
            }
        }
    }

    private static Wholeness png(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8);
            byte[] name = new byte[4];
            do {
                long length = in.readInt() & 0xffffffffL;
                in.readFully(name);
                in.skipNBytes(length + 4);
            } while (!"IEND".equals(new String(name, StandardCharsets.US_ASCII)));
            return WHOLE;
        }
    }

    private static Wholeness riff(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            in.read(head, 0);
            long end = (head.getInt(4) & 0xffffffffL) + 8;
            return in.size() >= end && !isRoom(in, 0, end) ? WHOLE : INCOMPLETE;
        }
    }

    private static boolean begun(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            return !isRoom(in, 0, Math.min(in.size(), ROOM));
        }
    }

    /** Whether a stretch of a file ends in zeros where no data does: room that was made for what has not come yet. */
    static boolean isRoom(FileChannel in, long from, long to) throws IOException {
        long start = Math.max(from, to - ROOM);
        return to > from && ascii(in, start, (int) (to - start)).chars().allMatch(symbol -> symbol == 0);
    }

    private static String ascii(FileChannel in, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, in.size() - from));
        while (bytes.hasRemaining() && in.read(bytes, from + bytes.position()) > 0) {
            continue;
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
