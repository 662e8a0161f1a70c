package org.baiprakat.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/** A YAML file as a tree that remembers its lines, which Jackson's own tree does not. */
sealed interface YamlTree {

    /** Line in the file, from 1. */
    int line();

    /** What it is, for a message: {@code 3}, {@code [a, b]} or {@code a: …}. */
    String shown();

    /** @param text as written, without quotes; empty if the value is missing */
    record Scalar(String text, int line) implements YamlTree {
        @Override
        public String shown() {
            return text.isEmpty() ? "–" : text;
        }
    }

    record Sequence(List<YamlTree> items, int line) implements YamlTree {
        @Override
        public String shown() {
            return "[" + String.join(", ", items.stream().map(YamlTree::shown).toList()) + "]";
        }
    }

    record Mapping(Map<String, YamlTree> entries, int line) implements YamlTree {
        @Override
        public String shown() {
            return entries.keySet().stream().findFirst().orElse("") + ": …";
        }
    }

    /**
     * @param name of the file, for the message
     * @throws Fault CONFIGURATION with the line if the text is no YAML mapping or has a key twice
     */
    static Mapping parse(String text, String name) {
        try (YAMLParser in = Yaml.FACTORY.createParser(text)) {
            JsonToken first = in.nextToken();
            if (first == null) {
                return new Mapping(Map.of(), 1);
            }
            if (value(in, name) instanceof Mapping mapping) {
                return mapping;
            }
            throw new Fault(Fault.Exit.CONFIGURATION, Message.format("%s บรรทัด 1: ต้องเป็นรายการ ‘ชื่อ: ค่า’",
                    "%s line 1: must be a list of ‘key: value’", name));
        } catch (JsonProcessingException e) {
            throw Yaml.wrong(name, e);
        } catch (IOException e) {
            throw Yaml.unreadable(name, e);
        }
    }

    private static YamlTree value(YAMLParser in, String name) throws IOException {
        int line = in.currentTokenLocation().getLineNr();
        if (in.currentToken() == JsonToken.START_OBJECT) {
            return mapping(in, name, line);
        }
        if (in.currentToken() == JsonToken.START_ARRAY) {
            List<YamlTree> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(in, name));
            }
            return new Sequence(items, line);
        }
        return new Scalar(in.currentToken() == JsonToken.VALUE_NULL ? "" : in.getText().strip(), line);
    }

    private static Mapping mapping(YAMLParser in, String name, int line) throws IOException {
        Map<String, YamlTree> entries = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            int keyLine = in.currentTokenLocation().getLineNr();
            in.nextToken();
            if (entries.put(key, value(in, name)) != null) {
                throw new Fault(Fault.Exit.CONFIGURATION, Message.format("%s บรรทัด %d: มี %s ซ้ำ ลบออกหนึ่งบรรทัด",
                        "%s line %d: %s stands there twice, delete one", name, keyLine, key));
            }
        }
        return new Mapping(entries, line);
    }
}
