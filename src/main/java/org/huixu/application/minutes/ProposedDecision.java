package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.regulation.Result;

/** The decision that the usual item comes to, as a proposal: no rule asks for these words or for this day. */
public final class ProposedDecision {

    /** Between the meeting and the day that is proposed; about a month. */
    public static final int WORKING_DAYS = 20;

    private static final Texts TEXTS = Texts.of(ProposedDecision.class);
    private static final Pattern DECIDED = Pattern.compile(TEXTS.get("proposed.pattern.decided"));
    private static final Pattern REPORT = Pattern.compile(TEXTS.get("proposed.pattern.report"));
    private static final Pattern NAMED = Pattern.compile(TEXTS.get("proposed.pattern.named"));
    private static final Pattern AFTER = Pattern.compile(TEXTS.get("proposed.pattern.after"));

    private ProposedDecision() {
    }

    /**
     * What was decided with that result, in the voice of a decision; who is to do it by when is not part of it, since
     * the minutes add that. Empty where the result decides nothing.
     */
    public static Optional<String> text(Item item, Result result) {
        if (!result.decides()) {
            return Optional.empty();
        }
        String verb = result.name().replace(TEXTS.get("proposed.passed"), TEXTS.get("proposed.agreed"));
        String sought = item.matter().decisionSought() == null ? "" : item.matter().decisionSought().strip();
        Matcher decided = DECIDED.matcher(sought);
        if (decided.matches()) { // the department has put it as a decision
            return Optional.of(verb + decided.group(1));
        }
        String title = item.matter().title();
        if (REPORT.matcher(title).matches()) { // one cannot agree to how things are, only to what is to be done
            return Optional.of(TEXTS.format("proposed.report", verb));
        }
        Matcher named = NAMED.matcher(title);
        boolean document = named.find();
        String matter = document
                ? named.group()
                : MinutesSentences.compound(AFTER.matcher(MinutesSentences.matter(item)).replaceFirst(""));
        boolean issued = document || item.flags().normativeDocument();
        String words = verb.startsWith(TEXTS.get("proposed.principle"))
                ? issued ? "proposed.revised.document" : "proposed.revised"
                : issued ? "proposed.asItIs.document" : "proposed.asItIs";
        return Optional.of(TEXTS.format(words, verb, matter));
    }

    /** The day by which it is to be done, counted from the meeting. */
    public static Deadline counted(MeetingFacts facts) {
        return facts.around().calendar().after(facts.day(), WORKING_DAYS);
    }

    /** The day of the decision that was recorded last on the item. */
    public static Optional<LocalDate> before(MeetingFacts facts, Item item) {
        return facts.agenda().decisions().stream().filter(one -> one.itemId().equals(item.id()))
                .reduce((_, last) -> last).flatMap(last -> Optional.ofNullable(last.charge().dueOn()));
    }
}
