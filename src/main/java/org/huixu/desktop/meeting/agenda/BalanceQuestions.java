package org.huixu.desktop.meeting.agenda;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Toggles;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Item;
import org.jspecify.annotations.Nullable;

/** The two questions of balancing (art. 47), each answered by yes or no. */
final class BalanceQuestions extends GridPane {

    private static final Texts TEXTS = Texts.of(BalanceQuestions.class);

    private final Question ownAuthority;
    private final Question coordinated;
    private Runnable answered = () -> {
    };

    /** One question with its two answers. */
    private final class Question {

        private final ToggleGroup group = new ToggleGroup();
        private final Map<Answer, RadioButton> answers = new EnumMap<>(Answer.class);

        Question(String words) {
            Label label = new Label(words);
            label.setWrapText(true);
            addRow(getRowCount(), label, choice(Answer.YES, words), choice(Answer.NO, words));
        }

        private Node choice(Answer answer, String words) {
            RadioButton button = new RadioButton(words(answer));
            button.setMinWidth(Region.USE_PREF_SIZE);
            Toggles.join(button, group);
            button.setAccessibleText(TEXTS.format("meeting.balance.answer", words, words(answer)));
            button.setOnAction(_ -> answered.run());
            answers.put(answer, button);
            return button;
        }

        @Nullable
        Answer answer() {
            return answers.entrySet().stream().filter(one -> one.getValue().isSelected()).map(Map.Entry::getKey)
                    .findFirst().orElse(null);
        }

        void show(@Nullable Answer answer) {
            group.selectToggle(answer == null ? null : answers.get(answer));
        }
    }

    BalanceQuestions() {
        getStyleClass().add("balance-questions");
        ownAuthority = new Question(TEXTS.get("meeting.balance.ownAuthority"));
        coordinated = new Question(TEXTS.get("meeting.balance.coordinated"));
        setFocusTraversable(false);
    }

    /** Told when the user chose an answer. */
    void onAnswered(Runnable listener) {
        answered = listener;
    }

    void show(Item.Balance balance) {
        ownAuthority.show(balance.ownAuthority());
        coordinated.show(balance.coordinated());
    }

    Item.Balance balance() {
        return new Item.Balance(ownAuthority.answer(), coordinated.answer());
    }

    /** Whether both are answered. */
    boolean complete() {
        return ownAuthority.answer() != null && coordinated.answer() != null;
    }

    @Override
    public void requestFocus() {
        (ownAuthority.answer() == null ? ownAuthority : coordinated).answers.values().iterator().next()
                .requestFocus();
    }

    private static String words(Answer answer) {
        return TEXTS.get(switch (answer) {
            case YES -> "meeting.balance.yes";
            case NO -> "meeting.balance.no";
        });
    }
}
