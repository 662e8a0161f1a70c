package org.baiprakat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Where data goes. Whoever reads it may have had enough, as {@code head} has: that is no error, and the rest goes nowhere. */
public final class StandardOutput extends FilterOutputStream {
    /** Java knows it by the system's words alone: those of Linux and macOS, and of Windows. */
    private static final Set<String> ENOUGH = Set.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

    public StandardOutput(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (!ENOUGH.contains(e.getMessage())) {
                throw e;
            }
        }
    }
}
