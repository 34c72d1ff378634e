package org.ura;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ura.people.Refused;

/// The answers that people get, a line each: guest, translator, reviewer, manager, administrator and stranger,
/// then what they ask for. Those of the first four have that role in the team and are guests elsewhere; the
/// stranger may manage elsewhere.
public final class RightsTable {

    /// They get what they ask for.
    public static final String DONE = "+";

    private static final String FORBIDDEN = "-";
    private static final String UNKNOWN = "?";
    private static final int COLUMNS = 6;

    private RightsTable() {}

    /// What is asked for, with the answers stated, as `- + + + + ?`.
    public static Map<String, String> read(String file) {
        return read(file, COLUMNS);
    }

    /// The same of a table with so many columns.
    public static Map<String, String> read(String file, int columns) {
        Map<String, String> rows = new LinkedHashMap<>();
        try (var in = RightsTable.class.getResourceAsStream("/rights/" + file)) {
            if (in == null) {
                throw new IllegalStateException("there is no table " + file);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> put(rows, line, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static void put(Map<String, String> rows, String line, int columns) {
        String answers = line.substring(0, 2 * columns - 1);
        if (!answers.matches("[-+?]( [-+?])*")
                || rows.put(line.substring(2 * columns).strip(), answers) != null) {
            throw new IllegalStateException("not a row, or there twice: " + line);
        }
    }

    /// What somebody was told who got this instead of an answer. Input that cannot be taken is no question of rights.
    public static String answer(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return switch (refused.kind()) {
                case FORBIDDEN -> FORBIDDEN;
                case UNKNOWN -> UNKNOWN;
                case INVALID, CLASH -> DONE;
            };
        }
        return DONE;
    }

    /// The same for an answer of the REST interface.
    public static String answer(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404 -> UNKNOWN;
            default -> DONE;
        };
    }
}
