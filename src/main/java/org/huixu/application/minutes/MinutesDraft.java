package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huixu.application.change.Change;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;

/** Drafts the text of minutes from what was recorded: an opening sentence, then a section per discussed item. */
final class MinutesDraft {

    private static final Texts TEXTS = Texts.of(MinutesDraft.class);

    private final MeetingFacts facts;
    private final Function<ItemId, List<RecordEntry>> said;

    /**
     * @param said the record of an item, in order
     */
    MinutesDraft(MeetingFacts facts, Function<ItemId, List<RecordEntry>> said) {
        this.facts = facts;
        this.said = said;
    }

    /** A paragraph as drafted. */
    record Drafted(BlockLevel level, String text, @Nullable ItemId item, @Nullable DecisionId decision) {

        MinutesBlock as(MinutesBlockId id, MinutesId minutes, int order) {
            return new MinutesBlock(id, 0, minutes, order, level, text, item, decision, false);
        }
    }

    static List<MinutesBlock> of(MeetingFacts facts, MinutesId minutes, Change change) {
        MinutesDraft draft = new MinutesDraft(facts,
                item -> RecordDesk.of(change.reader(), facts.meeting().id(), item));
        List<Drafted> all = new ArrayList<>();
        all.add(draft.opening());
        List<ItemId> discussed = discussed(facts);
        for (int i = 0; i < discussed.size(); i++) {
            all.addAll(draft.section(i + 1, discussed.get(i), Redraft.Wish.USUAL));
        }
        List<MinutesBlock> blocks = new ArrayList<>();
        all.forEach(one -> blocks.add(one.as(new MinutesBlockId(change.newId()), minutes, blocks.size() + 1)));
        return blocks;
    }

    /** The items that were discussed, in the order of the agenda. */
    static List<ItemId> discussed(MeetingFacts facts) {
        return facts.agenda().entries().stream().map(AgendaEntry::itemId)
                .filter(item -> discussion(facts, item).isPresent() && facts.agenda().item(item).isPresent()).toList();
    }

    private static Optional<Discussion> discussion(MeetingFacts facts, ItemId item) {
        return facts.agenda().discussions().stream().filter(one -> one.itemId().equals(item)).findFirst();
    }

    private Drafted opening() {
        String chair = facts.meeting().lead().chairId() == null
                ? ""
                : post(facts.meeting().lead().chairId()) + facts.name(facts.meeting().lead().chairId());
        String acting = acting();
        Integer ordinal = facts.meeting().designation().ordinal();
        String name = ordinal == null || facts.type().people().members().isEmpty()
                ? facts.meeting().designation().title()
                : TEXTS.format("draft.ordinal", Integer.toString(ordinal), facts.type().naming().name());
        return new Drafted(BlockLevel.BODY,
                TEXTS.format("draft.opening", ChineseText.date(facts.day()), chair + acting, name), null, null);
    }

    /** The chair's title in the office by which he convenes; without such an office, his first. */
    private String post(PersonId chair) {
        return facts.around().directory().appointments(chair, facts.day()).stream()
                .filter(held -> facts.type().people().convenors().stream()
                        .anyMatch(convenor -> convenor.office().equals(held.office())))
                .map(Appointment::title).findFirst()
                .orElseGet(() -> facts.around().directory().post(chair, facts.day()));
    }

    /** Under which article the chair acts for the absent convenor; empty when he convenes himself (art. 6). */
    private String acting() {
        PersonId chair = facts.meeting().lead().chairId();
        if (chair == null) {
            return "";
        }
        return switch (facts.around().authority().entitled(chair, facts.type().people().convenors(), facts.day(),
                facts.type().key())) {
            case Entitlement.Acts acts -> TEXTS.format("draft.acting", acts.article());
            case Entitlement.Holds _,Entitlement.None _ -> "";
        };
    }

    /** The section of a discussed item: heading, what was heard, what the chair concluded, what was decided. */
    List<Drafted> section(int number, ItemId item, Redraft.Wish wish) {
        Optional<Discussion> discussion = discussion(facts, item);
        Optional<ItemFacts> known = facts.agenda().item(item);
        return discussion.isEmpty() || known.isEmpty()
                ? List.of()
                : section(number, known.get(), discussion.get(), wish);
    }

    private List<Drafted> section(int number, ItemFacts item, Discussion discussion, Redraft.Wish wish) {
        ItemId id = item.item().id();
        String title = MinutesSentences.about(item.item());
        List<Drafted> section = new ArrayList<>();
        section.add(new Drafted(BlockLevel.HEADING1,
                TEXTS.format("draft.heading", ChineseText.ordinal(number), title), id, null));
        MinutesSentences sentences = new MinutesSentences(facts);
        String record = discussion.record() == null ? "" : discussion.record();
        List<Decision> decisions =
                facts.agenda().decisions().stream().filter(decision -> decision.itemId().equals(id)).toList();
        String result = Optional.ofNullable(discussion.result())
                .flatMap(key -> facts.around().regulation().procedure().result(key))
                .filter(one -> decisions.stream().noneMatch(made -> Verdict.of(made.text(), one) == Verdict.SAME))
                .map(Result::name).map(sentences::result).orElse("");
        boolean told = record.startsWith(TEXTS.get("draft.heard.begin")); // who took notes wrote the sentence already
        String heard = told ? "" : sentences.heard(item.item());
        section.add(new Drafted(BlockLevel.BODY, heard + record + result, id, null));
        said.apply(id).stream().filter(entry -> wish.takes(entry.kind()))
                .map(entry -> new Drafted(BlockLevel.BODY, SaidWords.of(entry), id, null)).forEach(section::add);
        decisions.stream()
                .map(decision -> new Drafted(BlockLevel.BODY, sentences.decided(decision.text(), decision.charge()),
                        id, decision.id()))
                .forEach(section::add);
        return section;
    }
}
