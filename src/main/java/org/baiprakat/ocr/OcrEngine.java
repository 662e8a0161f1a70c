package org.baiprakat.ocr;

import org.baiprakat.document.GreyImage;
import org.baiprakat.document.Transcription;

/** Reads one text line at a time. Not thread-safe: it goes from thread to thread, and reads for one at a time. */
public interface OcrEngine extends AutoCloseable {

    /**
     * @param line        a single upright line of dark text on a light ground, any height; 48 pixels with margin is best
     * @param preparation how its pixels were prepared, kept with the result
     * @return canonical text, empty if nothing was recognised
     */
    Transcription read(GreyImage line, String preparation);

    /** Name and version of engine and model, such as {@code tesseract 5.5.3 + baiprakat 1a2b3c4d}. */
    String version();

    @Override
    void close();
}
