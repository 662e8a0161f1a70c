package org.baiprakat.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkLockTest {
    @TempDir
    Path home;

    /** A closed file stands for one on a share without locks: neither can be locked. */
    @Test
    void shareWithoutLocksIsSaidToBeNoPlaceForAWorkspace() throws IOException {
        FileChannel file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.close();

        Fault fault = assertThrows(Fault.class, () -> WorkLock.take(file));

        assertEquals(Fault.Exit.UNAVAILABLE, fault.exit());
        assertTrue(fault.text().english().contains("must lie on a disk of this machine"), fault.text().english());
    }
}
