package attache.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What hosts allow programs to fetch, by RFC 9309: where there is no {@code robots.txt} (4xx) all is allowed, where the server fails
 * (5xx, no answer) nothing is. Remembered for a day, for as many hosts as are asked often. Not safe for several threads.
 */
final class Robots {
    /** RFC 9309, section 2.4: not longer than a day. */
    private static final Duration LIFE = Duration.ofDays(1);

    private static final int MOST_HOSTS = 1000;
    private static final String NAME = "attache";

    private record Known(BaseRobotRules rules, Instant until) {}

    private final Map<String, Known> hosts = new LinkedHashMap<>();

    /** The rules of {@code address}'s host; {@code get} fetches its {@code robots.txt} where it is not known. */
    BaseRobotRules rules(URI address, Instant now, Function<URI, Fetched> get) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Known known = hosts.get(host);
        if (known == null || known.until().isBefore(now)) {
            known = new Known(fetch(URI.create(host + "/robots.txt"), get), now.plus(LIFE));
            hosts.put(host, known);
            if (hosts.size() > MOST_HOSTS) {
                hosts.remove(hosts.keySet().iterator().next());
            }
        }
        return known.rules();
    }

    private static BaseRobotRules fetch(URI file, Function<URI, Fetched> get) {
        return switch (get.apply(file)) {
            case Fetched.Body body ->
                new SimpleRobotRulesParser().parseContent(file.toString(), body.body(), "text/plain", List.of(NAME));
            case Fetched.NotModified same -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            case Fetched.Refused refused ->
                new SimpleRobotRules(refused.again() ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
        };
    }
}
