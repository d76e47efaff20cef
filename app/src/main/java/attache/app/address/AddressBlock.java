package attache.app.address;

import java.net.InetAddress;

/**
 * Addresses that begin alike, in CIDR notation (RFC 4632, RFC 4291).
 *
 * @param first an address of it
 * @param length how many bits all of its addresses share with {@code first}
 */
public record AddressBlock(InetAddress first, int length) {
    private static final int BITS_A_BYTE = 8;

    public AddressBlock {
        int bits = first.getAddress().length * BITS_A_BYTE;
        if (length < 0 || length > bits) {
            throw new IllegalArgumentException(
                    "A block of such addresses is /0 to /" + bits + ", not /" + length + ".");
        }
    }

    /**
     * The block that is written as {@code 10.0.0.0/8} or {@code fd00::/8}, or the one address that is written without a length.
     *
     * @throws IllegalArgumentException where it is neither, with a line for whoever wrote it; names are not looked up
     */
    public static AddressBlock of(String written) {
        int slash = written.indexOf('/');
        try {
            InetAddress first = InetAddress.ofLiteral(slash < 0 ? written : written.substring(0, slash));
            int length = slash < 0
                    ? first.getAddress().length * BITS_A_BYTE
                    : Integer.parseInt(written.substring(slash + 1));
            return new AddressBlock(first, length);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "An address or a block of addresses is written as 10.0.0.7, 10.0.0.0/8 or fd00::/8, not \""
                            + written + "\".",
                    e);
        }
    }

    /** Whether {@code address} is one of them. */
    public boolean holds(InetAddress address) {
        byte[] own = first.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> (bit % BITS_A_BYTE);
            if ((own[bit / BITS_A_BYTE] & mask) != (other[bit / BITS_A_BYTE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
