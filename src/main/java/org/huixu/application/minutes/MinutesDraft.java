package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.Result;
import org.jspecify.annotations.Nullable;

/** Drafts the text of minutes from what was recorded: an opening sentence, then a section per discussed item. */
final class MinutesDraft {

    private static final Texts TEXTS = Texts.of(MinutesDraft.class);

    private final MeetingFacts facts;
    private final MinutesId minutes;
    private final Change change;
    private final List<MinutesBlock> blocks = new ArrayList<>();

    private MinutesDraft(MeetingFacts facts, MinutesId minutes, Change change) {
        this.facts = facts;
        this.minutes = minutes;
        this.change = change;
    }

    static List<MinutesBlock> of(MeetingFacts facts, MinutesId minutes, Change change) {
        MinutesDraft draft = new MinutesDraft(facts, minutes, change);
        draft.opening();
        draft.sections();
        return draft.blocks;
    }

    private void opening() {
        String chair = facts.meeting().lead().chairId() == null
                ? ""
                : post(facts.meeting().lead().chairId()) + facts.name(facts.meeting().lead().chairId());
        String acting = acting();
        Integer ordinal = facts.meeting().designation().ordinal();
        String name = ordinal == null || facts.type().people().members().isEmpty()
                ? facts.meeting().designation().title()
                : TEXTS.format("draft.ordinal", Integer.toString(ordinal), facts.type().naming().name());
        add(BlockLevel.BODY, TEXTS.format("draft.opening", ChineseText.date(facts.day()), chair + acting, name), null,
                null);
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

    private void sections() {
        int number = 1;
        for (AgendaEntry entry : facts.agenda().entries()) {
            Optional<Discussion> discussion = facts.agenda().discussions().stream()
                    .filter(one -> one.itemId().equals(entry.itemId())).findFirst();
            Optional<ItemFacts> item = facts.agenda().item(entry.itemId());
            if (discussion.isPresent() && item.isPresent()) {
                section(number, item.get(), discussion.get());
                number++;
            }
        }
    }

    private void section(int number, ItemFacts item, Discussion discussion) {
        ItemId id = item.item().id();
        String whole = item.item().matter().title();
        String about = TEXTS.get("draft.about"); // titles that begin with it already do not get it twice
        String title = whole.startsWith(about) ? whole.substring(about.length()) : whole;
        add(BlockLevel.HEADING1, TEXTS.format("draft.heading", ChineseText.ordinal(number), title), id, null);
        String unit = unit(item.item().proposal().unitId());
        String heard = TEXTS.format("draft.heard", unit, title);
        String record = discussion.record() == null ? "" : discussion.record();
        String result = Optional.ofNullable(discussion.result())
                .flatMap(key -> facts.around().regulation().procedure().result(key)).map(Result::name)
                .map(name -> TEXTS.format("draft.result", name)).orElse("");
        add(BlockLevel.BODY, heard + record + result, id, null);
        facts.agenda().decisions().stream().filter(decision -> decision.itemId().equals(id))
                .forEach(decision -> add(BlockLevel.BODY, decided(decision), id, decision.id()));
    }

    private String decided(Decision decision) {
        UnitId unit = decision.charge().unitId();
        String due = decision.charge().dueOn() == null ? "" : ChineseText.date(decision.charge().dueOn());
        String text = decision.text().replaceAll("。$", "");
        return unit == null || due.isEmpty()
                ? TEXTS.format("draft.decided", text)
                : TEXTS.format("draft.decidedWithCharge", text, unit(unit), due);
    }

    private String unit(UnitId unit) {
        return facts.around().directory().shortName(unit, facts.day());
    }

    private void add(BlockLevel level, String text, @Nullable ItemId item, @Nullable DecisionId decision) {
        blocks.add(new MinutesBlock(new MinutesBlockId(change.newId()), 0, minutes, blocks.size() + 1, level, text,
                item, decision, false));
    }
}
