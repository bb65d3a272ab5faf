package org.huixu.desktop.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.LeaveProposal;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.LeaveChannel;

/** Lets those who are away ask for leave from the meetings that their absence touches, several at once. */
public final class AbsentSheet {

    private static final Texts TEXTS = Texts.of(AbsentSheet.class);
    private static final double WIDTH = 620;
    private static final double LIST_HEIGHT = 240;

    private AbsentSheet() {
    }

    /** Shows the sheet with all of them ticked. */
    public static void show(Workbench bench, List<LeaveProposal> proposals) {
        Map<LeaveProposal, CheckBox> boxes = new LinkedHashMap<>();
        VBox list = new VBox();
        list.getStyleClass().add("sheet-checks");
        proposals.forEach(one -> {
            CheckBox box = new CheckBox(TEXTS.format("absent.line", ChineseText.brief(one.day()), one.meeting(),
                    one.person(), one.reason()));
            box.setSelected(true);
            box.setWrapText(true);
            boxes.put(one, box);
            list.getChildren().add(box);
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        MomentField at = new MomentField(bench::time, bench.time().local());
        ChannelField channel = new ChannelField(bench.memory());
        Form form = new Form().row("askedAt", TEXTS.get("absent.askedAt"), at)
                .row("channel", TEXTS.get("absent.channel"), channel).note(TEXTS.get("absent.note"));
        VBox content = new VBox(Sheets.paragraph(TEXTS.get("absent.about")), scroll, form);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("absent.title"), content).width(WIDTH).aside(form.whole());
        sheet.cancel(TEXTS.get("absent.later"));
        sheet.focusOn(sheet.confirm(TEXTS.get("absent.record"), () -> {
            List<LeaveProposal> chosen = new ArrayList<>();
            boxes.forEach((one, box) -> {
                if (box.isSelected()) {
                    chosen.add(one);
                }
            });
            Optional<Instant> moment = at.moment();
            if (moment.isEmpty()) {
                form.complain(List.of(new Form.Complaint("askedAt", TEXTS.get("absent.noTime"))));
            } else if (chosen.isEmpty()) {
                form.complain(List.of(new Form.Complaint("", TEXTS.get("absent.nobody"))));
            } else {
                LeaveChannel how = channel.chosen();
                bench.acts().deed(TEXTS.get("absent.recording"),
                        () -> bench.workplace().leave().askForAbsent(chosen, moment.get(), how)).in(form)
                        .said(TEXTS.format("absent.recorded", Integer.toString(chosen.size())))
                        .then(_ -> sheet.close()).go();
            }
        }));
        bench.sheets().show(sheet);
    }
}
