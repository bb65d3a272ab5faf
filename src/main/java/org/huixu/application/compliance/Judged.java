package org.huixu.application.compliance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.application.store.Kinds;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.minutes.NumberAllocation;

/** The facts of a meeting, an item or the office, and what the rules say of them. Immutable. */
public sealed interface Judged {

    /** What the rules say. */
    List<Finding> findings();

    /** When that was. */
    OfficeTime time();

    /** The same facts, judged at another moment of the same day. */
    Judged at(OfficeTime moment);

    /**
     * What the facts were read from: ids of meetings, items, minutes and papers, and names of kinds of which any row
     * counts. A change that touches none of these leaves the facts as they are.
     */
    Set<String> sources();

    /** A meeting with the items on its agenda. */
    record OfMeeting(MeetingFacts facts, Settled settled, List<Finding> findings) implements Judged {

        static OfMeeting of(MeetingFacts facts, Settled settled) {
            return new OfMeeting(facts, settled, Compliance.judge(facts, settled));
        }

        @Override
        public OfficeTime time() {
            return facts.around().time();
        }

        @Override
        public OfMeeting at(OfficeTime moment) {
            return of(facts.at(moment), settled);
        }

        /** A number is judged beside all others of its series. */
        @Override
        public Set<String> sources() {
            Set<String> sources = new HashSet<>(Set.of(facts.meeting().id().value()));
            facts.agenda().entries().stream().map(AgendaEntry::itemId).forEach(id -> sources.add(id.value()));
            facts.agenda().items().stream().flatMap(Judged::papers).forEach(sources::add);
            MeetingFacts.MinutesFacts minutes = facts.minutes();
            if (minutes != null) {
                sources.add(minutes.minutes().id().value());
                if (!minutes.numbering().own().isEmpty()) {
                    sources.add(Kinds.of(NumberAllocation.class).name());
                }
            }
            return sources;
        }
    }

    /** An item on its own. */
    record OfItem(ItemFacts facts, Settled settled, List<Finding> findings) implements Judged {

        static OfItem of(ItemFacts facts, Settled settled) {
            return new OfItem(facts, settled, Compliance.judge(facts, settled));
        }

        @Override
        public OfficeTime time() {
            return facts.around().time();
        }

        @Override
        public OfItem at(OfficeTime moment) {
            return of(facts.at(moment), settled);
        }

        @Override
        public Set<String> sources() {
            Set<String> sources = new HashSet<>(Set.of(facts.item().id().value()));
            papers(facts).forEach(sources::add);
            return sources;
        }
    }

    /** The office over a period. */
    record OfOffice(OfficeFacts facts, Settled settled, Set<String> sources, List<Finding> findings)
            implements
            Judged {

        static OfOffice of(OfficeFacts facts, Settled settled, Set<String> sources) {
            return new OfOffice(facts, settled, sources, Compliance.judge(facts, settled));
        }

        @Override
        public OfficeTime time() {
            return facts.around().time();
        }

        @Override
        public OfOffice at(OfficeTime moment) {
            return of(facts.at(moment), settled, sources);
        }
    }

    private static Stream<String> papers(ItemFacts item) {
        return item.papers().stream().map(paper -> paper.material().id().value());
    }
}
