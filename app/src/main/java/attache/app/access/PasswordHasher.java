package attache.app.access;

import attache.app.access.PasswordHash.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Makes and checks hashes of passwords by Argon2id. So many at a time as {@link #AT_ONCE}: each takes its memory, and whoever sends
 * many passwords waits. Thread-safe.
 *
 * <p>The one class that touches the library: commands that check no password do not load it.
 */
public final class PasswordHasher {
    /** OWASP's advice for Argon2id, password storage cheat sheet: 19 MiB, two passes, one lane. */
    public static final Parameters ADVISED = new Parameters(19 * 1024, 2, 1);

    private static final int AT_ONCE = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Parameters parameters;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    /** A hash that no password fits: so much work is done for a name that nobody has. */
    private final PasswordHash nobodys;

    /** @param parameters for hashes that it makes */
    public PasswordHasher(Parameters parameters) {
        this.parameters = parameters;
        this.nobodys = PasswordHash.of(parameters, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
    }

    /** The hash of {@code password}, under a salt of its own. */
    public PasswordHash hash(String password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return PasswordHash.of(parameters, salt, work(password, parameters, salt, HASH_BYTES));
    }

    /** Whether {@code password} is the one that {@code kept} was made from. Where nothing is kept it takes as long, and says no. */
    public boolean fits(String password, Optional<PasswordHash> kept) {
        PasswordHash against = kept.orElse(nobodys);
        byte[] hash = against.hashBytes();
        byte[] worked = work(password, against.parameters(), against.saltBytes(), hash.length);
        return MessageDigest.isEqual(worked, hash) && kept.isPresent();
    }

    /** Whether {@code kept} takes less work than what is made now, so that it is to be made anew when its password is there. */
    public boolean isOutgrown(PasswordHash kept) {
        return kept.parameters().isLessThan(parameters);
    }

    private byte[] work(String password, Parameters by, byte[] salt, int length) {
        // NIST SP 800-63B-4: one password, whatever keyboard composed its letters.
        byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        permits.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(by.kibibytes())
                    .withIterations(by.passes())
                    .withParallelism(by.lanes())
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[length];
            generator.generateBytes(bytes, hash);
            return hash;
        } finally {
            permits.release();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
