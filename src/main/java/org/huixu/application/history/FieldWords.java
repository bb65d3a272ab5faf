package org.huixu.application.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.StateNames;
import org.huixu.application.store.Leaf;
import org.huixu.application.store.LeafText;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.Id;
import org.huixu.domain.Key;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.DirectGround;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Series;
import org.huixu.domain.regulation.SeriesKey;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.Task;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;

/** Values of fields in words. */
final class FieldWords {

    private static final Texts TEXTS = Texts.of(FieldWords.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** What the user is not told: marks of the machine, and the whole that every row of this view belongs to. */
    private static final Set<String> SILENT = Set.of("meetingId", "minutesId", "subjectId", "ownerId", "materialId",
            "decisionId", "storageName", "mediaType", "sha256", "byteCount", "contentHash", "figures", "recordedAt",
            "findingPlace", "agendaVersionId", "revisionOrder", "occasion", "takenBy", "takenAt", "paragraphs",
            "correctionId", "passageOrder", "blockId");

    private final MeetingDossier dossier;
    private final UnaryOperator<String> names;

    /**
     * @param names the name of the row of an id
     */
    FieldWords(MeetingDossier dossier, UnaryOperator<String> names) {
        this.dossier = dossier;
        this.names = names;
    }

    static boolean shown(Leaf leaf) {
        return !SILENT.contains(leaf.name());
    }

    static String name(Leaf leaf) {
        return TEXTS.get("history.field." + leaf.name());
    }

    /** The value in words; empty for nothing. */
    String value(Leaf leaf, @Nullable String text) {
        Object value;
        try {
            value = LeafText.parse(leaf.type(), text);
        } catch (IllegalArgumentException older) {
            return text == null ? "" : text;
        }
        return switch (value) {
            case null -> "";
            case LocalDate day -> ChineseText.date(day);
            case LocalTime time -> CLOCK.format(time);
            case Instant instant -> TIME.format(dossier.around().time().local(instant));
            case Boolean yes -> TEXTS.get(yes ? "history.yes" : "history.no");
            case MeetingState state -> StateNames.ofMeeting(state.code());
            case ItemState state -> StateNames.ofItem(state.code());
            case MinutesState.InReview review -> TEXTS.format("history.reviewing", step(review.step()));
            case MinutesState.Withdrawn _ -> TEXTS.get("history.withdrawn");
            case MinutesState state -> enumName(state.code());
            case Enum<?> one -> enumName(one.name());
            case Id id -> names.apply(id.value());
            case Key key -> key(key);
            default -> String.valueOf(text);
        };
    }

    private static String enumName(String name) {
        return TEXTS.get("history.value." + name.replace('_', '-'));
    }

    private String key(Key key) {
        Regulation rules = dossier.around().regulation();
        Optional<String> name = switch (key) {
            case MeetingTypeKey type -> rules.type(type).map(MeetingType::naming).map(MeetingType.Naming::name);
            case OfficeKey office -> rules.offices().find(office).map(Office::name);
            case TaskKey task -> rules.meetingTypes().stream().flatMap(type -> type.task(task).stream())
                    .map(Task::name).findFirst();
            case ResultKey result -> rules.procedure().result(result).map(Result::name);
            case StepKey step -> Optional.of(step(step));
            case SeriesKey series -> rules.procedure().series().stream().filter(one -> one.key().equals(series))
                    .map(Series::name).findFirst();
            case CheckKey check -> rules.matters().checks().stream().filter(one -> one.key().equals(check))
                    .map(CheckLine::name).findFirst();
            case DirectGroundKey ground -> rules.leadership().directGround(ground).map(DirectGround::name);
            case RuleId rule -> rules.rule(rule).map(RuleSetting::title);
            default -> Optional.empty();
        };
        return name.orElse(key.value());
    }

    private String step(StepKey key) {
        Regulation.Procedure procedure = dossier.around().regulation().procedure();
        return java.util.stream.Stream
                .concat(procedure.routes().stream(), java.util.stream.Stream.of(procedure.chain()))
                .map(Route::steps).flatMap(java.util.List::stream).filter(step -> step.key().equals(key))
                .map(Step::name).findFirst().orElseGet(() -> other(key));
    }

    /** Steps besides those of the regulation. */
    private static String other(StepKey key) {
        String act = "item." + key.value();
        return ActNames.known(act) ? ActNames.of(act) : key.value();
    }
}
