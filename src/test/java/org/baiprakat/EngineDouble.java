package org.baiprakat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.baiprakat.ocr.OcrEngine;

/** A recogniser that knows beforehand what stands on a {@link DrawnPage}, and does something before each line if it is told to. */
final class EngineDouble implements OcrEngine {
    private final List<String> texts;
    private final Runnable beforeLine;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private EngineDouble(List<String> texts, Runnable beforeLine) {
        this.texts = texts;
        this.beforeLine = beforeLine;
    }

    /** Reads the lines of a page as these texts, from the top. */
    static EngineDouble recorded(List<String> texts) {
        return new EngineDouble(texts, () -> { });
    }

    static EngineDouble recorded(List<String> texts, Runnable beforeLine) {
        return new EngineDouble(texts, beforeLine);
    }

    /** Recognises nothing anywhere. */
    static EngineDouble empty() {
        return recorded(List.of());
    }

    /** Breaks at its n-th line, and works again afterwards. */
    static EngineDouble crashing(int line, List<String> texts, RuntimeException with) {
        AtomicInteger lines = new AtomicInteger();
        return new EngineDouble(texts, () -> {
            if (lines.incrementAndGet() == line) {
                throw with;
            }
        });
    }

    int reads() {
        return reads.get();
    }

    int closed() {
        return closed.get();
    }

    @Override
    public Transcription read(GreyImage line, String preparation) {
        if (!busy.compareAndSet(false, true) || closed.get() > 0) {
            throw new AssertionError("an engine belongs to one thread at a time, until it is closed");
        }
        try {
            reads.incrementAndGet();
            beforeLine.run();
            String text = ThaiText.canonical(DrawnPage.text(line, texts));
            Confidence confidence = new Confidence(text.isEmpty() ? 0 : 0.995);
            return new Transcription(text, confidence, text.codePoints()
                    .mapToObj(c -> new Transcription.Symbol(Character.toString(c), confidence)).toList(), preparation);
        } finally {
            busy.set(false);
        }
    }

    @Override
    public String version() {
        return "double";
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
