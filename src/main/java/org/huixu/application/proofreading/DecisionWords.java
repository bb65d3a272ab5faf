package org.huixu.application.proofreading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.minutes.Verdict;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.regulation.Result;

/** What a paragraph says twice, that somebody is in charge; and decisions that are not what the result says. */
final class DecisionWords {

    private static final Texts TEXTS = Texts.of(DecisionWords.class);
    private static final Pattern DECIDED = Pattern.compile(TEXTS.get("proof.pattern.decided"));
    private static final Pattern CHARGED = Pattern.compile(TEXTS.get("proof.pattern.charged"));

    private final MeetingFacts facts;

    DecisionWords(MeetingFacts facts) {
        this.facts = facts;
    }

    List<Spot> of(MinutesBlock block) {
        List<Spot> spots = twice(block.text());
        if (block.decisionId() != null || DECIDED.matcher(block.text()).find()) {
            result(block).filter(one -> Verdict.of(block.text(), one) == Verdict.OTHER)
                    .map(one -> new Spot(0, block.text().length(), Fault.DECISION,
                            TEXTS.format("proof.decision.other", one.name()), null))
                    .ifPresent(spots::add);
        }
        return spots;
    }

    /** The second time is taken out where the sentence goes on without it. */
    private static List<Spot> twice(String text) {
        List<Spot> spots = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Matcher charged = CHARGED.matcher(text);
        while (charged.find()) {
            if (!named.add(charged.group(1))) {
                spots.add(new Spot(charged.start(), charged.end(), Fault.DECISION,
                        TEXTS.format("proof.decision.twice", charged.group(1)), charged.group(2) == null ? null : ""));
            }
        }
        return spots;
    }

    private Optional<Result> result(MinutesBlock block) {
        return facts.agenda().discussions().stream().filter(one -> one.itemId().equals(block.itemId()))
                .map(Discussion::result).findFirst()
                .flatMap(key -> facts.around().regulation().procedure().result(key));
    }
}
