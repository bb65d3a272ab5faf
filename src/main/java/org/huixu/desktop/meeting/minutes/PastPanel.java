package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.CorrectionPapers;
import org.huixu.application.minutes.MinutesFileName;
import org.huixu.application.minutes.MinutesPast;
import org.huixu.application.minutes.MinutesPast.Corrected;
import org.huixu.application.minutes.MinutesPast.Past;
import org.huixu.application.minutes.MinutesPast.Withdrawn;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.meeting.minutes.ComparisonSheet.Version;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/** What lies behind the minutes: the texts of each step, to be compared; corrections; minutes that were withdrawn. */
final class PastPanel {

    private static final Texts TEXTS = Texts.of(PastPanel.class);

    private final Workbench bench;
    private final Background.Lane lane;
    private final ChainActs acts;
    private final VBox node = new VBox();
    private @Nullable MeetingDossier dossier;

    PastPanel(Workbench bench, ChainActs acts) {
        this.bench = bench;
        this.acts = acts;
        lane = bench.background().lane();
        node.getStyleClass().addAll("card", "chain");
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier read, MeetingFacts facts, MinutesFacts minutes) {
        dossier = read;
        lane.run(TEXTS.get("minutes.past.reading"),
                _ -> bench.workplace().minutesPast().of(facts.meeting().id(), minutes.minutes().id()),
                past -> show(facts, minutes, past));
    }

    void close() {
        lane.drop();
    }

    private void show(MeetingFacts facts, MinutesFacts minutes, Past past) {
        acts.past(past);
        node.getChildren().clear();
        corrections(facts, minutes, past);
        revisions(facts, minutes, past);
        withdrawn(facts, minutes, past);
        node.setVisible(!node.getChildren().isEmpty());
    }

    private void corrections(MeetingFacts facts, MinutesFacts minutes, Past past) {
        if (past.corrections().isEmpty()) {
            return;
        }
        boolean issued = minutes.minutes().state().issued();
        title("correction.list");
        past.corrections().forEach(one -> line(CorrectionPapers.name(facts, one.correction()),
                words(one.correction()), ways(facts, past, one, issued)));
    }

    /** @param inForce whether what it corrects was issued and not withdrawn: else it can only be given up */
    private List<Button> ways(MeetingFacts facts, Past past, Corrected one, boolean inForce) {
        Correction correction = one.correction();
        String name = CorrectionPapers.name(facts, correction);
        List<Button> ways = new ArrayList<>();
        ways.add(small("correction.preview.way", () -> new PaperPreview(bench).show(name,
                MinutesFileName.of(facts, correction),
                out -> bench.workplace().correctionPapers().write(correction.id(), out))));
        switch (correction.stage()) {
            case DRAFTED, SIGNED -> {
                if (inForce) {
                    forward(facts, past, one, ways);
                }
                ways.add(small("correction.giveUp.way", () -> acts.giveUpCorrection(correction)));
            }
            case ISSUED, GIVEN_UP -> {
            }
        }
        return ways;
    }

    private void forward(MeetingFacts facts, Past past, Corrected one, List<Button> ways) {
        Correction correction = one.correction();
        if (correction.stage() == Correction.Stage.SIGNED) {
            ways.add(small("correction.issue.way", () -> acts.issueCorrection(correction)));
        } else {
            ways.add(small("correction.change.way", () -> new CorrectionSheet(bench, facts, past, one).open()));
            ways.add(small("correction.sign.way", () -> acts.signCorrection(correction)));
        }
    }

    private String words(Correction correction) {
        return switch (correction.stage()) {
            case DRAFTED -> TEXTS.format("correction.drafted", correction.reason());
            case SIGNED -> TEXTS.format("correction.signed", name(correction), day(correction.signature().signedOn()));
            case ISSUED -> TEXTS.format("correction.issued", day(correction.issue().issuedOn()), correction.reason());
            case GIVEN_UP -> TEXTS.format("correction.givenUp",
                    correction.givenUp() == null ? "" : correction.givenUp());
        };
    }

    /** The kept texts, oldest first: those of withdrawn minutes, then each step of these, last how they are now. */
    private List<Version> versions(MeetingFacts facts, MinutesFacts minutes, Past past) {
        List<Version> versions = new ArrayList<>();
        past.withdrawn().forEach(one -> versions.add(new Version(signed(one), one.text())));
        past.revisions().forEach(one -> versions.add(new Version(name(facts, one), MinutesPast.text(one))));
        versions.add(new Version(TEXTS.get("minutes.past.now"), MinutesPast.text(minutes)));
        return versions;
    }

