package org.baiprakat.ocr;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import net.sourceforge.tess4j.util.LoadLibs;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.GreyImage;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.baiprakat.document.Transcription.Symbol;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * Tesseract's line recogniser behind one handle that lives as long as the engine. No layout analysis: it damages Thai and is slow,
 * so lines are found by {@code imaging} and each is read as a raw line (page segmentation mode 13).
 */
public final class TesseractEngine implements OcrEngine {
    private static final int LEVEL = TessPageIteratorLevel.RIL_SYMBOL;

    private final TessBaseAPI handle;
    private final String version;

    /**
     * @param tessdata folder of the models
     * @param model    file name without {@code .traineddata}
     * @throws Fault UNAVAILABLE if a library or the model is missing or does not load
     */
    public TesseractEngine(Path tessdata, String model) {
        Path file = tessdata.resolve(model + ".traineddata");
        byte[] data = bytes(file);
        try {
            NativeLibraries.prepare();
            this.version = "tesseract " + TessAPI1.TessVersion() + " + " + model + " " + Installation.checksum(data);
            this.handle = TessAPI1.TessBaseAPICreate();
            if (load(data, model) != 0) {
                TessAPI1.TessBaseAPIDelete(handle);
                throw new Fault(Fault.Exit.UNAVAILABLE, Message.format(
                        "เปิดแบบจำลอง OCR %s ไม่ได้ ไฟล์อาจเสียหาย ให้คัดลอกโฟลเดอร์ tessdata มาใหม่",
                        "Cannot load the OCR model %s. The file may be damaged; restore the tessdata folder.", file));
            }
        } catch (LinkageError e) {
            throw new Fault(Fault.Exit.UNAVAILABLE, Message.format(
                    "โหลดไลบรารี OCR ไม่ได้ (%s) ใช้ Java 64 บิต และตรวจว่าโปรแกรมป้องกันไวรัสไม่ได้กันโฟลเดอร์ %s",
                    "The OCR libraries cannot be loaded (%s). Use 64-bit Java, and check that no virus scanner bars the folder %s.", e.getMessage(), Installation.libraries()), e);
        }
        TessAPI1.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_RAW_LINE);
        TessAPI1.TessBaseAPISetVariable(handle, "invert_threshold", "0");   // no second look at pale on dark: imaging has turned it over
    }

    private static byte[] bytes(Path model) {
        try {
            return Files.readAllBytes(model);
        } catch (IOException e) {
            throw new Fault(Fault.Exit.UNAVAILABLE, Message.format(
                    "ไม่พบแบบจำลอง OCR %s ให้คัดลอกโฟลเดอร์ tessdata มาใหม่",
                    "The OCR model %s is missing. Restore the tessdata folder.", model), e);
        }
    }

    /**
     * From memory: given a path, Tesseract would open it by its name in the code page of Windows, where a folder with Thai letters is not found. tess4j
     * declares this function with a text in place of the bytes.
     */
    private int load(byte[] data, String model) {
        return NativeLibrary.getInstance(LoadLibs.getTesseractLibName()).getFunction("TessBaseAPIInit5")
                .invokeInt(new Object[] {handle, data, data.length, model, TessOcrEngineMode.OEM_LSTM_ONLY, null, 0, null, null, 0L, 0});
    }

    @Override
    public Transcription read(GreyImage line, String preparation) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(line.pixels().length).put(line.pixels()).rewind();
        TessAPI1.TessBaseAPISetImage(handle, pixels, line.width(), line.height(), 1, line.width());
        TessAPI1.TessBaseAPISetSourceResolution(handle, 300);
        List<Symbol> symbols = TessAPI1.TessBaseAPIRecognize(handle, null) == 0 ? symbols() : List.of();
        double mean = symbols.stream().mapToDouble(s -> s.confidence().value()).average().orElse(0);
        String text = symbols.isEmpty() ? "" : takeText(TessAPI1.TessBaseAPIGetUTF8Text(handle));
        return new Transcription(ThaiText.canonical(text), Confidence.clamp(mean), spaced(symbols, text), preparation);
    }

    /** Every symbol with its confidence, without the spaces between words: Thai letters are each a word to Tesseract. */
    private List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return symbols;
        }
        try {
            do {
                Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, LEVEL);
                if (text != null) {
                    symbols.add(new Symbol(takeText(text),
                            Confidence.clamp(TessAPI1.TessResultIteratorConfidence(results, LEVEL) / 100)));
                }
            } while (TessAPI1.TessResultIteratorNext(results, LEVEL) != 0);
        } finally {
            TessAPI1.TessResultIteratorDelete(results);
        }
        return symbols;
    }

    private static String takeText(Pointer text) {
        String value = text.getString(0, StandardCharsets.UTF_8.name());
        TessAPI1.TessDeleteText(text);
        return value;
    }

    /** The symbols with a blank where the text has one. */
    private static List<Symbol> spaced(List<Symbol> symbols, String text) {
        List<Symbol> result = new ArrayList<>();
        int at = 0;
        for (Symbol symbol : symbols) {
            if (at > 0 && at < text.length() && text.charAt(at) == ' ') {
                result.add(new Symbol(" ", symbol.confidence()));
            }
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            result.add(symbol);
            at += symbol.text().length();
        }
        return result;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
