package org.huixu.desktop.guide;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** One step of the guide: its number or tick, what it is for, how far it is, and the ways to do it. */
final class GuideStep extends HBox {

    private static final Texts TEXTS = Texts.of(GuideStep.class);

    private final String number;
    private final String title;
    private final Label mark = new Label();
    private final Label state = new Label();
    private final FlowPane ways = new FlowPane();
    private boolean next;

    GuideStep(String number, String title) {
        this.number = number;
        this.title = title;
        getStyleClass().addAll("card", "guide-step");
        mark.getStyleClass().add("guide-mark");
        Label heading = new Label(title);
        heading.getStyleClass().add("guide-step-title");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        state.getStyleClass().add("guide-text");
        ways.getStyleClass().add("guide-ways");
        VBox words = new VBox(heading, state, ways);
        words.getStyleClass().add("guide-step-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
    }

    /** Adds a way to do it. */
    GuideStep way(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        ways.getChildren().add(button);
        return this;
    }

    /**
     * Shows how far it is.
     *
     * @param done whether it is ticked off
     * @param now whether it is the one to be done now
     */
    void show(String sentence, boolean done, boolean now) {
        state.setText(sentence);
        mark.setText(done ? null : number);
        mark.setGraphic(done ? Icons.of(Feather.CHECK) : null);
        getStyleClass().removeAll("ticked", "next");
        if (done) {
            getStyleClass().add("ticked");
        } else if (now) {
            getStyleClass().add("next");
        }
        for (int i = 0; i < ways.getChildren().size(); i++) {
            ways.getChildren().get(i).getStyleClass().remove("accent");
        }
        if (now && !done && !ways.getChildren().isEmpty()) {
            ways.getChildren().getFirst().getStyleClass().add("accent");
        }
        next = now && !done;
        setAccessibleText(TEXTS.format(done ? "guide.step.done" : "guide.step.open", title));
    }

    /** Whether it is the one to be done now. */
    boolean isNext() {
        return next;
    }

    /** Its first way has the focus. */
    void lead() {
        ways.getChildren().getFirst().requestFocus();
    }
}
