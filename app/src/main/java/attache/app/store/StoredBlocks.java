package attache.app.store;

import attache.ledger.Meeting;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The blocks of a store in which records meet. Within a transaction that writes. */
final class StoredBlocks {
    private final Session session;

    StoredBlocks(Session session) {
        this.session = session;
    }

    /** The number that a block is kept under: the first 64 bits of its name's SHA-256. */
    static long number(String block) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    List<Meeting> before(String block, Meeting meeting, int most) {
        return near(block, meeting, most, "<", " DESC");
    }

    List<Meeting> behind(String block, Meeting meeting, int most) {
        return near(block, meeting, most, ">", "");
    }

    private List<Meeting> near(String block, Meeting meeting, int most, String where, String turned) {
        return session.sql(
                        "SELECT day, digest, place, record FROM meeting WHERE block = :block AND (day, digest, place,"
                                + " record) " + where + " (:day, :digest, :place, :record) ORDER BY day" + turned
                                + ", digest"
                                + turned + ", place" + turned + ", record" + turned + " LIMIT :most")
                .with("block", number(block))
                .with("day", KeptDay.of(meeting.publication().published()))
                .with("digest", meeting.publication().digest())
                .with("place", meeting.place())
                .with("record", meeting.id())
                .with("most", most)
                .list(row -> new Meeting(KeptDay.publication(row), row.getInt(3), row.getString(4)));
    }

    void enter(String block, Meeting meeting) {
        meeting(
                "INSERT INTO meeting (block, day, digest, place, record) VALUES (:block, :day, :digest, :place, :record)"
                        + " ON CONFLICT DO NOTHING",
                block,
                meeting);
    }

    void leave(String block, Meeting meeting) {
        meeting(
                "DELETE FROM meeting WHERE block = :block AND day = :day AND digest = :digest AND place = :place"
                        + " AND record = :record",
                block,
                meeting);
    }

    private void meeting(String sql, String block, Meeting meeting) {
        session.sql(sql)
                .with("block", number(block))
                .with("day", KeptDay.of(meeting.publication().published()))
                .with("digest", meeting.publication().digest())
                .with("place", meeting.place())
                .with("record", meeting.id())
                .run();
    }
}
