package org.huixu.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.planning.MergeDesk.Figures;
import org.huixu.application.planning.MergeDesk.Proposal;
import org.huixu.application.planning.MergeDesk.Side;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;

/** Two alike meetings (art. 53): what they have in common, and whether they are held as one or one after the other. */
public final class MergeSheet {

    private static final Texts TEXTS = Texts.of(MergeSheet.class);
    private static final double WIDTH = 640;

    private final Workbench bench;
    private final Finding finding;

    /** @param finding proposes to merge them */
    public MergeSheet(Workbench bench, Finding finding) {
        this.bench = bench;
        this.finding = finding;
    }

    public void show() {
        bench.background().run(TEXTS.get("meeting.merge.menu"), _ -> bench.workplace().merging().of(finding),
                this::show);
    }

    private void show(Optional<Proposal> found) {
        if (found.isEmpty()) {
            bench.notices().warn(TEXTS.get("meeting.merge.gone"));
            return;
        }
        Proposal proposal = found.get();
        VBox after = new VBox();
        after.getStyleClass().add("slot-advice");
        ToggleGroup group = new ToggleGroup();
        RadioButton earlier = keep(proposal.earlier(), group);
        RadioButton later = keep(proposal.later(), group);
        earlier.setSelected(true);
        VBox content = new VBox(measures(proposal), new Label(TEXTS.get("meeting.merge.kept")), earlier, later, after);
        content.getStyleClass().add("finding-list");
        Sheet sheet = new Sheet(TEXTS.get("meeting.merge.title"), content).width(WIDTH);
        sheet.cancel(TEXTS.get("meeting.merge.leave"));
        Button[] ways = new Button[2];
        ways[0] = sheet.button(TEXTS.get("meeting.merge.chain"), () -> {
            Side kept = earlier.isSelected() ? proposal.earlier() : proposal.later();
            chain(sheet, ways[0], kept, proposal.other(kept));
        });
        ways[1] = sheet.confirm(TEXTS.get("meeting.merge.join"), () -> {
            Side kept = earlier.isSelected() ? proposal.earlier() : proposal.later();
            join(sheet, ways[1], kept, proposal.other(kept));
        });
        sheet.focusOn(earlier);
        group.selectedToggleProperty().subscribe(_ -> {
            Side kept = later.isSelected() ? proposal.later() : proposal.earlier();
            after.getChildren().setAll(consequences(proposal, kept));
            ways[1].setDisable(!joinable(proposal, kept));
        });
        bench.sheets().show(sheet);
    }

    private static boolean joinable(Proposal proposal, Side kept) {
        return proposal.ofOneType() || proposal.other(kept).items().isEmpty();
    }

    /** Each measure with its figure and from where on it counts. */
    private static Node measures(Proposal proposal) {
        Figures figures = proposal.figures();
        VBox lines = new VBox(Sheets.paragraph(TEXTS.format("meeting.merge.alike",
                Integer.toString(figures.alike().found()), Integer.toString(figures.alike().limit()))),
                Sheets.paragraph(TEXTS.format("meeting.merge.days", Integer.toString(figures.days().found()),
                        Integer.toString(figures.days().limit()))),
                Sheets.paragraph(TEXTS.format("meeting.merge.people", Integer.toString(figures.people().found()),
                        Integer.toString(figures.people().limit()))));
        lines.getStyleClass().add("slot-advice");
        return lines;
    }

    private static RadioButton keep(Side side, ToggleGroup group) {
        RadioButton keep = new RadioButton(name(side.meeting()));
        keep.setToggleGroup(group);
        keep.setWrapText(true);
        return keep;
    }

    /** 《常务会议》（2026-常务-12，6月10日（周三））. */
    private static String name(Meeting meeting) {
        return TEXTS.format("meeting.merge.one", meeting.designation().title(), meeting.designation().code(),
                meeting.slot().onDate() == null
                        ? TEXTS.get("meeting.undetermined.day")
                        : ChineseText.brief(meeting.slot().onDate()));
    }

    private static List<Node> consequences(Proposal proposal, Side kept) {
        Side given = proposal.other(kept);
        List<String> lines = new ArrayList<>();
        if (!joinable(proposal, kept)) {
            lines.add(TEXTS.get("meeting.merge.otherType"));
        } else {
            lines.add(given.items().isEmpty()
                    ? TEXTS.get("meeting.merge.noItems")
                    : TEXTS.format("meeting.merge.items", Integer.toString(given.items().size()),
                            String.join(TEXTS.get("meeting.comma"), given.items())));
            if (!given.people().isEmpty()) {
                lines.add(TEXTS.format("meeting.merge.invited", Integer.toString(given.people().size()),
                        String.join(TEXTS.get("meeting.comma"), given.people())));
            }
            lines.add(TEXTS.format("meeting.merge.cancelled", given.meeting().designation().title(),
                    given.meeting().designation().code()));
        }
        lines.add(TEXTS.format("meeting.merge.chained", given.meeting().designation().title(),
                given.meeting().designation().code()));
        return lines.stream().<Node>map(Sheets::paragraph).toList();
    }

    private void join(Sheet sheet, Button button, Side kept, Side given) {
        MeetingId id = kept.meeting().id();
        done(sheet, button, id, TEXTS.get("meeting.merge.join"),
                TEXTS.format("meeting.merge.joined", name(given.meeting()), name(kept.meeting())),
                () -> bench.workplace().merging().join(id, given.meeting().id()));
    }

    private void chain(Sheet sheet, Button button, Side first, Side second) {
        MeetingId id = second.meeting().id();
        done(sheet, button, id, TEXTS.get("meeting.merge.chain"),
                TEXTS.format("meeting.merge.following", name(second.meeting()), name(first.meeting())),
                () -> bench.workplace().merging().chain(first.meeting().id(), id));
    }

    private void done(Sheet sheet, Button button, MeetingId id, String name, String said,
            Supplier<Outcome<Meeting>> act) {
        bench.acts().deed(name, act).under(id).disabling(button).said(said).then(_ -> {
            sheet.close();
            bench.ways().go(new Place.MeetingFile(id, MeetingPart.SUMMARY));
        }).go();
    }
}
