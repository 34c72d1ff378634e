package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.ura.text.TextHash;

/// Gives the segments that are there the hash of their source. Java, because no SQL of two databases
/// normalizes a text alike. A [TextHash] that comes out otherwise some day needs a migration that does this
/// again.
public class V05_1__Source_hashes extends BaseJavaMigration {

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

    /// Hashes the next sources after this id. Returns the last id that it came to.
    private static long batch(Connection connection, long after) throws SQLException {
        long last = after;
        try (PreparedStatement sources = connection.prepareStatement(
                        "select id, source from segment where id > ? order by id fetch first " + BATCH + " rows only");
                PreparedStatement hashes =
                        connection.prepareStatement("update segment set source_hash = ? where id = ?")) {
            sources.setLong(1, after);
            try (ResultSet rows = sources.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong("id");
                    hashes.setString(1, TextHash.of(rows.getString("source")));
                    hashes.setLong(2, last);
                    hashes.addBatch();
                }
            }
            if (last > after) {
                hashes.executeBatch();
            }
        }
        return last;
    }
}
