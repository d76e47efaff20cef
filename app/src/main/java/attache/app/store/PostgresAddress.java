package attache.app.store;

import attache.app.caches.CacheHome;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A store in a database of a PostgreSQL server. The password is kept here alone and given to nobody but the server: it stands in no text
 * that this class gives.
 */
public final class PostgresAddress implements StoreLocation {
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:jdbc:)?postgres(?:ql)?:.*", Pattern.DOTALL);

    /** The host may be an address of IPv6 in brackets. What stands before the last @ is user and password, whatever is in it. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:jdbc:)?postgres(?:ql)?://(?:(?<login>[^/?#]*)@)?"
                    + "(?<host>\\[[0-9a-f:.]+]|[a-z0-9._-]*)(?::(?<port>\\d{1,5}))?(?:/(?<database>[^/?#@]*))?(?:\\?(?<rest>[^#]*))?");

    private static final String WANTED = "a store on a server is postgresql://USER@HOST:PORT/DATABASE";

    /** What may stand behind the question mark, and what the driver calls it: nothing that names a class or writes a file. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "sslmode", "sslmode",
            "sslrootcert", "sslrootcert",
            "sslcert", "sslcert",
            "sslkey", "sslkey",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout");

    private static final Pattern BETWEEN = Pattern.compile("&");

    private static final int PORT = 5432;
    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORT_DIGEST = 12;

    private final String host;
    private final int port;
    private final String database;
    private final String user;
    private final Optional<String> password;
    private final Map<String, String> parameters;
    private final Path caches;

    private PostgresAddress(
            String host,
            int port,
            String database,
            String user,
            Optional<String> password,
            Map<String, String> parameters,
            Path caches) {
        this.host = host;
        this.port = port;
        this.database = database;
        this.user = user;
        this.password = password;
        this.parameters = parameters;
        this.caches = caches;
    }

    /** Whether {@code typed} is meant as such an address, well-formed or not. */
    static boolean isAddress(String typed) {
        return SCHEME.matcher(typed).matches();
    }

    /**
     * The address {@code postgresql://[USER[:PASSWORD]@][HOST][:PORT]/DATABASE[?PARAMETER=VALUE&…]}, with {@code postgres:} or {@code
     * jdbc:postgresql:} as good. Parts may be percent-encoded. A user who is not named is {@code PGUSER}'s, or the one who runs this; a
     * password that is not there is {@code PGPASSWORD}'s, or the driver looks for it in the file that {@code PGPASSFILE} names ({@code
     * ~/.pgpass}).
     *
     * @param environment the process's variables
     * @throws IllegalArgumentException where it is none, saying what is wrong without a word of what may be a password
     */
    static PostgresAddress of(String typed, Map<String, String> environment) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new IllegalArgumentException(WANTED + ", with one host and, if any, a port of digits; a part that"
                    + " holds / ? # [ ] or @ is written with % (%40 for @)");
        }
        Map<String, String> rest = parameters(Objects.requireNonNullElse(form.group("rest"), ""));
        String[] login = Objects.requireNonNullElse(form.group("login"), "").split(":", 2);
        String database = decoded("database", Objects.requireNonNullElse(form.group("database"), ""));
        if (database.isEmpty()) {
            throw new IllegalArgumentException(WANTED + ", and this one names no database");
        }
        String user = given("user", decoded("user", login[0]), rest)
                .or(() -> CacheHome.variable(environment, "PGUSER"))
                .orElseGet(() -> System.getProperty("user.name"));
        Optional<String> password = given("password", login.length > 1 ? decoded("password", login[1]) : "", rest)
                .or(() -> CacheHome.variable(environment, "PGPASSWORD"));
        rest.remove("user");
        rest.remove("password");
        return new PostgresAddress(
                form.group("host").isEmpty() ? "localhost" : form.group("host").toLowerCase(Locale.ROOT),
                port(form.group("port")),
                database,
                user,
                password,
                rest,
                CacheHome.of(environment).resolve("stores"));
    }

    private static Optional<String> given(String name, String inFront, Map<String, String> rest) {
        return Optional.of(inFront)
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(rest.get(name)).filter(value -> !value.isEmpty()));
    }

    private static int port(@Nullable String digits) {
        int port = digits == null ? PORT : Integer.parseInt(digits);
        if (port == 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(WANTED + ", and there is no port " + port);
        }
        return port;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String one : BETWEEN.splitAsStream(query).toList()) {
            String[] parts = one.split("=", 2);
            String name = parts[0];
            if (name.equals("user") || name.equals("password") || PARAMETERS.containsKey(name)) {
                parameters.put(name, decoded(name, parts.length > 1 ? parts[1] : ""));
            } else if (!one.isEmpty()) {
                // Not the parameter itself: whoever forgot to encode a password would read the rest of it here.
                throw new IllegalArgumentException(WANTED + "; behind a ? there may be "
                        + String.join(
                                ", ", PARAMETERS.keySet().stream().sorted().toList())
                        + ", user and password, and this one has something else");
            }
        }
        return parameters;
    }

    /** A part in which %XX stands for a byte of UTF-8. The protocol ends its texts by NUL, and nobody's name has a line break. */
    private static String decoded(String what, String part) {
        String decoded;
        try {
            decoded = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the " + what + " in the store's address has a % without two digits"
                    + " of a byte: write %25 for the sign itself");
        }
        if (decoded.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the " + what + " in the store's address holds a control character");
        }
        return decoded;
    }

    @Override
    public String name() {
        return database;
    }

    /** In the folder of this user's caches, under a name of its own: users of one server have an index each. */
    @Override
    public Path index() {
        String plain = database.replaceAll("[^A-Za-z0-9_-]", "_");
        return caches.resolve(plain.substring(0, Math.min(plain.length(), 40)) + "-" + digest() + ".index");
    }

    private String digest() {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256")
                    .digest((host + "\n" + port + "\n" + database).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, SHORT_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    String database() {
        return database;
    }

    String user() {
        return user;
    }

    /** What the driver connects by, user and password left out. */
    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + encoded(database);
    }

    /** The rest of what the driver connects by, the password with it: for the driver alone. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        password.ifPresent(secret -> properties.setProperty("password", secret));
        parameters.forEach(
                (name, value) -> properties.setProperty(Objects.requireNonNull(PARAMETERS.get(name)), value));
        return properties;
    }

    private static String encoded(String part) {
        return java.net.URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostgresAddress address
                && host.equals(address.host)
                && port == address.port
                && database.equals(address.database)
                && user.equals(address.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(host, port, database, user);
    }

    /** The address without its password and parameters. */
    @Override
    public String toString() {
        return "postgresql://" + encoded(user) + "@" + host + ":" + port + "/" + encoded(database);
    }
}
