package org.huixu.desktop.meeting.material;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.material.HandoutMatrix;
import org.huixu.application.material.HandoutMatrix.Answer;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.application.material.HandoutMatrix.Column;
import org.huixu.application.material.HandoutMatrix.Leg;
import org.huixu.application.material.HandoutMatrix.Reply;
import org.huixu.application.material.HandoutMatrix.Row;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Matrix;
import org.huixu.desktop.kit.Matrix.Face;
import org.huixu.desktop.kit.Matrix.Title;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Opinion;
import org.kordamp.ikonli.feather.Feather;

/** What the matrix says: how its cells look, and what they say; every state has a sign of its own, whatever the colours. */
final class HandoutWords {

    private static final Texts TEXTS = Texts.of(HandoutWords.class);

    private final MeetingFacts facts;

    HandoutWords(MeetingFacts facts) {
        this.facts = facts;
    }

    /** A sign with what it means. */
    record Sign(Feather icon, String words) {
    }

    /** The signs that a view of these rounds can show. */
    static List<Sign> legend(Rounds rounds) {
        List<Sign> signs = new ArrayList<>(List.of(new Sign(Feather.CIRCLE, TEXTS.get("material.sign.open")),
                new Sign(Feather.CLOCK, TEXTS.get("material.sign.soon")),
                new Sign(Feather.ALERT_TRIANGLE, TEXTS.get("material.sign.overdue")),
                new Sign(Feather.SEND, TEXTS.get("material.sign.delivered"))));
        if (rounds.first()) {
            signs.addAll(List.of(new Sign(Feather.CHECK, TEXTS.get("material.sign.none")),
                    new Sign(Feather.MESSAGE_SQUARE, TEXTS.get("material.sign.said")),
                    new Sign(Feather.CORNER_UP_RIGHT, TEXTS.get("material.sign.passed")),
                    new Sign(Feather.CHECK_CIRCLE, TEXTS.get("material.sign.answered")),
                    new Sign(Feather.INBOX, TEXTS.get("material.sign.copyOut"))));
        }
        if (rounds.second()) {
            signs.add(new Sign(Feather.REFRESH_CW, TEXTS.get("material.sign.stale")));
        }
        return signs;
    }

    /** People by items, as a view of these rounds shows them. */
    Matrix.Table table(HandoutMatrix shown, Rounds rounds) {
        return new Matrix.Table(shown.rows().stream().map(HandoutWords::title).toList(),
                shown.columns().stream().map(HandoutWords::title).toList(),
                shown.rows().stream().map(row -> shown.columns().stream().map(column -> shown
                        .cell(row.person(), column.item()).map(cell -> face(row, column, cell, rounds))
                        .orElseGet(() -> notDue(row, column))).toList()).toList());
    }

    private static Title title(Row row) {
        String group = row.former() ? "material.group.former" : switch (row.capacity()) {
            case MEMBER -> "material.group.members";
            case FIXED_OBSERVER -> "material.group.fixed";
            case ITEM_OBSERVER, GUEST -> "material.group.items";
        };
        return new Title(row.name(), TEXTS.format("material.matrix.person", row.name(), row.post()), TEXTS.get(group));
    }

    private static Title title(Column column) {
        return new Title(TEXTS.format(column.secret() ? "material.matrix.secretItem" : "material.matrix.item",
                Integer.toString(column.number()), column.title()),
                TEXTS.format("material.matrix.itemInFull", Integer.toString(column.number()), column.title()), "");
    }

    /** What is not due. */
    private static Face notDue(Row row, Column column) {
        return new Face(List.of(), "", TEXTS.format("material.cell.notDue", row.name(),
                Integer.toString(column.number())), "idle", false);
    }

    /** The cell as the rounds ask for it. */
    private Face face(Row row, Column column, Cell cell, Rounds rounds) {
        List<Feather> icons = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (rounds.first()) {
            first(cell, icons, words);
        }
        if (rounds.second()) {
            leg(cell.second(), icons, words);
        }
        return new Face(icons, rounds == Rounds.BOTH ? "" : String.join(" ", words), tip(row, column, cell),
                style(cell, rounds), true);
    }

    /** Everything that is known of the cell, in sentences. */
    String tip(Row row, Column column, Cell cell) {
        String title = TEXTS.format("material.cell.title", row.name(), Integer.toString(column.number()),
                column.title());
        List<String> lines = new ArrayList<>(List.of(cell.due()
                ? title
                : TEXTS.format("material.cell.titled", title,
                        TEXTS.get(row.former() ? "material.cell.former" : "material.cell.formerItem"))));
        lines.add(TEXTS.format("material.cell.first", sentence(cell.first())));
        lines.add(TEXTS.format("material.cell.reply", sentence(cell.reply())));
        lines.add(TEXTS.format("material.cell.second", sentence(cell.second())));
        return String.join("\n", lines);
    }

    private static void first(Cell cell, List<Feather> icons, List<String> words) {
        Reply reply = cell.reply();
        boolean came = cell.first().delivery() != null && !reply.answer().missing()
                && reply.answer() != Answer.NOT_ASKED;
        if (!came) {
            leg(cell.first(), icons, words);
        }
        switch (reply.answer()) {
            case NOT_ASKED, OPEN -> {
            }
            case SOON -> add(icons, words, Feather.CLOCK, left(reply.days().orElse(0)));
            case OVERDUE -> add(icons, words, Feather.ALERT_TRIANGLE, late(reply.days().orElse(0)));
            case NONE -> icons.add(Feather.CHECK);
            case SAID -> icons.add(Feather.MESSAGE_SQUARE);
            case PASSED -> icons.add(Feather.CORNER_UP_RIGHT);
            case ANSWERED -> icons.add(Feather.CHECK_CIRCLE);
        }
        if ((came || !cell.due()) && reply.copyOut()) {
            icons.add(Feather.INBOX);
        }
    }

