package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.WorkbenchTest;

/// The file of descriptions says what the comments in the code say of what travels. With `-Dura.write=true` it is
/// written anew in place of being compared.
@WorkbenchTest
@Import(Client.class)
class DescriptionsTest {

    private static final Path FILE = Path.of("src/main/resources/org/ura/api", Descriptions.FILE);
    private static final String HEAD = """
            # What the comments in the code say of what travels, for the description of the REST interface. Not written by
            # hand: DescriptionsTest with -Dura.write=true writes it.
            """;
    private static final Pattern COMMENTED = Pattern.compile("((?:[ \\t]*///[^\\n]*\\n)+)(?:[ \\t]*@[^\\n]*\\n)*"
            + "[ \\t]*(?:public |private |static )*(?:record|enum|sealed interface|interface|class) (\\w+)");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ([^@]*)");

    @Autowired
    private Client client;

    @Autowired
    private SchemaNames names;

    @Test
    void theFileSaysWhatTheCodeSays() throws IOException {
        assertThat(client.get("guest", "/api/v1/openapi")).hasStatusOk();
        Map<String, String> said = new TreeMap<>();
        for (Class<?> type : names.known().values()) {
            if (type.getName().startsWith("org.ura.")) {
                said.putAll(of(type));
            }
        }
        String file = HEAD
                + said.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\") + "\n")
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("ura.write")) {
            Files.writeString(FILE, file);
        }
        assertThat(Files.readString(FILE)).isEqualTo(file);
    }

    private static Map<String, String> of(Class<?> type) throws IOException {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        String code = Files.readString(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
        Map<String, String> said = new TreeMap<>();
        Matcher matcher = COMMENTED.matcher(code);
        while (matcher.find()) {
            if (matcher.group(2).equals(type.getSimpleName())) {
                String comment = matcher.group(1)
                        .lines()
                        .map(line -> line.strip().substring(3).strip())
                        .collect(Collectors.joining(" "))
                        .strip();
                String about = plain(comment.replaceFirst("@param.*", ""));
                if (!about.isEmpty()) {
                    said.put(type.getName(), about);
                }
                PARAM.matcher(comment)
                        .results()
                        .forEach(param -> said.put(type.getName() + "." + param.group(1), plain(param.group(2))));
            }
        }
        return said;
    }

    /// Without the brackets of references.
    private static String plain(String text) {
        return text.strip().replaceAll("\\[([\\w.#]+)](?:\\([^)]*\\))?", "$1").replaceAll("\\s+", " ");
    }
}
