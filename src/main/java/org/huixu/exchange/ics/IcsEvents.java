package org.huixu.exchange.ics;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.Attendee;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.application.ics.CalendarFile.Fault;
import org.huixu.application.ics.CalendarFile.Incoming;
import org.huixu.application.ics.CalendarFile.Slot;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** The events of one calendar, made into what the office can record; or said why not. */
final class IcsEvents {

    private static final Texts TEXTS = Texts.of(IcsEvents.class);
    private static final int LONGEST_UID = 255;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_NOTE = 2000;
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final TimezoneInfo zones;
    private final ZoneId zone;
    private final List<Incoming> events;
    private final List<Fault> faults;
    private final Map<String, Integer> rows = new HashMap<>();

    /** Why an event cannot be taken in. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String reason) {
            super(reason);
        }
    }

    IcsEvents(TimezoneInfo zones, ZoneId zone, List<Incoming> events, List<Fault> faults) {
        this.zones = zones;
        this.zone = zone;
        this.events = events;
        this.faults = faults;
        events.forEach(one -> rows.put(one.uid(), one.row()));
    }

    void take(int row, VEvent event) {
        String title = line(event.getSummary());
        try {
            events.add(read(row, event, title));
        } catch (Unfit unfit) {
            String label = title == null ? TEXTS.get("ics.noTitle") : title;
            faults.add(new Fault(row, label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label,
                    String.valueOf(unfit.getMessage())));
        }
    }

    private Incoming read(int row, VEvent event, @Nullable String title) throws Unfit {
        String uid = line(event.getUid());
        if (uid == null || uid.length() > LONGEST_UID) {
            throw new Unfit(TEXTS.get(uid == null ? "ics.noUid" : "ics.longUid"));
        }
        if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()
                || event.getRecurrenceId() != null) {
            throw new Unfit(TEXTS.get("ics.repeats"));
        }
        Integer earlier = rows.putIfAbsent(uid, row);
        if (earlier != null) {
            throw new Unfit(TEXTS.format("ics.twice", Integer.toString(earlier)));
        }
        if (title == null) {
            throw new Unfit(TEXTS.get("ics.untitled"));
        }
        String note = text(event.getDescription());
        return new Incoming(row, uid, title, slot(event),
                event.getStatus() != null && event.getStatus().isCancelled(),
                event.getOrganizer() == null ? null : clean(event.getOrganizer().getCommonName()),
                event.getAttendees().stream().map(Attendee::getCommonName).map(IcsEvents::clean)
                        .filter(Objects::nonNull).distinct().toList(),
                note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE) + "…");
    }

    private Slot slot(VEvent event) throws Unfit {
        DateOrDateTimeProperty from = event.getDateStart();
        ICalDate start = from == null ? null : from.getValue();
        if (from == null || start == null) {
            throw new Unfit(TEXTS.get("ics.noStart"));
        }
        String place = line(event.getLocation());
        LocalDateTime begin = moment(from, start);
        if (begin.getYear() < FIRST_YEAR || begin.getYear() > LAST_YEAR) {
            throw new Unfit(TEXTS.get("ics.year"));
        }
        LocalDateTime end = end(event, begin, start.hasTime());
        if (end != null && end.isBefore(begin)) {
            throw new Unfit(TEXTS.get("ics.backwards"));
        }
        LocalDate day = begin.toLocalDate();
        boolean overnight = end != null && end.equals(day.plusDays(1).atStartOfDay());
        if (end != null && !overnight && !end.toLocalDate().equals(day)) {
            throw new Unfit(TEXTS.get("ics.days"));
        }
        if (!start.hasTime()) {
            return new Slot(day, null, null, place);
        }
        LocalTime last = end == null || end.equals(begin) ? null : overnight ? LAST : end.toLocalTime();
        return new Slot(day, begin.toLocalTime(), last != null && last.isAfter(begin.toLocalTime()) ? last : null,
                place);
    }

    /** By its end, or by how long it lasts; a day without either is one day. */
    private @Nullable LocalDateTime end(VEvent event, LocalDateTime begin, boolean timed) throws Unfit {
        DateOrDateTimeProperty to = event.getDateEnd();
        ICalDate end = to == null ? null : to.getValue();
        if (to != null && end != null) {
            return moment(to, end);
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return begin.plus(event.getDuration().getValue().toMillis(), ChronoUnit.MILLIS)
                    .truncatedTo(ChronoUnit.MINUTES);
        }
        return timed ? null : begin.plusDays(1);
    }

    /** Times without a zone are those of the office (RFC 5545, 3.3.5: local time). */
    private LocalDateTime moment(DateOrDateTimeProperty property, ICalDate date) throws Unfit {
        DateTimeComponents written = date.getRawComponents();
        if (written == null) {
            throw new Unfit(TEXTS.get("ics.noStart"));
        }
        TimezoneAssignment foreign = zones.getTimezone(property);
        try {
            if (date.hasTime() && (written.isUtc() || foreign != null)) {
                return IcsCalendars.local(date, zone).truncatedTo(ChronoUnit.MINUTES);
            }
            LocalDate day = LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
            if (!date.hasTime()) {
                return day.atStartOfDay();
            }
            LocalDateTime local = day.atTime(written.getHour(), written.getMinute());
            String named = property.getParameters().getTimezoneId();
            return named == null ? local
                    : local.atZone(windows(named)).withZoneSameInstant(zone).toLocalDateTime();
        } catch (DateTimeException impossible) {
            Unfit unfit = new Unfit(TEXTS.get("ics.noStart"));
            unfit.initCause(impossible);
            throw unfit;
        }
    }

    /** Outlook's names of zones, such as China Standard Time. */
    private static ZoneId windows(String name) throws Unfit {
        String id = TimeZone.getIDForWindowsID(name, null);
        if (id == null) {
            throw new Unfit(TEXTS.format("ics.zone", name));
        }
        return ZoneId.of(id);
    }

    private static @Nullable String text(@Nullable TextProperty property) {
        String value = property == null ? null : property.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String line(@Nullable TextProperty property) {
        return clean(text(property));
    }

    private static @Nullable String clean(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
