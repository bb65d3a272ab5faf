package org.huixu.desktop.meeting.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.huixu.application.material.HandoutMatrix;
import org.huixu.application.material.HandoutMatrix.Answer;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.application.material.HandoutMatrix.Progress;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.MeetingFacts;

/** How far both rounds and the opinions are, until when, and how many working days are left or over. */
final class HandoutStanding {

    private static final Texts TEXTS = Texts.of(HandoutStanding.class);

    private final MeetingFacts facts;
    private final Collection<Cell> cells;
    private final Collection<Cell> all;

    HandoutStanding(MeetingFacts facts, HandoutMatrix matrix) {
        this.facts = facts;
        this.cells = matrix.due();
        this.all = matrix.cells().values();
    }

    /** A line for each round that is shown, and for what comes back of the first. */
    List<Node> lines(Rounds rounds) {
        List<Node> lines = new ArrayList<>();
        if (rounds.first()) {
            lines.addAll(List.of(round(1), opinions()));
        }
        if (rounds.second()) {
            lines.add(round(2));
        }
        return lines;
    }

    private Node round(int round) {
        long done = cells.stream().filter(cell -> !cell.leg(round).progress().missing()).count();
        long late = cells.stream().filter(cell -> cell.leg(round).progress() == Progress.LATE
                || cell.leg(round).progress() == Progress.OVERDUE).count();
        long stale = cells.stream().filter(cell -> cell.leg(round).progress() == Progress.STALE).count();
        List<Node> chips = chips("material.served", done, late);
        if (stale > 0) {
            chips.add(chip(TEXTS.format("material.staleCount", Long.toString(stale)), "warn"));
        }
        return line(round == 1 ? "material.round.first" : "material.round.second", chips,
                due(Deliveries.deadline(facts, round), done < cells.size()));
    }

    private Node opinions() {
        long done = cells.stream().filter(cell -> !cell.reply().answer().missing()
                && cell.reply().answer() != Answer.NOT_ASKED).count();
        long late = cells.stream().filter(cell -> cell.reply().answer() == Answer.OVERDUE).count();
        long out = all.stream().filter(cell -> cell.reply().copyOut()).count();
        long open = all.stream().filter(cell -> cell.reply().answer() == Answer.SAID
                || cell.reply().answer() == Answer.PASSED).count();
        List<Node> chips = chips("material.opinion.back.count", done, late);
        if (out > 0) {
            chips.add(chip(TEXTS.format("material.copiesOut", Long.toString(out)), "neutral"));
        }
        if (open > 0) {
            chips.add(chip(TEXTS.format("material.unanswered", Long.toString(open)), "warn"));
        }
        return line("material.opinions", chips, due(Deliveries.opinionDeadline(facts), done < cells.size()));
    }

    private List<Node> chips(String words, long done, long late) {
        boolean whole = done == cells.size() && done > 0;
        List<Node> chips = new ArrayList<>(List.of(chip(
                TEXTS.format(words, Long.toString(done), Integer.toString(cells.size())), whole ? "good" : "neutral")));
        if (late > 0) {
            chips.add(chip(TEXTS.format("material.lateCount", Long.toString(late)), "bad"));
        }
        return chips;
    }

    private String due(Optional<Deadline> deadline, boolean open) {
        if (deadline.isEmpty()) {
            return TEXTS.get("material.noDeadline");
        }
        Deadline day = deadline.get();
        String words = TEXTS.format("material.deadline", Integer.toString(day.day().getMonthValue()),
                Integer.toString(day.day().getDayOfMonth()),
                facts.around().regulation().title().officeHoursEnd().toString(),
                Integer.toString(facts.around().calendar().workingDaysBetween(day.day(), facts.day())));
        if (open && facts.around().time().local().isBefore(facts.start())) {
            int late = Deliveries.workingDaysLate(facts, day, facts.around().time().local());
            int left = late > 0 ? 0
                    : facts.around().calendar().workingDaysBetween(facts.around().time().today(), day.day());
            words += late > 0 ? TEXTS.format("material.over", Integer.toString(late))
                    : left == 0 ? TEXTS.get("material.today")
                    : TEXTS.format("material.left", Integer.toString(left));
        }
        return day.unknownYears().isEmpty() ? words
                : words + TEXTS.format("material.unknownYears", ChineseText.years(day.unknownYears()));
    }

    private static Node line(String title, List<Node> chips, String due) {
        Label name = new Label(TEXTS.get(title));
        name.getStyleClass().add("handout-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label until = new Label(due);
        until.getStyleClass().add("faint");
        until.setTooltip(new Tooltip(due));
        until.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane line = new FlowPane(name);
        line.getChildren().addAll(chips);
        line.getChildren().add(until);
        line.getStyleClass().add("standing-line");
        return line;
    }

    private static Node chip(String words, String style) {
        Label chip = new Label(words);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", style);
        return chip;
    }
}
