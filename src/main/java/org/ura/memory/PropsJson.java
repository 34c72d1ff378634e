package org.ura.memory;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Props as a row keeps them: a list of `[type, text]` in JSON, `""` for none.
final class PropsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<List<String>>> LIST = new TypeReference<>() {};

    private PropsJson() {}

    static String write(List<TmxProp> props) {
        return props.isEmpty()
                ? ""
                : JSON.writeValueAsString(props.stream()
                        .map(prop -> List.of(prop.type(), prop.text()))
                        .toList());
    }

    static List<TmxProp> read(String json) {
        return json.isEmpty()
                ? List.of()
                : JSON.readValue(json, LIST).stream()
                        .map(prop -> new TmxProp(prop.getFirst(), prop.getLast()))
                        .toList();
    }
}
