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
 * What hosts allow programs to fetch, by RFC 9309: where there is no {@code robots.txt} (4xx) all is allowed; where the server fails
 * (5xx, no answer) what was known before still holds, and where nothing was, nothing is allowed, for now. Remembered for a day, for
 * as many hosts as are asked often; a failure is not remembered. Not safe for several threads.
 */
final class Robots {
    /** RFC 9309, section 2.4: not longer than a day. */
    private static final Duration LIFE = Duration.ofDays(1);

    private static final int MOST_HOSTS = 1000;
    private static final String NAME = "attache";

    private record Known(BaseRobotRules rules, Instant until) {}

    private final Map<String, Known> hosts = new LinkedHashMap<>();

    /**
     * The rules of {@code address}'s host; {@code get} fetches its {@code robots.txt} where it is not known. They ask to be
     * deferred ({@link BaseRobotRules#isDeferVisits}) where it could not be fetched and nothing was known.
     */
    BaseRobotRules rules(URI address, Instant now, Function<URI, Fetched> get) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Known known = hosts.get(host);
        if (known != null && known.until().isAfter(now)) {
            return known.rules();
        }
        BaseRobotRules fresh = fetch(URI.create(host + "/robots.txt"), get);
        if (fresh.isDeferVisits()) {
            return known == null ? fresh : known.rules();
        }
        hosts.put(host, new Known(fresh, now.plus(LIFE)));
        if (hosts.size() > MOST_HOSTS) {
            hosts.remove(hosts.keySet().iterator().next());
        }
        return fresh;
    }

    private static BaseRobotRules fetch(URI file, Function<URI, Fetched> get) {
        return switch (get.apply(file)) {
            case Fetched.Body body ->
                new SimpleRobotRulesParser().parseContent(file.toString(), body.body(), "text/plain", List.of(NAME));
            case Fetched.NotModified same -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            case Fetched.Refused refused ->
                refused.again() ? deferred() : new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        };
    }

    private static BaseRobotRules deferred() {
        SimpleRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        rules.setDeferVisits(true);
        return rules;
    }
}
