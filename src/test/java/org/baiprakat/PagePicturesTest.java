package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.baiprakat.decision.DecidedBy;
import org.baiprakat.decision.PageRecord;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.baiprakat.store.PageDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePicturesTest {
    @TempDir
    Path folder;
    @TempDir
    Path scans;

    @Test
    void pictureOfAPageIsForItsOwnerAloneAndTakesThePlaceOfTheLast() throws IOException {
        Path png = folder.resolve("page.png");

        new PagePictures().overlay(page(60, 40), png);
        new PagePictures().overlay(page(80, 40), png);

        assertEquals(80, ImageIO.read(png.toFile()).getWidth());
        assertEquals(List.of(png), left());
        Requires.posixPermissions(folder);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(png)));
    }

    @Test
    void whatCannotBeWrittenIsAFaultAndLeavesNothing() throws IOException {
        Path held = Files.createDirectories(folder.resolve("page.png/held")).getParent();
        PageDetail page = page(60, 40);

        Fault fault = assertThrows(Fault.class, () -> new PagePictures().overlay(page, held));

        assertEquals(Fault.Exit.IO, fault.exit());
        assertTrue(fault.text().english().contains(held.toString()) && fault.text().thai().contains("ปิดโปรแกรม"), fault.text().english());
        assertEquals(List.of(held), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private PageDetail page(int width, int height) throws IOException {
        Path scan = scans.resolve("scan.png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", scan.toFile());
        PageRecord record = new PageRecord(1, "scan.png", "0".repeat(64), 1, PageKind.CERTIFICATE, PageStatus.REVIEW, Optional.empty(), Optional.empty(),
                Platform.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), CopyMark.NO, new Confidence(0.5), Optional.empty(),
                List.of(), List.of(), DecidedBy.MACHINE, LocalDate.of(2023, 6, 20));
        return new PageDetail(record, scan, "image/png", "ocsc", width, height, 0, "fake 1", Optional.empty(), 0,
                new PageDetail.MatchDetail("none", 0, "", List.of()), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
