package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.FormPaper.Field;
import org.huixu.application.document.FormPaper.Fields;
import org.huixu.application.document.FormPaper.Line;
import org.huixu.application.document.FormPaper.Signature;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;

/** The sheet on which the departments concerned sign (会签单, art. 48), one box for each; with answers that are known. */
final class CountersignForm {

    private static final Texts TEXTS = Texts.of(CountersignForm.class);
    private static final double LOW = 9;
    private static final double TEXT = 22;
    private static final double SIGNED = 24;

    private CountersignForm() {
    }

    static FormPaper of(ItemFacts facts, SheetFrame frame) {
        Item item = facts.item();
        List<Countersignature> asked = facts.preparation().countersignatures();
        if (asked.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noneAsked", item.proposal().code()));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Fields(List.of(new Field(TEXTS.get("form.title"), item.matter().title(), 1)), LOW));
        lines.add(new Fields(List.of(
                new Field(TEXTS.get("form.unit"), unit(facts, item.proposal().unitId()), 1),
                new Field(TEXTS.get("form.asked"), asked.stream().map(Countersignature::askedOn).distinct().sorted()
                        .map(ChineseText::date).collect(Collectors.joining("、")), 1)),
                LOW));
        String summary = item.matter().summary();
        lines.add(new Fields(List.of(new Field(TEXTS.get("form.summary"), summary == null ? "" : summary, 1)), TEXT));
        asked.forEach(one -> lines.add(box(facts, one)));
        return frame.form(TEXTS.get("form.countersign.heading"), lines,
                List.of(TEXTS.get("form.countersign.note")));
    }

    private static String unit(ItemFacts facts, org.huixu.domain.people.UnitId unit) {
        return facts.around().directory().shortName(unit, facts.item().proposal().begunOn());
    }

    private static Signature box(ItemFacts facts, Countersignature asked) {
        Countersignature.Reply reply = asked.reply();
        Directory directory = facts.around().directory();
        PersonId signer = reply.signedById();
        LocalDate day = reply.answeredOn();
        String opinion = reply.stance() == null ? "" : switch (reply.stance()) {
            case AGREES -> TEXTS.get("form.agrees");
            case DIFFERS -> TEXTS.format("form.differs", reply.grounds() == null ? "" : reply.grounds());
        };
        return new Signature(unit(facts, asked.unitId()), opinion, signer == null || day == null
                ? ""
                : TEXTS.format("form.signed", directory.name(signer), ChineseText.date(day)), SIGNED);
    }

    /** What a department said, in one line. */
    static String sentence(ItemFacts facts, Countersignature asked) {
        String unit = unit(facts, asked.unitId());
        Countersignature.Reply reply = asked.reply();
        if (reply.stance() == null) {
            return TEXTS.format("form.countersigned.open", unit);
        }
        return switch (reply.stance()) {
            case AGREES -> TEXTS.format("form.countersigned.agrees", unit);
            case DIFFERS -> TEXTS.format("form.countersigned.differs", unit,
                    reply.grounds() == null ? "" : reply.grounds());
        };
    }
}
