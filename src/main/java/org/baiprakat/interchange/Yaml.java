package org.baiprakat.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** YAML files as records. Keys are snake_case; an unknown key is an error, because it is a misspelt one. */
public final class Yaml {
    static final YAMLFactory FACTORY = YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES).build();

    private static final ObjectMapper MAPPER = YAMLMapper.builder(FACTORY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new PlainTypes())
            .withCoercionConfig(LogicalType.Integer, c -> c.setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .build();

    private Yaml() { }

    /**
     * Reads a whole YAML document into a record. A key that is left out gives null (or 0, false): the record's compact
     * constructor decides whether that is allowed.
     *
     * @param in   UTF-8, with or without a byte-order mark; not closed
     * @param name of the file, for the message
     * @throws Fault CONFIGURATION, naming the file, the key and the line (of the key, or of the end of the entry it stands in), if it
     *         is no YAML or does not fit {@code type}
     */
    public static <T> T read(InputStream in, Class<T> type, String name) {
        try {
            return MAPPER.readValue(text(in.readAllBytes(), name), type);
        } catch (JsonProcessingException e) {
            throw wrong(name, e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** A value as a YAML document, read by {@link #read} again. */
    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no YAML can be made of " + value.getClass(), e);
        }
    }

    static String text(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Fault(Fault.Exit.CONFIGURATION, Message.format(
                    "%s ไม่ได้บันทึกเป็น UTF-8: เปิดด้วย Notepad แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
                    "%s is not saved as UTF-8: open it in an editor and save it again with the encoding UTF-8", name), e);
        }
    }

    static Fault wrong(String name, JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        return new Fault(Fault.Exit.CONFIGURATION, Message.format(
                "%s บรรทัด %d: %sอ่านไม่ได้: %s", "%s line %d: %scannot be read: %s",
                name, line, path.isEmpty() ? "" : path + " ", e.getOriginalMessage().lines().findFirst().orElse("")), e);
    }

    static Fault unreadable(String name, IOException e) {
        return new Fault(Fault.Exit.IO, Message.format("อ่านไฟล์ %s ไม่ได้: %s", "cannot read %s: %s", name, e), e);
    }

    private static String path(JsonMappingException e) {
        StringBuilder out = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                out.append('[').append(step.getIndex()).append(']');
            } else {
                out.append(out.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return out.toString();
    }
}
