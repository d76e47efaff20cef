package attache.app.cli;

import attache.app.access.PasswordRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Has a person enter a password: at a terminal twice and unseen, or else as the first line of standard input. Never as an argument, which
 * other users of the machine could read.
 */
final class PasswordEntry {
    /** Bytes of a line: as many as the longest password may take. */
    private static final int LONGEST_LINE = 4 * PasswordRules.LONGEST + 2;

    private final Surroundings surroundings;
    private final Console console;

    PasswordEntry(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    /**
     * The password.
     *
     * @param name whose it is to be
     * @return the password; empty where none was entered, or two different ones, which is said
     */
    Optional<String> enter(String name) {
        Optional<java.io.Console> terminal = terminal();
        if (terminal.isPresent()) {
            return typed(terminal.get(), name);
        }
        if (surroundings.in().equals(System.in) && Boolean.getBoolean("attache.in.terminal")) {
            console.complain("what is typed could be seen, since standard output is no terminal: run it without a"
                    + " redirection, or give the password on standard input.");
            return Optional.empty();
        }
        return piped();
    }

    /** The terminal, where standard input and output are one and nobody gave another input. */
    private Optional<java.io.Console> terminal() {
        return surroundings.in().equals(System.in)
                ? Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal)
                : Optional.empty();
    }

    private Optional<String> typed(java.io.Console terminal, String name) {
        char[] first = terminal.readPassword("%s", "Password for " + name + ": ");
        char[] second = first == null ? null : terminal.readPassword("%s", "The same again: ");
        if (first == null || second == null) {
            console.complain("no password was entered.");
            return Optional.empty();
        }
        try {
            if (!Arrays.equals(first, second)) {
                console.complain("the two are not the same: nothing was changed.");
                return Optional.empty();
            }
            return Optional.of(new String(first));
        } finally {
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
        }
    }

    private Optional<String> piped() {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        try {
            InputStream in = surroundings.in();
            for (int next = in.read(); next >= 0 && next != '\n' && length < LONGEST_LINE; next = in.read()) {
                line[length++] = (byte) next;
            }
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            if (length == 0) {
                console.complain(
                        "no password was entered: type it at a terminal, or give it as the first line of standard"
                                + " input.");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            console.complain("the password on standard input is not UTF-8: give it in UTF-8.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }
}
