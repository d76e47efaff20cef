package attache.story;

/** 64-bit hashes. Stateless. */
final class Hashes {
    private Hashes() {}

    /** Steele, Lea and Flood's finaliser for 64 bits (SplitMix). */
    static long mixed(long hash) {
        long a = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** The hash of {@code word}. */
    static long of(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = mixed(hash * 31 + word.charAt(i));
        }
        return hash;
    }
}
