package org.huixu.application.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.huixu.application.exchange.RefusedFile;
import org.jspecify.annotations.Nullable;

/** Port to calendar files (iCalendar, RFC 5545). Days and times are office time. */
public interface CalendarFile {

    /**
     * Reads the events of a file; what cannot be taken in is named by its place in the file and left out.
     *
     * @throws RefusedFile if it is no calendar, no text or too big
     */
    Reading read(Path file, ZoneId zone);

    /**
     * Writes the events. The stream is flushed but stays open.
     *
     * @throws IOException if the stream fails
     */
    void write(List<Outgoing> events, ZoneId zone, OutputStream out) throws IOException;

    /** Whether an event stands. */
    enum Standing {
        CONFIRMED, TENTATIVE, CANCELLED
    }

    /** When and where; without a start the whole day. */
    record Slot(LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable String place) {
    }

    /**
     * An event that is handed out.
     *
     * @param uid the same for ever
     * @param sequence grows with every change
     * @param stamp when the file was made
     */
    record Outgoing(String uid, int sequence, Instant stamp, Standing standing, String title, Slot slot,
            @Nullable String description) {
    }

    /**
     * An event that was read.
     *
     * @param row its place among the events of the file, from 1
     * @param organiser name of who arranges it
     * @param attendees names of those who are asked
     */
    record Incoming(int row, String uid, String title, Slot slot, boolean cancelled, @Nullable String organiser,
            List<String> attendees, @Nullable String note) {

        public Incoming {
            attendees = List.copyOf(attendees);
        }
    }

    /**
     * An event that cannot be taken in.
     *
     * @param title as far as it is known
     * @param reason a Chinese sentence
     */
    record Fault(int row, String title, String reason) {
    }

    /** What a file holds. */
    record Reading(List<Incoming> events, List<Fault> faults) {

        public Reading {
            events = List.copyOf(events);
            faults = List.copyOf(faults);
        }
    }
}
