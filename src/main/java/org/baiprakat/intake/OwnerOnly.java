package org.baiprakat.intake;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baiprakat.messages.Message;

/** Personal data is for its owner alone, by what the disk it lies on has for that: POSIX permissions, or an access list as on Windows. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> READ_BY_OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private OwnerOnly() { }

    /**
     * Takes a file or folder away from everybody else. Where the disk has nothing for that, its own rules hold, and {@link #problem} tells.
     *
     * @return whether it was allowed; some shares and memory sticks refuse, and so does a file that is another's
     */
    public static boolean keep(Path path) {
        try {
            FileStore disk = Files.getFileStore(path);
            boolean folder = Files.isDirectory(path);
            if (disk.supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(folder ? "rwx------" : "rw-------"));
            } else if (disk.supportsFileAttributeView(AclFileAttributeView.class)) {
                Files.getFileAttributeView(path, AclFileAttributeView.class).setAcl(accessList(entitled(path), folder));
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** What lets others read it, and what to do. */
    public static Optional<Message> problem(Path path) throws IOException {
        FileStore disk = Files.getFileStore(path);
        if (disk.supportsFileAttributeView(PosixFileAttributeView.class)) {
            return Collections.disjoint(Files.getPosixFilePermissions(path), READ_BY_OTHERS) ? Optional.empty()
                    : Optional.of(Message.format("ผู้อื่นอ่าน %s ได้: สั่ง chmod go-rwx %s ถ้าไม่เปลี่ยน แสดงว่าดิสก์นี้กันผู้อื่นไม่ได้ ให้ย้ายโฟลเดอร์งานไปไว้ในดิสก์ของเครื่อง",
                            "others may read %s: run chmod go-rwx %s; if that changes nothing this disk keeps nobody out, move the workspace to the machine's own",
                            path.getFileName(), path));
        } else if (disk.supportsFileAttributeView(AclFileAttributeView.class)) {
            return isFor(entitled(path), Files.getFileAttributeView(path, AclFileAttributeView.class).getAcl()) ? Optional.empty()
                    : Optional.of(Message.format("ผู้อื่นอ่าน %s ได้: สั่ง icacls \"%s\" /inheritance:r /grant:r \"%s:(OI)(CI)F\" /T",
                            "others may read %s: run icacls \"%s\" /inheritance:r /grant:r \"%s:(OI)(CI)F\" /T",
                            path.getFileName(), path, user(path.getFileSystem().getUserPrincipalLookupService()).getName()));
        }
        return Optional.of(Message.format("ดิสก์ของ %s กันผู้อื่นไม่ได้: ให้ย้ายโฟลเดอร์งานไปไว้ในดิสก์ของเครื่อง (เช่น NTFS)",
                "the disk of %s keeps nobody out: move the workspace to the machine's own (such as NTFS)", path.getFileName()));
    }

    /** Everything for each of them, also in what will lie in the folder. */
    static List<AclEntry> accessList(Collection<UserPrincipal> entitled, boolean folder) {
        return entitled.stream().map(who -> AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(who)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(folder ? EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT) : EnumSet.noneOf(AclEntryFlag.class))
                .build()).toList();
    }

    /** Whether nobody else may read, here or in what will lie in the folder. */
    static boolean isFor(Collection<UserPrincipal> entitled, List<AclEntry> accessList) {
        return accessList.stream().filter(entry -> entry.type() == AclEntryType.ALLOW && entry.permissions().contains(AclEntryPermission.READ_DATA))
                .map(AclEntry::principal).allMatch(entitled::contains);
    }

    /**
     * Its owner, which is all administrators if it was made in an administrator's window; the user, who would be shut out then; and the system. Not the
     * administrators otherwise: a backup needs no permission.
     */
    private static Set<UserPrincipal> entitled(Path path) throws IOException {
        UserPrincipalLookupService names = path.getFileSystem().getUserPrincipalLookupService();
        return new LinkedHashSet<>(List.of(Files.getOwner(path), user(names), names.lookupPrincipalByName("SYSTEM")));
    }

    private static UserPrincipal user(UserPrincipalLookupService names) throws IOException {
        return names.lookupPrincipalByName(System.getenv("USERDOMAIN") + "\\" + System.getProperty("user.name"));
    }
}