    private void revisions(MeetingFacts facts, MinutesFacts minutes, Past past) {
        if (past.revisions().isEmpty()) {
            return;
        }
        title("minutes.past.title");
        List<Version> versions = versions(facts, minutes, past);
        int first = past.withdrawn().size();
        int now = versions.size() - 1;
        for (int i = first; i < now; i++) {
            int index = i;
            boolean same = i > first && same(versions, i);
            // The first has none before it: what became of it since is looked at.
            Runnable compare = () -> new ComparisonSheet(bench).show(versions, index == first ? first : index - 1,
                    index == first ? now : index);
            line(versions.get(i).name(), same ? TEXTS.get("minutes.past.same")
                    : past.revisions().get(i - first).takenBy(), List.of(small("minutes.past.compare", compare)));
        }
        if (!same(versions, now) && minutes.minutes().state().editable()) {
            line(TEXTS.get("minutes.past.now"), TEXTS.get("minutes.past.changed"), List.of(
                    small("minutes.past.compare", () -> new ComparisonSheet(bench).show(versions, now - 1, now))));
        }
    }

    private static boolean same(List<Version> versions, int index) {
        return versions.get(index).text().equals(versions.get(index - 1).text());
    }

    private void withdrawn(MeetingFacts facts, MinutesFacts minutes, Past past) {
        if (past.withdrawn().isEmpty()) {
            return;
        }
        title("minutes.past.withdrawn");
        List<Version> versions = versions(facts, minutes, past);
        for (int i = 0; i < past.withdrawn().size(); i++) {
            int index = i;
            Withdrawn one = past.withdrawn().get(i);
            line(signed(one), TEXTS.format("minutes.past.withdrawn.reason", one.reason()),
                    List.of(small(one.minutes().issue().paperId() == null ? "minutes.past.withdrawn.text"
                            : "minutes.past.withdrawn.paper", () -> paper(facts, one.minutes())),
                            small("minutes.past.compare", () -> new ComparisonSheet(bench).show(versions, index,
                                    versions.size() - 1))));
        }
    }

    private String signed(Withdrawn one) {
        return TEXTS.format("minutes.past.withdrawn.signed", day(one.minutes().signature().signedOn()));
    }

    private void paper(MeetingFacts facts, Minutes one) {
        String name = TEXTS.get("minutes.past.withdrawn");
        new PaperPreview(bench).show(name, PaperTitle.file(facts.meeting()) + ' ' + name + ".pdf",
                out -> bench.workplace().minutesPapers().write(one.id(), out));
    }

    /** How a kept text is called: by the step that was taken, and when. */
    private String name(MeetingFacts facts, MinutesRevision one) {
        String occasion = one.occasion().equals(MinutesRevision.DRAFTED) ? TEXTS.get("minutes.past.drafted")
                : one.occasion().equals(MinutesRevision.SENT) ? TEXTS.get("minutes.past.sent")
                : one.occasion().equals(StepRecord.RETURN) ? TEXTS.get("minutes.past.returned")
                : facts.around().regulation().procedure().chain().step(one.occasion())
                        .map(Step::name).orElse(one.occasion().value());
        return TEXTS.format("minutes.past.name", Integer.toString(one.revisionOrder()), occasion,
                Moments.of(bench.time(), one.takenAt()));
    }

    private String name(Correction correction) {
        MeetingDossier read = dossier;
        return read == null ? "" : read.name(correction.signature().signedById());
    }

    private String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : Moments.day(bench.time(), day);
    }

    private void title(String key) {
        Label title = new Label(TEXTS.bundle().getString(key));
        title.getStyleClass().add("section-title");
        node.getChildren().add(title);
    }

    private void line(String name, String words, List<Button> ways) {
        Label label = Sheets.paragraph(name);
        label.getStyleClass().add("chain-name");
        VBox line = new VBox(label);
        line.getStyleClass().addAll("chain-words", "past-line");
        if (!words.isEmpty()) {
            Label about = Sheets.paragraph(words);
            about.getStyleClass().addAll("faint", "chain-done");
            line.getChildren().add(about);
        }
        if (!ways.isEmpty()) {
            FlowPane flow = new FlowPane();
            flow.getStyleClass().add("tool-flow");
            flow.getChildren().setAll(ways);
            line.getChildren().add(flow);
        }
        node.getChildren().add(line);
    }

    private static Button small(String key, Runnable action) {
        Button button = new Button(TEXTS.bundle().getString(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
