package org.huixu.desktop.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.huixu.application.change.Outcome;
import org.huixu.application.meeting.TermDesk.TermEntry;
import org.huixu.application.meeting.TermDesk.TermInUse;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** A term: its name, its first day, and by type how far meetings were counted before the program was used. */
public final class TermSheet {

    private static final Texts TEXTS = Texts.of(TermSheet.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final @Nullable Edited<TermInUse> edited;
    private final Form form = new Form();
    private final TextField name = new TextField();
    private final DayField from;
    private final Map<MeetingTypeKey, TextField> numbers = new LinkedHashMap<>();

    /** @param known absent: a new one */
    public TermSheet(Workbench bench, List<MeetingType> types, @Nullable TermInUse known) {
        this.bench = bench;
        this.edited = known == null
                ? null
                : new Edited<>(known, () -> bench.workplace().terms().term(known.line().term().id()),
                        one -> TEXTS.format("settings.terms.now", one.line().term().name(),
                                ChineseText.date(one.line().term().startsOn())));
        this.from = new DayField(bench::today, known == null ? null : known.line().term().startsOn());
        name.setPromptText(TEXTS.get("settings.terms.namePrompt"));
        name.setText(known == null ? "" : known.line().term().name());
        form.row("name", TEXTS.get("settings.terms.name"), name)
                .row("startsOn", TEXTS.get("settings.terms.from"), from);
        form.note(TEXTS.get("settings.terms.numbersNote"));
        types.forEach(type -> {
            TextField number = new TextField();
            Integer given = known == null ? null : known.given().get(type.key());
            int before = known == null ? 0 : known.line().heldBefore().getOrDefault(type.key(), 0);
            if (given == null) {
                number.setText(before == 0 ? "" : Integer.toString(before));
                number.setPromptText("0");
                numbers.put(type.key(), number);
            } else {
                number.setText(TEXTS.format("settings.terms.given", Integer.toString(given)));
                number.setDisable(true);
            }
            form.row(type.key().value(), type.naming().name(), number);
        });
    }

    public void show() {
        String title = TEXTS.get(edited == null ? "settings.terms.addTitle" : "settings.terms.correctTitle");
        Sheet sheet = new Sheet(title, form).width(WIDTH).aside(form.whole()).focusOn(name);
        sheet.cancel(TEXTS.get("settings.terms.giveUp"));
        sheet.confirm(TEXTS.get("settings.terms.save"), () -> save(sheet, title));
        bench.sheets().show(sheet);
    }

    private void save(Sheet sheet, String title) {
        List<Form.Complaint> complaints = new ArrayList<>();
        if (from.unreadable()) {
            complaints.add(new Form.Complaint("startsOn", TEXTS.get("settings.terms.noDay")));
        }
        Map<MeetingTypeKey, Integer> before = new HashMap<>();
        numbers.forEach((type, field) -> {
            String typed = field.getText().strip();
            if (typed.isEmpty() || typed.matches("\\d{1,6}")) {
                before.put(type, typed.isEmpty() ? 0 : Integer.parseInt(typed));
            } else {
                complaints.add(new Form.Complaint(type.value(), TEXTS.get("settings.terms.noNumber")));
            }
        });
        form.complain(complaints);
        if (!complaints.isEmpty()) {
            return;
        }
        TermEntry entry = new TermEntry(name.getText(), from.day(), before);
        bench.acts().deed(title, () -> keep(entry)).in(form)
                .rereading(() -> edited == null ? "" : edited.again())
                .said(TEXTS.get("settings.terms.saved"))
                .then(_ -> sheet.close()).go();
    }

    private Outcome<?> keep(TermEntry entry) {
        if (edited == null) {
            return bench.workplace().terms().add(entry);
        }
        TermInUse known = Objects.requireNonNull(edited).row();
        return bench.workplace().terms().correct(known.line().term().id(), known.line().term().version(), entry);
    }
}
