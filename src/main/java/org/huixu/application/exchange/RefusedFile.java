package org.huixu.application.exchange;

/** A file handed in by the user that cannot be read at all: missing, too big, of another kind, damaged. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a Chinese sentence that names the file and the reason. */
    public RefusedFile(String reason) {
        super(reason);
    }

    /** The sentence for the user. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
