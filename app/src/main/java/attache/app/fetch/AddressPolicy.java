package attache.app.fetch;

import attache.source.ResourceTable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which addresses may be connected to. Immutable and thread-safe. */
public enum AddressPolicy {
    /** Those of the public internet only, so that no page can make this program ask what stands behind its firewall. */
    PUBLIC,
    /** All: for whoever reads servers of their own. */
    ANY;

    private static final List<Block> NOT_PUBLIC = ResourceTable.rows(AddressPolicy.class, "not-public.tsv", 2).stream()
            .map(row -> Block.parse(row.getFirst()))
            .toList();

    /** Whether {@code address} may be connected to. */
    boolean admits(InetAddress address) {
        return this == ANY || NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    /** A block of addresses, in CIDR notation (RFC 4632, RFC 4291). */
    private record Block(InetAddress first, int length) {
        static Block parse(String written) {
            int slash = written.indexOf('/');
            try {
                return new Block(
                        InetAddress.ofLiteral(written.substring(0, slash)),
                        Integer.parseInt(written.substring(slash + 1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("not-public.tsv has no block of addresses in: " + written, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] own = first.getAddress();
            byte[] other = address.getAddress();
            if (own.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < length; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Looks up the addresses of hosts. */
    @FunctionalInterface
    public interface Resolver {
        /** The addresses of {@code host}, one or more. */
        List<InetAddress> resolve(String host) throws UnknownHostException;

        /** The machine's own way. */
        static Resolver system() {
            return host -> List.of(InetAddress.getAllByName(host));
        }
    }
}
