package org.huixu.application.folder;

/** What the user has given to open a data folder. Never printed. */
public sealed interface Unlock {
    /** Nothing: for a folder that is not encrypted. */
    record Nothing() implements Unlock {
    }

    /** The password, as typed. */
    record Password(String text) implements Unlock {
        @Override
        public String toString() {
            return "Password";
        }
    }

    /** The printed recovery key, as typed. */
    record Recovery(String text) implements Unlock {
        @Override
        public String toString() {
            return "Recovery";
        }
    }
}
