package attache.app.fetch;

import attache.app.address.AddressBlock;
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

    private static final List<AddressBlock> NOT_PUBLIC =
            ResourceTable.rows(AddressPolicy.class, "not-public.tsv", 2).stream()
                    .map(row -> AddressBlock.of(row.getFirst()))
                    .toList();

    /** Whether {@code address} may be connected to. */
    boolean admits(InetAddress address) {
        return this == ANY || NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
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
