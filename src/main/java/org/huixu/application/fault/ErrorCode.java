package org.huixu.application.fault;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A code for a broken thing that a user can read over the telephone. The same failure at the same place of the program
 * has the same code, on every machine.
 */
public final class ErrorCode {

    private static final String OWN = "org.huixu.";
    private static final int RADIX = 32;
    private static final int HALF_BITS = 20;
    private static final int HALF_MASK = (1 << HALF_BITS) - 1;

    private ErrorCode() {
    }

    /** Two groups of four characters, such as {@code HX-3K7P-0B2D}. */
    public static String of(Throwable failure) {
        long hash = 17;
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable
        Throwable one = failure; one != null && seen.add(one); one = one.getCause()) {
            hash = hash * 31 + one.getClass().getName().hashCode();
            for (StackTraceElement place : one.getStackTrace()) {
                if (place.getClassName().startsWith(OWN)) {
                    hash = (hash * 31 + place.getClassName().hashCode()) * 31 + place.getMethodName().hashCode();
                }
            }
        }
        return "HX-" + group(hash) + '-' + group(hash >>> HALF_BITS);
    }

    private static String group(long bits) {
        String digits = Long.toString(bits & HALF_MASK, RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
