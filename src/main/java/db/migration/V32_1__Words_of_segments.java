package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// Counts the words of the segments that are there. Java, because no SQL of two databases counts words alike.
public class V32_1__Words_of_segments extends BaseJavaMigration {

    private static final int BATCH = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        long last = 0;
        boolean more = true;
        while (more) {
            long reached = batch(context.getConnection(), last);
            more = reached > last;
            last = reached;
        }
    }

    /// Counts the words of the next sources after this id. Returns the last id that it came to.
    private static long batch(Connection connection, long after) throws SQLException {
        long last = after;
        try (PreparedStatement sources = connection.prepareStatement(
                        "select id, source from segment where id > ? order by id fetch first " + BATCH + " rows only");
                PreparedStatement counts = connection.prepareStatement("update segment set words = ? where id = ?")) {
            sources.setLong(1, after);
            try (ResultSet rows = sources.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong("id");
                    counts.setInt(1, words(rows.getString("source")));
                    counts.setLong(2, last);
                    counts.addBatch();
                }
            }
            if (last > after) {
                counts.executeBatch();
            }
        }
        return last;
    }

    /// As the workbench counted when this was written: what stands between white space and has a letter or a
    /// digit.
    private static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
            i += Character.charCount(character);
        }
        return words;
    }
}
