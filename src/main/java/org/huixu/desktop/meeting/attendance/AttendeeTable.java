package org.huixu.desktop.meeting.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.huixu.application.attendance.CapacityWords;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.Absentees;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.jspecify.annotations.Nullable;

/** The invited by rank with leave, arrival and departure. Selection stays when it is read anew. */
final class AttendeeTable {

    private static final Texts TEXTS = Texts.of(AttendeeTable.class);

    /** By so much a column becomes wider than it needs; the remarks take the rest. */
    private static final double WIDEST = 1.4;
    private static final double CAPACITY = 84;
    private static final double POST = 132;
    private static final double REMARKS = 180;

    private final TableView<Attendee> table = new TableView<>();
    private @Nullable MeetingDossier dossier;
    private @Nullable OfficeTime time;
    private Absentees away = Absentees.NONE;

    AttendeeTable() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Scale.columns(table);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("dense");
        table.setAccessibleText(TEXTS.get("attendance.table"));
        table.setPlaceholder(new Label(TEXTS.get("attendance.nobody")));
        column("attendance.column.name", 80, Attendee::name);
        TableColumn<Attendee, String> post = column("attendance.column.post", 252, Attendee::post);
        post.setMinWidth(POST);
        Tables.wrapping(post);
        column("attendance.column.capacity", CAPACITY, one -> capacity(one.capacity())).setMinWidth(CAPACITY);
        column("attendance.column.arrived", 112, this::arrived);
        column("attendance.column.left", 64, this::left);
        column("attendance.column.substitute", 80, this::substitute);
        table.getColumns().forEach(one -> one.setMaxWidth(one.getPrefWidth() * WIDEST));
        TableColumn<Attendee, String> remarks = column("attendance.column.remarks", 230, this::remarks);
        remarks.setMinWidth(REMARKS);
        Tables.wrapping(remarks);
    }

    TableView<Attendee> node() {
        return table;
    }

    List<Attendee> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Selects all who did not ask for leave. */
    void selectExpected() {
        Tables.select(table, one -> {
            LeaveRequest leave = one.leave();
            return leave == null || !leave.expectsAbsence();
        });
    }

    void show(MeetingDossier read, MeetingFacts facts, OfficeTime now) {
        dossier = read;
        time = now;
        away = facts.meeting().state() instanceof MeetingState.Closed ? Absentees.of(facts) : Absentees.NONE;
        List<Attendee> all = Attendee.all(facts);
        ObservableList<Attendee> shown = table.getItems();
        if (!shown.equals(all)) {
            int focused = table.getFocusModel().getFocusedIndex();
            Tables.show(table, all, Attendee::person);
            if (focused < 0 && !all.isEmpty()) {
                table.getSelectionModel().select(0);
            }
            table.getFocusModel().focus(Math.clamp(focused, 0, Math.max(0, all.size() - 1)));
        }
    }

    private TableColumn<Attendee, String> column(String key, double width, Function<Attendee, String> text) {
        TableColumn<Attendee, String> column = Tables.text(TEXTS.get(key), width, text);
        table.getColumns().add(column);
        return column;
    }

    private static String capacity(@Nullable Capacity capacity) {
        return capacity == null ? TEXTS.get("attendance.capacity.uninvited") : CapacityWords.of(capacity);
    }

    private String leave(Attendee attendee) {
        LeaveRequest leave = attendee.leave();
        MeetingDossier read = dossier;
        OfficeTime now = time;
        if (leave == null || read == null || now == null) {
            return away(attendee, read);
        }
        String asked = TEXTS.format("attendance.leave.asked", Moments.of(now, leave.askedAt()), leave.reason());
        String by = read.name(leave.answer().answeredById());
        String acting = leave.answer().actingForId() == null
                ? by
                : TEXTS.format("attendance.leave.acting", by, read.name(leave.answer().actingForId()));
        String answer = switch (leave.state()) {
            case ASKED -> TEXTS.get("attendance.leave.unanswered");
            case GRANTED -> TEXTS.format("attendance.leave.granted", acting);
            case REFUSED -> TEXTS.format("attendance.leave.refused", acting);
            case WITHDRAWN -> "";
        };
        String substitute = leave.substituteId() == null
                ? ""
                : TEXTS.format("attendance.leave.sends", read.name(leave.substituteId()));
        return answer + asked + (leave.writtenReport().given() ? TEXTS.get("attendance.leave.report") : "")
                + substitute;
    }

    private static String away(Attendee attendee, @Nullable MeetingDossier read) {
        Optional<LocalDate> day = Optional.ofNullable(read).flatMap(MeetingDossier::facts).map(MeetingFacts::day);
        return read != null && day.isPresent() && read.around().directory().absent(attendee.person(), day.get())
                ? TEXTS.get("attendance.leave.absent")
                : "";
    }

    private String arrived(Attendee attendee) {
        OfficeTime now = time;
        MeetingDossier read = dossier;
        if (now == null || read == null) {
            return "";
        }
        LocalDate day = read.facts().map(MeetingFacts::day).orElse(now.today());
        if (away.members().contains(attendee.person())) {
            return TEXTS.get("attendance.absent");
        }
        if (away.observers().contains(attendee.person())) {
            return TEXTS.get("attendance.absent.observer");
        }
        String came = attendee.stays().stream()
                .map(stay -> stay.late()
                        ? TEXTS.format("attendance.late", Moments.beside(now, day, stay.arrivedAt()))
                        : Moments.beside(now, day, stay.arrivedAt()))
                .collect(Collectors.joining(TEXTS.get("attendance.comma")));
        return !came.isEmpty() ? came
                : read.callBoard().all().stream()
                        .filter(line -> line.personId().equals(attendee.person()) && line.stage() == Stage.WAITING)
                        .findFirst().map(line -> TEXTS.format("attendance.waits",
                                line.since() == null ? "" : Moments.clock(now, line.since())))
                        .orElse("");
    }

    /** What is known of his leave, and why his coming was written down later. */
    private String remarks(Attendee attendee) {
        OfficeTime now = time;
        Stream<String> late = now == null ? Stream.of() : attendee.stays().stream().filter(Presence::late)
                .map(stay -> stay.lateReason() == null
                        ? TEXTS.format("attendance.late.when", Moments.of(now, stay.recordedAt()))
                        : TEXTS.format("attendance.late.why", Moments.of(now, stay.recordedAt()), stay.lateReason()));
        return Stream.concat(Stream.of(leave(attendee)).filter(words -> !words.isEmpty()), late)
                .collect(Collectors.joining(TEXTS.get("attendance.remarks.and")));
    }

    private String left(Attendee attendee) {
        OfficeTime now = time;
        return now == null
                ? ""
                : attendee.stays().stream().map(Presence::leftAt).filter(left -> left != null)
                        .map(left -> Moments.clock(now, left))
                        .collect(Collectors.joining(TEXTS.get("attendance.comma")));
    }

    private String substitute(Attendee attendee) {
        MeetingDossier read = dossier;
        Presence came = attendee.substitute();
        if (read == null) {
            return "";
        }
        if (came != null) {
            return TEXTS.format("attendance.substituted", read.name(came.personId()));
        }
        return attendee.stay().map(Presence::substituteForId)
                .map(instead -> TEXTS.format("attendance.substitutes", read.name(instead))).orElse("");
    }

    /** Whether the request still waits for its answer. */
    static boolean waits(Attendee attendee) {
        return attendee.leave() != null && attendee.leave().state() == LeaveState.ASKED;
    }
}
