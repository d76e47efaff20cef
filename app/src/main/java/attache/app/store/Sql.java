package attache.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement with named values: {@code :name} in its text stands for the value given under that name, or for all of a
 * collection ({@code IN (:names)}). Values reach the database as parameters, never as text. What the database refuses is a
 * {@link SqlFailure}. For one thread, and to be run once.
 *
 * <p>Plain JDBC: a library for this takes a third of a second to start, which is half of the time that a command has.
 */
final class Sql {
    private static final Pattern NAME = Pattern.compile(":([a-z]\\w*+)");

    /** Rows that are handed to the database at once. */
    private static final int AT_ONCE = 1_000;

    /** The names in a statement's text: few texts, each run many times. */
    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    /** The same texts as the database takes them where each name stands for one value. */
    private static final Map<String, String> SINGLE = new ConcurrentHashMap<>();

    private final Statements statements;
    private final String text;
    private final Map<String, List<@Nullable Object>> values = new HashMap<>();

    Sql(Statements statements, String text) {
        this.statements = statements;
        this.text = text;
    }

    /** The first text behind all that begin with {@code prefix}, so that an index finds these. */
    static String behind(String prefix) {
        return prefix + "\uDBFF\uDFFF";
    }

    /** Gives {@code name} a value: text, a number, bytes, or null. */
    Sql with(String name, @Nullable Object value) {
        List<@Nullable Object> single = new ArrayList<>();
        single.add(value);
        values.put(name, single);
        return this;
    }

    /** Gives {@code name} a list of values, in which one that stands more than once is as good as one. */
    Sql withAll(String name, Collection<String> all) {
        List<@Nullable Object> list = new ArrayList<>(all);
        // Lists of few lengths, so that statements are prepared once: the last value is given again.
        while (!all.isEmpty() && Integer.bitCount(list.size()) > 1) {
            list.add(list.getLast());
        }
        values.put(name, list);
        return this;
    }

    /** All rows, as {@code reader} reads them. */
    <T> List<T> list(RowReader<T> reader) {
        return prepared(statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        });
    }

    /** Gives each row to {@code taker}; none of them is kept here. {@code taker} runs no statements. */
    void forEach(RowTaker taker) {
        try {
            statements.inParts(() -> prepared(statement -> {
                statement.setFetchSize(AT_ONCE);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        taker.take(row);
                    }
                }
                return taker;
            }));
        } catch (SQLException e) {
            throw new SqlFailure(text, e);
        }
    }

    /** The first row; empty where there is none. */
    <T> Optional<T> first(RowReader<T> reader) {
        return prepared(statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
            }
        });
    }

    /** The first column of all rows. */
    List<String> texts() {
        return list(row -> row.getString(1));
    }

    /** The first column of the first row; empty where there is none. */
    Optional<String> text() {
        return first(row -> row.getString(1));
    }

    /**
     * The single number that the statement gives.
     *
     * @throws NoSuchElementException where it gives no row
     */
    long number() {
        return first(row -> row.getLong(1)).orElseThrow();
    }

    /** Runs a statement that gives nothing. */
    void run() {
        prepared(PreparedStatement::execute);
    }

    /** Runs the statement once for each of {@code rows}, with the values that {@code giving} gives it for that row. */
    <R> void runForEach(Iterable<R> rows, Giving<R> giving) {
        List<String> names = names();
        prepared(single(), statement -> {
            int waiting = 0;
            for (R row : rows) {
                giving.give(row, (name, value) -> {
                    for (int i = 0; i < names.size(); i++) {
                        if (names.get(i).equals(name)) {
                            statements.set(statement, i + 1, value);
                        }
                    }
                });
                statement.addBatch();
                waiting++;
                // What waits is held in memory.
                if (waiting == AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            return waiting > 0 ? statement.executeBatch() : new int[0];
        });
    }

    private List<String> names() {
        return NAMES.computeIfAbsent(
                text,
                sql -> NAME.matcher(sql).results().map(name -> name.group(1)).toList());
    }

    private List<@Nullable Object> valuesOf(String name) {
        List<@Nullable Object> given = values.get(name);
        if (given == null) {
            throw new IllegalStateException("No value was given for :" + name + " in: " + text);
        }
        return given;
    }

    private <T> T prepared(Work<T> work) {
        List<@Nullable Object> given = new ArrayList<>();
        boolean single = true;
        for (String name : names()) {
            List<@Nullable Object> some = valuesOf(name);
            single &= some.size() == 1;
            given.addAll(some);
        }
        String sql = single ? single() : NAME.matcher(text).replaceAll(this::marks);
        return prepared(sql, statement -> {
            for (int i = 0; i < given.size(); i++) {
                statements.set(statement, i + 1, given.get(i));
            }
            return work.with(statement);
        });
    }

    private String single() {
        return SINGLE.computeIfAbsent(text, one -> NAME.matcher(one).replaceAll("?"));
    }

    private String marks(MatchResult name) {
        return String.join(", ", Collections.nCopies(valuesOf(name.group(1)).size(), "?"));
    }

    private <T> T prepared(String sql, Work<T> work) {
        try {
            PreparedStatement statement = statements.take(sql);
            T result;
            try {
                result = work.with(statement);
            } catch (SQLException | RuntimeException e) {
                statement.close();
                throw e;
            }
            statements.giveBack(sql, statement);
            return result;
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        /** What the row holds that {@code row} stands at. */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowTaker {
        /** Takes what the row holds that {@code row} stands at. */
        void take(ResultSet row) throws SQLException;
    }

    /** Gives the values of one row of a batch. */
    @FunctionalInterface
    interface Giving<R> {
        /** Calls {@code values} with each of the statement's names, once, and its value. */
        void give(R row, Values values) throws SQLException;
    }

    /** Takes a name and its value. */
    @FunctionalInterface
    interface Values {
        /** Takes one. */
        void put(String name, @Nullable Object value) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
