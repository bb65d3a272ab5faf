package org.huixu.desktop.meeting;

import java.util.List;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;

/** Cancels a meeting: why, and whose notices are to be withdrawn; then leads to where they are told. */
public final class CancelSheet {

    private static final Texts TEXTS = Texts.of(CancelSheet.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final MeetingId id;
    private final String title;

    public CancelSheet(Workbench bench, MeetingId id, String title) {
        this.bench = bench;
        this.id = id;
        this.title = title;
    }

    public void show() {
        bench.background().run(TEXTS.get("meeting.cancel.title"),
                _ -> bench.workplace().dossiers().toldOfCancelling(id),
                this::show);
    }

    private void show(List<String> told) {
        String name = TEXTS.get("meeting.cancel.title");
        VBox content = new VBox(Sheets.paragraph(TEXTS.format("meeting.cancel.question", title)));
        content.getStyleClass().add("finding-list");
        if (!told.isEmpty()) {
            content.getChildren().add(Sheets.paragraph(TEXTS.format("meeting.cancel.tell",
                    Integer.toString(told.size()), String.join(TEXTS.get("meeting.comma"), told))));
        }
        GrowingArea reason = new GrowingArea();
        reason.setPromptText(TEXTS.get("meeting.cancel.reason.prompt"));
        Form form = new Form();
        form.row("reason", TEXTS.get("meeting.cancel.reason"), reason);
        content.getChildren().add(form);
        Sheet sheet = new Sheet(name, content).width(WIDTH).aside(form.whole()).focusOn(reason)
                .cancel(TEXTS.get("meeting.keep"));
        sheet.confirm(name, () -> bench.acts()
                .deed(name, () -> bench.workplace().meetings().cancel(id, reason.getText())).in(form)
                .said(TEXTS.format("meeting.cancel.done", title)).then(_ -> {
                    sheet.close();
                    if (!told.isEmpty()) {
                        bench.ways().go(Place.MeetingFile.notices(id));
                    }
                }).go());
        bench.sheets().show(sheet);
    }
}
