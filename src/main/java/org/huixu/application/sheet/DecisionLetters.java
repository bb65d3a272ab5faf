package org.huixu.application.sheet;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.LetterPaper.Letter;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.Regulation;

/**
 * 议定事项通知 (art. 52): a letter to each unit with what it is charged with, and nothing that others are. A letter goes
 * through many hands: neither titles of secret items nor what was decided on them stand in it.
 */
final class DecisionLetters {

    private static final Texts TEXTS = Texts.of(DecisionLetters.class);

    private final MeetingFacts facts;
    private final OfficeContact contact;

    DecisionLetters(MeetingFacts facts, OfficeContact contact) {
        this.facts = facts;
        this.contact = contact;
    }

    /** The units that are charged with something, in the order of the directory. */
    static List<UnitId> units(MeetingFacts facts) {
        List<UnitId> charged = facts.agenda().decisions().stream().map(one -> one.charge().unitId())
                .filter(Objects::nonNull).distinct().toList();
        List<UnitId> order = facts.around().directory().unitNames(facts.day()).stream().map(UnitName::unitId).toList();
        return charged.stream().sorted(Comparator
                .comparingInt((UnitId unit) -> order.contains(unit) ? order.indexOf(unit) : order.size())
                .thenComparing(UnitId::value)).toList();
    }

    /** The letters to these units, to all that are charged without any. */
    LetterPaper paper(List<UnitId> wanted, OffsetDateTime created) {
        List<UnitId> units = units(facts).stream().filter(unit -> wanted.isEmpty() || wanted.contains(unit)).toList();
        String code = facts.meeting().designation().code();
        if (units.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.nobodyCharged", code));
        }
        Regulation.Title title = facts.around().regulation().title();
        return new LetterPaper(units.stream().map(this::letter).toList(),
                new PaperProperties(TEXTS.format("letter.properties", TEXTS.get("charged.title"),
                        facts.meeting().designation().title()), facts.meeting().designation().title(), title.office(),
                        List.of(code), created));
    }

    private Letter letter(UnitId unit) {
        List<MinutesText.Part> body = new ArrayList<>();
        body.add(text(TEXTS.format("charged.opening", ChineseText.date(facts.day()), meeting(), source())));
        int number = 0;
        for (AgendaEntry entry : facts.agenda().entries()) {
            Optional<Item> item = facts.agenda().item(entry.itemId()).map(one -> one.item());
            List<Decision> own = own(entry, unit);
            if (item.isPresent() && !own.isEmpty()) {
                number++;
                body.add(new Block(Level.HEADING1, TEXTS.format("letter.heading", ChineseText.ordinal(number),
                        OpenTitle.of(item.get()))));
                decisions(item.get(), own).forEach(body::add);
            }
        }
        body.add(text(TEXTS.format("charged.closing", contact())));
        return new Letter(TEXTS.get("charged.title"),
                TEXTS.format("letter.to.unit", facts.around().directory().unitName(unit, facts.day())
                        .map(UnitName::name).orElseGet(() -> facts.around().directory().shortName(unit, facts.day()))),
                body, List.of(facts.around().regulation().title().office(),
                        ChineseText.date(facts.around().time().today())),
                Optional.empty());
    }

    private List<Decision> own(AgendaEntry entry, UnitId unit) {
        return facts.agenda().decisions().stream()
                .filter(one -> one.itemId().equals(entry.itemId()) && unit.equals(one.charge().unitId()))
                .sorted(Comparator.comparing(Decision::decidedAt).thenComparing(one -> one.id().value())).toList();
    }

    private static List<MinutesText.Part> decisions(Item item, List<Decision> own) {
        List<MinutesText.Part> parts = new ArrayList<>();
        for (Decision decision : own) {
            String words = item.flags().secret()
                    ? TEXTS.get("charged.secret")
                    : decision.text().strip().replaceAll("[。；]$", "");
            String due = due(decision);
            parts.add(text(own.size() == 1
                    ? TEXTS.format("charged.decision", words, due)
                    : TEXTS.format("charged.decision.numbered", Integer.toString(parts.size() + 1), words, due)));
        }
        return parts;
    }

    private static String due(Decision decision) {
        return switch (decision.charge().followUp()) {
            case TRACKED -> decision.charge().dueOn() == null
                    ? ""
                    : TEXTS.format("charged.due", ChineseText.date(decision.charge().dueOn()));
            case STANDING -> TEXTS.get("charged.standing");
            case NOT_NEEDED -> "";
        };
    }

    private String meeting() {
        Integer ordinal = facts.meeting().designation().ordinal();
        String title = facts.meeting().designation().title();
        return ordinal == null ? title : TEXTS.format("record.ordinal", title, Integer.toString(ordinal));
    }

    /** The minutes by their number once they are signed; before, that they are still to come. */
    private String source() {
        MeetingFacts.MinutesFacts minutes = facts.minutes();
        if (minutes == null || !inForce(minutes.minutes().state())) {
            return TEXTS.get("charged.beforeMinutes");
        }
        return minutes.number().map(one -> TEXTS.format("charged.byMinutes", facts.type().naming().minutesMark(),
                facts.around().regulation().procedure().series(one.series()).text(one.seriesYear(), one.serial())))
                .orElse("");
    }

    private static boolean inForce(MinutesState state) {
        return switch (state) {
            case MinutesState.Drafting _,MinutesState.InReview _,MinutesState.SentToSign _,MinutesState.Withdrawn _ ->
                    false;
            case MinutesState.Signed _,MinutesState.Issued _,MinutesState.Archived _ -> true;
        };
    }

    private String contact() {
        String name = contact.name() == null ? facts.around().regulation().title().office() : contact.name();
        return contact.phone() == null ? name : TEXTS.format("letter.contact.phone", name, contact.phone());
    }

    private static MinutesText.Part text(String words) {
        return new Block(Level.BODY, words);
    }
}
