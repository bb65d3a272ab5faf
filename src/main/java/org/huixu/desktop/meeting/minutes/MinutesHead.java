package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.MinutesState;
import org.kordamp.ikonli.feather.Feather;

/** The line above the text: how far the minutes are, how long they are, and what can be done with the text. */
final class MinutesHead {

    private static final Texts TEXTS = Texts.of(MinutesHead.class);

    private final Label state = new Label();
    private final Label number = new Label();
    private final Label length = new Label();
    private final Label keys = new Label();
    private final Button remarks = new Button();
    private final MenuButton more = new MenuButton(TEXTS.get("minutes.more"));
    private final PhraseMenu phrases;
    private final Ways ways;
    private final HBox node;
    private int characters;
    private int pages;

    /** What the buttons do. */
    interface Ways {

        void preview();

        void find(boolean replace);

        void remark();

        void side();

        /** Drafts the section anew in which one writes. */
        void redraft();

        /** A section that is missing. */
        void write(int missing);
    }

    MinutesHead(PhraseMenu phrases, Ways ways) {
        this.phrases = phrases;
        this.ways = ways;
        state.getStyleClass().add("chip");
        number.getStyleClass().add("faint");
        length.getStyleClass().add("faint");
        keys.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        remarks.getStyleClass().addAll("chip", "remark-chip");
        remarks.setOnAction(_ -> ways.remark());
        remarks.setFocusTraversable(false);
        more.getStyleClass().add("flat");
        more.setFocusTraversable(false);
        Button preview = new Button(TEXTS.get("minutes.preview"), Icons.of(Feather.EYE));
        preview.setOnAction(_ -> ways.preview());
        Button side = Icons.button(Feather.SIDEBAR, TEXTS.get("minutes.side.toggle"), ways::side);
        node = new HBox(state, number, length, remarks, gap, keys, phrases.button(), more, preview, side);
        node.getChildren().forEach(one -> {
            if (!one.equals(gap) && one instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        node.getStyleClass().add("toolbar-line");
        node.setMinWidth(0); // it takes the room there is, and leaves out what does not go in
        node.widthProperty().subscribe(_ -> fit());
    }

    /** Where there is little room, what is only told goes first: the keys, then the number, then the length. */
    private void fit() {
        List<Label> told = List.of(keys, number, length);
        told.forEach(one -> show(one, !one.getText().isEmpty()));
        for (Label one : told) {
            if (node.getWidth() > 0 && node.prefWidth(-1) > node.getWidth()) {
                show(one, false);
            }
        }
    }

    private static void show(Label label, boolean there) {
        label.setVisible(there);
        label.setManaged(there);
    }

    Node node() {
        return node;
    }

    /**
     * Shows how far they are.
     *
     * @param missing titles of items that were discussed and have no section
     */
    void show(MeetingFacts facts, MinutesFacts minutes, List<String> missing) {
        boolean editable = minutes.minutes().state().editable();
        state.setText(name(facts, minutes.minutes().state()));
        state.getStyleClass().removeAll("good", "accent", "bad");
        state.getStyleClass().add(minutes.minutes().state() instanceof MinutesState.Withdrawn ? "bad"
                : minutes.minutes().state().signed() ? "good" : "accent");
        number.setText(ChainWords.number(facts, minutes));
        keys.setText(editable ? TEXTS.get("minutes.keys") : "");
        phrases.button().setDisable(!editable);
        phrases.button().setVisible(editable);
        phrases.button().setManaged(editable);
        List<MenuItem> items = new ArrayList<>();
        items.add(item(TEXTS.get(editable ? "minutes.more.replace" : "minutes.more.find"), () -> ways.find(false)));
        if (editable) {
            items.add(item(TEXTS.get("minutes.more.redraft"), ways::redraft));
            if (!missing.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            for (int i = 0; i < missing.size(); i++) {
                int which = i;
                items.add(item(TEXTS.format("minutes.more.write", missing.get(i)), () -> ways.write(which)));
            }
        }
        more.getItems().setAll(items);
        fit();
    }

    void characters(int now) {
        characters = now;
        say();
    }

    void pages(int now) {
        pages = now;
        say();
    }

    /** How many remarks there are. */
    void remarks(int count) {
        remarks.setText(count == 0
                ? TEXTS.get("minutes.remarks.chip.none")
                : TEXTS.format("minutes.remarks.chip", Integer.toString(count)));
        remarks.getStyleClass().removeAll("warn", "good");
        remarks.getStyleClass().add(count == 0 ? "good" : "warn");
        fit();
    }

    private void say() {
        length.setText(pages == 0
                ? TEXTS.format("minutes.length.characters", Integer.toString(characters))
                : TEXTS.format("minutes.length", Integer.toString(characters), Integer.toString(pages)));
        fit();
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
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
