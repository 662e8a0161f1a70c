package org.baiprakat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.baiprakat.document.Confidence;

/** The current row of a result, column by column, as the program's own types. */
record Row(ResultSet result) {

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    long id(String column) throws SQLException {
        return result.getLong(column);
    }

    Optional<Long> optionalId(String column) throws SQLException {
        long id = result.getLong(column);
        return result.wasNull() ? Optional.empty() : Optional.of(id);
    }

    Optional<Integer> optionalNumber(String column) throws SQLException {
        int number = result.getInt(column);
        return result.wasNull() ? Optional.empty() : Optional.of(number);
    }

    double share(String column) throws SQLException {
        return result.getDouble(column);
    }

    Confidence confidence(String column) throws SQLException {
        return Confidence.clamp(result.getDouble(column));
    }

    boolean truth(String column) throws SQLException {
        return result.getInt(column) != 0;
    }

    Instant moment(String column) throws SQLException {
        return Instant.parse(result.getString(column));
    }

    Optional<LocalDate> day(String column) throws SQLException {
        return optionalText(column).map(LocalDate::parse);
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, result.getString(column));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String column) throws SQLException {
        return optionalText(column).map(name -> Enum.valueOf(type, name));
    }
}
