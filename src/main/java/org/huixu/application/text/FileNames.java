package org.huixu.application.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files and folders that every system takes: Windows, Linux and what ZIP files carry between them. */
public final class FileNames {

    private static final Texts TEXTS = Texts.of(FileNames.class);
    /** What Windows keeps for devices, also before a dot. */
    private static final Pattern DEVICE = Pattern
            .compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}");
    private static final String FORBIDDEN = "\\/:*?\"<>|";
    /** From an ASCII character to the same one as wide as a Chinese one. */
    private static final int TO_WIDE = 0xFEE0;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_CHARACTERS = 70;
    /** Of 255 that a name may have on Linux, with room for a number and an ending. */
    private static final int MOST_BYTES = 210;

    private FileNames() {
    }

    /**
     * What files of a meeting begin with: its code, which no other has, and the number that its papers carry.
     *
     * @param ordinal absent while it has none
     */
    public static String ofMeeting(String code, @Nullable Integer ordinal) {
        return ordinal == null ? code : TEXTS.format("text.meeting", code, Integer.toString(ordinal));
    }

    /** A name without an ending; what no name may hold is written wide, as in 〔2026〕1／2. */
    public static String safe(String words) {
        return safe(words, MOST_CHARACTERS);
    }

    /** The same with at most so many characters. */
    public static String safe(String words, int most) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int c : Normalizer.normalize(words, Normalizer.Form.NFC).strip().codePoints().toArray()) {
            String written = written(c);
            bytes += written.getBytes(StandardCharsets.UTF_8).length;
            if (name.length() + written.length() > most || bytes > MOST_BYTES) {
                break;
            }
            if (!written.equals(" ") || (!name.isEmpty() && name.charAt(name.length() - 1) != ' ')) {
                name.append(written);
            }
        }
        String bare = name.toString().replaceAll("^[. ]+|[. ]+$", "");
        if (bare.isEmpty()) {
            return TEXTS.get("text.unnamed");
        }
        return DEVICE.matcher(bare).matches() ? '_' + bare : bare;
    }

    /** The ending of a file with its dot, in small letters; empty for one that no program would know. */
    public static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot);
        return ENDING.matcher(ending).matches() ? ending.toLowerCase(Locale.ROOT) : "";
    }

    private static String written(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        if (FORBIDDEN.indexOf(c) >= 0) {
            return Character.toString(c + TO_WIDE);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> "";
            default -> c == REPLACEMENT ? "" : Character.toString(c);
        };
    }
}
