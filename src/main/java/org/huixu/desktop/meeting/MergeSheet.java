package org.huixu.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** The two, and who was told of each. */
    private record Known(Proposal proposal, Map<Side, List<String>> told) {
    }

    public void show() {
        bench.background().run(TEXTS.get("meeting.merge.menu"),
                _ -> bench.workplace().merging().of(finding)
                        .map(one -> new Known(one, Map.of(one.earlier(), told(one.earlier()), one.later(),
                                told(one.later())))),
                found -> found.ifPresentOrElse(this::show,
                        () -> bench.notices().warn(TEXTS.get("meeting.merge.gone"))));
    }

    private List<String> told(Side side) {
        return bench.workplace().dossiers().toldOfCancelling(side.meeting().id());
    }

    private void show(Known known) {
        Proposal proposal = known.proposal();
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
        Supplier<Side> kept = () -> later.isSelected() ? proposal.later() : proposal.earlier();
        sheet.other(TEXTS.get("meeting.merge.chain"), () -> chain(sheet, kept.get(), proposal.other(kept.get())));
        Button join = sheet.confirm(TEXTS.get("meeting.merge.join"),
                () -> join(sheet, kept.get(), proposal.other(kept.get())));
        sheet.focusOn(earlier);
        group.selectedToggleProperty().subscribe(_ -> {
            after.getChildren().setAll(consequences(known, kept.get()));
            join.setDisable(!joinable(proposal, kept.get()));
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

    private static List<Node> consequences(Known known, Side kept) {
        Proposal proposal = known.proposal();
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
        List<String> told = known.told().getOrDefault(given, List.of());
        if (!told.isEmpty()) {
            lines.add(TEXTS.format("meeting.merge.told", given.meeting().designation().title(),
                    Integer.toString(told.size()), String.join(TEXTS.get("meeting.comma"), told)));
        }
        return lines.stream().<Node>map(Sheets::paragraph).toList();
    }

    private void join(Sheet sheet, Side kept, Side given) {
        MeetingId id = kept.meeting().id();
        done(sheet, id, TEXTS.get("meeting.merge.join"),
                TEXTS.format("meeting.merge.joined", name(given.meeting()), name(kept.meeting())),
                () -> bench.workplace().merging().join(id, given.meeting().id()));
    }

    private void chain(Sheet sheet, Side first, Side second) {
        MeetingId id = second.meeting().id();
        done(sheet, id, TEXTS.get("meeting.merge.chain"),
                TEXTS.format("meeting.merge.following", name(second.meeting()), name(first.meeting())),
                () -> bench.workplace().merging().chain(first.meeting().id(), id));
    }

    private void done(Sheet sheet, MeetingId id, String name, String said,
            Supplier<Outcome<Meeting>> act) {
        bench.acts().deed(name, act).under(id).said(said).then(_ -> {
            sheet.close();
            bench.ways().go(new Place.MeetingFile(id, MeetingPart.SUMMARY));
        }).go();
    }
}
