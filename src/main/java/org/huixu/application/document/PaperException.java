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

    /** A PDF that cannot be opened: no PDF, damaged, or locked by a password. */
    public static final class NotReadable extends PaperException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final boolean locked;

        public NotReadable(boolean locked, Throwable cause) {
            super(locked ? "the PDF is locked by a password" : "the PDF cannot be read", cause);
            this.locked = locked;
        }

        /** Whether it needs a password. */
        public boolean locked() {
            return locked;
        }
    }

    /** A printer did not take the paper. */
    public static final class NotPrinted extends PaperException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String printer;

        public NotPrinted(String printer, Throwable cause) {
            super("the printer took nothing: " + printer, cause);
            this.printer = printer;
        }

        /** Name of the printer. */
        public String printer() {
            return printer;
        }
    }

    /** An office program did not render a file. */
    public static final class NotRendered extends PaperException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final boolean tooSlow;

        public NotRendered(boolean tooSlow, Throwable cause) {
            super(tooSlow ? "the office program took too long" : "the office program failed", cause);
            this.tooSlow = tooSlow;
        }

        /** Whether it was ended because it took too long. */
        public boolean tooSlow() {
            return tooSlow;
        }
    }
}
