package org.baiprakat.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How the few JDK types of the records look outside: dates ISO 8601, an empty Optional null, enums in lower case. */
final class PlainTypes extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1;

    @SuppressWarnings("rawtypes") // Jackson asks for serializers of the bare classes
    PlainTypes() {
        super("plain-types");
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addSerializer(Instant.class, ToStringSerializer.instance);
        addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse));
        addSerializer(Optional.class, new JsonSerializer<>() {
            @Override
            public void serialize(Optional value, JsonGenerator out, SerializerProvider with) throws IOException {
                with.defaultSerializeValue(value.isPresent() ? value.get() : null, out);
            }
        });
        addDeserializer(Optional.class, new Present(null));
        addSerializer(Enum.class, new JsonSerializer<>() {
            @Override
            public void serialize(Enum value, JsonGenerator out, SerializerProvider with) throws IOException {
                out.writeString(value.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) throws IOException {
            try {
                return parse.apply(value);
            } catch (DateTimeException e) {
                return handledType(context, value, e);
            }
        }

        @SuppressWarnings("unchecked")
        private T handledType(DeserializationContext context, String value, Exception e) throws IOException {
            return (T) context.handleWeirdStringValue(_valueClass, value, "%s", e.getMessage());
        }
    }

    private static final class Present extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {
        private final JavaType content;

        Present(JavaType content) {
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType type = context.getContextualType() == null ? property.getType() : context.getContextualType();
            return new Present(type.containedTypeOrUnknown(0));
        }

        @Override
        public Optional<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Optional.of(context.readValue(in, content));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
