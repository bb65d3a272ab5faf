package org.huixu.application.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes; its name proves nothing. */
public enum FileKind {
    /** A PDF, whether it can be read or not. */
    PDF,
    /** A picture, PNG or JPEG. */
    PICTURE,
    /** Anything else; to be opened or rendered by another program. */
    OTHER;

    /** How many of the first bytes are needed. */
    public static final int HEAD = 1024;

    private static final String PDF_MARK = "%PDF-";
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** The kind of the file that begins with these bytes. */
    public static FileKind of(byte[] head) {
        if (begins(head, PNG_MARK) || begins(head, JPEG_MARK)) {
            return PICTURE;
        }
        return new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1).contains(PDF_MARK)
                ? PDF
                : OTHER;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
