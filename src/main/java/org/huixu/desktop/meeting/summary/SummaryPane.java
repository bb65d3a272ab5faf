package org.huixu.desktop.meeting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.Timetable;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.kit.Scale;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;

/** The summary: what has to be done until when, what stands in the way, and how far each part is. */
public final class SummaryPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(SummaryPane.class);
    /** What is open has about a third of the room: least for a small window, most where lines would get too long. */
    private static final double SIDE = 220;
    private static final double WIDEST = 520;
    private static final double SHARE = 0.34;
    /** A remark of the timetable fits into two lines. */
    private static final double REMARK = 104;

    private final Workbench bench;
    private final GridPane timetable = new GridPane();
    private final Label timetableTitle = section("");
    private final VBox undated = new VBox();
    private final VBox parts = new VBox();
    private final VBox open = new VBox();
    private final ScrollPane node;

    public SummaryPane(Workbench bench) {
        this.bench = bench;
        timetable.getStyleClass().add("timetable");
        ColumnConstraints remark = new ColumnConstraints();
        remark.setHgrow(Priority.ALWAYS);
        remark.setMinWidth(REMARK);
        timetable.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(),
                new ColumnConstraints(), new ColumnConstraints(), remark);
        undated.getStyleClass().add("card");
        parts.getStyleClass().add("card");
        open.getStyleClass().add("card");
        VBox left = new VBox(timetableTitle, undated, timetable);
        left.getStyleClass().add("summary-side");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(open, parts);
        right.getStyleClass().add("summary-side");
        right.setMinWidth(SIDE);
        right.setMaxWidth(WIDEST);
        Scale.widths(right);
        HBox both = new HBox(left, right);
        both.getStyleClass().addAll("view-body", "summary");
        node = new ScrollPane(both);
        node.widthProperty().subscribe(width -> right.setPrefWidth(width.doubleValue() * SHARE));
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier dossier) {
        boolean dated = dossier.facts().isPresent();
        timetableTitle.setText(TEXTS.get(dated ? "meeting.summary.timetable" : "meeting.summary.undated"));
        undated.getChildren().clear();
        undated.setVisible(!dated);
        undated.setManaged(!dated);
        timetable.getChildren().clear();
        if (dated) {
            showTimetable(dossier);
        } else {
            undated.getChildren().add(Sheets.paragraph(TEXTS.get(dossier.meeting().slot().onDate() == null
                    ? "meeting.summary.undated.text"
                    : "meeting.summary.unknownType")));
        }
        showOpen(dossier);
        showParts(dossier);
    }

    private void showTimetable(MeetingDossier dossier) {
        int row = 0;
        for (Timetable.Line line : dossier.facts().map(Timetable::of).orElseThrow().lines()) {
            Hyperlink name = new Hyperlink(Milestones.name(line.milestone()));
            name.getStyleClass().add("way");
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setOnAction(
                    _ -> bench.ways().go(Milestones.place(dossier.meeting().id(), line.milestone())));
            HBox what = new HBox(name);
            what.setAlignment(Pos.CENTER_LEFT);
            what.getStyleClass().add("toolbar-line");
            if (line.share().of() > 0) {
                Label share = new Label(TEXTS.format("meeting.summary.share", Integer.toString(line.share().done()),
                        Integer.toString(line.share().of())));
                share.getStyleClass().add("faint");
                share.setMinWidth(Region.USE_PREF_SIZE);
                what.getChildren().add(share);
            }
            Label day = new Label(line.day() == null ? "" : ChineseText.brief(line.day()));
            day.setMinWidth(Region.USE_PREF_SIZE);
            timetable.addRow(row++, Milestones.sign(line.standing()), what, day,
                    Milestones.standing(line.standing()), remark(line));
        }
    }

    private static Label remark(Timetable.Line line) {
        String rule = line.workingDays() == null
                ? ""
                : TEXTS.format("meeting.summary.day", Integer.toString(line.workingDays()));
        boolean unknown = !line.unknownYears().isEmpty();
        Label remark = new Label(unknown
                ? TEXTS.format("meeting.summary.unknownYear", rule, line.unknownYears().stream().map(String::valueOf)
                        .collect(Collectors.joining("/")))
                : rule);
        remark.setWrapText(true);
        remark.getStyleClass().add(unknown ? "warning-text" : "faint");
        return remark;
    }

    private void showOpen(MeetingDossier dossier) {
        List<Finding> findings = dossier.findings().stream().filter(Finding::open)
                .filter(one -> one.severity() != Severity.HINT).toList();
        open.getChildren().setAll(section(TEXTS.get("meeting.summary.open")));
        if (findings.isEmpty()) {
            Label none = Sheets.paragraph(TEXTS.get(dossier.meeting().stands()
                    ? "meeting.summary.open.none"
                    : "meeting.summary.open.notYet"));
            none.getStyleClass().add("faint");
            open.getChildren().add(none);
            return;
        }
        findings.stream().limit(4).forEach(one -> {
            Label severity = new Label(FindingCard.name(one.severity()));
            severity.getStyleClass().add("finding-severity");
            severity.setMinWidth(Region.USE_PREF_SIZE);
            Label words = Sheets.paragraph(one.words().message());
            VBox line = new VBox(severity, words);
            line.getStyleClass().addAll("finding-small", "finding", FindingCard.style(one.severity()));
            open.getChildren().add(line);
        });
        Hyperlink all = new Hyperlink(TEXTS.format("meeting.summary.open.all", Integer.toString(findings.size())));
        all.setOnAction(_ -> go(dossier.meeting().id(), MeetingPart.FINDINGS));
        open.getChildren().add(all);
    }

    private void showParts(MeetingDossier dossier) {
        List<Node> lines = new ArrayList<>(List.of(section(TEXTS.get("meeting.summary.parts"))));
        Optional<PartCounts> counts = dossier.outlook().map(PartCounts::of);
        counts.ifPresent(one -> {
            lines.add(line(dossier, MeetingPart.PEOPLE, TEXTS.get("meeting.summary.people"),
                    TEXTS.format("meeting.summary.people.count", Integer.toString(one.invited()))));
            lines.add(line(dossier, MeetingPart.AGENDA, TEXTS.get("meeting.summary.agenda"),
                    TEXTS.format("meeting.summary.agenda.count", Integer.toString(one.items()),
                            Integer.toString(one.minutes()))));
            lines.add(line(dossier, MeetingPart.MATERIALS, TEXTS.get("meeting.summary.materials"),
                    TEXTS.format("meeting.summary.materials.count", Integer.toString(one.papers()))));
            lines.add(line(dossier, MeetingPart.ATTENDANCE, TEXTS.get("meeting.summary.leave"),
                    TEXTS.format("meeting.summary.leave.count", Integer.toString(one.leave()))));
            lines.add(line(dossier, MeetingPart.RESULTS, TEXTS.get("meeting.summary.results"),
                    TEXTS.format("meeting.summary.results.count", Integer.toString(one.decisions()))));
            lines.add(line(dossier, MeetingPart.MINUTES, TEXTS.get("meeting.summary.minutes"), one.minutesState()));
        });
        dossier.type().ifPresent(type -> {
            Label basis = Sheets.paragraph(TEXTS.format("meeting.summary.type", type.naming().name(),
                    type.naming().article()));
            basis.getStyleClass().add("faint");
            lines.add(basis);
        });
        parts.getChildren().setAll(lines);
    }

    private Node line(MeetingDossier dossier, MeetingPart part, String name, @Nullable String count) {
        Hyperlink link = new Hyperlink(name);
        link.getStyleClass().add("way");
        link.setOnAction(_ -> go(dossier.meeting().id(), part));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(link, gap, new Label(count));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void go(MeetingId id, MeetingPart part) {
        bench.ways().go(new Place.MeetingFile(id, part));
    }

    private static Label section(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }
}
