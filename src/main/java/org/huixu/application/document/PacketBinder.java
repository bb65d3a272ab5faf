package org.huixu.application.document;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Binds papers of others into one PDF. Takes time; never on the FX thread. */
public interface PacketBinder {

    /** What the file is worth to a packet; nothing is thrown for a file that is not what it should be. */
    Condition inspect(Path file);

    /**
     * Writes the packet. Pages of A3 stay A3, all others lie on A4, turned as they are seen, made smaller where the page
     * number needs their room; notes and fields on them become part of the page. A page that fails is replaced by one
     * that says so. The stream is flushed and stays open; memory does not grow with the pages.
     *
     * @throws PaperException.NotWritten when the stream fails
     * @throws java.util.concurrent.CancellationException when the watch ended it
     */
    Bound write(Packet packet, OutputStream out, Watch watch);

    /** A picture as a PDF of one page, for looking at it. */
    void picture(Path picture, OutputStream out);

    /** What became of a packet: its pages, those of them whose original could not be read, characters no font has. */
    record Bound(int pages, List<Integer> unreadable, List<MissingCharacter> missing) {

        public Bound {
            unreadable = List.copyOf(unreadable);
            missing = List.copyOf(missing);
        }
    }

    /** What a file is worth to a packet. */
    record Condition(State state, FileKind kind, int pages) {
    }

    /** Whether and why not a file can be bound. */
    enum State {
        /** It can be bound. */
        FINE,
        /** It is neither a PDF nor a picture: an office program may render it. */
        FOREIGN,
        /** It needs a password. */
        LOCKED,
        /** It opens without a password, but its maker forbids to take pages out of it. */
        RESTRICTED,
        /** There is nothing in it. */
        EMPTY,
        /** It says it is a PDF or a picture and cannot be read. */
        DAMAGED,
        /** A picture of more points than a page can use. */
        TOO_LARGE
    }

    /** Looks at the work while it runs; called from the thread that does it. */
    interface Watch {

        void done(int steps, int of);

        boolean cancelled();
    }
}
