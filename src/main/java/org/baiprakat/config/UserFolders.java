package org.baiprakat.config;

import java.nio.file.Path;

/** Where the program keeps what belongs to a user of the machine and to no workspace. */
public final class UserFolders {
    private UserFolders() { }

    /** Shared libraries that were unpacked. Not among the temporary files, whose folder may forbid programs. */
    public static Path natives() {
        return Path.of(System.getProperty("user.home"), ".cache", "baiprakat", "natives");
    }
}
