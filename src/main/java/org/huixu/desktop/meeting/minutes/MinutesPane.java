package org.huixu.desktop.meeting.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.minutes.MinutesFileName;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.FocusWhenShown;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The minutes of a meeting: the text, and beside it their way to the archive, the real page and what to put right. */
public final class MinutesPane implements MeetingPane, MinutesHead.Ways {

    private static final Texts TEXTS = Texts.of(MinutesPane.class);

    private final Workbench bench;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final MinutesHead head;
    private final Label locked = Sheets.paragraph("");
    private final Button mend = new Button();
    private final HBox lock = new HBox(locked, mend);
    private final Label missing = Sheets.paragraph("");
    private final Background.Lane lane;
    private final ChainActs acts;
    private final ChainPanel chain;
    private final PastPanel past;
    private final PhraseMenu phrases;
    private final MinutesSide side = new MinutesSide();
    private @Nullable MinutesWork text;
    private @Nullable MinutesId shown;
    private @Nullable MeetingDossier dossier;

    public MinutesPane(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        this.acts = new ChainActs(bench, this::save);
        this.chain = new ChainPanel(acts);
        this.past = new PastPanel(bench, acts);
        this.phrases = new PhraseMenu(bench, () -> Optional.ofNullable(text).map(MinutesWork::blocks));
        this.head = new MinutesHead(phrases, this);
        lock.getStyleClass().add("block-locked");
        lock.setMaxWidth(Region.USE_PREF_SIZE);
        mend.getStyleClass().add("small");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        missing.getStyleClass().add("block-missing");
        lock(null);
        say(missing, "");
        VBox top = new VBox(head.node(), lock, missing);
        top.getStyleClass().add("minutes-top");
        VBox cards = new VBox(chain.node(), past.node());
        cards.getStyleClass().add("chain-cards");
        ScrollPane steps = Scrolled.of(cards);
        side.put(MinutesSide.Leaf.CHAIN, steps);
        work.setTop(top);
        work.setRight(side.node());
        work.getStyleClass().add("view-body");
        work.widthProperty().subscribe(_ -> side.within(work.getWidth(), locked.getFont().getSize()));
        locked.fontProperty().subscribe(_ -> side.within(work.getWidth(), locked.getFont().getSize()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a field would take Ctrl+H for itself
        FocusWhenShown.of(node, this::focus);
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
        MinutesWork now = text;
        if (now == null || !minutes.minutes().id().equals(shown)) {
            if (now != null) {
                now.close();
            }
            now = new MinutesWork(bench, minutes.minutes().id(), head, side);
            text = now;
            shown = minutes.minutes().id();
            work.setCenter(now.node());
            phrases.read();
        }
        acts.show(facts.get(), minutes);
        lock(minutes.minutes().state());
        now.show(read, facts.get(), minutes);
        chain.show(read, facts.get(), minutes);
        past.show(read, facts.get(), minutes);
        if (!node.getChildren().equals(List.of(work))) {
            node.getChildren().setAll(work);
            Platform.runLater(this::focus);
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
            case SET_DATE, INVITE, FILL_AGENDA, CALL, APPROVE_LIST, NOTIFY, DELIVER_FIRST, COLLECT_OPINIONS,
                    DELIVER_SECOND, REPORT_LEAVE, OPEN, DISCUSS, CLOSE, AWAIT, NOTHING -> false;
        };
    }

    @Override
    public void close() {
        lane.drop();
        past.close();
        with(MinutesWork::close);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case F -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                find(false);
            }
            case H -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                find(true);
            }
            case F3 -> with(one -> one.find().step(event.isShiftDown() ? -1 : 1));
            case F6 -> phrases.open();
            case F7 -> remark();
            case F8 -> side.turn();
            case F9 -> side();
            default -> {
                return;
            }
        }
        if (plain || event.isShortcutDown()) {
            event.consume();
        }
    }

    @Override
    public void find(boolean replace) {
        with(one -> one.find().open(replace));
    }

    @Override
    public void remark() {
        side.show(MinutesSide.Leaf.REMARKS);
        with(one -> one.remarks().next());
    }

    @Override
    public void side() {
        side.toggle();
    }

    @Override
    public void redraft() {
        with(MinutesWork::redraft);
    }

    @Override
    public void write(int which) {
        with(one -> one.write(which));
    }

    @Override
    public void preview() {
        Optional.ofNullable(dossier).flatMap(MeetingDossier::facts).ifPresent(now -> {
            save();
            MeetingId meeting = now.meeting().id();
            new PaperPreview(bench).showListing(PaperTitle.of(TEXTS.get("minutes.paper"), now.meeting()),
                    MinutesFileName.of(now), out -> bench.workplace().minutesPapers().write(meeting, out).missing(),
                    OtherForm.word(bench, () -> bench.workplace().minutesPapers().present(meeting)));
        });
    }

    private void save() {
        with(one -> one.blocks().save());
    }

    private void focus() {
        with(one -> one.blocks().focus());
    }

    private void with(Consumer<MinutesWork> action) {
        MinutesWork now = text;
        if (now != null) {
            action.accept(now);
        }
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

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    /** Why the text cannot be changed, and what can be done instead. */
    private void lock(@Nullable MinutesState state) {
        switch (state) {
            case null -> lock("", "", () -> {
            });
            case MinutesState.Drafting _,MinutesState.InReview _ -> lock(null);
            case MinutesState.SentToSign _ -> lock("minutes.locked.sent", "minutes.chain.return.way", acts::giveBack);
            case MinutesState.Signed _ -> lock("minutes.locked.signed", "minutes.chain.withdraw.way", acts::withdraw);
            case MinutesState.Issued _,MinutesState.Archived _ -> lock("minutes.locked.issued",
                    "minutes.chain.correct.way", acts::correct);
            case MinutesState.Withdrawn _ -> lock("minutes.locked.withdrawn", "minutes.chain.anew.way",
                    acts::draftAnew);
        }
    }

    private void lock(String why, String way, Runnable action) {
        lock.setVisible(!why.isEmpty());
        lock.setManaged(!why.isEmpty());
        locked.setText(why.isEmpty() ? "" : TEXTS.bundle().getString(why));
        mend.setText(way.isEmpty() ? "" : TEXTS.bundle().getString(way));
        mend.setOnAction(_ -> action.run());
    }
}
