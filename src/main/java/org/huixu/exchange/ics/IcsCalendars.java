package org.huixu.exchange.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.ics.CalendarFile;
import org.huixu.application.text.Texts;
import org.huixu.exchange.Intake;
import org.huixu.exchange.PlainText;

/**
 * Calendar files by way of biweekly. Times are written in the office's zone with its VTIMEZONE while the zone keeps one
 * offset, as Asia/Shanghai does, and as UTC otherwise. Stateless.
 */
@SuppressWarnings("JavaUtilDate") // the library takes no other
public final class IcsCalendars implements CalendarFile {

    private static final Texts TEXTS = Texts.of(IcsCalendars.class);
    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final String PRODUCT = "-//Huixu//Huixu 1.0//ZH";
    private static final int MEGABYTES = 5;
    private static final int MOST_EVENTS = 5000;
    /** Components within components; a calendar has three. */
    private static final int DEEPEST = 8;
    /** Lines have at most 75 octets (RFC 5545, 3.1), and a Chinese character has three. */
    private static final int LINE = 24;

    @Override
    public Reading read(Path file, ZoneId zone) {
        List<String> lines = PlainText.lines(file, MEGABYTES);
        String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (!first.strip().toUpperCase(Locale.ROOT).equals(BEGIN)) {
            throw new RefusedFile(TEXTS.format("ics.none", Intake.name(file)));
        }
        if (tooDeep(lines)) {
            throw new RefusedFile(TEXTS.format("ics.damaged", Intake.name(file)));
        }
        List<Incoming> events = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int row = 0;
        try (ICalReader reader = new ICalReader(String.join("\r\n", lines))) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                IcsEvents reading = new IcsEvents(calendar.getTimezoneInfo(), zone, events, faults);
                for (VEvent event : calendar.getEvents()) {
                    if (++row > MOST_EVENTS) {
                        throw new RefusedFile(TEXTS.format("ics.tooMany", Intake.name(file),
                                Integer.toString(MOST_EVENTS)));
                    }
                    reading.take(row, event);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Reading(events, faults);
    }

    /** The library follows components into components; a file made to exhaust it is told by this. */
    private static boolean tooDeep(List<String> lines) {
        int depth = 0;
        for (String line : lines) {
            String upper = line.length() > BEGIN.length() * 4 ? "" : line.toUpperCase(Locale.ROOT);
            depth += upper.startsWith("BEGIN:") ? 1 : upper.startsWith("END:") ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(List<Outgoing> events, ZoneId zone, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        fixed(zone, events).ifPresent(calendar.getTimezoneInfo()::setDefaultTimezone);
        events.forEach(one -> calendar.addEvent(event(one, zone)));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        ICalWriter ical = new ICalWriter(writer, ICalVersion.V2_0);
        ical.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
        ical.write(calendar);
        ical.flush();
    }

    /** The zone with its description, where it keeps one offset from the first event on. */
    private static Optional<TimezoneAssignment> fixed(ZoneId zone, List<Outgoing> events) {
        Instant first = events.stream().map(one -> one.slot().day()).min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH).atStartOfDay(zone).toInstant();
        if (zone.getRules().nextTransition(first) != null) {
            return Optional.empty();
        }
        int seconds = zone.getRules().getOffset(first).getTotalSeconds();
        UtcOffset offset = new UtcOffset(TimeUnit.SECONDS.toMillis(seconds));
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1992, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(offset);
        standard.setTimezoneOffsetTo(offset);
        VTimezone component = new VTimezone(zone.getId());
        component.addStandardTime(standard);
        return Optional.of(new TimezoneAssignment(TimeZone.getTimeZone(zone), component));
    }

    private static VEvent event(Outgoing outgoing, ZoneId zone) {
        VEvent event = new VEvent();
        event.setUid(outgoing.uid());
        event.setDateTimeStamp(Date.from(outgoing.stamp()));
        event.setSequence(outgoing.sequence());
        event.setSummary(outgoing.title());
        event.setStatus(switch (outgoing.standing()) {
            case CONFIRMED -> Status.confirmed();
            case TENTATIVE -> Status.tentative();
            case CANCELLED -> Status.cancelled();
        });
        Slot slot = outgoing.slot();
        LocalTime start = slot.start();
        LocalTime end = slot.end();
        if (start == null) {
            event.setDateStart(day(slot.day()), false);
            event.setDateEnd(day(slot.day().plusDays(1)), false);
        } else {
            event.setDateStart(Date.from(slot.day().atTime(start).atZone(zone).toInstant()));
            if (end != null) {
                event.setDateEnd(Date.from(slot.day().atTime(end).atZone(zone).toInstant()));
            }
        }
        if (slot.place() != null) {
            event.setLocation(slot.place());
        }
        if (outgoing.description() != null) {
            event.setDescription(outgoing.description());
        }
        return event;
    }

    /** The library writes days by the zone of the machine. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** A moment in a zone. */
    static LocalDateTime local(Date date, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), zone);
    }
}
