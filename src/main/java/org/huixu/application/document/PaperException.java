package org.huixu.application.document;

import java.io.Serial;

/** A paper could not be made. */
public abstract sealed class PaperException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private PaperException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The file could not be written: full disk, lost drive. */
    public static final class NotWritten extends PaperException {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotWritten(Throwable cause) {
            super("the paper could not be written", cause);
        }
    }

    /** A face that was found could not be read. */
    public static final class FaceUnreadable extends PaperException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String face;

        public FaceUnreadable(String face, Throwable cause) {
            super("the face cannot be read: " + face, cause);
            this.face = face;
        }

        /** Name of the face. */
        public String face() {
            return face;
        }
    }
}
