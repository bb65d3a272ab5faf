package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.MatterKind;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** The checklists of major decisions, normative documents and items on funds (art. 20, 21, 24, 26, 46, 48). */
final class ChecklistRules {

    private static final String CHECKS = "checks";
    private static final String STEP = "step";
    private static final Map<String, Set<String>> VARIANTS = Map.of("missing", Set.of(CHECKS), "waived",
            Set.of(CHECKS), "before", Set.of(CHECKS), "late", Set.of(STEP, "date", "submitted"));

    /** A6, art. 24, 26, 48: a major decision went through its procedure; the legality review before it was submitted. */
    static final Rule A6_MAJOR_DECISION_WENT_THROUGH_ITS_PROCEDURE = new Rule.OfItem(new RuleId("A6"),
            new Rule.Terms(VARIANTS, Set.of(), Set.of(Gate.SUBMIT_ITEM, Gate.SCHEDULE_ITEM)),
            (facts, setting) -> judge(facts, setting, MatterKind.MAJOR));

    /** A7, art. 20, 21, 48: a normative document was put before the public, and reviewed before it was submitted. */
    static final Rule A7_NORMATIVE_DOCUMENT_WENT_THROUGH_ITS_PROCEDURE = new Rule.OfItem(new RuleId("A7"),
            new Rule.Terms(VARIANTS, Set.of(), Set.of(Gate.SUBMIT_ITEM, Gate.SCHEDULE_ITEM)),
            (facts, setting) -> judge(facts, setting, MatterKind.NORMATIVE));

    /** C6, art. 46: an item on funds, projects or posts names its approval paper before the minutes go to be signed. */
    static final Rule C6_FUNDS_PROJECTS_AND_POSTS_ARE_APPROVED = new Rule.OfMeeting(new RuleId("C6"),
            new Rule.Terms(Map.of("missing", Set.of(CHECKS), "noProof", Set.of(CHECKS)), Set.of(),
                    Set.of(Gate.SEND_TO_SIGN)),
            ChecklistRules::approved);

    private static final String COMMA = "、";

    private ChecklistRules() {
    }

    private static List<Breach> judge(ItemFacts facts, RuleSetting setting, MatterKind kind) {
        if (!facts.item().flags().is(kind) || !facts.item().state().submitted()) {
            return List.of();
        }
        List<CheckLine> asked = facts.around().regulation().matters().asked(setting.rule(), kind,
                facts.item().proposal().target());
        List<CheckLine> before = asked.stream().filter(CheckLine::beforeSubmission).toList();
        List<Breach> breaches = new ArrayList<>();
        named("before", facts, before, line -> !settled(facts, line)).ifPresent(breaches::add);
        before.forEach(line -> late(facts, line).ifPresent(breaches::add));
        if (due(facts.item().state())) {
            List<CheckLine> rest = asked.stream().filter(line -> !line.beforeSubmission()).toList();
            named("missing", facts, rest, line -> !settled(facts, line) && !waived(facts, line))
                    .ifPresent(breaches::add);
            named("waived", facts, rest, line -> waived(facts, line))
                    .ifPresent(breaches::add);
        }
        return breaches;
    }

    /** Whether all of the list must be there: the item is approved for a meeting, or further. */
    private static boolean due(ItemState state) {
        return switch (state) {
            case ItemState.Approved _,ItemState.Scheduled _,ItemState.Discussed _ -> true;
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _,ItemState.Returned _,ItemState.Withdrawn _,ItemState.Postponed _ ->
                    false;
        };
    }

    private static boolean settled(ItemFacts facts, CheckLine line) {
        return facts.preparation().mark(line.key()).filter(mark -> switch (mark.state()) {
            case DONE -> mark.doneOn() != null;
            case NOT_APPLICABLE -> mark.reason() != null && line.waivable(facts.item().flags().secret());
        }).isPresent();
    }

    /** Whether it is said not to apply, where that is no answer. */
    private static boolean waived(ItemFacts facts, CheckLine line) {
        return !line.waivable(facts.item().flags().secret()) && facts.preparation().mark(line.key())
                .map(CheckMark::state).filter(CheckState.NOT_APPLICABLE::equals).isPresent();
    }

    /** Done on the day of the submission is in time. */
    private static Optional<Breach> late(ItemFacts facts, CheckLine line) {
        Optional<LocalDate> submitted = facts.submittedOn();
        return facts.preparation().mark(line.key()).filter(mark -> mark.state() == CheckState.DONE)
                .map(CheckMark::doneOn).filter(done -> submitted.isPresent() && done.isAfter(submitted.get()))
                .map(done -> Breach.of("late", facts.subject()).with(STEP, line.name()).with("date", done)
                        .with("submitted", submitted.orElseThrow()));
    }

    private static List<Breach> approved(MeetingFacts facts, RuleSetting setting) {
        if (!facts.meeting().begun()) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        for (ItemFacts item : facts.agenda().items()) {
            if (item.item().flags().is(MatterKind.FUNDS)) {
                List<CheckLine> asked = facts.around().regulation().matters().asked(setting.rule(), MatterKind.FUNDS,
                        facts.type().key());
                named("missing", item, asked, line -> !settled(item, line)).ifPresent(breaches::add);
                named("noProof", item, asked, line -> settled(item, line) && item.preparation().mark(line.key())
                        .filter(mark -> mark.state() == CheckState.DONE && !mark.proof().given()).isPresent())
                        .ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private static Optional<Breach> named(String variant, ItemFacts facts, List<CheckLine> lines,
            Predicate<CheckLine> wrong) {
        String names = lines.stream().filter(wrong).map(CheckLine::name).collect(Collectors.joining(COMMA));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.of(variant, facts.subject()).with(CHECKS, names));
    }
}
