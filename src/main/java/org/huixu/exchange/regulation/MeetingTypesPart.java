package org.huixu.exchange.regulation;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.domain.regulation.Frequency;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Quorum;
import org.huixu.domain.regulation.RouteKey;
import org.huixu.domain.regulation.SeriesKey;
import org.huixu.domain.regulation.Task;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;

/** The meeting types of the file. */
final class MeetingTypesPart {

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");

    private static final int MONTHS = 12;
    private static final int MOST = 366;

    private final Names names;
    private final OfficesPart offices;

    MeetingTypesPart(Names names, OfficesPart offices) {
        this.names = names;
        this.offices = offices;
    }

    List<MeetingType> read(Section root) {
        return root.section("meeting-types").each(this::type);
    }

    private MeetingType type(String key, Section type) {
        MeetingType.Naming naming = new MeetingType.Naming(type.text("name"), type.text("code-name"),
                type.text("minutes-mark"), type.optional("issuer").map(Value::text).orElse(null), type.article());
        MeetingType.People people = new MeetingType.People(offices.selectors(type, "members"), some(type, "convenors"),
                offices.selectors(type, "observers"), offices.selectors(type, "may-be-invited"));
        @Nullable
        Quorum quorum = type.optional("quorum").flatMap(value -> quorum(value.section())).orElse(null);
        List<Task> tasks = type.section("tasks").each((taskKey, task) -> {
            task.article();
            return new Task(task.place().made(taskKey, TaskKey::new), task.text("name"));
        });
        return new MeetingType(type.place().made(key, MeetingTypeKey::new), naming, people, quorum, tasks,
                papers(type), type.optional("frequency").map(value -> frequency(value.section())).orElse(null));
    }

    private MeetingType.Papers papers(Section type) {
        @Nullable
        RouteKey route = type.optional("route")
                .map(value -> names.reference(value, Names.Kind.ROUTE, RouteKey::new)).orElse(null);
        boolean inChargeSigns = type.optional("signed-by-leader-in-charge").map(Value::yes).orElse(false);
        SeriesKey series = type.required("series",
                value -> names.reference(value, Names.Kind.SERIES, SeriesKey::new), new SeriesKey(Value.HARMLESS));
        return new MeetingType.Papers(route, offices.selectors(type, "leave-approvers"), some(type, "signatories"),
                inChargeSigns, series);
    }

    private static Frequency frequency(Section section) {
        section.article();
        Frequency frequency = new Frequency(number(section, "at-most-per-year"), number(section, "at-least-per-year"),
                Month.of(Math.clamp(section.optional("by-month").map(value -> value.number(MONTHS)).orElse(MONTHS), 1,
                        MONTHS)),
                section.optional("monthly").map(Value::yes).orElse(false), number(section, "days-apart"));
        section.end();
        return frequency;
    }

    private static @Nullable Integer number(Section section, String key) {
        return section.optional(key).map(value -> value.number(MOST)).orElse(null);
    }

    private List<OfficeSelector> some(Section type, String key) {
        type.someOf(key);
        return offices.selectors(type, key);
    }

    private static Optional<Quorum> quorum(Section section) {
        section.article();
        Optional<Value> moreThan = section.optional("more-than");
        Optional<Value> atLeast = section.optional("at-least");
        section.end();
        if (moreThan.isPresent() == atLeast.isPresent()) {
            section.place().problem("regulation.quorum.one");
            return Optional.empty();
        }
        boolean strict = moreThan.isPresent();
        return moreThan.or(() -> atLeast).flatMap(value -> fraction(value, strict));
    }

    /** More than nothing and never out of reach: at least all, but not more than all. */
    private static Optional<Quorum> fraction(Value value, boolean strict) {
        String text = value.text();
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            int numerator = Integer.parseInt(fraction.group(1));
            int denominator = Integer.parseInt(fraction.group(2));
            if (numerator > 0 && (numerator < denominator || (numerator == denominator && !strict))) {
                return Optional.of(new Quorum(numerator, denominator, strict));
            }
        }
        value.problem("regulation.quorum.range", text);
        return Optional.empty();
    }
}
