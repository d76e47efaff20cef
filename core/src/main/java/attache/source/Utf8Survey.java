package attache.source;

/**
 * How much of some bytes is UTF-8, by the table of well-formed byte sequences (Unicode 16, table 3-7). One pass.
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param malformed bytes that belong to no well-formed sequence, a cut-off sequence at the end aside
 * @param firstMalformed where the first of them stands; the number of bytes where there is none
 * @param cutOff the bytes of a sequence that the end cuts off, 0 to 3
 */
record Utf8Survey(int sequences, int malformed, int firstMalformed, int cutOff) {

    static Utf8Survey of(byte[] bytes) {
        int sequences = 0;
        int malformed = 0;
        int first = bytes.length;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int wanted = sequenceLength(bytes[i] & 0xFF);
            int have = wellFormed(bytes, i, wanted);
            if (wanted > 0 && have == wanted) {
                sequences++;
                i += wanted;
            } else if (wanted > 0 && i + have == bytes.length) {
                return new Utf8Survey(sequences, malformed, first, have);
            } else {
                first = Math.min(first, i);
                malformed++;
                i++;
            }
        }
        return new Utf8Survey(sequences, malformed, first, 0);
    }

    /** Whether every byte is part of a well-formed character. */
    boolean isClean() {
        return malformed == 0 && cutOff == 0;
    }

    /**
     * Whether this is UTF-8 with faults rather than another encoding: in any other, bytes above 127 form UTF-8 sequences only
     * by rare accident, so that they outnumber the stray ones only in UTF-8.
     */
    boolean isDamagedUtf8() {
        return sequences > malformed || (malformed == 0 && cutOff > 0);
    }

    private static int sequenceLength(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** How many bytes from {@code start} on fit a sequence of {@code wanted} bytes; 1 or more where {@code wanted} is. */
    private static int wellFormed(byte[] bytes, int start, int wanted) {
        int have = 1;
        while (have < wanted && start + have < bytes.length && continues(bytes, start, have)) {
            have++;
        }
        return have;
    }

    private static boolean continues(byte[] bytes, int start, int number) {
        int lead = bytes[start] & 0xFF;
        int unit = bytes[start + number] & 0xFF;
        if (number > 1) {
            return unit >= 0x80 && unit <= 0xBF;
        }
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return unit >= low && unit <= high;
    }
}
