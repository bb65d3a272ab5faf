package org.huixu.application.folder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The printed key that opens an encrypted folder when the password is forgotten: 160 random bits in eight groups of five
 * characters, the last of each a check over the group and its place. A wrong character, two that changed places and two
 * groups that changed places are found and the group is named. Letters that look like digits count as those digits.
 */
public final class RecoveryKey {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int SYMBOLS_IN_GROUP = 5;
    private static final int BITS_IN_SYMBOL = 5;
    private static final int BYTES = GROUPS * (SYMBOLS_IN_GROUP - 1) * BITS_IN_SYMBOL / 8;

    private final byte[] secret;

    private RecoveryKey(byte[] secret) {
        this.secret = secret;
    }

    /** A new key; the source of randomness must be a secure one. */
    public static RecoveryKey random(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new RecoveryKey(secret);
    }

    /**
     * The key as someone typed it, in any case, width and spacing.
     *
     * @throws FolderException {@link FolderFault#RECOVERY_KEY_MISTYPED}
     */
    public static RecoveryKey parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.]+", "").replace('O', '0').replace('I', '1').replace('L', '1');
        if (plain.length() != GROUPS * SYMBOLS_IN_GROUP) {
            throw new FolderException(FolderFault.RECOVERY_KEY_MISTYPED, 0);
        }
        byte[] secret = new byte[BYTES];
        int bit = 0;
        for (int group = 0; group < GROUPS; group++) {
            int[] symbols = plain.chars().skip((long) group * SYMBOLS_IN_GROUP).limit(SYMBOLS_IN_GROUP)
                    .map(SYMBOLS::indexOf).toArray();
            boolean known = Arrays.stream(symbols).allMatch(symbol -> symbol >= 0);
            if (!known || check(symbols, group) != symbols[SYMBOLS_IN_GROUP - 1]) {
                throw new FolderException(FolderFault.RECOVERY_KEY_MISTYPED, group + 1);
            }
            for (int i = 0; i < SYMBOLS_IN_GROUP - 1; i++) {
                for (int mask = 1 << (BITS_IN_SYMBOL - 1); mask > 0; mask >>= 1) {
                    if ((symbols[i] & mask) != 0) {
                        secret[bit / 8] |= (byte) (0x80 >> (bit % 8));
                    }
                    bit++;
                }
            }
        }
        return new RecoveryKey(secret);
    }

    /** The groups in the order they are printed. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        int bit = 0;
        for (int group = 0; group < GROUPS; group++) {
            int[] symbols = new int[SYMBOLS_IN_GROUP];
            for (int i = 0; i < SYMBOLS_IN_GROUP - 1; i++) {
                for (int k = 0; k < BITS_IN_SYMBOL; k++) {
                    symbols[i] = symbols[i] << 1 | (secret[bit / 8] >> (7 - bit % 8) & 1);
                    bit++;
                }
            }
            symbols[SYMBOLS_IN_GROUP - 1] = check(symbols, group);
            StringBuilder text = new StringBuilder();
            Arrays.stream(symbols).mapToObj(SYMBOLS::charAt).forEach(text::append);
            groups.add(text.toString());
        }
        return List.copyOf(groups);
    }

    /** The groups joined by hyphens. */
    public String text() {
        return String.join("-", groups());
    }

    /** A copy of the random bits. */
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }

    /** A sum with different weights in the field of 32 elements, so that every single error and exchange shows. */
    private static int check(int[] symbols, int group) {
        int sum = group + 1;
        int weight = 1;
        for (int i = 0; i < SYMBOLS_IN_GROUP - 1; i++) {
            weight = times(weight, 2);
            sum ^= times(weight, symbols[i]);
        }
        return sum;
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int x = a, y = b; y > 0; y >>= 1) {
            if ((y & 1) != 0) {
                product ^= x;
            }
            x <<= 1;
            if ((x & 0b100000) != 0) {
                x ^= 0b100101;
            }
        }
        return product;
    }
}
