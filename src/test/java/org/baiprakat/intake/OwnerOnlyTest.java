package org.baiprakat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
    private static final UserPrincipal OWNER = () -> "owner";
    private static final UserPrincipal SYSTEM = () -> "system";
    private static final UserPrincipal EVERYBODY = () -> "everybody";

    @TempDir
    Path home;

    /** The disk of the file counts, not the one that Java started on. */
    @Test
    void diskWithoutPermissionsStopsNothingAndIsAProblem() throws IOException {
        try (FileSystem stick = FileSystems.newFileSystem(home.resolve("stick.zip"), Map.of("create", "true"))) {
            Path scan = Files.write(stick.getPath("/scan.pdf"), new byte[1]);

            assertTrue(OwnerOnly.keep(scan));

            assertTrue(OwnerOnly.problem(scan).orElseThrow().english().contains("move the workspace"));
        }
    }

    @Test
    void diskThatHasPermissionsIsAskedForThemWhateverJavaStartedOn() throws IOException {
        try (FileSystem disk = FileSystems.newFileSystem(home.resolve("disk.zip"), Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            Path scan = Files.write(disk.getPath("/scan.pdf"), new byte[1]);
            Files.setPosixFilePermissions(scan, PosixFilePermissions.fromString("rw-r--r--"));
            assertTrue(OwnerOnly.problem(scan).orElseThrow().english().contains("chmod go-rwx /scan.pdf"));

            assertTrue(OwnerOnly.keep(scan));

            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(scan)));
            assertTrue(OwnerOnly.problem(scan).isEmpty());
        }
    }

    /** What Linux shows of a process as files takes permissions from nobody. */
    @Test
    void diskThatRefusesThemStopsNothingAndIsAProblem() throws IOException {
        Path refusing = Path.of("/proc/self/status");
        assumeTrue(Files.exists(refusing));

        assertFalse(OwnerOnly.keep(refusing));

        assertTrue(OwnerOnly.problem(refusing).isPresent());
    }

    @Test
    void accessListIsForTheEntitledAloneAndForWhatWillLieInAFolder() {
        Set<UserPrincipal> entitled = Set.of(OWNER, SYSTEM);

        List<AclEntry> folder = OwnerOnly.accessList(entitled, true);

        assertEquals(entitled, Set.copyOf(folder.stream().map(AclEntry::principal).toList()));
        for (AclEntry entry : folder) {
            assertEquals(EnumSet.allOf(AclEntryPermission.class), entry.permissions());
            assertEquals(EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT), entry.flags());
        }
        assertTrue(OwnerOnly.accessList(entitled, false).stream().allMatch(entry -> entry.flags().isEmpty()));
        assertTrue(OwnerOnly.isFor(entitled, folder));
    }

    @Test
    void accessListThatLetsAnybodyElseReadIsSeen() {
        List<AclEntry> own = OwnerOnly.accessList(Set.of(OWNER), true);

        assertFalse(OwnerOnly.isFor(Set.of(OWNER), with(own, AclEntryType.ALLOW, AclEntryPermission.READ_DATA)));
        assertTrue(OwnerOnly.isFor(Set.of(OWNER), with(own, AclEntryType.DENY, AclEntryPermission.READ_DATA)));
        assertTrue(OwnerOnly.isFor(Set.of(OWNER), with(own, AclEntryType.ALLOW, AclEntryPermission.READ_ATTRIBUTES)));
    }

    private static List<AclEntry> with(List<AclEntry> list, AclEntryType type, AclEntryPermission permission) {
        return Stream.concat(list.stream(), Stream.of(AclEntry.newBuilder().setType(type).setPrincipal(EVERYBODY).setPermissions(permission).build())).toList();
    }
}
