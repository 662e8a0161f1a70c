package org.baiprakat.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.baiprakat.config.Settings.Limits;
import org.baiprakat.document.RgbImage;
import org.baiprakat.document.TextLayer;

/** Pages of an image file: one, or several in a TIFF. */
final class ImagePages implements PageSource {
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final Path file;
    private final int pages;
    private final Limits limits;

    private ImagePages(ImageInputStream stream, ImageReader reader, Path file, int pages, Limits limits) {
        this.stream = stream;
        this.reader = reader;
        this.file = file;
        this.pages = pages;
        this.limits = limits;
    }

    static PageSource open(Path file, Limits limits) throws UnreadableDocument {
        ImageIO.setUseCache(false);
        ImageInputStream stream = null;
        ImageReader reader = null;
        try {
            stream = ImageIO.createImageInputStream(file.toFile());
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader takes it");
            }
            reader = readers.next();
            reader.setInput(stream);
            int pages = reader.getNumImages(true);
            if (pages < 1 || pages > limits.pages()) {
                throw pages < 1 ? Refusal.noPages() : Refusal.tooManyPages(pages, limits);
            }
            return new ImagePages(stream, reader, file, pages, limits);
        } catch (IOException | RuntimeException e) {
            close(stream, reader);
            throw Refusal.damaged(e);
        } catch (UnreadableDocument e) {
            close(stream, reader);
            throw e;
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public RenderedPage page(int number) throws UnreadableDocument {
        try {
            Refusal.checkSize(reader.getWidth(number - 1), reader.getHeight(number - 1), limits);
            BufferedImage decoded = reader.read(number - 1);
            RgbImage image = Orientation.of(file, reader, number - 1).upright(Pixels.of(decoded));
            return new RenderedPage(image, TextLayer.NONE);
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(e);
        }
    }

    @Override
    public void close() {
        close(stream, reader);
    }

    private static void close(ImageInputStream stream, ImageReader reader) {
        if (reader != null) {
            reader.dispose();
        }
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                // the file was only read; nothing is lost when closing it fails
            }
        }
    }
}
