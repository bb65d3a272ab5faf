package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Room;
import org.jspecify.annotations.Nullable;

/** Day, time and place of a meeting, with what is known about the day right under them. */
final class SlotFields {

    private static final Texts TEXTS = Texts.of(SlotFields.class);

    private final Workbench bench;
    private final DayField day;
    private final TimeField start = new TimeField(null);
    private final TimeField end = new TimeField(null);
    private final CheckBox after = new CheckBox(TEXTS.get("meeting.slot.after"));
    private final ComboBox<String> place = new ComboBox<>();
    private final Label dayHint = hint();
    private final Label placeHint = hint();
    private final @Nullable MeetingId own;
    private @Nullable DayBook book;

    /**
     * @param own the meeting that is moved; absent for a new one
     */
    SlotFields(Workbench bench, @Nullable MeetingId own) {
        this.bench = bench;
        this.own = own;
        this.day = new DayField(bench::today, null);
        day.setMaxWidth(190);
        start.setMaxWidth(110);
        end.setMaxWidth(110);
        end.setPromptText(TEXTS.get("meeting.slot.end.prompt"));
        Scale.widths(end);
        Scale.widths(day);
        Scale.widths(start);
        place.setEditable(true);
        place.setMaxWidth(Double.MAX_VALUE);
        place.setPromptText(TEXTS.get("meeting.slot.place.prompt"));
        after.selectedProperty().subscribe(chosen -> {
            start.setDisable(chosen);
            end.setDisable(chosen);
        });
        place.getEditor().textProperty().subscribe(_ -> tellPlace());
        place.getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) {
                room().ifPresent(one -> place.getEditor().setText(one.name()));
            }
        });
        start.textProperty().subscribe(_ -> tellPlace());
    }

    void addTo(Form form) {
        HBox times = new HBox(start, new Label(TEXTS.get("meeting.slot.until")), end, after);
        times.setAlignment(Pos.CENTER_LEFT);
        times.getStyleClass().add("toolbar-line");
        times.setFocusTraversable(false);
        form.row("onDate", TEXTS.get("meeting.slot.day"), new Hinted(day, dayHint))
                .row("startsAt", TEXTS.get("meeting.slot.start"), times)
                .row("place", TEXTS.get("meeting.slot.place"), new Hinted(place, placeHint));
        day.setAccessibleText(TEXTS.get("meeting.slot.day"));
        start.setAccessibleText(TEXTS.get("meeting.slot.start"));
        end.setAccessibleText(TEXTS.get("meeting.slot.end"));
        place.setAccessibleText(TEXTS.get("meeting.slot.place"));
    }

    DayField day() {
        return day;
    }

    /** Told whenever day, time or place is changed, also while it is typed. */
    void onChanged(Runnable action) {
        day.typedProperty().subscribe((_, _) -> action.run());
        start.textProperty().subscribe((_, _) -> action.run());
        end.textProperty().subscribe((_, _) -> action.run());
        after.selectedProperty().subscribe((_, _) -> action.run());
        place.getEditor().textProperty().subscribe((_, _) -> action.run());
    }

    void show(Meeting.Slot slot, @Nullable String roomName) {
        day.setValue(slot.onDate());
        start.set(slot.startsAt());
        end.set(slot.endsAt());
        after.setSelected(slot.afterPrevious());
        place.getEditor().setText(roomName != null ? roomName : slot.place() == null ? "" : slot.place());
    }

    /** Another day, hour and place; an end that nobody has named is left to the agenda. */
    void take(Meeting.Slot slot, @Nullable String roomName) {
        boolean ends = !end.getText().isBlank();
        show(slot, roomName);
        if (!ends) {
            end.set(null);
        }
    }

    /** Shows what is known about the day; its rooms are offered, and for a new meeting the only one is filled in. */
    void adopt(DayBook read) {
        boolean first = book == null;
        book = read;
        String typed = place.getEditor().getText();
        place.getItems().setAll(read.rooms().stream().map(Room::name).toList());
        place.getEditor().setText(first && own == null && typed.isBlank() && read.rooms().size() == 1
                ? read.rooms().getFirst().name()
                : typed);
        tellDay(read);
        tellPlace();
    }

    List<Form.Complaint> complaints() {
        List<Form.Complaint> complaints = new ArrayList<>();
        if (day.unreadable()) {
            complaints.add(new Form.Complaint("onDate", TEXTS.get("meeting.slot.day.unreadable")));
        }
        if (!after.isSelected() && (start.unreadable() || end.unreadable())) {
            complaints.add(new Form.Complaint("startsAt", TEXTS.get("meeting.slot.start.unreadable")));
        }
        return complaints;
    }

    Meeting.Slot slot() {
        Optional<Room> room = room();
        String words = place.getEditor().getText();
        return new Meeting.Slot(day.typedProperty().get(), after.isSelected() ? null : start.time(),
                after.isSelected() ? null : end.time(), after.isSelected(),
                room.map(Room::id).orElse(null), room.isPresent() || words.isBlank() ? null : words.strip());
    }

    private Optional<Room> room() {
        String words = place.getEditor().getText().strip();
        return book == null
                ? Optional.empty()
                : book.rooms().stream().filter(one -> one.name().equals(words)).findFirst().or(() -> begun(words));
    }

    /** The only room whose name begins so, where a name was only begun. */
    private Optional<Room> begun(String words) {
        List<Room> begun = words.isEmpty() || book == null
                ? List.of()
                : book.rooms().stream().filter(one -> one.name().startsWith(words)).toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private void tellDay(DayBook read) {
        LocalDate chosen = day.typedProperty().get();
        if (chosen == null) {
            tell(dayHint, TEXTS.get("meeting.slot.day.open"), false);
            return;
        }
        if (read.around().isEmpty()) {
            tell(dayHint, TEXTS.get("meeting.slot.day.noRules"), true);
            return;
        }
        WorkingCalendar calendar = read.around().get().calendar();
        String words = ChineseText.weekday(chosen);
        boolean working = calendar.isWorkingDay(chosen);
        if (!working) {
            words = TEXTS.format("meeting.slot.day.free", words);
        }
        if (!calendar.knows(chosen.getYear())) {
            words = TEXTS.format("meeting.slot.day.unknownYear", words, Integer.toString(chosen.getYear()));
        }
        boolean past = chosen.isBefore(bench.today());
        if (past) {
            words = TEXTS.format("meeting.slot.day.past", words);
        }
        List<Meeting> others = read.meetings().stream().filter(one -> !one.id().equals(own)).toList();
        if (!others.isEmpty()) {
            words = TEXTS.format("meeting.slot.day.others", words, names(others));
        }
        tell(dayHint, words, !working || past);
    }

    /** Where an hour is known, what clashes with it is said apart. */
    private void tellPlace() {
        DayBook known = book;
        List<Meeting> taken = known == null || day.typedProperty().get() == null || start.time() != null
                ? List.of()
                : room().map(one -> known.inRoom(one, own)).orElse(List.of());
        tell(placeHint, taken.isEmpty() ? "" : TEXTS.format("meeting.slot.place.taken", names(taken)), true);
    }

    private static String names(List<Meeting> meetings) {
        return meetings.stream().map(one -> TEXTS.format("meeting.slot.other", one.designation().title(),
                one.slot().startsAt() == null
                        ? TEXTS.get("meeting.slot.noTime")
                        : one.slot().startsAt().toString()))
                .collect(Collectors.joining(TEXTS.get("meeting.comma")));
    }

    private static Label hint() {
        Label label = Sheets.paragraph("");
        label.getStyleClass().add("form-note");
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    private static void tell(Label label, String words, boolean warning) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        label.getStyleClass().remove("warning-text");
        if (warning) {
            label.getStyleClass().add("warning-text");
        }
    }
}
