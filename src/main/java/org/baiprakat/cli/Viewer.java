package org.baiprakat.cli;

import java.nio.file.Path;

/** Shows a picture beside the terminal. */
@FunctionalInterface
public interface Viewer {

    /** Opens the file if there is a screen and a program for it, and does not wait. Whether anything is seen is not known. */
    void open(Path picture);
}
