package org.baiprakat.store;

import java.nio.file.Path;

/**
 * How places of files are kept: relative to the workspace where they lie in it, so that the workspace can be moved or be seen under
 * another drive letter.
 */
record Places(Path home) {

    Places {
        home = home.toAbsolutePath().normalize();
    }

    Database.Verbatim text(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        return new Database.Verbatim(absolute.startsWith(home)
                ? home.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString());
    }

    Path path(String text) {
        return home.resolve(text);
    }
}
