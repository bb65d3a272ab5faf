package org.huixu.desktop.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.StateNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.AgendaRules;
import org.huixu.domain.meeting.AgendaEntry;

/** An item on the agenda, as it is shown. */
record AgendaLine(AgendaEntry entry, Item item, String unit, String reporter, String state, List<String> marks,
        String times, String called) {

    private static final Texts TEXTS = Texts.of(AgendaLine.class);

    /** The agenda in its order. */
    static List<AgendaLine> of(MeetingDossier dossier) {
        List<AgendaLine> lines = new ArrayList<>();
        dossier.outlook().ifPresent(facts -> {
            facts.agenda().entries().forEach(entry -> facts.agenda().item(entry.itemId()).ifPresent(one -> {
                Item item = one.item();
                boolean adHoc = AgendaRules.isAdHoc(entry, facts.people().handed().deliveries());
                List<String> marks = Stream.concat(
                        adHoc ? Stream.of(TEXTS.get("meeting.agenda.adHoc")) : Stream.empty(),
                        ItemSheet.flags(item.flags()).stream()).toList();
                lines.add(new AgendaLine(entry, item, dossier.unit(item.proposal().unitId()),
                        item.proposal().reporterId() == null ? "" : dossier.name(item.proposal().reporterId()),
                        state(facts.around().regulation(), item), marks,
                        AgendaWords.times(dossier.shelf().listing().times(), item.id()),
                        AgendaWords.called(dossier, item.id())));
            }));
        });
        return lines;
    }

    /** The result of an item that was discussed, else its state. */
    private static String state(org.huixu.domain.regulation.Regulation regulation, Item item) {
        return item.state() instanceof org.huixu.domain.agenda.ItemState.Discussed discussed
                ? regulation.procedure().result(discussed.result()).map(one -> one.name())
                        .orElse(discussed.result().value())
                : StateNames.ofItem(item.state().code());
    }
}
