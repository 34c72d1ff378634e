package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.ura.text.TaggedText;
import org.ura.text.TextHash;

/// Shows the private characters of texts that came before there were tags as lost, as it is done with texts that come
/// in now: they would be taken for tags. The imported files keep them.
public class V13__Private_characters extends BaseJavaMigration {

    private static final String PRIVATE = "[\uE000-\uEBFF]";

    private static final String[][] TEXTS = {
        {"segment", "target"},
        {"revision", "source"},
        {"revision", "target"},
        {"deed_item", "source"},
        {"deed_item", "target"},
        {"memory_unit", "source"},
        {"memory_unit", "target"}
    };

    @Override
    public void migrate(Context context) throws SQLException {
        sources(context.getConnection());
        for (String[] text : TEXTS) {
            replace(context.getConnection(), text[0], text[1]);
        }
    }

    /// They are few, if any.
    private static void sources(Connection connection) throws SQLException {
        Map<Long, String> sources = new LinkedHashMap<>();
        try (PreparedStatement found =
                connection.prepareStatement("select id, source from segment where regexp_like(source, ?)")) {
            found.setString(1, PRIVATE);
            try (ResultSet rows = found.executeQuery()) {
                while (rows.next()) {
                    sources.put(rows.getLong("id"), TaggedText.literal(rows.getString("source")));
                }
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update segment set source = ?, source_hash = ? where id = ?")) {
            for (Map.Entry<Long, String> source : sources.entrySet()) {
                update.setString(1, source.getValue());
                update.setString(2, TextHash.of(source.getValue()));
                update.setLong(3, source.getKey());
                update.executeUpdate();
            }
        }
    }

    private static void replace(Connection connection, String table, String column) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (char character = '\uE000'; character <= '\uEBFF'; character++) {
            all.append(character);
        }
        try (PreparedStatement update = connection.prepareStatement("update " + table + " set " + column
                + " = translate(" + column + ", ?, ?) where regexp_like(" + column + ", ?)")) {
            update.setString(1, all.toString());
            update.setString(2, TaggedText.literal(all.toString()));
            update.setString(3, PRIVATE);
            update.executeUpdate();
        }
    }
}
