package org.ura.archive;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows as lines of JSON.
final class Lines {

    /// The longest line, in bytes: an imported file of 64 MB in Base64, and what stands around it.
    static final int LONGEST = 100 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .build();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private Lines() {}

    static byte[] write(Object line) {
        return JSON.writeValueAsBytes(line);
    }

    /// Throws `IllegalArgumentException` for what is no row.
    static Map<String, Object> row(String line) {
        return read(line, ROW);
    }

    /// Throws `IllegalArgumentException` for what is none of these.
    static <T> T read(String line, Class<T> type) {
        return read(line, new TypeReference<T>() {
            @Override
            public java.lang.reflect.Type getType() {
                return type;
            }
        });
    }

    private static <T> T read(String line, TypeReference<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no line of an archive", e);
        }
    }
}
