package org.baiprakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baiprakat.interchange.OutputFile;
import picocli.CommandLine.Model.CommandSpec;

/** A file that a person names for the program to write. */
final class NamedFile {
    private NamedFile() { }

    /**
     * Its path. One that is there may be replaced, because reports are made again, but nothing else may go: no folder, and no file by which the
     * program works.
     *
     * @throws org.baiprakat.messages.Fault NO_INPUT if there is no such folder
     * @throws picocli.CommandLine.ParameterException if it must not be written
     */
    static Path of(RootCommand root, CommandSpec spec, Path named) throws IOException {
        Path file = root.surroundings().folder().resolve(named);
        OutputFile.folder(file);
        if (Files.isDirectory(file)) {
            throw Usage.wrong(spec, root.say("%s เป็นโฟลเดอร์: ระบุชื่อไฟล์", "%s is a folder: name a file", file));
        }
        if (root.workspace().isOwn(file)) {
            throw Usage.wrong(spec, root.say("%s เป็นที่ของโปรแกรม (ฐานข้อมูล การตั้งค่า สแกน): ระบุชื่อหรือโฟลเดอร์อื่น",
                    "%s is the program's own place (database, settings, scans): name another file or folder", file));
        }
        return file;
    }
}
