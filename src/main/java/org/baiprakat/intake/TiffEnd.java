package org.baiprakat.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Follows the directories of a TIFF file to the last one and checks that every strip and tile they name lies in the file, and that the last of them,
 * where it is compressed, is more than room for it.
 */
final class TiffEnd {
    private static final int COMPRESSION = 259;
    private static final int NONE = 1;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_SIZES = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_SIZES = 325;
    private static final int SHORT = 3;
    private static final int MOST_DIRECTORIES = 10_000;
    /** A table that claims more strips or tiles is damaged, not torn: that is for who reads the file to say. */
    private static final int MOST_PIECES = 1_000_000;

    private final FileChannel in;
    private final ByteOrder order;

    private TiffEnd(FileChannel in, ByteOrder order) {
        this.in = in;
        this.order = order;
    }

    /** False if something named lies behind the end of the file, or has not come yet. BigTIFF is taken as whole: no office scanner writes it. */
    static boolean reached(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(8);
            in.read(head, 0);
            ByteOrder order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            head.order(order);
            return head.getShort(2) != 42 || new TiffEnd(in, order).directories(head.getInt(4) & 0xffffffffL);
        } catch (EOFException e) {
            return false;
        }
    }

    private boolean directories(long first) throws IOException {
        long next = first;
        for (int i = 0; i < MOST_DIRECTORIES && next != 0; i++) {
            int entries = bytes(next, 2).getShort(0) & 0xffff;
            ByteBuffer directory = bytes(next + 2, entries * 12 + 4);
            if (entries == 0 || !data(directory, entries, STRIP_OFFSETS, STRIP_SIZES) || !data(directory, entries, TILE_OFFSETS, TILE_SIZES)) {
                return false;
            }
            next = directory.getInt(entries * 12) & 0xffffffffL;
        }
        return first != 0;
    }

    private boolean data(ByteBuffer directory, int entries, int offsetsTag, int sizesTag) throws IOException {
        long[] offsets = values(directory, entries, offsetsTag);
        long[] sizes = values(directory, entries, sizesTag);
        int last = -1;
        for (int i = 0; i < Math.min(offsets.length, sizes.length); i++) {
            if (offsets[i] + sizes[i] > in.size()) {
                return false;
            }
            last = last < 0 || offsets[i] > offsets[last] ? i : last;
        }
        return last < 0 || !isCompressed(directory, entries) || !Wholeness.isRoom(in, offsets[last], offsets[last] + sizes[last]);
    }

    /** Plain pixels may well be zeros: a black margin, or a white one. */
    private boolean isCompressed(ByteBuffer directory, int entries) throws IOException {
        long[] compression = values(directory, entries, COMPRESSION);
        return compression.length > 0 && compression[0] != NONE;
    }

    private long[] values(ByteBuffer directory, int entries, int tag) throws IOException {
        for (int entry = 0; entry < entries; entry++) {
            int at = entry * 12;
            if ((directory.getShort(at) & 0xffff) == tag) {
                int width = directory.getShort(at + 2) == SHORT ? 2 : 4;
                int count = directory.getInt(at + 4);
                if (count < 0 || count > MOST_PIECES) {
                    return new long[0];
                }
                long offset = width * count <= 4 ? -1 : directory.getInt(at + 8) & 0xffffffffL;
                ByteBuffer source = offset < 0 ? directory.slice(at + 8, 4).order(order) : bytes(offset, width * count);
                long[] values = new long[count];
                for (int i = 0; i < count; i++) {
                    values[i] = width == 2 ? source.getShort(2 * i) & 0xffff : source.getInt(4 * i) & 0xffffffffL;
                }
                return values;
            }
        }
        return new long[0];
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        if (from + length > in.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }
}