    private static void leg(Leg leg, List<Feather> icons, List<String> words) {
        switch (leg.progress()) {
            case OPEN -> icons.add(Feather.CIRCLE);
            case SOON -> add(icons, words, Feather.CLOCK, left(leg.days().orElse(0)));
            case OVERDUE -> add(icons, words, Feather.ALERT_TRIANGLE, late(leg.days().orElse(0)));
            case DELIVERED -> icons.add(Feather.SEND);
            case LATE -> add(icons, words, Feather.SEND, late(leg.days().orElse(0)));
            case STALE -> icons.add(Feather.REFRESH_CW);
            case NOT_DUE -> {
            }
        }
    }

    private static void add(List<Feather> icons, List<String> words, Feather icon, String word) {
        icons.add(icon);
        words.add(word);
    }

    private static String late(int days) {
        return TEXTS.format("material.short.late", Integer.toString(days));
    }

    private static String left(int days) {
        return days == 0 ? TEXTS.get("material.short.today")
                : TEXTS.format("material.short.left", Integer.toString(days));
    }

    private static String style(Cell cell, Rounds rounds) {
        if (!cell.due()) {
            return rounds.first() && cell.reply().copyOut() ? "warn" : "open";
        }
        List<String> styles = new ArrayList<>();
        if (rounds.first()) {
            styles.add(style(cell.first()));
            styles.add(switch (cell.reply().answer()) {
                case OVERDUE -> "bad";
                case SOON, SAID, PASSED -> "warn";
                case OPEN, NOT_ASKED -> "open";
                case NONE, ANSWERED -> cell.reply().copyOut() ? "warn" : "good";
            });
        }
        if (rounds.second()) {
            styles.add(style(cell.second()));
        }
        return List.of("bad", "warn", "open", "good").stream().filter(styles::contains).findFirst().orElse("open");
    }

    private static String style(Leg leg) {
        return switch (leg.progress()) {
            case OVERDUE, LATE -> "bad";
            case SOON, STALE -> "warn";
            case OPEN, NOT_DUE -> "open";
            case DELIVERED -> "good";
        };
    }

    private String sentence(Leg leg) {
        String days = Integer.toString(leg.days().orElse(0));
        Delivery delivery = leg.delivery();
        String there = delivery == null ? "" : there(delivery);
        return switch (leg.progress()) {
            case OPEN, SOON -> leg.days().isEmpty() ? TEXTS.get("material.leg.open")
                    : leg.days().get() == 0 ? TEXTS.get("material.leg.today")
                    : TEXTS.format("material.leg.left", days);
            case OVERDUE -> TEXTS.format("material.leg.overdue", days);
            case DELIVERED -> there;
            case LATE -> TEXTS.format("material.leg.late", there, days);
            case STALE -> TEXTS.format("material.leg.stale", there);
            case NOT_DUE -> TEXTS.get("material.leg.notDue");
        };
    }

    private String there(Delivery delivery) {
        StringBuilder words = new StringBuilder(TEXTS.format("material.leg.delivered",
                Moments.of(facts.around().time(), delivery.deliveredAt())));
        if (delivery.receivedBy() != null) {
            words.append(TEXTS.format("material.by", delivery.receivedBy()));
        }
        if (delivery.recordedLate()) {
            words.append(TEXTS.format("material.recordedLate",
                    Moments.of(facts.around().time(), delivery.recordedAt())));
        }
        return words.toString();
    }

    private String sentence(Reply reply) {
        Opinion opinion = reply.opinion();
        StringBuilder words = new StringBuilder(switch (reply.answer()) {
            case NOT_ASKED -> TEXTS.get("material.reply.notAsked");
            case OPEN, SOON -> reply.days().isEmpty() ? TEXTS.get("material.reply.open")
                    : reply.days().get() == 0 ? TEXTS.get("material.reply.today")
                    : TEXTS.format("material.reply.left", Integer.toString(reply.days().get()));
            case OVERDUE -> TEXTS.format("material.reply.overdue", Integer.toString(reply.days().orElse(0)));
            case NONE -> TEXTS.get("material.reply.none");
            case SAID, PASSED, ANSWERED -> TEXTS.format("material.reply.said",
                    opinion == null || opinion.text() == null ? "" : opinion.text().replace('\n', ' '));
        });
        if (opinion != null) {
            Opinion.Handling handling = opinion.handling();
            if (opinion.givenAt() != null) {
                words.append(TEXTS.format("material.reply.at",
                        Moments.of(facts.around().time(), opinion.givenAt())));
            }
            if (handling.passedOn() != null) {
                words.append(TEXTS.format("material.reply.passed", ChineseText.brief(handling.passedOn())));
            }
            if (handling.answeredOn() != null) {
                words.append(TEXTS.format(handling.answerId() == null ? "material.reply.answered"
                        : "material.reply.answeredBy", ChineseText.brief(handling.answeredOn()), version(opinion)));
            }
            if (opinion.copyReturnedAt() != null) {
                words.append(TEXTS.format("material.reply.copyBack",
                        Moments.of(facts.around().time(), opinion.copyReturnedAt())));
            }
        }
        if (reply.copyOut()) {
            words.append(TEXTS.get("material.reply.copyOut"));
        }
        return words.toString();
    }

    /** The number of the version that answers. */
    private String version(Opinion opinion) {
        return facts.agenda().item(opinion.of().itemId()).stream().flatMap(item -> item.papers().stream())
                .flatMap(paper -> paper.versions().stream())
                .filter(version -> version.id().equals(opinion.handling().answerId()))
                .map(version -> Integer.toString(version.versionNumber())).findFirst().orElse("");
    }
}
