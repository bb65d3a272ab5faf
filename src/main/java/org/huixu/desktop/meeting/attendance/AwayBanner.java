package org.huixu.desktop.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.LeaveLists;
import org.huixu.application.attendance.LeaveProposal;
import org.huixu.application.text.Texts;
import org.huixu.desktop.attendance.AbsentSheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Away;
import org.huixu.domain.compliance.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** What follows from somebody's being away: leave still to be asked for, and who speaks for the items of an absent deputy. */
final class AwayBanner {

    private static final Texts TEXTS = Texts.of(AwayBanner.class);

    private final Workbench bench;
    private final VBox node = new VBox();

    AwayBanner(Workbench bench) {
        this.bench = bench;
        node.getStyleClass().add("finding-list");
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(MeetingFacts facts) {
        List<Node> lines = new ArrayList<>();
        if (!facts.meeting().begun()) {
            List<LeaveProposal> proposals = LeaveLists.proposals(facts);
            if (!proposals.isEmpty()) {
                Button record = new Button(TEXTS.get("attendance.away.record"));
                record.setOnAction(_ -> AbsentSheet.show(bench, proposals));
                lines.add(line(TEXTS.format("attendance.away.notAsked", proposals.stream().map(LeaveProposal::person)
                        .collect(Collectors.joining(TEXTS.get("attendance.comma")))), record));
            }
            Away.deputies(facts).forEach(one -> lines.add(deputy(facts, one)));
        }
        node.getChildren().setAll(lines);
        node.setVisible(!lines.isEmpty());
    }

    private Node deputy(MeetingFacts facts, Away.Deputy one) {
        String items = String.join(TEXTS.get("attendance.comma"), one.titles());
        String name = facts.name(one.person());
        if (one.standIns().isEmpty()) {
            return line(TEXTS.format("attendance.away.nobody", name, items), null);
        }
        String others = one.standIns().stream().map(facts::name)
                .collect(Collectors.joining(TEXTS.get("attendance.comma")));
        if (one.there().isEmpty()) {
            return line(TEXTS.format("attendance.away.bothAway", name, others, items), null);
        }
        String there = one.there().stream().map(facts::name)
                .collect(Collectors.joining(TEXTS.get("attendance.comma")));
        if (one.invited()) {
            return line(TEXTS.format("attendance.away.standIn", name, there, items), null);
        }
        Button invite = new Button(TEXTS.format("attendance.away.invite", facts.name(one.there().getFirst())));
        invite.setOnAction(_ -> bench.acts().deed(TEXTS.get("attendance.away.inviting"),
                () -> bench.workplace().invitations().inviteFor(facts.meeting().id(), one.there().getFirst(),
                        one.items().stream().map(item -> item.item().id()).toList()))
                .said(TEXTS.format("attendance.away.invited", facts.name(one.there().getFirst()))).go());
        return line(TEXTS.format("attendance.away.uninvited", name, there, items), invite);
    }

    private static Node line(String words, @Nullable Button way) {
        Label label = Sheets.paragraph(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(label);
        if (way != null) {
            way.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(way);
        }
        line.getStyleClass().addAll("toolbar-line", "finding", way == null ? "hint" : "should");
        return line;
    }
}
