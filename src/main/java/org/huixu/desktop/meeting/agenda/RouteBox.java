package org.huixu.desktop.meeting.agenda;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.kordamp.ikonli.feather.Feather;

/** The route of an item: every step with who took it, when, with what opinion and proof; then what came in between. */
final class RouteBox extends GridPane {

    private static final Texts TEXTS = Texts.of(RouteBox.class);

    RouteBox() {
        getStyleClass().add("timetable");
        ColumnConstraints opinion = new ColumnConstraints();
        opinion.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), new ColumnConstraints(),
                new ColumnConstraints(), opinion);
    }

    void show(ItemDossier dossier) {
        getChildren().clear();
        int row = 0;
        Step next = dossier.next().orElse(null);
        for (Step step : dossier.route()) {
            StepRecord record = dossier.facts().taken(step.key()).orElse(null);
            if (record == null && step.kind() == StepKind.COUNTERSIGN) {
                countersigned(row++, step, dossier);
            } else if (record == null) {
                Node sign = Icons.of(step.equals(next) ? Feather.ARROW_RIGHT_CIRCLE : Feather.CIRCLE);
                sign.getStyleClass().add(step.equals(next) ? "sign-next" : "sign-ahead");
                Label name = new Label(step.name());
                if (!step.equals(next)) {
                    name.getStyleClass().add("faint");
                }
                addRow(row++, sign, name);
            } else {
                addRow(row++, sign(Feather.CHECK_CIRCLE, "sign-good"), new Label(step.name()), who(dossier, record),
                        new Label(when(record)), words(dossier, record));
            }
        }
        for (StepRecord record : dossier.facts().steps()) {
            if (dossier.route().stream().noneMatch(step -> step.key().equals(record.step()))) {
                addRow(row++, sign(Feather.CORNER_UP_LEFT, "sign-warn"), new Label(name(dossier, record)),
                        who(dossier, record), new Label(when(record)), words(dossier, record));
            }
        }
    }

    /** Countersigning is recorded department by department in a section of its own. */
    private void countersigned(int row, Step step, ItemDossier dossier) {
        List<AskedLine> lines = AskedLine.of(dossier);
        long agreed = lines.stream().filter(line -> line.asked().reply().stance() == Stance.AGREES).count();
        boolean all = !lines.isEmpty() && agreed == lines.size();
        Label name = new Label(step.name());
        boolean open = dossier.facts().openCountersigning().isPresent();
        Label words = new Label(lines.isEmpty()
                ? TEXTS.get(open ? "meeting.route.toAsk" : "meeting.route.notAsked")
                : TEXTS.format("meeting.route.asked", Integer.toString(lines.size()), Long.toString(agreed)));
        words.getStyleClass().add("faint");
        if (lines.isEmpty() && !open) {
            name.getStyleClass().add("faint");
        }
        GridPane.setColumnSpan(words, 3);
        addRow(row, sign(all ? Feather.CHECK_CIRCLE : Feather.CIRCLE, all ? "sign-good" : "sign-ahead"), name, words);
    }

    private static Node sign(Feather icon, String style) {
        Node sign = Icons.of(icon);
        sign.getStyleClass().add(style);
        return sign;
    }

    private static String name(ItemDossier dossier, StepRecord record) {
        if (record.step().equals(StepRecord.RETURN)) {
            return TEXTS.get("meeting.aside.return");
        }
        if (record.step().equals(StepRecord.WITHDRAW)) {
            return TEXTS.get("meeting.aside.withdraw");
        }
        return record.step().equals(StepRecord.POSTPONE)
                ? TEXTS.get("meeting.aside.postpone")
                : dossier.stepName(record.step());
    }

    private static String when(StepRecord record) {
        String day = ChineseText.brief(record.doneOn());
        return record.doneAt() == null
                ? day
                : TEXTS.format("meeting.route.when", day, record.doneAt().toString());
    }

    private static Label who(ItemDossier dossier, StepRecord record) {
        return new Label(record.actingForId() == null
                ? dossier.name(record.personId())
                : TEXTS.format("meeting.route.acting", dossier.name(record.personId()),
                        dossier.name(record.actingForId())));
    }

    private static Label words(ItemDossier dossier, StepRecord record) {
        String opinion = record.opinion() == null ? "" : record.opinion();
        String proof = "";
        if (record.proof().scanId() != null) {
            Attachment scan = dossier.attachments().get(record.proof().scanId());
            proof = TEXTS.format("meeting.route.scan", scan == null ? "" : scan.fileName());
        } else if (record.proof().paperSeenById() != null) {
            proof = TEXTS.format("meeting.route.seen", dossier.name(record.proof().paperSeenById()));
        }
        Label label = Sheets.paragraph(opinion.isEmpty() || proof.isEmpty()
                ? opinion + proof
                : TEXTS.format("meeting.route.words", opinion, proof));
        label.getStyleClass().add("faint");
        return label;
    }
}
