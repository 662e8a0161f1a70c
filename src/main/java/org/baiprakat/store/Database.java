package org.baiprakat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.baiprakat.document.IdNumbers;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection, rows as records, and the only place where text is bound: every text is masked here, so that no ID number reaches
 * the file, whoever calls.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 10_000;
    /** What goes wrong in the library is told by its exceptions. Kept, since a logger that nobody keeps forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.sqlite");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    /** Text that is kept letter for letter: hashes, ids and places of files. */
    record Verbatim(String text) { }

    /** Makes a record of the current row. */
    interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                keepRollbackJournal(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Database(connection);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /**
     * SQLite's other way, a write-ahead log, needs memory that all who have the file open share: where they sit at different machines they do not, and
     * the file is damaged. Nobody here can know that there is only one: what is a share to others is a disk to the machine it lies on. A file that a
     * former program left in that way stays in it for as long as somebody has it open.
     */
    private static void keepRollbackJournal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = TRUNCATE");
        } catch (SQLiteException e) {
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY) {
                throw e;
            }
        }
    }

    /** Runs everything in one transaction that alone may write; a transaction inside one is part of it. */
    <T> T writing(Supplier<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    void writing(Runnable work) {
        writing(() -> {
            work.run();
            return null;
        });
    }

    /** Runs several queries on one state of the database. */
    <T> T reading(Supplier<T> work) {
        return transaction("BEGIN", work);
    }

    private <T> T transaction(String begin, Supplier<T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return work.get();
            }
            script(begin);
            boolean done = false;
            try {
                T result = work.get();
                script("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite ends the transaction itself on some errors; the first error is the one to report.
            return;
        }
    }

    /** Runs statements without parameters: those of a migration. */
    void script(String sql) {
        lock.lock();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) {
        lock.lock();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.map(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    /** The first row, if any. */
    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... arguments) {
        return query(sql, mapper, arguments).stream().findFirst();
    }

    /** Changes rows and says how many. */
    int update(String sql, Object... arguments) {
        lock.lock();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    /** Runs one statement for every set of arguments. */
    void updateAll(String sql, List<Object[]> rows) {
        lock.lock();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, column(arguments[i]));
        }
    }

    private static Object column(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Database::column).orElse(null);
        } else if (value instanceof String text) {
            return IdNumbers.mask(text.replaceAll("[\\x00-\\x08\\x0e-\\x1f]", ""));
        } else if (value instanceof Verbatim verbatim) {
            return verbatim.text();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        } else if (value instanceof LocalDate || value instanceof Instant) {
            return value.toString();
        }
        return value;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    private static RuntimeException fault(SQLException e) {
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            return new Fault(Fault.Exit.UNAVAILABLE, new Message(
                    "โหลดไลบรารี SQLite ไม่ได้ ตรวจเนื้อที่ว่างและสิทธิ์ของโฟลเดอร์ .cache ในบ้านของผู้ใช้ (ต้องให้โปรแกรมในนั้นทำงานได้)",
                    "the SQLite library cannot be loaded; check free space and permissions of .cache in the user's home, which must allow programs to run"), e);
        }
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT -> new Fault(Fault.Exit.DATA, new Message(
                    "แฟ้มฐานข้อมูลเสียหายหรือไม่ใช่ฐานข้อมูลของโปรแกรม ให้นำสำเนาสำรองกลับมาใช้ แฟ้มสแกนใน archive/ ยังอยู่ครบ",
                    "the database file is damaged or is no database; restore it from a backup, the scans in archive/ are untouched"), e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new Fault(Fault.Exit.IO, new Message(
                    "ฐานข้อมูลถูกโปรแกรมอื่นใช้อยู่นานเกินไป ลองใหม่อีกครั้ง",
                    "another program kept the database busy for too long; try again"), e);
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> new Fault(Fault.Exit.IO,
                    new Message("เปิดหรือเขียนฐานข้อมูลไม่ได้ ตรวจสิทธิ์ของโฟลเดอร์และเนื้อที่ว่างของดิสก์",
                            "the database cannot be opened or written; check the folder's permissions and the free disk space"), e);
            default -> new IllegalStateException("database: " + code.name(), e);
        };
    }
}
