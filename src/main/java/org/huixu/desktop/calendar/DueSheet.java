package org.huixu.desktop.calendar;

import java.util.Objects;
import javafx.scene.layout.VBox;
import org.huixu.application.planning.Due;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.PlanSheet;
import org.huixu.desktop.work.Workbench;

/** Why a meeting is due, where it is proposed and what stands in the way; makes it, or lets another slot be chosen. */
final class DueSheet {

    private static final Texts TEXTS = Texts.of(DueSheet.class);
    private static final double WIDTH = 560;

    private final Workbench bench;

    DueSheet(Workbench bench) {
        this.bench = bench;
    }

    void show(Due due) {
        VBox content = new VBox(Sheets.paragraph(TEXTS.format("calendar.due.why", due.reason(), due.article())));
        content.getStyleClass().add("finding-list");
        Due.Proposal proposal = due.proposal();
        if (proposal != null) {
            content.getChildren().add(Sheets.paragraph(where(due, proposal)));
        }
        if (!due.hindrances().isEmpty()) {
            content.getChildren().add(Sheets.paragraph(TEXTS.get(due.late()
                    ? "calendar.due.late"
                    : "calendar.due.none")));
            due.hindrances().forEach(one -> content.getChildren()
                    .add(Sheets.paragraph(TEXTS.format("calendar.due.hindrance", one))));
        }
        Sheet sheet = new Sheet(TEXTS.format("calendar.due.title", due.typeName()), content).width(WIDTH)
                .cancel(TEXTS.get("calendar.cancel"));
        Runnable other = () -> {
            sheet.close();
            new PlanSheet(bench, due.day()).propose(due).show();
        };
        if (proposal == null) {
            sheet.confirm(TEXTS.get("calendar.due.other"), other);
        } else {
            sheet.button(TEXTS.get("calendar.due.other"), other);
            sheet.confirm(TEXTS.get("calendar.due.make"), () -> {
                sheet.close();
                accept(due);
            });
        }
        bench.sheets().show(sheet);
    }

    /** Makes the meeting as proposed; it can be undone. */
    void accept(Due due) {
        bench.acts().deed(TEXTS.get("calendar.due.make"), () -> bench.workplace().planning().accept(due))
                .said(TEXTS.format("calendar.due.made", due.typeName(), ChineseText.brief(due.day()))).go();
    }

    private static String where(Due due, Due.Proposal proposal) {
        String hours = proposal.slot().startsAt() == null ? "" : proposal.slot().startsAt().toString();
        String words = TEXTS.format("calendar.due.where", ChineseText.brief(proposal.day()), hours,
                proposal.roomName(), Integer.toString(due.ordinal()));
        return proposal.firstDelivery() == null
                ? words
                : words + TEXTS.format("calendar.due.delivery",
                        ChineseText.brief(Objects.requireNonNull(proposal.firstDelivery())));
    }
}
