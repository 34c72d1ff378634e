package org.ura.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Columns' values as JSON has them, and back: numbers, booleans, and text for everything else.
final class Values {

    private Values() {}

    static @Nullable Object read(ResultSet row, Shape.Column column) throws SQLException {
        Object value = switch (column.type()) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> row.getLong(column.name());
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(column.name());
            case Types.NUMERIC, Types.DECIMAL -> text(row.getBigDecimal(column.name()));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
                text(row.getObject(column.name(), OffsetDateTime.class));
            case Types.DATE -> text(row.getObject(column.name(), LocalDate.class));
            case Types.VARCHAR, Types.CHAR -> row.getString(column.name());
            case Types.BLOB -> base64(row.getBytes(column.name()));
            default -> throw new IllegalStateException("no way to archive " + column);
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// Throws `IllegalArgumentException` for a value that is none of the column's.
    static void set(PreparedStatement statement, int place, Shape.Column column, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(place, column.type());
            return;
        }
        try {
            switch (column.type()) {
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT ->
                    statement.setLong(place, ((Number) value).longValue());
                case Types.BOOLEAN, Types.BIT -> statement.setBoolean(place, (Boolean) value);
                case Types.NUMERIC, Types.DECIMAL -> statement.setBigDecimal(place, new BigDecimal((String) value));
                case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
                    statement.setObject(place, OffsetDateTime.parse((String) value));
                case Types.DATE -> statement.setObject(place, LocalDate.parse((String) value));
                case Types.VARCHAR, Types.CHAR -> statement.setString(place, (String) value);
                case Types.BLOB -> statement.setBytes(place, Base64.getDecoder().decode((String) value));
                default -> throw new IllegalStateException("no way to take in " + column);
            }
        } catch (ClassCastException | DateTimeParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(column + " cannot be " + value, e);
        }
    }
}
