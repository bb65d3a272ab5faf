package org.huixu.desktop.compliance;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import org.huixu.application.list.LeadersTime.EngagementLine;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.people.PersonId;

/** Who goes to an engagement: the one who is asked, or somebody in his place. */
public final class EngagementSendSheet {

    private static final Texts TEXTS = Texts.of(EngagementSendSheet.class);
    private static final double WIDTH = 480;

    private final Workbench bench;
    private final EngagementLine line;
    private final ComboBox<EngagementPerson> asked = new ComboBox<>();
    private final PersonField instead = new PersonField();
    private final Form form = new Form();

    private EngagementSendSheet(Workbench bench, EngagementLine line, List<PersonRow> people) {
        this.bench = bench;
        this.line = line;
        asked.getItems().setAll(line.asked());
        asked.setConverter(new Words<>(one -> people.stream().filter(row -> row.id().equals(one.personId().value()))
                .map(PersonRow::name).collect(Collectors.joining())));
        asked.setMaxWidth(Double.MAX_VALUE);
        asked.valueProperty().subscribe(one -> {
            if (one != null) {
                instead.offer(people.stream().filter(row -> !row.id().equals(one.personId().value())).toList());
                instead.choose(one.insteadId());
            }
        });
        asked.setValue(line.asked().getFirst());
        instead.setPromptText(TEXTS.get("engagement.send.himself"));
        form.row("people", TEXTS.get("engagement.send.asked"), asked)
                .row("instead", TEXTS.get("engagement.send.instead"), instead)
                .note(TEXTS.get("engagement.send.note"));
    }

    /** Of one that is recorded; nothing where it is gone. */
    public static void open(Workbench bench, EngagementId id) {
        bench.background().run(TEXTS.get("register.loading"),
                _ -> bench.workplace().leadersTime().engagement(id, bench.today()),
                line -> line.ifPresent(one -> show(bench, one)));
    }

    static void show(Workbench bench, EngagementLine line) {
        bench.background().run(TEXTS.get("register.loading"), _ -> bench.workplace().lists().people(bench.today()),
                people -> new EngagementSendSheet(bench, line, people).show());
    }

    private void show() {
        Sheet sheet = new Sheet(TEXTS.format("engagement.send.title", line.engagement().title()), form).width(WIDTH)
                .aside(form.whole()).focusOn(line.asked().size() > 1 ? asked : instead)
                .cancel(TEXTS.get("register.cancel"));
        sheet.confirm(TEXTS.get("register.save"), () -> {
            if (instead.unreadable()) {
                form.complain(List.of(new Form.Complaint("instead", TEXTS.get("register.nobody"))));
                return;
            }
            EngagementPerson one = asked.getValue();
            PersonRow other = instead.personProperty().get();
            bench.acts().deed(TEXTS.get("engagement.sending"),
                    () -> bench.workplace().engagements().send(one.engagementId(), one.personId(),
                            other == null ? null : new PersonId(other.id())))
                    .in(form)
                    .said(other == null
                            ? TEXTS.format("engagement.sent.himself", asked.getConverter().toString(one))
                            : TEXTS.format("engagement.sent", other.name(),
                                    asked.getConverter().toString(one)))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
    }
}
