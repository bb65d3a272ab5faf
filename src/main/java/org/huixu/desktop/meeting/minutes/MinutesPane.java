package org.huixu.desktop.meeting.minutes;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The minutes of a meeting: text on the left, the way to the archive on the right. */
public final class MinutesPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(MinutesPane.class);

    private final Workbench bench;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final Label state = new Label();
    private final Label number = new Label();
    private final Label keys = new Label(TEXTS.get("minutes.keys"));
    private final Label locked = Sheets.paragraph("");
    private final Label missing = Sheets.paragraph("");
    private final Background.Lane lane;
    private final ChainActs acts;
    private final ChainPanel chain;
    private final PastPanel past;
    private BlockList blocks;
    private @Nullable MinutesId shown;
    private @Nullable MeetingDossier dossier;

    public MinutesPane(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.blocks = new BlockList(bench);
        this.acts = new ChainActs(bench, () -> blocks.save());
        this.chain = new ChainPanel(acts);
        this.past = new PastPanel(bench, acts);
        state.getStyleClass().add("chip");
        number.getStyleClass().add("faint");
        locked.getStyleClass().add("block-locked");
        missing.getStyleClass().add("block-missing");
        Button preview = new Button(TEXTS.get("minutes.preview"), Icons.of(Feather.EYE));
        preview.setOnAction(_ -> preview());
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(state, number, keys, preview);
        head.getChildren().forEach(one -> {
            if (!one.equals(keys) && one instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        head.getStyleClass().add("toolbar-line");
        say(locked, "");
        say(missing, "");
        VBox top = new VBox(head, locked, missing);
        top.getStyleClass().add("minutes-top");
        ScrollPane side = new ScrollPane(new VBox(chain.node(), past.node()));
        side.setFitToWidth(true);
        side.getStyleClass().addAll("edge-to-edge", "chain-side");
        work.setTop(top);
        work.setRight(side);
        work.getStyleClass().add("view-body");
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(() -> blocks.focus());
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        dossier = read;
        Optional<MeetingFacts> facts = read.facts();
        MinutesFacts minutes = facts.map(MeetingFacts::minutes).orElse(null);
        if (facts.isEmpty() || minutes == null) {
            node.getChildren().setAll(blank(read));
            return;
        }
        if (!minutes.minutes().id().equals(shown)) {
            blocks.close();
            blocks = new BlockList(bench);
            shown = minutes.minutes().id();
            work.setCenter(blocks.node());
        }
        acts.show(facts.get(), minutes);
        state.setText(name(facts.get(), minutes.minutes().state()));
        state.getStyleClass().removeAll("good", "accent");
        state.getStyleClass().add(minutes.minutes().state().signed() ? "good" : "accent");
        number.setText(ChainPanel.number(facts.get(), minutes));
        keys.setText(minutes.minutes().state().editable() ? TEXTS.get("minutes.keys") : "");
        say(locked, why(minutes.minutes().state()));
        blocks.show(minutes);
        chain.show(read, facts.get(), minutes);
        past.show(read, facts.get(), minutes);
        if (!node.getChildren().equals(List.of(work))) {
            node.getChildren().setAll(work);
            Platform.runLater(() -> blocks.focus());
        }
        MeetingId meeting = read.meeting().id();
        lane.run(TEXTS.get("minutes.checking"), _ -> bench.workplace().minutesPapers().missing(meeting), this::checked);
    }

    @Override
    public boolean advance(NextStep step) {
        return switch (step) {
            case REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES, ARCHIVE_MINUTES -> {
                chain.advance();
                yield true;
            }
            case DRAFT_MINUTES -> {
                boolean again = shown != null;
                if (again) {
                    chain.advance();
                }
                yield again;
            }
            case SET_DATE, INVITE, FILL_AGENDA, CALL, NOTIFY, DELIVER_FIRST, DELIVER_SECOND, OPEN, DISCUSS, CLOSE,
                    AWAIT, NOTHING -> false;
        };
    }

    @Override
    public void close() {
        lane.drop();
        past.close();
        blocks.close();
    }

    private void checked(List<MissingCharacter> characters) {
        acts.missing(characters);
        say(missing, characters.isEmpty() ? "" : ChainActs.missingWords(characters));
    }

    private Node blank(MeetingDossier read) {
        MeetingId meeting = read.meeting().id();
        if (!read.meeting().begun()) {
            return new Blank(Feather.FILE_TEXT, TEXTS.get("minutes.blank.early"), TEXTS.get("minutes.blank.early.why"))
                    .way(TEXTS.get("minutes.blank.results"),
                            () -> bench.ways().go(new Place.MeetingFile(meeting, MeetingPart.RESULTS)));
        }
        return new Blank(Feather.FILE_TEXT, TEXTS.get("minutes.blank.none"), TEXTS.get("minutes.blank.none.why"))
                .way(TEXTS.get("minutes.draft"), () -> bench.acts().deed(TEXTS.get("minutes.draft"),
                        () -> bench.workplace().minutes().draft(meeting)).under(meeting)
                        .said(TEXTS.get("minutes.drafted")).go());
    }

    private void preview() {
        MeetingDossier now = dossier;
        if (now != null) {
            blocks.save();
            MeetingId meeting = now.meeting().id();
            new PaperPreview(bench).show(PaperTitle.of(TEXTS.get("minutes.paper"), now.meeting()),
                    now.meeting().designation().code() + ".pdf",
                    out -> bench.workplace().minutesPapers().write(meeting, out));
        }
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static String why(MinutesState state) {
        return switch (state) {
            case MinutesState.Drafting _,MinutesState.InReview _ -> "";
            case MinutesState.SentToSign _ -> TEXTS.get("minutes.locked.sent");
            case MinutesState.Signed _ -> TEXTS.get("minutes.locked.signed");
            case MinutesState.Issued _,MinutesState.Archived _ -> TEXTS.get("minutes.locked.issued");
            case MinutesState.Withdrawn _ -> TEXTS.get("minutes.locked.withdrawn");
        };
    }

    private static String name(MeetingFacts facts, MinutesState state) {
        return switch (state) {
            case MinutesState.Drafting _ -> TEXTS.get("minutes.state.drafting");
            case MinutesState.InReview review -> TEXTS.format("minutes.state.inReview",
                    facts.around().regulation().procedure().chain().step(review.step())
                            .map(step -> step.name()).orElse(review.step().value()));
            case MinutesState.SentToSign _ -> TEXTS.get("minutes.state.sent");
            case MinutesState.Signed _ -> TEXTS.get("minutes.state.signed");
            case MinutesState.Issued _ -> TEXTS.get("minutes.state.issued");
            case MinutesState.Archived _ -> TEXTS.get("minutes.state.archived");
            case MinutesState.Withdrawn _ -> TEXTS.get("minutes.state.withdrawn");
        };
    }
}
