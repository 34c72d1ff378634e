package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page lists the types that there are, each with its status.
class ProblemTypesTest {

    @Test
    void thePageHasEachType() throws IOException {
        List<String> listed = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\|")
                .matcher(Files.readString(Path.of("docs/problems.md")))
                .results()
                .map(row -> row.group(2) + " " + row.group(1))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(ProblemType.values())
                        .map(type -> type.status() + " " + type.word())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            400, problem.json,            MALFORMED
            400, refused.projectName,     INVALID
            400, unreadable.empty,        UNREADABLE
            403, refused.scope,           SCOPE
            403, refused.manage,          FORBIDDEN
            404, problem.address,         ADDRESS
            404, refused.unknown,         UNKNOWN
            409, problem.conflict,        STALE
            409, refused.webhookOff,      CLASH
            409, problem.keyInUse,        KEY_IN_USE
            409, problem.outcomeUnknown,  OUTCOME_UNKNOWN
            412, problem.precondition,    PRECONDITION
            422, rejected.ownWork,        REJECTED
            422, problem.keyReused,       KEY_REUSED
            429, problem.rate,            RATE
            429, login.wait,              SIGN_INS
            503, problem.unexpected,      UNEXPECTED
            """)
    void statusAndSentenceMakeTheType(int status, String key, ProblemType type) {
        assertThat(ProblemType.of(status, key)).isEqualTo(type);
    }
}
